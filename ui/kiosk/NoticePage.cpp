// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/NoticePage.h"

#include "ui/look/Paragraph.h"

#include <QTime>
#include <QVBoxLayout>

namespace yanlian {

namespace {

constexpr auto callStaff = QT_TRANSLATE_NOOP("KioskWords", "Please call staff");
constexpr auto outOfOrder = QT_TRANSLATE_NOOP("KioskWords", "This practice station is taking a rest.");
constexpr auto closedNow = QT_TRANSLATE_NOOP("KioskWords", "Closed now");
constexpr auto openFrom = QT_TRANSLATE_NOOP("KioskWords", "Open from %1 to %2");
constexpr auto closedOn = QT_TRANSLATE_NOOP("KioskWords", "Closed on %1");
constexpr auto comma = QT_TRANSLATE_NOOP("KioskWords", ", ");

} // namespace

NoticePage::NoticePage(const KioskWords &words, const QList<Line> &lines, QWidget *parent)
    : KioskPage(words, parent)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    for (const Line &line : lines)
        column->addWidget(addText(line.role, line.text));
    column->addStretch(1);
}

QList<NoticePage::Line> NoticePage::safe(const KioskWords &words)
{
    QList<Line> all;
    for (const Language language : {Language::Chinese, Language::English})
        all += {{TextRole::Poster, words.in(language, callStaff)}, {TextRole::Body, words.in(language, outOfOrder)}};
    return all;
}

QList<NoticePage::Line> NoticePage::closed(const KioskWords &words, QTime opens, QTime closes, const QList<int> &days)
{
    QList<Line> all;
    for (const Language language : {Language::Chinese, Language::English}) {
        all += {TextRole::Poster, words.in(language, closedNow)};
        if (opens.isValid() && closes.isValid())
            all +=
                {TextRole::Heading,
                 words.in(language, openFrom)
                     .arg(opens.toString(QStringLiteral("H:mm")), closes.toString(QStringLiteral("H:mm")))};
        QStringList names;
        for (const int day : days)
            names += localeOf(language).dayName(day);
        if (!names.isEmpty())
            all += {TextRole::Body, words.in(language, closedOn).arg(names.join(words.in(language, comma)))};
    }
    return all;
}

void NoticePage::arrange()
{
    const int margin = look().px(60);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(look().px(20));
}

} // namespace yanlian
