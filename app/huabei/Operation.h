// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

/// What a tap may ask of the mock backend (facts §10.3-§10.6).
struct Operation final {
    enum class Kind {
        Invite,
        OpenEntry,
        ReadDocument,
        Dismiss,
        Agree,
        Complete,
        Undo,
        Restrict,
        ChooseFront,
        ChooseBlurredFront,
        ChooseBack,
        SubmitId,
        Evaluate,
        ToDueDay,
        NextDay,
        NextMonth,
        NextYear,
        RepayAll,
        RepayMinimum,
        Review,
        Pay,
        AgreeAndPay,
        PayFromBalance,
        CancelPayment,
        CashOut,
        BalanceFirst,
        CardFirst,
        HuabeiFirst,
        GiveReason,
        Close,
        SignLetter,
        Reopen,
        SplitBrand,
        EndCreditPurchase,
    };

    Kind kind = Kind::OpenEntry;
    QString document; ///< only for ReadDocument: the pack's name of the text that was opened

    bool operator==(const Operation &) const = default;

    /// Whether the phone does it alone. Closing a window, reading a text, choosing a picture or waiting for tomorrow
    /// needs no network, so it cannot fail.
    bool isLocal() const;
};

/// The words of a scenario's `do:`, for example "upgrade.agree".
QString operationName(Operation::Kind kind);
std::optional<Operation::Kind> operationFromName(const QString &name);
QStringList operationNames();
QList<Operation::Kind> operationKinds();

} // namespace yanlian
