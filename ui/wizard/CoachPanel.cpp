// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/CoachPanel.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/wizard/CoachActions.h"
#include "ui/wizard/CoachWords.h"
#include "ui/wizard/ProgressDots.h"
#include "ui/wizard/QuestionList.h"
#include "ui/wizard/ResultActions.h"
#include "ui/wizard/ResultWords.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace yanlian {

CoachPanel::CoachPanel(const Lesson &lesson, const Playback &playback, QWidget *parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_pane(new ScrollPane(this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pane);
    m_progress = addParagraph(TextRole::Small, QStringLiteral("progress"));
    m_dots = new ProgressDots(m_content);
    m_column->addWidget(m_dots);
    m_heading = addParagraph(TextRole::Heading, QStringLiteral("heading"));
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_feedback = addParagraph(TextRole::Card, QStringLiteral("feedback"));
    m_where = addParagraph(TextRole::Body, QStringLiteral("where"));
    m_actions = new CoachActions(playback, m_content);
    m_column->addWidget(m_actions);
    m_score = addParagraph(TextRole::Card, QStringLiteral("score"));
    m_cards = new CardRow(m_content);
    m_column->addWidget(m_cards);
    m_questions = new QuestionList(lesson, m_content);
    m_column->addWidget(m_questions);
    m_ask = addParagraph(TextRole::Card, QStringLiteral("ask"));
    m_why = addParagraph(TextRole::Card, QStringLiteral("why"));
    m_remember = addParagraph(TextRole::Card, QStringLiteral("remember"));
    m_path = addParagraph(TextRole::Card, QStringLiteral("path"));
    m_resultActions = new ResultActions(m_content);
    m_column->addWidget(m_resultActions);
    m_added = addParagraph(TextRole::Small, QStringLiteral("added"));
    m_sources = addParagraph(TextRole::Small, QStringLiteral("sources"));
    m_column->addStretch(1);
    for (Paragraph *each : {m_ask, m_why, m_path, m_score})
        each->setBackdrop(Paragraph::Backdrop::Info);
    m_remember->setBackdrop(Paragraph::Backdrop::Caution);
    connect(m_questions, &QuestionList::answered, this, &CoachPanel::answered);
    connect(m_cards, &CardRow::opened, this, &CoachPanel::cardWanted);
    connect(m_cards, &CardRow::explanationWanted, this, &CoachPanel::explanationWanted);
    m_pane->setContent(m_content);
}

void CoachPanel::refresh()
{
    const Rehearsal &run = *m_lesson.rehearsal();
    const Step &step = run.step();
    const Guidance guidance = run.guidance();
    const CoachWords words(m_lesson);
    m_progress->setText(words.progress());
    m_dots->setProgress(step.isEnd() ? 0 : run.stepNumber(), run.scenario().length());
    if (m_heading->text() != words.heading())
        m_pane->scrollToTop();
    m_heading->setText(words.heading());
    show(m_where, {}, words.place());
    showIf(guidance.reasons, m_ask, tr("Ask yourself: "), {m_lesson, step.ask});
    showIf(guidance.reasons, m_why, tr("Why? "), {m_lesson, step.why});
    showIf(guidance.reasons, m_remember, tr("Remember: "), {m_lesson, step.remember});
    showIf(guidance.reasons, m_added, tr("Added by us: "), {m_lesson, step.added});
    showIf(guidance.reasons, m_sources, {}, words.sources());
    m_questions->refresh();
    m_cards->show(cards());
    m_actions->refresh(run);
    showResult();
    showFeedback();
}

QList<QWidget *> CoachPanel::focusOrder() const
{
    QList<QWidget *> all{m_feedback, m_where};
    all += m_actions->focusOrder();
    all += m_score;
    all += m_cards->focusOrder();
    all += m_questions->focusOrder();
    all += {m_ask, m_why, m_remember, m_path};
    all += m_resultActions->focusOrder();
    all += {m_added, m_sources};
    return all + m_pane->scrollButtons();
}

void CoachPanel::setLook(const Look &look)
{
    m_column->setSpacing(look.gap());
    m_column->setContentsMargins(0, 0, 0, look.gap());
}

QList<CardText> CoachPanel::cards() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    const Step &step = run.step();
    QList<CardText> all;
    const auto add = [&](const QString &id, const Phrase &title, const Sentences &lines, bool folded) {
        CardText card{id, m_lesson.words(title), {}, folded};
        for (const Sentence &line : lines)
            card.lines += CoachText(m_lesson, line);
        all += card;
    };
    for (const Choice &choice : step.choices)
        if (!choice.title.isEmpty())
            add(choice.id.text, choice.title, choice.lines, run.guidance().foldedCards && !run.isOpen(choice));
    if (step.showsAnswers)
        all += CardText{{}, tr("Reasons to wait, from your answers"), CoachWords(m_lesson).answers()};
    for (const Card &card : step.cards)
        add({}, card.title, card.lines, false);
    if (step.isEnd())
        all += ResultWords(m_lesson).cards();
    return all;
}

void CoachPanel::showResult()
{
    const bool isEnd = m_lesson.rehearsal()->step().isEnd();
    const ResultWords words(m_lesson);
    CoachText path(m_lesson);
    path.say(isEnd ? words.path() : QString());
    show(m_path, tr("What you tapped: "), path);
    CoachText score(m_lesson);
    score.say(isEnd ? words.score() : QString());
    show(m_score, tr("Your test: "), score);
    m_resultActions->refresh();
    m_resultActions->setVisible(isEnd);
}

void CoachPanel::showFeedback()
{
    const CoachWords::Feedback said = CoachWords(m_lesson).feedback();
    const bool appears = !said.isEmpty() && m_feedback->text() != said.lead + said.text.text();
    const bool vanishes = said.isEmpty() && !m_feedback->isHidden();
    const bool saidAgain = !said.isEmpty() && !appears && m_lesson.rehearsal()->verdict().number != m_verdictShown;
    m_verdictShown = m_lesson.rehearsal()->verdict().number;
    m_feedback->setBackdrop(said.backdrop);
    show(m_feedback, said.lead, said.text);
    m_feedback->setVisible(!said.isEmpty());
    if (saidAgain) { // a label tells a screen reader of new words only
        QAccessibleEvent news(m_feedback, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&news);
    }
    if (appears)
        m_pane->bringIntoView({m_feedback, m_actions});
    else if (vanishes)
        m_pane->scrollToTop();
}

void CoachPanel::showIf(bool wanted, Paragraph *paragraph, const QString &lead, const CoachText &text)
{
    show(paragraph, lead, wanted ? text : CoachText(m_lesson));
}

void CoachPanel::show(Paragraph *paragraph, const QString &lead, const CoachText &text)
{
    text.show(paragraph, lead);
    m_explanations.insert(paragraph, text.explanation());
}

Paragraph *CoachPanel::addParagraph(TextRole role, const QString &name)
{
    auto *paragraph = new Paragraph(role, m_content);
    paragraph->setObjectName(name);
    paragraph->setInset(true);
    m_column->addWidget(paragraph);
    letAsk(paragraph);
    return paragraph;
}

void CoachPanel::letAsk(Paragraph *paragraph)
{
    connect(paragraph, &Paragraph::explanationWanted, this, [this, paragraph] {
        Q_EMIT explanationWanted(m_explanations.value(paragraph));
    });
}

} // namespace yanlian
