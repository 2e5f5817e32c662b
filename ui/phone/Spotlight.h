// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"
#include "ui/phone/Arrow.h"

#include <QPointer>
#include <QWidget>

namespace yanlian {

class TextButton;

/// Rings around the controls to tap, large arrows at them, and the mark of a finger that presses. Lets every touch
/// through; is nothing to assistive technology.
class Spotlight final : public QWidget, public Styled {
    Q_OBJECT
public:
    explicit Spotlight(QWidget *parent);

    void setTargets(const QList<TextButton *> &targets, bool withArrows);
    /// The control on which a finger is drawn; null for none.
    void setPressed(TextButton *control);
    /// Rings are drawn only within this part of the parent.
    void setWindow(const QRect &window);
    /// Where the rings are now, in the parent's coordinates; a target scrolled out of the window has none.
    QList<QRect> rings() const;
    /// One for each ring, in the parent's coordinates; none where they are not wanted, find no room, or a finger
    /// presses.
    QList<Arrow> arrows() const;
    /// What an arrow would have to mind, for each target; the ring of one that is not seen is empty.
    QList<ArrowPlace> places() const;
    /// The mark of the finger, in the parent's coordinates: beside the words, else round them; empty where there is
    /// none.
    QRect finger() const;

    void setLook(const Look &look) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect ringAround(const QWidget *target) const; ///< empty if it is not seen
    QRect partSeen(const QWidget *target) const;
    ArrowPlace placeAt(const TextButton *target) const;
    template <typename Kind> QList<Kind *> shown() const;
    QRect toParent(const QWidget *widget, const QRect &part) const;
    void paintRing(QPainter &painter, const QRect &area) const;
    void paintFinger(QPainter &painter) const;

    QList<QPointer<TextButton>> m_targets;
    QPointer<TextButton> m_pressed;
    bool m_withArrows = false;
    QRect m_window;
    Look m_look;
};

} // namespace yanlian
