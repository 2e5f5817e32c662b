// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Sizes.h"

#include <QWidget>

class QVBoxLayout;

namespace yanlian {

class Lesson;
class Panel;
class Paragraph;
class ProgressDots;
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
    void anotherWanted();

private:
    void showCards();
    void showFeedback();
    Panel *makeCard(const QString &title, const QStringList &lines);
    Paragraph *addParagraph(TextRole role, const QString &name);

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
    QList<Panel *> m_cardPanels;
    Paragraph *m_ask;
    Paragraph *m_why;
    Paragraph *m_remember;
    Paragraph *m_path;
    TextButton *m_another;
    Paragraph *m_added;
    Paragraph *m_sources;
    Sizes m_sizes;
};

} // namespace yanlian
