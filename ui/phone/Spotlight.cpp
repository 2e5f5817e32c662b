// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/Spotlight.h"

#include "ui/look/FocusFrame.h"
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
    for (const QWidget *target : m_targets)
        if (const QRect ring = ringAround(target); !ring.isEmpty())
            all += ring;
    return all;
}

QRect Spotlight::ringAround(const QWidget *target) const
{
    if (!target || target->isHidden())
        return {};
    const QRect area(target->mapTo(parentWidget(), QPoint(0, 0)), target->size());
    const QRect seen = area.intersected(m_window);
    return seen.height() >= area.height() / 2 ? seen : QRect();
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
    const double edge = halo / 2;
    const QRectF room = QRectF(m_window).adjusted(edge, edge, -edge, -edge);
    for (const QRect &area : rings()) {
        const QRectF frame = QRectF(area).adjusted(1, 1, -1, -1) & room; // on the control's own edge
        painter.setPen(QPen(palette::white, halo));
        painter.drawRoundedRect(frame, m_sizes.radius(), m_sizes.radius());
        painter.setPen(QPen(palette::caution, ring));
        painter.drawRoundedRect(frame, m_sizes.radius(), m_sizes.radius());
    }
    const int inside = m_sizes.px(4); // the control's own frame lies hidden under the ring
    for (const QWidget *target : m_targets)
        if (const QRect area = ringAround(target); !area.isEmpty() && showsFocus(target))
            paintFocusFrame(painter, area.adjusted(inside, inside, -inside, -inside), m_sizes.px(4));
}

} // namespace yanlian
