// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QObject>
#include <QPoint>
#include <QSize>

#include <chrono>
#include <optional>

namespace yanlian {

class Clock;

/// The way to the staff's page that nobody finds by chance: two opposite corners held together for five seconds. Who
/// has one finger only, as with a mouse, holds one of them that long and then, within ten seconds, the other one.
class CornerHold final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds holdTime{5};

    /// The clock must outlive this object.
    CornerHold(Clock &clock, QObject *parent);

    void setScreen(const QSize &size) { m_size = size; }
    void press(int finger, const QPoint &at);
    /// A finger that leaves its corner has let go of it.
    void move(int finger, const QPoint &at);
    void release(int finger);

Q_SIGNALS:
    void held();

private:
    enum class Corner { None, TopLeft, TopRight, BottomLeft, BottomRight };
    struct Finger {
        Corner corner = Corner::None;
        std::chrono::milliseconds since{};
    };

    Corner cornerAt(const QPoint &at) const;
    static Corner opposite(Corner corner);
    void look();

    Clock &m_clock;
    QSize m_size;
    QMap<int, Finger> m_fingers;
    Corner m_first = Corner::None; ///< was held long enough alone
    std::chrono::milliseconds m_firstUntil{};
};

} // namespace yanlian
