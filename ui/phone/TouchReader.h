// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Clock.h"
#include "app/rehearsal/Tap.h"

#include <QList>
#include <QPoint>
#include <QPointer>
#include <QRect>

#include <optional>

class QWidget;

namespace yanlian {

class ScrollPane;
class TextButton;

/// Reads what one finger, or the left mouse button, does on the phone: one touch from press to release is at most one
/// Tap. A finger that slides from where it pressed and lets go elsewhere has taken it back, and nothing is reported.
///
/// It reads mouse events. Qt makes them of touch events that nobody accepts, so no widget of the phone may accept one,
/// and none needs WA_AcceptTouchEvents; and of the first finger only, so that a second one does nothing.
class TouchReader final : public QObject {
    Q_OBJECT
public:
    /// Reads touches on `phone`, its `pane` and the controls told by watch(). All three must outlive it.
    TouchReader(const Clock &clock, QWidget *phone, ScrollPane *pane);

    /// The controls of the screen now shown. A touch under way is forgotten.
    void watch(const QList<TextButton *> &controls);
    /// Where on the phone its screen is; a tap beside it is none.
    void setGlass(const QRect &glass);

Q_SIGNALS:
    /// A control by itself is not told here: it is clicked, as it is by a key or a screen reader.
    void touched(const yanlian::Tap &tap);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Touch {
        QPointer<TextButton> control; ///< where it began; null if there is none
        bool onControl = false; ///< still true when the control is gone
        QPoint began;
        int scrolledTo = 0; ///< how far down the phone the screen has followed the finger
        std::chrono::milliseconds at{};
        bool isSwipe = false;
        bool scrolls = false;
    };

    void press(QObject *watched, const QPoint &at);
    void move(const QPoint &at);
    void release(const QPoint &at);
    void forget();
    QStringList controlsNear(const QPoint &at) const;
    QRect seen(const TextButton *control) const;

    const Clock &m_clock;
    QWidget *m_phone;
    ScrollPane *m_pane;
    QList<QPointer<TextButton>> m_controls;
    QRect m_glass;
    std::optional<Touch> m_touch;
};

} // namespace yanlian
