// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/GuideWords.h"

#include "app/guide/GuidePlan.h"
#include "app/rehearsal/Lesson.h"
#include "ui/guide/ShotPainter.h"
#include "ui/wizard/CoachWords.h"
#include "ui/wizard/FactWords.h"

namespace yanlian {

GuideWords::GuideWords(const Lesson &lesson)
    : m_lesson(lesson)
{
}

GuideDocument GuideWords::cover() const
{
    const Scenario &scenario = m_lesson.rehearsal()->scenario();
    GuideDocument document;
    document.languages.first = m_lesson.language();
    document.title = words(scenario.title);
    document.phone = words(scenario.phone);
    document.summary = words(scenario.summary);
    document.band = {band(), {}};
    document.note = {tr("Practice pictures, not made by Alipay."), {}};
    document.contents = {tr("The steps"), {}};
    document.pageForm = {tr("Page %1"), {}};
    return document;
}

GuidePage GuideWords::page() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    const Step &step = run.step();
    GuidePage page;
    page.step = run.stepIndex();
    page.id = step.id.text;
    page.isEnd = step.isEnd();
    page.place = {step.isEnd() ? tr("Result %1").arg(page.step + 1) : tr("Step %1").arg(page.step + 1), {}};
    page.heading = words(step.say);
    page.where = words(step.where);
    page.notes = notes(step);
    for (const Choice &choice : step.choices)
        if (step.kind != Step::Kind::Decision && choice.refuses)
            page.notes += wayOut(page.step, choice);
    for (const Question &question : step.questions)
        page.questions += words(question.ask);
    if (!step.questions.isEmpty())
        page.answers = {
            QStringLiteral("☐ %1   ☐ %2   ☐ %3")
                .arg(
                    CoachWords::answer(Answer::Yes), CoachWords::answer(Answer::No),
                    CoachWords::answer(Answer::Unsure)),
            {}};
    page.cards = cards(page.step);
    return page;
}

QString GuideWords::band()
{
    return tr("Practice, not Alipay");
}

QString GuideWords::alt(const PaintedShot &shot, const QString &heading)
{
    QStringList texts;
    for (const GuideTextPlace &text : shot.texts)
        texts += text.shown;
    texts.removeDuplicates();
    QString alt = tr("%1 The practice phone shows: %2.").arg(heading, texts.join(tr("; ")));
    QStringList marks;
    for (const GuideCallout &callout : shot.callouts)
        marks += tr("mark %1 at \"%2\"").arg(callout.label, callout.says);
    return marks.isEmpty() ? alt : alt + QLatin1Char(' ') + tr("Ringed: %1.").arg(marks.join(tr("; ")));
}

GuideText GuideWords::words(const Phrase &phrase) const
{
    return {m_lesson.words(phrase), {}};
}

/// On paper nobody can press a mark, so only what he must be told is marked.
GuideText GuideWords::said(const Sentence &sentence) const
{
    const QString words = m_lesson.words(sentence.text);
    const auto status = m_lesson.pack().facts.weakest(sentence.facts);
    const bool isMarked = status && needsMark(*status);
    return {isMarked ? QString(words + u' ' + FactWords(m_lesson).mark(*status)) : words, {}};
}

QString GuideWords::quoted(const QString &control) const
{
    return tr("\"%1\"", "a label on the phone").arg(m_lesson.label(control));
}

QList<GuideNote> GuideWords::notes(const Step &step) const
{
    using Kind = GuideNote::Kind;
    QList<GuideNote> all;
    if (!step.ask.isEmpty())
        all += {Kind::Question, {tr("Ask yourself: "), {}}, words(step.ask)};
    if (!step.why.isEmpty())
        all += {Kind::Reason, {tr("Why? "), {}}, said(step.why)};
    if (!step.remember.isEmpty())
        all += {Kind::Caution, {tr("Take care: "), {}}, said(step.remember)};
    return all;
}

GuideNote GuideWords::wayOut(int index, const Choice &choice) const
{
    GuideNote note{GuideNote::Kind::Question, {tr("You would rather not? "), {}}, {}};
    QStringList labels;
    for (const Phrase &tap : choice.taps)
        labels += quoted(tap.text);
    note.text.first = tr("Tap %1. %2").arg(labels.join(tr(" or ")), next(index, choice).first);
    return note;
}

QList<GuideCard> GuideWords::cards(int index) const
{
    const Scenario &scenario = m_lesson.rehearsal()->scenario();
    const Step &step = scenario.steps.at(index);
    QList<GuideCard> all;
    for (int i = 0; i < step.choices.size(); ++i) {
        const Choice &choice = step.choices.at(i);
        if (choice.title.isEmpty())
            continue;
        GuideCard card{calloutLabel(scenario, index, i), words(choice.title), {}, next(index, choice)};
        for (const Sentence &line : choice.lines)
            card.lines += said(line);
        all += card;
    }
    for (const Card &each : step.cards) {
        GuideCard card{{}, words(each.title), {}, {}};
        for (const Sentence &line : each.lines)
            card.lines += said(line);
        all += card;
    }
    return all;
}

/// Every step that may follow, for which one depends on the account.
GuideText GuideWords::next(int step, const Choice &choice) const
{
    const Scenario &scenario = m_lesson.rehearsal()->scenario();
    QStringList places;
    for (const int target : scenario.targets(step, choice))
        if (target >= 0)
            places += (scenario.steps.at(target).isEnd() ? tr("result %1") : tr("step %1")).arg(target + 1);
    places.removeDuplicates();
    return {places.isEmpty() ? QString() : tr("Go on at %1.").arg(places.join(tr(" or "))), {}};
}

} // namespace yanlian
