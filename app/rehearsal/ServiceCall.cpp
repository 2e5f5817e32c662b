// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/ServiceCall.h"

#include "app/huabei/Clock.h"

namespace yanlian {

ServiceCall::ServiceCall(HuabeiService &service, Clock &clock)
    : m_service(service)
    , m_clock(clock)
{
    connect(&m_service, &HuabeiService::replied, this, &ServiceCall::receive);
}

void ServiceCall::begin(const Account &account, const Operation &operation)
{
    m_request = {m_nextId++, account, operation};
    retry();
}

void ServiceCall::retry()
{
    m_pending = true;
    m_clock.after(HuabeiService::patience, this, [this, attempt = ++m_attempt] {
        if (m_pending && attempt == m_attempt)
            Q_EMIT unanswered();
    });
    m_service.send(m_request);
}

void ServiceCall::abandon()
{
    if (!m_pending)
        return;
    m_pending = false;
    m_service.abandon(m_request.id);
}

void ServiceCall::receive(const Reply &reply)
{
    if (!m_pending || reply.id != m_request.id)
        return;
    m_pending = false;
    Q_EMIT answered(reply.outcome);
}

} // namespace yanlian
