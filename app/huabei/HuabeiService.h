// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Operation.h"
#include "app/huabei/Outcome.h"

#include <QObject>

#include <chrono>

namespace yanlian {

/// One wish. Sending the same id again is a retry of the same wish, never a second wish.
struct Request final {
    quint64 id = 0;
    Account account;
    Operation operation;
};

struct Reply final {
    quint64 id = 0;
    Outcome outcome;
};

/// The far end of the phone. Replies come later, any number of times, or never; whoever asks must be ready for that.
class HuabeiService : public QObject {
    Q_OBJECT
public:
    /// How long a learner waits for a reply before he is offered another try.
    static constexpr std::chrono::seconds patience{10};

    using QObject::QObject;
    ~HuabeiService() override;
    Q_DISABLE_COPY_MOVE(HuabeiService)

    virtual void send(const Request &request) = 0;

    /// The asker has gone elsewhere and will ignore a reply to this id.
    virtual void abandon(quint64 id) = 0;

Q_SIGNALS:
    void replied(const yanlian::Reply &reply);
};

} // namespace yanlian
