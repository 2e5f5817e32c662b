// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/AccountBinding.h"

#include "app/NamedEnum.h"
#include "app/huabei/Account.h"

#include <QLabel>
#include <QVariant>

namespace yanlian {

namespace {

enum class Bound { Owed, Limit, Available, Name };
constexpr NamedEnum bounds{{
    std::pair{Bound::Owed, "owed"},
    {Bound::Limit, "limit"},
    {Bound::Available, "available"},
    {Bound::Name, "name"},
}};

enum class Condition { Prompted, NotPrompted };
constexpr NamedEnum conditions{{std::pair{Condition::Prompted, "prompted"}, {Condition::NotPrompted, "not-prompted"}}};

QString yuan(qint64 fen, const QLocale &locale)
{
    return locale.toString(double(fen) / 100.0, 'f', 2);
}

QString value(Bound bound, const Account &account, const QLocale &locale)
{
    switch (bound) {
    case Bound::Owed:
        return yuan(account.owedFen, locale);
    case Bound::Limit:
        return yuan(account.limitFen, locale);
    case Bound::Available:
        return yuan(account.availableFen(), locale);
    case Bound::Name:
        return account.displayName;
    }
    Q_UNREACHABLE();
}

} // namespace

void bindAccount(QWidget *screen, const Account &account, const QLocale &locale)
{
    for (QWidget *widget : screen->findChildren<QWidget *>()) {
        if (const auto bound = bounds.value(widget->property("bind").toString()))
            if (auto *label = qobject_cast<QLabel *>(widget))
                label->setText(value(*bound, account, locale));
        if (const auto condition = conditions.value(widget->property("showWhen").toString())) {
            const bool prompted = account.upgrade == UpgradeStatus::Prompted;
            widget->setVisible(prompted == (*condition == Condition::Prompted));
        }
    }
}

QStringList bindNames()
{
    return bounds.names();
}

QStringList showWhenNames()
{
    return conditions.names();
}

} // namespace yanlian
