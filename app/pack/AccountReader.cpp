// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/AccountReader.h"

namespace yanlian {

Account readAccount(const Phrase &id, YamlMap map)
{
    constexpr int mostYuan = 200000; // facts G4: no source quotes a higher limit
    Account account;
    account.id = id.text;
    account.displayName = map.text("name").text;
    account.age = map.integer("age", 0, 120).value_or(0);
    if (!map.has("age"))
        map.report(map.place(), QStringLiteral("key \"age\" is missing"));
    account.realNameVerified = map.boolean("verified").value_or(true);
    account.invited = map.boolean("invited").value_or(false);
    account.limitFen = qint64{map.integer("limit-yuan", 0, mostYuan).value_or(0)} * 100;
    account.owedFen = map.integer("owed-fen", 0, mostYuan * 100).value_or(0);
    const Phrase edition = map.text("edition");
    if (const auto known = editionFromName(edition.text))
        account.edition = *known;
    else if (!edition.isEmpty())
        map.report(
            edition.place,
            QStringLiteral("unknown edition %1; allowed: %2").arg(quoted(edition.text), allowed(editionNames())));
    account.upgrade = account.invited ? UpgradeStatus::Prompted : UpgradeStatus::NotInvited;
    if (account.edition == Edition::Closed)
        account.use = UseStatus::Closed;
    map.finish();
    return account;
}

} // namespace yanlian
