// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Step.h"
#include "ui/look/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace yanlian {

class Lesson;
class Paragraph;
class TextButton;
class WrapRow;

/// A checklist: each question with its three answers, all of the same size. No answer is the right one.
class QuestionList final : public QWidget, public Styled {
    Q_OBJECT
public:
    /// The lesson must outlive the list.
    QuestionList(const Lesson &lesson, QWidget *parent);

    /// Shows the questions of the step the rehearsal is at, and what was answered.
    void refresh();
    QList<QWidget *> focusOrder() const;
    void setLook(const Look &look) override;

Q_SIGNALS:
    void answered(const QString &question, yanlian::Answer answer);

private:
    struct Row {
        QString id;
        Paragraph *ask = nullptr;
        WrapRow *answers = nullptr;
        QList<TextButton *> buttons;
    };

    Row makeRow(const Question &question);
    bool showsQuestionsOf(const Step &step) const;

    const Lesson &m_lesson;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    Look m_look;
};

} // namespace yanlian
