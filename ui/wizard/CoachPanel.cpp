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

#include <QVBoxLayout>

namespace yanlian {

namespace {

void showText(Paragraph *paragraph, const QString &lead, const QString &text)
{
    paragraph->setVisible(!text.isEmpty());
    paragraph->setLeadAndText(lead, text);
}

} // namespace

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
    showText(m_where, {}, m_lesson.words(step.where));
    showText(m_ask, tr("Ask yourself: "), m_lesson.words(step.ask));
    showText(m_why, tr("Why? "), m_lesson.words(step.why));
    showText(m_remember, tr("Remember: "), m_lesson.words(step.remember));
    showText(m_path, tr("What you tapped: "), step.isEnd() ? words.path() : QString());
    showText(m_added, tr("Added by us: "), m_lesson.words(step.added));
    showText(m_sources, {}, words.sources());
    m_another->setText(tr("Choose another practice"));
    m_another->setVisible(step.isEnd());
    showCards();
    showFeedback();
}

QList<QWidget *> CoachPanel::focusOrder() const
{
    QList<QWidget *> all{m_retry, m_another};
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
    for (Panel *old : std::exchange(m_cardPanels, {})) {
        old->hide();
        old->deleteLater();
    }
    const Step &step = m_lesson.rehearsal()->step();
    const auto add = [this](const Phrase &title, const Phrases &lines) {
        QStringList texts;
        for (const Phrase &line : lines)
            texts += m_lesson.words(line);
        m_cardPanels += makeCard(m_lesson.words(title), texts);
    };
    for (const Choice &choice : step.choices)
        if (!choice.title.isEmpty())
            add(choice.title, choice.lines);
    for (const Card &card : step.cards)
        add(card.title, card.lines);
    m_cards->setVisible(!m_cardPanels.isEmpty());
    m_cards->updateGeometry();
}

void CoachPanel::showFeedback()
{
    const CoachWords::Feedback said = CoachWords(m_lesson).feedback();
    const bool appears = !said.isEmpty() && m_feedback->text() != said.lead + said.text;
    const bool vanishes = said.isEmpty() && !m_feedback->isHidden();
    m_feedback->setVisible(!said.isEmpty());
    m_feedback->setBackdrop(said.backdrop);
    m_feedback->setLeadAndText(said.lead, said.text);
    m_retry->setText(tr("Try again"));
    m_retry->setVisible(m_lesson.rehearsal()->stage() == Rehearsal::Stage::Stuck);
    if (appears)
        m_pane->bringIntoView({m_feedback, m_retry});
    else if (vanishes)
        m_pane->scrollToTop();
}

Panel *CoachPanel::makeCard(const QString &title, const QStringList &lines)
{
    auto *card = new Panel(Panel::Kind::Card, m_cards);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(m_sizes.px(18), m_sizes.px(14), m_sizes.px(18), m_sizes.px(14));
    column->setSpacing(m_sizes.px(4));
    auto *heading = new Paragraph(TextRole::Card, card);
    heading->setBold(true);
    heading->setText(title);
    column->addWidget(heading);
    for (const QString &line : lines) {
        auto *item = new Paragraph(TextRole::Card, card);
        item->setBullet(true);
        item->setText(line);
        column->addWidget(item);
    }
    column->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    card->setSizePolicy(policy);
    applySizes(card, m_sizes);
    card->show();
    return card;
}

Paragraph *CoachPanel::addParagraph(TextRole role, const QString &name)
{
    auto *paragraph = new Paragraph(role, m_content);
    paragraph->setObjectName(name);
    paragraph->setInset(true);
    m_column->addWidget(paragraph);
    return paragraph;
}

} // namespace yanlian
