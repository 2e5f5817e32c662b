// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PersonaReader.h"

#include "app/huabei/UpgradeRules.h"

namespace yanlian {

namespace {

constexpr int mostYuan = 200000; // facts G4: no source quotes a higher limit

qint64 readFen(YamlMap &map, const char *key)
{
    return map.integer(key, 0, mostYuan * 100).value_or(0);
}

void readEdition(YamlMap &map, Account &account)
{
    const Phrase edition = map.text("edition");
    if (const auto known = editionFromName(edition.text))
        account.edition = *known;
    else if (!edition.isEmpty())
        map.report(
            edition.place,
            QStringLiteral("unknown edition %1; allowed: %2").arg(quoted(edition.text), allowed(editionNames())));
    if (account.edition == Edition::Closed)
        account.use = UseStatus::Closed;
}

void readPayMethod(YamlMap &map, Account &account)
{
    const Phrase method = map.optionalText("pays-with");
    if (method.isEmpty())
        return;
    if (const auto known = payMethodFromName(method.text))
        account.firstMethod = *known;
    else
        map.report(
            method.place,
            QStringLiteral("unknown way to pay %1; allowed: %2").arg(quoted(method.text), allowed(payMethodNames())));
}

void readToday(YamlMap &map, Account &account)
{
    const Phrase today = map.optionalText("today");
    if (today.isEmpty())
        return;
    account.today = QDate::fromString(today.text, Qt::ISODate);
    if (!account.today.isValid())
        map.report(today.place, QStringLiteral("%1 is not a day; allowed: YYYY-MM-DD").arg(quoted(today.text)));
}

void readUpgrade(YamlMap &map, Account &account)
{
    account.invited = map.boolean("invited").value_or(false);
    account.upgrade = account.invited ? UpgradeStatus::Prompted : UpgradeStatus::NotInvited;
    if (!map.boolean("upgraded").value_or(false))
        return;
    account.upgrade = UpgradeStatus::Upgraded;
    signContractsOf(account);
}

} // namespace

Persona readPersona(const Phrase &id, YamlMap map)
{
    Persona persona;
    persona.id = id;
    persona.about = map.optionalText("about");
    Account &account = persona.account;
    account.id = id.text;
    account.displayName = map.text("name").text;
    account.age = map.integer("age", 0, 120).value_or(0);
    if (!map.has("age"))
        map.report(map.place(), QStringLiteral("key \"age\" is missing"));
    account.realNameVerified = map.boolean("verified").value_or(true);
    account.limitFen = qint64{map.integer("limit-yuan", 0, mostYuan).value_or(0)} * 100;
    account.owedFen = readFen(map, "owed-fen");
    account.cashFen = readFen(map, "cash-fen");
    account.basketFen = readFen(map, "basket-fen");
    account.instalments = map.integer("instalments", 0, 100).value_or(0);
    persona.dueInDays = map.integer("due-in-days", -3650, 365);
    readEdition(map, account);
    readPayMethod(map, account);
    readToday(map, account);
    readUpgrade(map, account);
    map.finish();
    return persona;
}

} // namespace yanlian
