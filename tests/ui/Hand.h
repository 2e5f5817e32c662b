// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPoint>

class QPointingDevice;
class QWidget;

namespace yanlian {

enum class Means { Mouse, Finger };

QPointingDevice *touchScreen();

/// A finger or the left mouse button, in a window's coordinates. Every event goes to the window, which finds the widget
/// itself. No time passes.
class Hand final {
public:
    Hand(Means means, QWidget &window);

    void press(const QPoint &at);
    void move(const QPoint &at);
    void release(const QPoint &at);
    void tap(const QPoint &at);
    /// Presses at the beginning of `way`, goes along all of it and lets go at its end.
    void draw(const QList<QPoint> &way);

private:
    Means m_means;
    QWidget &m_window;
};

} // namespace yanlian
