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

void ProgressDots::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
}

QSize ProgressDots::sizeHint() const
{
    return {m_total * m_look.px(34), m_look.px(10)};
}

void ProgressDots::paintEvent(QPaintEvent *)
{
    if (m_total < 1)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_look.palette();
    const double edge = m_look.px(2);
    painter.translate(m_look.px(8), 0);
    const int each = std::min(m_look.px(34), (width() - m_look.px(8)) / m_total);
    const int gap = std::min(m_look.px(8), each / 3);
    for (int i = 1; i <= m_total; ++i) {
        const bool here = i == m_current;
        const bool done = m_current == 0 || i < m_current;
        QRectF mark((i - 1) * each, 0, each - gap, height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(here ? palette.caution : done ? palette.action : palette.line);
        if (palette.outlined && !here && !done) { // hollow, for its line is as dark as the others
            painter.setPen(QPen(palette.line, edge));
            painter.setBrush(Qt::NoBrush);
            mark.adjust(edge / 2, edge / 2, -edge / 2, -edge / 2);
        }
        painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2);
    }
}

} // namespace yanlian
