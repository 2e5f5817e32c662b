// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/AccountCondition.h"
#include "app/huabei/AccountEvent.h"
#include "app/pack/PackLoader.h"
#include "tests/app/Operations.h"
#include "tests/support/AccountWatch.h"

#include <QRandomGenerator>

namespace yanlian {

namespace {

constexpr quint32 sequences = 4000;
constexpr int operationsEach = 40;

/// Five years ago, almost, he paid what he had let go into his credit report.
Account almostForgiven()
{
    return after(
        auntLiSigned(80000, 1),
        {Kind::NextMonth, Kind::NextMonth, Kind::RepayAll, Kind::NextYear, Kind::NextYear, Kind::NextYear,
         Kind::NextYear});
}

/// What the pack cannot write down: a bill that pays itself, a card that is not bound, a second line with a debt.
QList<Account> ownPeople()
{
    Account automatic = auntLiSigned(80000, 5);
    automatic.autoDebit = true;
    Account poor = automatic;
    poor.cashFen = 1000;
    Account unbound = after(auntLiSigned(0, 0), {Kind::GiveReason, Kind::Close});
    unbound.bankCardBound = false;
    Account split = auntLiBuying(UpgradeStatus::Prompted);
    split.creditPurchase = CreditPurchase::Active;
    split.creditPurchaseLimitFen = 100000;
    split.creditPurchaseOwedFen = 500;
    Account lateNewcomer = auntLiOwing(1250, 3);
    lateNewcomer.edition = Edition::Newcomer;
    lateNewcomer.realNameVerified = false;
    lateNewcomer.invited = true;
    Account never = auntLiBuying(UpgradeStatus::NotInvited);
    never.edition = Edition::None;
    Account greedy = auntLiBuying(UpgradeStatus::Prompted);
    greedy.basketFen = greedy.limitFen + 1;
    return {automatic,
            poor,
            unbound,
            split,
            lateNewcomer,
            never,
            greedy,
            auntLiOwing(80000, 0),
            auntLiSigned(80000, 0),
            almostForgiven()};
}

/// Every operation, and more often that time passes, so that months and years have their effects.
QList<Kind> operationsToDraw()
{
    QList<Kind> kinds = operationKinds();
    for (const Kind often : {Kind::NextDay, Kind::NextMonth, Kind::NextYear})
        for (int i = 0; i < 4; ++i)
            kinds += often;
    return kinds;
}

/// They and everybody of the built-in pack, on an ordinary day, a leap day and the last of a year.
QList<Account> people()
{
    const LoadedPack loaded = loadPack(QStringLiteral(YANLIAN_PACK));
    EXPECT_TRUE(loaded.pack) << YANLIAN_PACK;
    QList<Account> all = ownPeople();
    for (const Persona &persona : loaded.pack.value_or(Pack()).personas)
        for (const QDate &day : {QDate(2021, 11, 25), QDate(2024, 2, 29), QDate(2020, 12, 31)})
            all += persona.begin(day);
    return all;
}

/// One person's random life, told again by the same seed.
class Life final {
public:
    Life(const QList<Account> &people, quint32 seed)
        : m_random(seed)
        , m_watch(people.at(m_random.bounded(int(people.size()))))
    {
        m_story = QStringLiteral("seed %1, %2:").arg(seed).arg(m_watch.account().id);
        expectPossible(m_watch.faults());
    }

    /// One operation; what came of it.
    Outcome goOn()
    {
        static const QList<Kind> kinds = operationsToDraw();
        const Operation operation{kinds.at(m_random.bounded(int(kinds.size()))), QStringLiteral("credit-letter")};
        const quint32 decision = m_random.bounded(100u);
        m_story += QStringLiteral(" %1/%2").arg(operationName(operation.kind)).arg(decision);
        const Account before = m_watch.account();
        const Outcome outcome = apply(before, operation, decision);
        if (outcome != apply(before, operation, decision))
            expectPossible({QStringLiteral("the same question was answered in two ways")});
        expectPossible(m_watch.faultsAfter(operation, outcome));
        m_kind = operation.kind;
        return outcome;
    }

    Kind kind() const { return m_kind; } ///< of the last operation
    const Account &account() const { return m_watch.account(); }
    bool isPossible() const { return m_isPossible; }

private:
    void expectPossible(const QStringList &faults)
    {
        m_isPossible = m_isPossible && faults.isEmpty();
        EXPECT_EQ(faults, QStringList()) << m_story.toStdString();
    }

    QRandomGenerator m_random;
    AccountWatch m_watch;
    QString m_story;
    Kind m_kind = Kind::Invite;
    bool m_isPossible = true;
};

} // namespace

TEST(AccountProperty, NoSequenceOfOperationsLeadsToAnImpossibleAccount)
{
    const QList<Account> everybody = people();
    for (quint32 seed = 1; seed <= sequences && !testing::Test::HasFailure(); ++seed) {
        Life life(everybody, seed);
        for (int i = 0; i < operationsEach && life.isPossible(); ++i)
            life.goOn();
    }
}

/// Else the test above would be quiet for want of anything to see.
TEST(AccountProperty, TheSequencesComeByEveryConditionEventAndRefusal)
{
    QStringList missing = operationNames() + accountEventNames() + AccountCondition::names() + refusalCodes();
    for (const char *never : {"upgrade.undo", "checkout.cash-out", "NETWORK_ERROR"})
        missing.removeAll(QLatin1StringView(never));
    const QList<Account> everybody = people();
    for (quint32 seed = 1; seed <= sequences && !missing.isEmpty(); ++seed) {
        Life life(everybody, seed);
        for (int i = 0; i < operationsEach && life.isPossible(); ++i) {
            const Account before = life.account();
            const Outcome outcome = life.goOn();
            const auto *refused = std::get_if<Refusal>(&outcome);
            missing.removeAll(refused ? refusalCode(*refused) : operationName(life.kind()));
            for (const AccountEvent event : eventsBetween(before, life.account()))
                missing.removeAll(accountEventName(event));
            missing.removeIf([&](const QString &name) {
                const auto condition = AccountCondition::fromName(name);
                return condition && condition->holds(life.account());
            });
        }
    }
    EXPECT_EQ(missing, QStringList());
}

} // namespace yanlian
