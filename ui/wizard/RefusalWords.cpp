// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/RefusalWords.h"

namespace yanlian {

QString RefusalWords::reason(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoEntry:
        return tr("There is no upgrade reminder on this account. Perhaps it was not invited, is restricted, or hardly "
                  "uses Huabei.");
    case Refusal::NotPrompted:
        return tr("There is no upgrade to agree to at the moment.");
    case Refusal::NotOpened:
        return tr("Huabei is not open on this account.");
    case Refusal::UnderAge:
        return tr("The owner of this account is younger than 18.");
    case Refusal::NotVerified:
        return tr("The owner's real name has not been verified.");
    case Refusal::CannotUndo:
        return tr("An upgrade cannot be undone. After paying everything back, Huabei can be closed.");
    case Refusal::HasDebt:
        return tr("Money is still owed; it has to be paid back first.");
    case Refusal::HasInstalments:
        return tr("An instalment plan is still open; it has to be settled first.");
    case Refusal::NoReason:
        return tr("Please choose a reason first; any will do.");
    case Refusal::OneSideMissing:
        return tr("One side of the card is missing. Both sides are needed.");
    case Refusal::Blurred:
        return tr("The picture of the front is blurred and cannot be read. Please choose the clear one.");
    case Refusal::SystemNotYet:
        return tr("The system has not decided yet. Nobody can say when it will, and nobody can hurry it.");
    case Refusal::NotStandard:
        return tr("Only the standard edition can do this.");
    case Refusal::InsufficientFunds:
        return tr("There is not enough money in the balance.");
    case Refusal::OverLimit:
        return tr("It costs more than the available limit.");
    case Refusal::FrozenOverdue:
        return tr("Huabei is frozen until the late bill is paid.");
    case Refusal::PendingReview:
        return tr("The bill is paid. The system has not opened Huabei again yet; nobody can hurry it.");
    case Refusal::NeedUpgrade:
        return tr("Huabei cannot be used on this account without the upgrade. Other ways of paying still work.");
    case Refusal::Closed:
        return tr("Huabei is closed on this account.");
    case Refusal::CashOutForbidden:
        return tr("Turning the limit into cash is forbidden.");
    case Refusal::AuthorisationRequired:
        return tr("Opening Huabei again needs the signed authorisation letter.");
    case Refusal::AssessmentFailed:
        return tr("The system does not open Huabei again at present. Nobody can change that by hand.");
    case Refusal::NetworkError:
        return tr("The network failed for a moment. You did nothing wrong.");
    }
    Q_UNREACHABLE();
}

} // namespace yanlian
