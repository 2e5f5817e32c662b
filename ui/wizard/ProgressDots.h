// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QWidget>

namespace yanlian {

/// Small marks beside "Step 2 of 9". Decoration only: the words say it too.
class ProgressDots final : public QWidget, public Styled {
    Q_OBJECT
public:
    explicit ProgressDots(QWidget *parent = nullptr);

    /// `current` counts from 1; 0 marks everything as done.
    void setProgress(int current, int total);
    void setLook(const Look &look) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    int m_current = 0;
    int m_total = 0;
};

} // namespace yanlian
