// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/Spotlight.h"

#include "ui/look/FocusFrame.h"
#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <QPainter>

namespace yanlian {

namespace {

/// An ellipse in it goes round `area`, with a line so wide.
QRect around(const QRect &area, int line)
{
    const int across = qRound(area.width() * 0.21) + line;
    const int down = qRound(area.height() * 0.21) + line;
    return area.adjusted(-across, -down, across, down);
}

} // namespace

Spotlight::Spotlight(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Spotlight::setTargets(const QList<TextButton *> &targets, bool withArrows)
{
    m_targets.clear();
    for (TextButton *target : targets)
        m_targets += target;
    m_withArrows = withArrows;
    update();
}

void Spotlight::setPressed(TextButton *control)
{
    m_pressed = control;
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

QList<Arrow> Spotlight::arrows() const
{
    if (!m_withArrows || m_pressed)
        return {};
    QList<ArrowPlace> places;
    for (const TextButton *target : m_targets)
        if (!ringAround(target).isEmpty())
            places += placeAt(target);
    return placeArrows(places, m_look);
}

QList<ArrowPlace> Spotlight::places() const
{
    QList<ArrowPlace> all;
    for (const TextButton *target : m_targets)
        all += target ? placeAt(target) : ArrowPlace();
    return all;
}

QRect Spotlight::finger() const
{
    const QRect seen = ringAround(m_pressed);
    if (seen.isEmpty())
        return {};
    const QRect text = toParent(m_pressed, m_pressed->textArea());
    QRect mark(0, 0, m_look.px(56), m_look.px(56));
    mark.moveCenter(seen.center());
    if (seen.right() - text.right() >= mark.width())
        mark.moveCenter({(seen.right() + text.right()) / 2, seen.center().y()});
    else if (text.left() - seen.left() >= mark.width())
        mark.moveCenter({(seen.left() + text.left()) / 2, seen.center().y()});
    else if (text.width() < 2 * mark.width() && text.height() < 2 * mark.height())
        mark = around(text, m_look.px(5)).united(mark) & m_window;
    return mark;
}

QRect Spotlight::ringAround(const QWidget *target) const
{
    if (!target || !target->isVisibleTo(parentWidget()))
        return {};
    const QRect area = toParent(target, target->rect());
    const QRect seen = partSeen(target) & m_window;
    return seen.height() >= area.height() / 2 ? seen : QRect();
}

/// What all that it lies in lets through: it may be scrolled away, under something that is not.
QRect Spotlight::partSeen(const QWidget *target) const
{
    QRect part = target->rect();
    for (const QWidget *each = target; each != parentWidget(); each = each->parentWidget())
        part = part.translated(each->pos()) & each->parentWidget()->rect();
    return part;
}

ArrowPlace Spotlight::placeAt(const TextButton *target) const
{
    ArrowPlace place;
    place.ring = ringAround(target);
    place.window = m_window;
    for (const TextButton *each : shown<TextButton>()) {
        const QRect control = toParent(each, each->rect());
        const QRect text = toParent(each, each->textArea());
        if (each == target)
            place.sacred.prepend(text);
        else if (m_targets.contains(each))
            place.sacred += control;
        else
            place.texts += text;
        if (each != target)
            place.controls += control;
    }
    for (const Paragraph *text : shown<Paragraph>())
        place.texts += toParent(text, text->textArea());
    return place;
}

template <typename Kind> QList<Kind *> Spotlight::shown() const
{
    QList<Kind *> all;
    for (Kind *each : parentWidget()->findChildren<Kind *>())
        if (each->isVisibleTo(parentWidget()))
            all += each;
    return all;
}

QRect Spotlight::toParent(const QWidget *widget, const QRect &part) const
{
    return part.translated(widget->mapTo(parentWidget(), QPoint(0, 0)));
}

void Spotlight::setLook(const Look &look)
{
    m_look = look;
    update();
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRect &area : rings())
        paintRing(painter, area);
    const int inside = m_look.px(4); // the control's own frame lies hidden under the ring
    for (const TextButton *target : m_targets)
        if (const QRect area = ringAround(target); !area.isEmpty() && showsFocus(target))
            paintFocusFrame(painter, area.adjusted(inside, inside, -inside, -inside), m_look);
    for (const Arrow &arrow : arrows())
        paintArrow(painter, arrow, m_look);
    paintFinger(painter);
}

void Spotlight::paintRing(QPainter &painter, const QRect &area) const
{
    const double halo = m_look.px(9);
    const double ring = m_look.px(5);
    const double edge = halo / 2;
    const QRectF room = QRectF(m_window).adjusted(edge, edge, -edge, -edge);
    const QRectF frame = QRectF(area).adjusted(1, 1, -1, -1) & room; // on the control's own edge
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.palette().halo, halo));
    painter.drawRoundedRect(frame, m_look.radius(), m_look.radius());
    painter.setPen(QPen(m_look.palette().caution, ring));
    painter.drawRoundedRect(frame, m_look.radius(), m_look.radius());
}

/// The words under it, if there are any, can still be read.
void Spotlight::paintFinger(QPainter &painter) const
{
    const QRectF mark = finger();
    if (mark.isEmpty())
        return;
    const double halo = m_look.px(7);
    const QRectF circle = mark.adjusted(halo / 2, halo / 2, -halo / 2, -halo / 2);
    painter.setBrush(m_look.palette().finger);
    painter.setPen(QPen(m_look.palette().halo, halo));
    painter.drawEllipse(circle);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.palette().ink, m_look.px(3)));
    painter.drawEllipse(circle);
}

} // namespace yanlian
