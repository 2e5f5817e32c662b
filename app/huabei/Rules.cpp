// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Rules.h"

#include "app/huabei/CalendarRules.h"
#include "app/huabei/ClosingRules.h"
#include "app/huabei/EditionRules.h"
#include "app/huabei/PaymentRules.h"
#include "app/huabei/UpgradeRules.h"

namespace yanlian {

Outcome apply(const Account &account, const Operation &operation, quint32 seed)
{
    using Kind = Operation::Kind;
    switch (operation.kind) {
    case Kind::Invite:
        return invite(account);
    case Kind::OpenEntry:
        return openEntry(account);
    case Kind::ReadDocument:
        return readDocument(account, operation.document);
    case Kind::Dismiss:
        return dismiss(account);
    case Kind::Agree:
        return agree(account);
    case Kind::Complete:
        return complete(account);
    case Kind::Undo:
        return Refusal::CannotUndo;
    case Kind::Restrict:
        return restrictUse(account);
    case Kind::ChooseFront:
        return chooseFront(account, CardPicture::Clear);
    case Kind::ChooseBlurredFront:
        return chooseFront(account, CardPicture::Blurred);
    case Kind::ChooseBack:
        return chooseBack(account);
    case Kind::SubmitId:
        return submitId(account);
    case Kind::Evaluate:
        return evaluate(account, seed);
    case Kind::ToDueDay:
        return toDueDay(account);
    case Kind::NextDay:
        return passTo(account, account.today.addDays(1));
    case Kind::NextMonth:
        return passTo(account, account.today.addMonths(1));
    case Kind::NextYear:
        return passTo(account, account.today.addYears(1));
    case Kind::RepayAll:
        return repayAll(account);
    case Kind::RepayMinimum:
        return repayMinimum(account);
    case Kind::Review:
        return review(account, seed);
    case Kind::Pay:
        return pay(account);
    case Kind::AgreeAndPay:
        return agreeAndPay(account);
    case Kind::PayFromBalance:
        return payFromBalance(account);
    case Kind::CancelPayment:
        return dismiss(account);
    case Kind::CashOut:
        return Refusal::CashOutForbidden;
    case Kind::BalanceFirst:
        return payFirstWith(account, PayMethod::Balance);
    case Kind::CardFirst:
        return payFirstWith(account, PayMethod::Card);
    case Kind::HuabeiFirst:
        return payFirstWith(account, PayMethod::Huabei);
    case Kind::GiveReason:
        return giveReason(account);
    case Kind::Close:
        return close(account);
    case Kind::SignLetter:
        return signLetter(account);
    case Kind::Reopen:
        return reopen(account, seed);
    case Kind::SplitBrand:
        return splitBrand(account);
    case Kind::EndCreditPurchase:
        return endCreditPurchase(account);
    }
    Q_UNREACHABLE();
}

std::optional<Refusal> refusalBySystem(Operation::Kind kind)
{
    using Kind = Operation::Kind;
    switch (kind) {
    case Kind::Evaluate:
        return Refusal::SystemNotYet;
    case Kind::Review:
        return Refusal::PendingReview;
    case Kind::Reopen:
        return Refusal::AssessmentFailed;
    default:
        return std::nullopt;
    }
}

} // namespace yanlian
