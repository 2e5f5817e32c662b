// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/HelpWords.h"

#include "app/rehearsal/Lesson.h"

namespace yanlian {

QList<Overlay::Section> HelpWords::forStep(const Lesson &lesson)
{
    const Step &now = lesson.rehearsal()->step();
    QList<Overlay::Section> sections{{tr("Now: "), lesson.words(now.say)}};
    if (!now.where.isEmpty())
        sections += {tr("Where: "), lesson.words(now.where)};
    return sections + always();
}

QList<Overlay::Section> HelpWords::forSettings()
{
    return QList<Overlay::Section>{{tr("Now: "), tr("choose what suits you, then press \"Next\" below.")}} + always();
}

QList<Overlay::Section> HelpWords::always()
{
    return {
        {tr("How it works: "),
         tr("tap on the phone what the coach asks for, or read what is there. When a step is done, \"Next\" wakes up. "
            "Nothing moves on by itself.")},
        {tr("Underlined words: "), tr("press the text to read what a word means, and who says what is told there.")},
        {tr("If something goes wrong: "),
         tr("\"Back\" goes one step back, \"Start again\" goes to the beginning. Nothing can be broken here.")},
        {tr("Easier to see and to use: "),
         tr("the buttons at the top change the language and the text size at any time. \"Settings\" has the rest: "
            "colours, space between lines, the mouse pointer, the language of the phone, and a pause for hands that "
            "tremble.")},
        {tr("To hear it: "),
         tr("\"Voice\" at the top, or the key F2, reads every page to you; the text being read has a broken line round "
            "it. Whatever you do stops the voice. \"Repeat\" reads the page once more. \"Settings\" has how fast and "
            "how loud "
            "it speaks.")},
        {tr("By keyboard: "),
         tr("Tab goes to the next button, Shift+Tab to the one before, Space or Enter presses it, F1 is this help, "
            "Escape closes it.")},
        {tr("By screen reader: "),
         tr("every button has its text as its name and can be pressed; the coach's answer is a text of its own.")},
    };
}

} // namespace yanlian
