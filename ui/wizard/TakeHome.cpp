// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/TakeHome.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "ui/sheet/SheetFile.h"
#include "ui/sheet/SheetPrinter.h"
#include "ui/wizard/PageHelp.h"
#include "ui/wizard/SheetWords.h"
#include "ui/wizard/WizardPage.h"

namespace yanlian {

TakeHome::TakeHome(const Lesson &lesson, PageHelp &help, QObject *parent)
    : QObject(parent)
    , m_lesson(lesson)
    , m_help(help)
{
}

QString TakeHome::code(TextSize textSize) const
{
    return inGroupsOfFour(digits(textSize));
}

QString TakeHome::digits(TextSize textSize) const
{
    ResumePoint point = m_lesson.resumePoint();
    point.textPercent = int(textSize);
    return resumeCode(m_lesson.pack(), point).value_or(QString());
}

void TakeHome::offer(WizardPage &page, TextSize textSize)
{
    if (m_showsOnly)
        return showCode(page, textSize);
    m_help.open(page, [this, textSize](WizardPage &on) {
        on.overlay()->open(
            tr("A sheet to take home"),
            {{QString(),
              tr("One page in large print: what you did, what to remember, and a code to practise it again.")}},
            {{tr("Print it"), [this, textSize, &on] { print(on, textSize); }},
             {tr("Save it as a PDF file"), [this, textSize, &on] { save(on, textSize); }},
             m_help.goOn()});
    });
}

void TakeHome::showCode(WizardPage &page, TextSize textSize)
{
    m_help.open(page, [this, textSize](WizardPage &on) {
        on.overlay()->open(
            tr("Something to take home"),
            {{tr("To practise this again: "), tr("write down this code: %1").arg(code(textSize))},
             {QString(),
              tr("Where Yanlian is on a computer, type it on the first page. It says which practice this was, and "
                 "nothing about you.")}},
            {m_help.goOn()});
    });
}

void TakeHome::print(WizardPage &page, TextSize textSize)
{
    const auto printer = SheetPrinter::print(SheetWords(m_lesson).content(digits(textSize)));
    tell(
        page, textSize,
        [printer] {
            return printer ? tr("It was sent to the printer %1.").arg(*printer)
                           : tr("No printer could be found here. You can save the sheet as a PDF file instead.");
        },
        printer.has_value());
}

void TakeHome::save(WizardPage &page, TextSize textSize)
{
    const auto saved = SheetFile::save(
        SheetWords(m_lesson).content(digits(textSize)), m_lesson.clock().today(), SheetFile::usualFolder());
    const QString *path = std::get_if<QString>(&saved);
    tell(
        page, textSize,
        [saved] {
            if (const auto *fault = std::get_if<SaveFault>(&saved))
                return SheetFile::words(*fault);
            return tr("The sheet is here: %1").arg(std::get<QString>(saved));
        },
        path != nullptr);
}

void TakeHome::tell(WizardPage &page, TextSize textSize, const std::function<QString()> &words, bool isDone)
{
    m_help.open(page, [this, textSize, words, isDone](WizardPage &on) {
        QList<Overlay::Action> actions{m_help.goOn()};
        if (!isDone)
            actions += {tr("Back to the sheet"), [this, textSize, &on] { offer(on, textSize); }};
        on.overlay()->open(tr("A sheet to take home"), {{QString(), words()}}, actions);
    });
}

} // namespace yanlian
