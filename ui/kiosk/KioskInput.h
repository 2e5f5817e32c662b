// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/kiosk/KioskVisit.h"
#include "ui/kiosk/CornerHold.h"

class QKeyEvent;
class QMouseEvent;
class QTouchEvent;
class QWidget;
class QWindow;

namespace yanlian {

/// Stands before everything that comes in from outside: lets through what a lesson needs, nothing that leads out of the
/// kiosk, and tells the visit what people do.
class KioskInput final : public QObject {
    Q_OBJECT
public:
    /// Window, visit and clock must outlive this object.
    KioskInput(QWidget &window, KioskVisit &visit, Clock &clock);
    ~KioskInput() override;

Q_SIGNALS:
    /// In Attract: the first touch, where it was.
    void begun(const QPoint &place);
    /// In Attract: the first key.
    void begunByKey();
    void soundWanted();
    void staffWanted();
    void backWanted();
    void nextWanted();
    void repeatWanted();
    /// Tab has come to a control of our own pages, perhaps.
    void focused(QWidget *control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterWindow(QEvent *event);
    bool press(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void touch(const QTouchEvent &event);
    bool pressKey(const QKeyEvent &event);
    bool pressSpecial(const QKeyEvent &event);
    bool pressKeypad(const QKeyEvent &event);
    void sendKey(int key);
    void showPointer(bool isShown);
    bool noteStaffKey(int key);
    bool isBlocked() const;

    QWidget &m_window;
    KioskVisit &m_visit;
    CornerHold m_corners;
    QList<int> m_staffKeys; ///< the last few
    bool m_swallows = false; ///< what belongs to a press that has done its work
    bool m_isSending = false;
};

} // namespace yanlian
