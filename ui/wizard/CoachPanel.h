// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Step.h"
#include "ui/look/Sizes.h"
#include "ui/wizard/CoachText.h"

#include <QWidget>

class QVBoxLayout;

namespace yanlian {

class Lesson;
class Panel;
class Paragraph;
class ProgressDots;
class QuestionList;
class ScrollPane;
class TextButton;
class WrapRow;

/// What the coach says beside the phone: where I am, what to do, what just happened, and why.
class CoachPanel final : public QWidget, public Sized {
    Q_OBJECT
public:
    /// The lesson must outlive the panel; refresh() may only be called while it has a rehearsal.
    CoachPanel(const Lesson &lesson, QWidget *parent);

    void refresh();
    Paragraph *heading() const { return m_heading; }
    Paragraph *feedback() const { return m_feedback; }
    TextButton *retryButton() const { return m_retry; }
    TextButton *anotherButton() const { return m_another; }
    QList<QWidget *> focusOrder() const;
    void setSizes(const Sizes &sizes) override;

Q_SIGNALS:
    void retryWanted();
    void answered(const QString &question, yanlian::Answer answer);
    /// Somebody pressed a text to know what is behind it.
    void explanationWanted(const yanlian::Explanation &of);
    void anotherWanted();

private:
    struct CardTexts {
        QString title;
        QList<CoachText> lines;
        bool operator==(const CardTexts &) const = default;
    };

    void showCards();
    QList<CardTexts> cardTexts() const;
    void showFeedback();
    void show(Paragraph *paragraph, const QString &lead, const CoachText &text);
    void addCard(const CardTexts &texts);
    Paragraph *addParagraph(TextRole role, const QString &name);
    void letAsk(Paragraph *paragraph);

    const Lesson &m_lesson;
    ScrollPane *m_pane;
    QWidget *m_content;
    QVBoxLayout *m_column;
    Paragraph *m_progress;
    ProgressDots *m_dots;
    Paragraph *m_heading;
    Paragraph *m_feedback;
    TextButton *m_retry;
    Paragraph *m_where;
    WrapRow *m_cards;
    QList<CardTexts> m_shownCards;
    QList<Panel *> m_cardPanels;
    QuestionList *m_questions;
    Paragraph *m_ask;
    Paragraph *m_why;
    Paragraph *m_remember;
    Paragraph *m_path;
    TextButton *m_another;
    Paragraph *m_added;
    Paragraph *m_sources;
    QHash<const Paragraph *, Explanation> m_explanations;
    Sizes m_sizes;
};

} // namespace yanlian
