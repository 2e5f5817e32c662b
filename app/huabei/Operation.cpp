// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Operation.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {
constexpr NamedEnum operations{{
    std::pair{Operation::Kind::Invite, "upgrade.invite"},
    {Operation::Kind::OpenEntry, "upgrade.open-entry"},
    {Operation::Kind::ReadDocument, "upgrade.read"},
    {Operation::Kind::Dismiss, "upgrade.dismiss"},
    {Operation::Kind::Agree, "upgrade.agree"},
    {Operation::Kind::Complete, "upgrade.complete"},
    {Operation::Kind::Undo, "upgrade.undo"},
    {Operation::Kind::Restrict, "upgrade.restrict"},
    {Operation::Kind::ChooseFront, "id.front"},
    {Operation::Kind::ChooseBlurredFront, "id.front-blurred"},
    {Operation::Kind::ChooseBack, "id.back"},
    {Operation::Kind::SubmitId, "id.submit"},
    {Operation::Kind::Evaluate, "edition.evaluate"},
    {Operation::Kind::ToDueDay, "calendar.to-due-day"},
    {Operation::Kind::NextDay, "calendar.next-day"},
    {Operation::Kind::NextMonth, "calendar.next-month"},
    {Operation::Kind::NextYear, "calendar.next-year"},
    {Operation::Kind::RepayAll, "repay.all"},
    {Operation::Kind::RepayMinimum, "repay.minimum"},
    {Operation::Kind::Review, "use.review"},
    {Operation::Kind::Pay, "checkout.pay"},
    {Operation::Kind::AgreeAndPay, "checkout.agree-and-pay"},
    {Operation::Kind::PayFromBalance, "checkout.pay-balance"},
    {Operation::Kind::CancelPayment, "checkout.cancel"},
    {Operation::Kind::CashOut, "checkout.cash-out"},
    {Operation::Kind::BalanceFirst, "order.balance-first"},
    {Operation::Kind::CardFirst, "order.card-first"},
    {Operation::Kind::HuabeiFirst, "order.huabei-first"},
    {Operation::Kind::GiveReason, "huabei.reason"},
    {Operation::Kind::Close, "huabei.close"},
    {Operation::Kind::SignLetter, "huabei.sign-letter"},
    {Operation::Kind::Reopen, "huabei.reopen"},
    {Operation::Kind::SplitBrand, "brand.split"},
    {Operation::Kind::EndCreditPurchase, "credit-purchase.end"},
}};
} // namespace

bool Operation::isLocal() const
{
    switch (kind) {
    case Kind::ReadDocument:
    case Kind::Dismiss:
    case Kind::ChooseFront:
    case Kind::ChooseBlurredFront:
    case Kind::ChooseBack:
    case Kind::ToDueDay:
    case Kind::NextDay:
    case Kind::NextMonth:
    case Kind::NextYear:
    case Kind::CancelPayment:
    case Kind::GiveReason:
        return true;
    default:
        return false;
    }
}

QString operationName(Operation::Kind kind)
{
    return operations.name(kind);
}

std::optional<Operation::Kind> operationFromName(const QString &name)
{
    return operations.value(name);
}

QStringList operationNames()
{
    return operations.names();
}

QList<Operation::Kind> operationKinds()
{
    QList<Operation::Kind> all;
    for (const QString &name : operationNames())
        all += *operationFromName(name);
    return all;
}

} // namespace yanlian
