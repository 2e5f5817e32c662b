// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Step.h"
#include "ui/look/Look.h"
#include "ui/wizard/CardRow.h"
#include "ui/wizard/CoachText.h"

#include <QWidget>

class QVBoxLayout;

namespace yanlian {

class CoachActions;
class Lesson;
class Paragraph;
class Playback;
class ProgressDots;
class QuestionList;
class ResultActions;
class ScrollPane;

/// What the coach says beside the phone: where I am, what to do, what just happened, and why.
class CoachPanel final : public QWidget, public Styled {
    Q_OBJECT
public:
    /// Lesson and playback must outlive the panel; refresh() may only be called while there is a rehearsal.
    CoachPanel(const Lesson &lesson, const Playback &playback, QWidget *parent);

    void refresh();
    Paragraph *heading() const { return m_heading; }
    Paragraph *feedback() const { return m_feedback; }
    CoachActions *actions() const { return m_actions; }
    ResultActions *resultActions() const { return m_resultActions; }
    QList<QWidget *> focusOrder() const;
    void setLook(const Look &look) override;

Q_SIGNALS:
    void answered(const QString &question, yanlian::Answer answer);
    /// Somebody pressed a text to know what is behind it.
    void explanationWanted(const yanlian::Explanation &of);
    /// The folded card of this choice shall be opened.
    void cardWanted(const QString &choice);

private:
    QList<CardText> cards() const;
    void showResult();
    void showFeedback();
    void show(Paragraph *paragraph, const QString &lead, const CoachText &text);
    void showIf(bool wanted, Paragraph *paragraph, const QString &lead, const CoachText &text);
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
    CoachActions *m_actions;
    Paragraph *m_where;
    Paragraph *m_score;
    CardRow *m_cards;
    QuestionList *m_questions;
    Paragraph *m_ask;
    Paragraph *m_why;
    Paragraph *m_remember;
    Paragraph *m_path;
    ResultActions *m_resultActions;
    Paragraph *m_added;
    Paragraph *m_sources;
    QHash<const Paragraph *, Explanation> m_explanations;
    int m_verdictShown = 0; ///< its number
};

} // namespace yanlian
