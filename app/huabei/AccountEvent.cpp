// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/AccountEvent.h"

#include "app/NamedEnum.h"
#include "app/huabei/Parameters.h"

namespace yanlian {

namespace {

constexpr NamedEnum events{{
    std::pair{AccountEvent::DueToday, "due-today"},
    {AccountEvent::Overdue, "overdue"},
    {AccountEvent::Frozen, "frozen"},
    {AccountEvent::Interest, "interest"},
    {AccountEvent::Collection, "collection"},
    {AccountEvent::Noticed, "noticed"},
    {AccountEvent::Reported, "reported"},
    {AccountEvent::Adverse, "adverse"},
    {AccountEvent::AdverseRemoved, "adverse-removed"},
    {AccountEvent::Prompted, "prompted"},
}};

bool beginsCollection(const Account &before, const Account &after)
{
    return before.overdueDays() < parameter::collectionDay && after.overdueDays() >= parameter::collectionDay;
}

} // namespace

QList<AccountEvent> eventsBetween(const Account &before, const Account &after)
{
    QList<AccountEvent> all;
    const auto add = [&](AccountEvent event, bool happened) {
        if (happened)
            all += event;
    };
    add(AccountEvent::DueToday, after.owedFen > 0 && after.today == after.dueDate && before.today != after.today);
    add(AccountEvent::Overdue, before.overdueDays() == 0 && after.overdueDays() > 0);
    add(AccountEvent::Frozen, before.use != after.use && after.use == UseStatus::FrozenOverdue);
    add(AccountEvent::Interest, after.interestFen() > before.interestFen());
    add(AccountEvent::Collection, beginsCollection(before, after));
    add(AccountEvent::Noticed, !before.adverseNotice.isValid() && after.adverseNotice.isValid());
    add(AccountEvent::Reported, after.report.size() > before.report.size());
    add(AccountEvent::Adverse, !before.adverse && after.adverse);
    add(AccountEvent::AdverseRemoved, before.adverse && !after.adverse);
    add(AccountEvent::Prompted, before.upgrade != UpgradeStatus::Prompted && after.upgrade == UpgradeStatus::Prompted);
    return all;
}

QString accountEventName(AccountEvent event)
{
    return events.name(event);
}

std::optional<AccountEvent> accountEventFromName(const QString &name)
{
    return events.value(name);
}

QStringList accountEventNames()
{
    return events.names();
}

} // namespace yanlian
