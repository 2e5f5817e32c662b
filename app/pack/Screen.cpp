// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Screen.h"

#include "app/huabei/AccountCondition.h"
#include "app/huabei/AccountValue.h"
#include "app/pack/TextFile.h"

#include <QFileInfo>
#include <QXmlStreamReader>

namespace yanlian {

namespace {

constexpr int mostDepth = 100;

class ScreenReader final {
public:
    ScreenReader(const QByteArray &text, QString shownAs, Problems &problems)
        : m_xml(text)
        , m_shownAs(std::move(shownAs))
        , m_problems(problems)
    {
    }

    bool read(Screen &screen)
    {
        const qsizetype before = m_problems.size();
        while (!m_xml.atEnd() && m_problems.size() == before) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start(screen);
            else if (m_xml.isEndElement())
                end();
        }
        if (m_xml.hasError() && m_problems.size() == before)
            report(QLatin1StringView("not a Qt Designer file: ") + m_xml.errorString());
        else if (screen.context.isEmpty() && m_problems.size() == before)
            report(QStringLiteral("not a Qt Designer file: it has no <class>"));
        return m_problems.size() == before;
    }

private:
    void start(Screen &screen)
    {
        if (++m_depth > mostDepth)
            return report(QStringLiteral("nested more than %1 deep").arg(mostDepth));
        const auto name = m_xml.name();
        if (name == QLatin1StringView("customwidgets")) {
            m_xml.skipCurrentElement();
            --m_depth;
        } else if (name == QLatin1StringView("class") && m_widgets.isEmpty()) {
            screen.context = text();
        } else if (name == QLatin1StringView("widget")) {
            startWidget(screen);
        } else if (name == QLatin1StringView("property")) {
            m_property = m_xml.attributes().value(QLatin1StringView("name")).toString();
            if (m_property == QLatin1StringView("styleSheet")) // it could name files, and would override ui/look
                report(QStringLiteral("a style sheet is not allowed in a screen"));
        } else if (name == QLatin1StringView("string")) {
            readString(screen);
        } else if (
            name == QLatin1StringView("pixmap") || name == QLatin1StringView("iconset")
            || name == QLatin1StringView("include") || name == QLatin1StringView("connection")) {
            report(QStringLiteral("<%1> is not allowed in a screen").arg(name));
        }
    }

    void startWidget(Screen &screen)
    {
        const QString type = m_xml.attributes().value(QLatin1StringView("class")).toString();
        const QString name = m_xml.attributes().value(QLatin1StringView("name")).toString();
        if (!screenClasses().contains(type))
            return report(
                QStringLiteral("unknown widget class %1; allowed: %2").arg(quoted(type), allowed(screenClasses())));
        if (screen.controls.contains(name))
            return report(QStringLiteral("two widgets are named %1").arg(quoted(name)));
        screen.controls.insert(name, {QString(), int(m_xml.lineNumber()), type == QLatin1StringView("TextButton")});
        m_widgets.append(name);
    }

    void readString(Screen &screen)
    {
        const bool translated = m_xml.attributes().value(QLatin1StringView("notr")) != QLatin1StringView("true");
        const QString value = text();
        checkBinding(value);
        if (!translated || value.isEmpty())
            return;
        screen.texts += value;
        if (m_property == QLatin1StringView("text") && !m_widgets.isEmpty())
            screen.controls[m_widgets.last()].label = value;
    }

    void checkBinding(const QString &value)
    {
        if (m_property == QLatin1StringView("bind") && !accountValueFromName(value))
            report(QStringLiteral("unknown \"bind\" %1; allowed: %2").arg(quoted(value), allowed(accountValueNames())));
        if (m_property == QLatin1StringView("showWhen") && !AccountCondition::fromName(value))
            report(QStringLiteral("unknown \"showWhen\" %1; allowed: %2, each also after \"not-\"")
                       .arg(quoted(value), allowed(AccountCondition::names())));
    }

    void end()
    {
        --m_depth;
        if (m_xml.name() == QLatin1StringView("widget") && !m_widgets.isEmpty())
            m_widgets.removeLast();
    }

    QString text()
    {
        --m_depth;
        return m_xml.readElementText();
    }

    void report(const QString &message)
    {
        m_problems.append({{m_shownAs, int(m_xml.lineNumber()), int(m_xml.columnNumber()) + 1}, message});
    }

    QXmlStreamReader m_xml;
    QString m_shownAs;
    Problems &m_problems;
    QStringList m_widgets;
    QString m_property;
    int m_depth = 0;
};

} // namespace

QStringList Screen::tappable() const
{
    QStringList names;
    for (auto it = controls.cbegin(); it != controls.cend(); ++it)
        if (it->tappable)
            names += it.key();
    return names;
}

QStringList Screen::labelled() const
{
    QStringList names;
    for (auto it = controls.cbegin(); it != controls.cend(); ++it)
        if (!it->label.isEmpty())
            names += it.key();
    return names;
}

QStringList screenClasses()
{
    return {
        QStringLiteral("Panel"),      QStringLiteral("Paragraph"), QStringLiteral("QWidget"),
        QStringLiteral("TextButton"), QStringLiteral("WrapRow"),
    };
}

std::optional<Screen> readScreen(const QString &file, const QString &shownAs, Problems &problems)
{
    const std::optional<QByteArray> text = readTextFile(file, shownAs, problems);
    if (!text)
        return std::nullopt;
    Screen screen;
    screen.id = QFileInfo(file).completeBaseName();
    screen.file = file;
    if (!ScreenReader(*text, shownAs, problems).read(screen))
        return std::nullopt;
    return screen;
}

} // namespace yanlian
