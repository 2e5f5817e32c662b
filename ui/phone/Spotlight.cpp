// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/Spotlight.h"

#include "ui/look/Palette.h"

#include <QPainter>

namespace yanlian {

Spotlight::Spotlight(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Spotlight::setTargets(const QList<QWidget *> &targets)
{
    m_targets.clear();
    for (QWidget *target : targets)
        m_targets += target;
    update();
}

void Spotlight::setWindow(const QRect &window)
{
    m_window = window;
    update();
}

QList<QRect> Spotlight::rings() const
{
    QList<QRect> all;
    for (const QWidget *target : m_targets) {
        if (!target || target->isHidden())
            continue;
        const QRect area(target->mapTo(parentWidget(), QPoint(0, 0)), target->size());
        const QRect seen = area.intersected(m_window);
        if (seen.height() >= area.height() / 2 && !seen.isEmpty())
            all += seen.adjusted(m_sizes.px(2), 0, -m_sizes.px(2), 0);
    }
    return all;
}

void Spotlight::setSizes(const Sizes &sizes)
{
    m_sizes = sizes;
    update();
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double halo = m_sizes.px(9);
    const double ring = m_sizes.px(5);
    for (const QRect &area : rings()) {
        const QRectF frame = QRectF(area).adjusted(halo / 2 - 1, halo / 2 - 1, 1 - halo / 2, 1 - halo / 2);
        painter.setPen(QPen(palette::white, halo));
        painter.drawRoundedRect(frame, m_sizes.radius(), m_sizes.radius());
        painter.setPen(QPen(palette::caution, ring));
        painter.drawRoundedRect(frame, m_sizes.radius(), m_sizes.radius());
    }
}

} // namespace yanlian
