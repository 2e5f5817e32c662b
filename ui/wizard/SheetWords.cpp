// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/SheetWords.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "ui/wizard/FactWords.h"
#include "ui/wizard/ResultWords.h"

namespace yanlian {

SheetWords::SheetWords(const Lesson &lesson)
    : m_lesson(lesson)
{
}

SheetContent SheetWords::content(const QString &code) const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    SheetContent sheet;
    sheet.title = m_lesson.words(run.scenario().title);
    sheet.date = localeOf(m_lesson.language()).toString(m_lesson.clock().today(), QLocale::LongFormat);
    sheet.warning = warning();
    if (run.mode() == Mode::Try || run.mode() == Mode::Test)
        sheet.again = ResultWords(m_lesson).toPractise();
    sheet.code = code;
    const auto add = [](QStringList &list, const QString &text) {
        if (!text.isEmpty())
            list += text;
    };
    QList<Moment> gone = run.way();
    gone.removeLast(); // where he is now
    for (const Moment &each : std::as_const(gone)) {
        add(sheet.steps, done(each));
        add(sheet.chosen, chosen(each));
    }
    if (!run.step().isEnd())
        return sheet;
    sheet.outcome = m_lesson.words(run.step().say);
    for (const Card &card : run.step().cards) {
        sheet.results += SheetContent::Part{m_lesson.words(card.title), {}};
        for (const Sentence &line : card.lines)
            sheet.results.last().lines += result(line);
    }
    return sheet;
}

QString SheetWords::done(const Moment &passed) const
{
    if (!passed.tapped.isEmpty())
        return tr("Tap \"%1\"").arg(m_lesson.label(passed.tapped));
    return stepOf(passed).isTapless() ? m_lesson.words(stepOf(passed).say) : QString();
}

QString SheetWords::chosen(const Moment &passed) const
{
    const Step &step = stepOf(passed);
    const int choice = step.choiceFor(passed.tapped);
    if (choice < 0 || (step.kind != Step::Kind::Decision && !step.choices.at(choice).refuses))
        return {};
    return m_lesson.label(passed.tapped);
}

/// On paper nobody can press a mark, so only what he must be told is marked.
QString SheetWords::result(const Sentence &line) const
{
    const QString words = m_lesson.words(line.text);
    const auto status = m_lesson.pack().facts.weakest(line.facts);
    const bool marked = status && needsMark(*status);
    return marked ? QString(words + u' ' + FactWords(m_lesson).mark(*status)) : words;
}

QString SheetWords::warning() const
{
    return tr(
        "The real upgrade never comes by phone call, costs nothing and needs no code read aloud. Whoever asks for "
        "that is a fraudster. Hang up.");
}

const Step &SheetWords::stepOf(const Moment &passed) const
{
    return m_lesson.rehearsal()->scenario().steps.at(passed.step);
}

} // namespace yanlian
