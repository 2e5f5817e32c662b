// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/BillFixture.h"

#include "tests/support/TemporaryPack.h"

namespace yanlian {

namespace {

constexpr auto scenarioYaml = R"(id: upgrade
title: 账单
summary: 翻日历，再还钱。
task: 翻日历，再自己决定。
phone: 李阿姨的手机
accounts: [li]
steps:
  - { id: know, screen: home, say: 先看看。, source: A1, read: true }
  - id: think
    screen: home
    say: 想一想。
    source: A1
    questions:
      - { id: hurried, ask: 有人催吗？, waits-if: yes }
      - { id: afford, ask: 拿得出来吗？, waits-if: no }
  - id: bill
    screen: bill
    say: 翻翻日历，或者还清。
    task: 付不付，由您决定。
    source: A1
    moves:
      nextDay: { do: calendar.next-day, say: 过了一天。 }
      nextMonth: { do: calendar.next-month, say: 过了一个月。 }
    happens:
      overdue: { say: 今天起算逾期。, fact: A6 }
      interest: 利息多了。
      adverse: 报了一条不良信息。
    tap: repay
    do: repay.all
    done: 还清了。
    then: [{ when: adverse, step: reported }, { when: pending-review, step: review }, in-time]
    leave: { tap: back, then: talk }
    refused: { INSUFFICIENT_FUNDS: poor }
  - id: review
    screen: wait
    say: 系统在判断。
    source: A1
    wait: true
    do: use.review
    refused: { PENDING_REVIEW: not-yet }
    then: usable
  - { id: in-time, screen: paid, say: 按时还清了。, source: A1, end: true, answers: true }
  - { id: usable, screen: usable, say: 又能用了。, source: A1, end: true }
  - { id: not-yet, screen: paid, say: 还没有决定。, source: A1, end: true }
  - { id: reported, screen: report, say: 报了一条。, source: A1, end: true }
  - { id: poor, screen: bill, say: 余额不够。, source: A1, end: true }
  - { id: talk, screen: home, say: 先商量。, source: A1, end: true }
)";

} // namespace

Scenario billScenario()
{
    const TemporaryPack files;
    files.write(QStringLiteral("scenarios/upgrade.yaml"), scenarioYaml);
    const LoadedPack loaded = files.load();
    EXPECT_TRUE(loaded.problems.isEmpty());
    return loaded.pack.value_or(Pack()).scenarios.value(0);
}

BillFixture::BillFixture()
{
    m_scenario = billScenario();
    beginAs(auntLiSigned(80000, 0));
}

void BillFixture::goToBill()
{
    rehearsal().advance();
    answer("hurried", Answer::No);
    answer("afford", Answer::Yes);
    rehearsal().advance();
    ASSERT_EQ(stepId(), QStringLiteral("bill"));
}

void BillFixture::answer(const char *question, Answer answer)
{
    rehearsal().answer(QLatin1StringView(question), answer);
}

void BillFixture::turnDays(int days)
{
    for (int day = 0; day < days; ++day)
        tap("nextDay");
}

std::optional<Answer> BillFixture::answerTo(const char *question)
{
    for (const Step &step : m_scenario.steps)
        for (const Question &each : step.questions)
            if (each.id.text == QLatin1StringView(question))
                return rehearsal().answerTo(each);
    ADD_FAILURE() << "no question " << question;
    return std::nullopt;
}

QStringList BillFixture::reasonsToWait()
{
    QStringList ids;
    for (const Question &question : rehearsal().reasonsToWait())
        ids += question.id.text;
    return ids;
}

} // namespace yanlian
