// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/ResumeCode.h"
#include "ui/wizard/WizardPage.h"

class QGridLayout;

namespace yanlian {

class DigitCells;
class DigitPad;
class ScrollPane;

/// Where the code of a take-home sheet is typed: on large keys, on a keyboard, or by a scanner that types. It says what
/// the code leads to before anything begins, and never calls a slip a mistake.
class CodePage final : public WizardPage {
    Q_OBJECT
public:
    explicit CodePage(Lesson &lesson);

    /// Where the code leads; nothing until there is a right one.
    std::optional<ResumePoint> point() const;
    /// Puts digits in place of those that are there; for a new visitor, none.
    void setDigits(const QString &digits);

    void retranslate() override;
    void refresh() override { arrange(); }
    Paragraph *heading() const override { return m_heading; }
    QList<QWidget *> contentFocusOrder() const override;
    void setLook(const Look &look) override;
    bool isComplete() const override;
    int nextId() const override;

Q_SIGNALS:
    /// Return was pressed, by a person or a scanner, and the code is right.
    void goOnWanted();

protected:
    QWidget *makeContent() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void type(QChar digit);
    void deleteLast();
    void showAnswer();
    QString leadsTo(const ResumePoint &point) const;
    /// Pages on the way to that point, itself included; nothing if no way leads there.
    std::optional<int> pageNumber(const ResumePoint &point) const;
    void arrange();

    ScrollPane *m_pane = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_intro = nullptr;
    Paragraph *m_heading = nullptr;
    Paragraph *m_hint = nullptr;
    DigitCells *m_cells = nullptr;
    Paragraph *m_answer = nullptr;
    DigitPad *m_pad = nullptr;
};

} // namespace yanlian
