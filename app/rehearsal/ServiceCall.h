// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/HuabeiService.h"

namespace yanlian {

class Clock;

/// One wish at a time that the far end is asked for: sent, sent again with the same id, given up.
class ServiceCall final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this object.
    ServiceCall(HuabeiService &service, Clock &clock);

    /// A new wish; a former one must have been abandoned or answered.
    void begin(const Account &account, const Operation &operation);
    /// The same wish once more: whatever went through before does not happen twice.
    void retry();
    /// A reply to it is no longer welcome. Nothing if none is awaited.
    void abandon();

Q_SIGNALS:
    /// At most once for each wish.
    void answered(const yanlian::Outcome &outcome);
    /// Nothing came within HuabeiService::patience of the last try; a reply that comes later is still welcome.
    void unanswered();

private:
    void receive(const Reply &reply);

    HuabeiService &m_service;
    Clock &m_clock;
    Request m_request;
    quint64 m_nextId = 1;
    int m_attempt = 0; ///< counts what was sent, so that every try gets its full time
    bool m_pending = false;
};

} // namespace yanlian
