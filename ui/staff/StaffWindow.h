// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/Report.h"
#include "ui/look/Look.h"

#include <QWidget>

namespace yanlian {

class Lesson;
class ScrollPane;

/// What staff want to know of the practice here: how many came, what they chose, what they tapped instead, where they
/// left. Shows a report as it was read; it does not follow the journal.
class StaffWindow final : public QWidget {
    Q_OBJECT
public:
    /// The lesson must outlive the window; it gives the words.
    StaffWindow(Lesson &lesson, const Report &report, const Appearance &appearance, const LeastSizes &least = {});

    QSize sizeHint() const override { return {1280, 800}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeContent(Lesson &lesson, const Report &report);

    Appearance m_appearance;
    LeastSizes m_least;
    ScrollPane *m_pane;
};

} // namespace yanlian
