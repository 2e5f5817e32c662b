// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/PhoneBody.h"

#include "ui/look/Look.h"
#include "ui/look/RoundedField.h"

#include <QPainter>

namespace yanlian {

namespace {

void paintCamera(QPainter &painter, const QRect &whole, const PhoneBody &body, const Look &look)
{
    const QRect glass = body.glass(whole, look);
    const int eye = look.px(5);
    switch (body.camera) {
    case PhoneBody::Camera::Hole:
        painter.setBrush(look.palette().softInk);
        painter.drawEllipse(QPoint(glass.center().x(), glass.top() + look.px(15)), eye, eye);
        return;
    case PhoneBody::Camera::Notch: {
        QRect bay(0, 0, glass.width() * 2 / 5, look.px(40));
        bay.moveCenter({glass.center().x(), glass.top() + look.px(2)});
        painter.setBrush(look.palette().bezel);
        painter.drawRoundedRect(bay, look.px(14), look.px(14));
        painter.setBrush(look.palette().softInk);
        painter.drawRoundedRect(
            QRect(bay.center().x() - look.px(22), glass.top() + look.px(4), look.px(44), eye), 2, 2);
        return;
    }
    case PhoneBody::Camera::Edge:
        painter.setBrush(look.palette().softInk);
        painter.drawEllipse(QPoint(whole.center().x(), (whole.top() + glass.top()) / 2), eye, eye);
        return;
    }
    Q_UNREACHABLE();
}

void paintButton(QPainter &painter, const QRect &whole, const QRect &glass, const Look &look)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.palette().softInk, look.px(3)));
    const int radius = look.px(17);
    painter.drawEllipse(QPoint(whole.center().x(), (glass.bottom() + whole.bottom()) / 2), radius, radius);
}

} // namespace

QRect PhoneBody::glass(const QRect &whole, const Look &look) const
{
    return whole.adjusted(look.px(side), look.px(above), -look.px(side), -look.px(below));
}

void paintBody(QPainter &painter, const QRect &whole, const PhoneBody &body, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, whole, look.px(body.outerRadius), look.palette().bezel);
    const QRect glass = body.glass(whole, look);
    paintRounded(painter, glass, look.px(body.innerRadius), look.palette().card);
    painter.setBrush(look.palette().softInk);
    const int top = glass.top() + look.px(10);
    for (int i = 0; i < 3; ++i) {
        const int high = look.px(4 + 3 * i);
        painter.drawRect(glass.right() - look.px(54 - 6 * i), top + look.px(10) - high, look.px(4), high);
    }
    painter.drawRoundedRect(glass.right() - look.px(32), top, look.px(18), look.px(10), 2, 2);
    paintCamera(painter, whole, body, look);
    if (body.hasButton)
        paintButton(painter, whole, glass, look);
    painter.restore();
}

} // namespace yanlian
