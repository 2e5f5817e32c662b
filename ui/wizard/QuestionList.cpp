// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/QuestionList.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/look/WrapRow.h"
#include "ui/wizard/CoachWords.h"

#include <QVBoxLayout>

namespace yanlian {

namespace {
constexpr Answer answers[] = {Answer::Yes, Answer::No, Answer::Unsure};
} // namespace

QuestionList::QuestionList(const Lesson &lesson, QWidget *parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void QuestionList::refresh()
{
    const Rehearsal &run = *m_lesson.rehearsal();
    if (!showsQuestionsOf(run.step())) {
        for (const Row &row : std::exchange(m_rows, {})) {
            row.ask->hide();
            row.answers->hide();
            row.ask->deleteLater();
            row.answers->deleteLater();
        }
        for (const Question &question : run.step().questions)
            m_rows += makeRow(question);
    }
    setVisible(!m_rows.isEmpty());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Question &question = run.step().questions.at(i);
        m_rows.at(i).ask->setText(m_lesson.words(question.ask));
        m_rows.at(i).answers->setAccessibleName(m_rows.at(i).ask->text());
        for (qsizetype j = 0; j < m_rows.at(i).buttons.size(); ++j) {
            m_rows.at(i).buttons.at(j)->setText(CoachWords::answer(answers[j]));
            m_rows.at(i).buttons.at(j)->setAccessibleDescription(m_rows.at(i).ask->text());
            m_rows.at(i).buttons.at(j)->setChecked(run.answerTo(question) == answers[j]);
        }
        m_rows.at(i).answers->updateGeometry();
    }
}

QList<QWidget *> QuestionList::focusOrder() const
{
    QList<QWidget *> all;
    for (const Row &row : m_rows)
        for (TextButton *button : row.buttons)
            all += button;
    return all;
}

void QuestionList::setLook(const Look &look)
{
    m_look = look;
    m_column->setSpacing(look.gap());
    for (const Row &row : m_rows)
        row.answers->setColumnWidth(look.textPx(TextRole::Button) * 6);
}

QuestionList::Row QuestionList::makeRow(const Question &question)
{
    Row row{question.id.text, new Paragraph(TextRole::Card, this), new WrapRow(this), {}};
    row.ask->setInset(true);
    row.answers->setEven(true);
    row.answers->setColumnWidth(m_look.textPx(TextRole::Button) * 6);
    for (const Answer answer : answers) {
        auto *button = new TextButton(TextButton::Kind::Option, row.answers);
        button->setCheckable(true);
        connect(button, &TextButton::clicked, this, [this, id = row.id, answer] { Q_EMIT answered(id, answer); });
        row.buttons += button;
    }
    for (QWidget *part : {static_cast<QWidget *>(row.ask), static_cast<QWidget *>(row.answers)}) {
        m_column->addWidget(part);
        applyLook(part, m_look);
        part->show();
    }
    return row;
}

bool QuestionList::showsQuestionsOf(const Step &step) const
{
    if (m_rows.size() != step.questions.size())
        return false;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).id != step.questions.at(i).id.text)
            return false;
    return true;
}

} // namespace yanlian
