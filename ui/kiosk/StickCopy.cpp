// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/StickCopy.h"

#include "app/journal/StickExport.h"

namespace yanlian {

namespace {

constexpr auto noStick =
    QT_TRANSLATE_NOOP("KioskWords", "No stick was found. Put one in, wait a moment and press again.");
constexpr auto willCopy =
    QT_TRANSLATE_NOOP("KioskWords", "The counts will be copied to %1. Numbers below %2 are left out.");
constexpr auto isThere = QT_TRANSLATE_NOOP("KioskWords", "The counts are there: %1. You can take the stick out.");
constexpr auto failed = QT_TRANSLATE_NOOP("KioskWords", "That did not work: %1");

constexpr int fewest = 5;

} // namespace

StaffPage::CopyCounts stickCopy(
    const KioskWords &words, const QString &journal, std::function<QStringList()> sticks, std::function<QDate()> today)
{
    const auto look = [&words, sticks](Language language) -> StaffPage::CopyAnswer {
        const QStringList found = sticks();
        if (found.isEmpty())
            return {words.in(language, noStick), false};
        return {words.in(language, willCopy).arg(found.constFirst()).arg(fewest), true};
    };
    const auto copy = [&words, journal, sticks, today](Language language) -> StaffPage::
                                                                              CopyAnswer {
                                                                                  const QStringList found = sticks();
                                                                                  if (found.isEmpty())
                                                                                      return {
                                                                                          words.in(language, noStick),
                                                                                          false};
                                                                                  const NewFile made = exportCsv(
                                                                                      journal, {}, fewest,
                                                                                      found.constFirst(), today());
                                                                                  return made.file.isEmpty() ? StaffPage::CopyAnswer{words.in(language, failed).arg(made.complaint), false}
                                   : StaffPage::CopyAnswer{words.in(language, isThere).arg(made.file), true};
                                                                              };
    return {look, copy};
}

} // namespace yanlian
