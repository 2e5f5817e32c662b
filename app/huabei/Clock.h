// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <vector>

namespace yanlian {

/// Where all time comes from, so that tests and pictures can hold it in their hand.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Time since an arbitrary start; never goes back.
    virtual std::chrono::milliseconds now() const = 0;
    virtual QDate today() const = 0;

    /// Calls `then` once, `delay` from now, unless `context` is gone by then. Never calls it at once.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;
};

/// The machine's own clock; needs a running event loop.
class SystemClock final : public Clock {
public:
    std::chrono::milliseconds now() const override;
    QDate today() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
};

/// Stands still until told to move. Calls come due in the order of their times.
class ManualClock final : public Clock {
public:
    std::chrono::milliseconds now() const override { return m_now; }
    QDate today() const override { return m_today; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;

    void advance(std::chrono::milliseconds by);

private:
    struct Call {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> then;
    };

    std::chrono::milliseconds m_now{0};
    QDate m_today{2021, 11, 25};
    std::vector<Call> m_calls;
};

} // namespace yanlian
