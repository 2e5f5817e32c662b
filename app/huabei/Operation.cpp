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
    {Operation::Kind::Close, "huabei.close"},
}};
} // namespace

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

} // namespace yanlian
