// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class QWidget;

namespace yanlian {

class Clock;

/// Tells a supervisor that the picture is alive, not only the program: once after the first frame, and from then on
/// again and again, as long as what was asked to be painted was painted.
class PaintWatch final : public QObject {
    Q_OBJECT
public:
    struct Tell {
        std::function<void()> ready;
        std::function<void()> alive;
    };

    /// Window and clock must outlive this object. Without `every` only the first frame is told.
    PaintWatch(QWidget &window, Clock &clock, std::optional<std::chrono::milliseconds> every, Tell tell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInWindow(const QObject *watched) const;
    void look();
    void lookLater();

    QWidget &m_window;
    Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_every;
    Tell m_tell;
    bool m_isReady = false;
    bool m_isPainted = false; ///< since the last look
};

} // namespace yanlian
