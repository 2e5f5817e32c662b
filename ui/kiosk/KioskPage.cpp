// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskPage.h"

#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/SpokenPage.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace yanlian {

namespace {

/// What stands there in both languages is said in both.
QList<Utterance> spokenParts(const QString &text, Language otherwise)
{
    static const QRegularExpression between(QStringLiteral(" · |\\n"));
    QList<Utterance> all;
    for (const QString &part : text.split(between)) {
        const bool hasLetters = std::any_of(part.cbegin(), part.cend(), [](QChar each) { return each.isLetter(); });
        all += sentencesOf(part, hasLetters ? languageOf(part) : otherwise);
    }
    return all;
}

} // namespace

KioskPage::KioskPage(const KioskWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
{
}

QList<Utterance> KioskPage::spoken() const
{
    QList<Utterance> all;
    for (const Paragraph *each : findChildren<Paragraph *>())
        if (each->isVisibleTo(this))
            all += spokenParts(each->text(), Language::English);
    return all;
}

QList<Utterance> KioskPage::spoken(const QWidget &control, Language language)
{
    QList<Utterance> all;
    for (const Utterance &each : SpokenPage::control(control, language))
        all += spokenParts(each.text, language);
    return all;
}

void KioskPage::setLook(const Look &look)
{
    m_look = look;
    setPalette(qtPalette(look.palette()));
    arrange();
    update();
}

void KioskPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.palette().page);
}

void KioskPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

Paragraph *KioskPage::addText(TextRole role, const QString &text, Qt::Alignment alignment)
{
    auto *made = new Paragraph(role, this);
    made->setAlignment(alignment);
    made->setText(text);
    return made;
}

TextButton *KioskPage::addButton(const char *name, const QString &text, bool isHuge)
{
    auto *made = new TextButton(isHuge ? TextButton::Kind::Poster : TextButton::Kind::Plain, this);
    made->setObjectName(QLatin1StringView(name));
    made->setText(text);
    return made;
}

} // namespace yanlian
