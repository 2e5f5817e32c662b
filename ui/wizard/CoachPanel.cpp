// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/CoachPanel.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Panel.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/look/WrapRow.h"
#include "ui/wizard/CoachWords.h"
#include "ui/wizard/ProgressDots.h"
#include "ui/wizard/QuestionList.h"

#include <QVBoxLayout>

namespace yanlian {

CoachPanel::CoachPanel(const Lesson &lesson, QWidget *parent)
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
    m_retry = new TextButton(TextButton::Kind::Primary, m_content);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_column->addWidget(m_retry, 0, Qt::AlignLeft);
    m_where = addParagraph(TextRole::Body, QStringLiteral("where"));
    m_cards = new WrapRow(m_content);
    m_cards->setEven(true);
    m_column->addWidget(m_cards);
    m_questions = new QuestionList(lesson, m_content);
    m_column->addWidget(m_questions);
    m_ask = addParagraph(TextRole::Card, QStringLiteral("ask"));
    m_why = addParagraph(TextRole::Card, QStringLiteral("why"));
    m_remember = addParagraph(TextRole::Card, QStringLiteral("remember"));
    m_path = addParagraph(TextRole::Card, QStringLiteral("path"));
    m_another = new TextButton(TextButton::Kind::Plain, m_content);
    m_another->setObjectName(QStringLiteral("anotherButton"));
    m_column->addWidget(m_another, 0, Qt::AlignLeft);
    m_added = addParagraph(TextRole::Small, QStringLiteral("added"));
    m_sources = addParagraph(TextRole::Small, QStringLiteral("sources"));
    m_column->addStretch(1);
    m_ask->setBackdrop(Paragraph::Backdrop::Info);
    m_why->setBackdrop(Paragraph::Backdrop::Info);
    m_path->setBackdrop(Paragraph::Backdrop::Info);
    m_remember->setBackdrop(Paragraph::Backdrop::Caution);
    connect(m_retry, &TextButton::clicked, this, &CoachPanel::retryWanted);
    connect(m_questions, &QuestionList::answered, this, &CoachPanel::answered);
    connect(m_another, &TextButton::clicked, this, &CoachPanel::anotherWanted);
    m_pane->setContent(m_content);
}

void CoachPanel::refresh()
{
    const Rehearsal &run = *m_lesson.rehearsal();
    const Step &step = run.step();
    const CoachWords words(m_lesson);
    m_progress->setText(words.progress());
    m_dots->setProgress(step.isEnd() ? 0 : run.stepNumber(), run.scenario().length());
    if (m_heading->text() != words.heading())
        m_pane->scrollToTop();
    m_heading->setText(words.heading());
    show(m_where, {}, {m_lesson, step.where});
    show(m_ask, tr("Ask yourself: "), {m_lesson, step.ask});
    show(m_why, tr("Why? "), {m_lesson, step.why});
    show(m_remember, tr("Remember: "), {m_lesson, step.remember});
    CoachText path(m_lesson);
    path.say(step.isEnd() ? words.path() : QString());
    show(m_path, tr("What you tapped: "), path);
    show(m_added, tr("Added by us: "), {m_lesson, step.added});
    show(m_sources, {}, words.sources());
    m_another->setText(tr("Choose another practice"));
    m_another->setVisible(step.isEnd());
    m_questions->refresh();
    showCards();
    showFeedback();
}

QList<QWidget *> CoachPanel::focusOrder() const
{
    QList<QWidget *> all{m_feedback, m_retry, m_where};
    for (Panel *card : m_cardPanels)
        for (Paragraph *line : card->findChildren<Paragraph *>())
            all += line;
    all += m_questions->focusOrder();
    all += {m_ask, m_why, m_remember, m_path, m_another, m_added, m_sources};
    return all + m_pane->scrollButtons();
}

void CoachPanel::setSizes(const Sizes &sizes)
{
    m_sizes = sizes;
    m_column->setSpacing(sizes.gap());
    m_column->setContentsMargins(0, 0, 0, sizes.gap());
    m_cards->setColumnWidth(sizes.textPx(TextRole::Card) * 15);
}

void CoachPanel::showCards()
{
    const QList<CardTexts> wanted = cardTexts();
    if (wanted == m_shownCards)
        return; // somebody may be reading them with the keyboard
    m_shownCards = wanted;
    for (Panel *old : std::exchange(m_cardPanels, {})) {
        for (const Paragraph *line : old->findChildren<Paragraph *>())
            m_explanations.remove(line);
        old->hide();
        old->deleteLater();
    }
    for (const CardTexts &card : wanted)
        addCard(card);
    m_cards->setVisible(!m_cardPanels.isEmpty());
    m_cards->updateGeometry();
}

QList<CoachPanel::CardTexts> CoachPanel::cardTexts() const
{
    const Step &step = m_lesson.rehearsal()->step();
    QList<CardTexts> all;
    const auto add = [&](const Phrase &title, const Sentences &lines) {
        CardTexts card{m_lesson.words(title), {}};
        for (const Sentence &line : lines)
            card.lines += CoachText(m_lesson, line);
        all += card;
    };
    for (const Choice &choice : step.choices)
        if (!choice.title.isEmpty())
            add(choice.title, choice.lines);
    if (step.showsAnswers)
        all += CardTexts{tr("Reasons to wait, from your answers"), CoachWords(m_lesson).answers()};
    for (const Card &card : step.cards)
        add(card.title, card.lines);
    return all;
}

void CoachPanel::showFeedback()
{
    const CoachWords::Feedback said = CoachWords(m_lesson).feedback();
    const bool appears = !said.isEmpty() && m_feedback->text() != said.lead + said.text.text();
    const bool vanishes = said.isEmpty() && !m_feedback->isHidden();
    m_feedback->setBackdrop(said.backdrop);
    show(m_feedback, said.lead, said.text);
    m_feedback->setVisible(!said.isEmpty());
    m_retry->setText(tr("Try again"));
    m_retry->setVisible(m_lesson.rehearsal()->stage() == Rehearsal::Stage::Stuck);
    if (appears)
        m_pane->bringIntoView({m_feedback, m_retry});
    else if (vanishes)
        m_pane->scrollToTop();
}

void CoachPanel::show(Paragraph *paragraph, const QString &lead, const CoachText &text)
{
    text.show(paragraph, lead);
    m_explanations.insert(paragraph, text.explanation());
}

void CoachPanel::addCard(const CardTexts &texts)
{
    auto *card = new Panel(Panel::Kind::Card, m_cards);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(m_sizes.px(18), m_sizes.px(14), m_sizes.px(18), m_sizes.px(14));
    column->setSpacing(m_sizes.px(4));
    auto *heading = new Paragraph(TextRole::Card, card);
    heading->setBold(true);
    heading->setText(texts.title);
    column->addWidget(heading);
    for (const CoachText &line : texts.lines) {
        auto *item = new Paragraph(TextRole::Card, card);
        item->setBullet(true);
        show(item, {}, line);
        letAsk(item);
        column->addWidget(item);
    }
    column->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    card->setSizePolicy(policy);
    applySizes(card, m_sizes);
    card->show();
    m_cardPanels += card;
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
