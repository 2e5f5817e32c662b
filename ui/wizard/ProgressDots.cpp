// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ProgressDots.h"

#include "ui/look/Palette.h"

#include <QPainter>

namespace yanlian {

ProgressDots::ProgressDots(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressDots::setProgress(int current, int total)
{
    m_current = current;
    m_total = total;
    updateGeometry();
    update();
}

void ProgressDots::setSizes(const Sizes &sizes)
{
    m_sizes = sizes;
    updateGeometry();
}

QSize ProgressDots::sizeHint() const
{
    return {m_total * m_sizes.px(34), m_sizes.px(10)};
}

void ProgressDots::paintEvent(QPaintEvent *)
{
    if (m_total < 1)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.translate(m_sizes.px(8), 0);
    const int each = std::min(m_sizes.px(34), (width() - m_sizes.px(8)) / m_total);
    const int gap = std::min(m_sizes.px(8), each / 3);
    for (int i = 1; i <= m_total; ++i) {
        const bool here = i == m_current;
        const bool done = m_current == 0 || i < m_current;
        painter.setBrush(here ? palette::caution : done ? palette::action : palette::line);
        painter.drawRoundedRect((i - 1) * each, 0, each - gap, height(), height() / 2.0, height() / 2.0);
    }
}

} // namespace yanlian
