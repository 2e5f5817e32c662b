// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/RehearsalFixture.h"

#include "tests/app/EventLine.h"

#include <utility>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

Phrase words(const char *text)
{
    return {QString::fromUtf8(text), {}};
}

Step step(Step::Kind kind, const char *id, const char *screen, QList<Choice> choices)
{
    Step step;
    step.kind = kind;
    step.id = words(id);
    step.screen = words(screen);
    step.say = words("请看这里。");
    step.choices = std::move(choices);
    return step;
}

Choice choice(const char *id, const char *tap, std::optional<Operation::Kind> operation, const char *then)
{
    Choice choice;
    choice.id = words(id);
    if (*tap)
        choice.taps = {words(tap)};
    if (operation)
        choice.operation = Operation{*operation, {}};
    choice.then = words(then);
    return choice;
}

Choice refusing(Choice choice)
{
    choice.refuses = true;
    return choice;
}

Step openStep()
{
    Choice open = choice("go-on", "huabei", Operation::Kind::OpenEntry, "");
    open.taps += words("huabeiIcon");
    open.done = words("对了，这就是花呗。");
    Step step =
        yanlian::step(Step::Kind::Tap, "open", "home", {open, refusing(choice("leave", "exit", {}, "unchanged"))});
    step.wrong.insert(QStringLiteral("pay"), words("这是付钱，不用点。"));
    return step;
}

Step decideStep()
{
    Step step = yanlian::step(
        Step::Kind::Decision, "decide", "prompt",
        {choice("agree", "agree", Operation::Kind::Agree, "processing"),
         refusing(choice("later", "later", Operation::Kind::Dismiss, "unchanged"))});
    for (const char *document : {document::serviceAgreement, document::creditLetter}) {
        Visit visit;
        visit.tap = visit.screen = words(document);
        visit.back = words("close");
        visit.say = words("看完请点关闭。");
        visit.operation = Operation{Operation::Kind::ReadDocument, visit.tap.text};
        step.visits += visit;
    }
    step.refused.insert(Refusal::NotVerified, words("unverified"));
    return step;
}

} // namespace

Scenario upgradeScenario()
{
    Scenario scenario;
    scenario.id = words("upgrade");
    scenario.accounts = {words("li")};
    scenario.steps = {
        openStep(),
        decideStep(),
        step(Step::Kind::Wait, "processing", "prompt", {choice("wait", "", Operation::Kind::Complete, "")}),
        step(Step::Kind::End, "upgraded", "result", {}),
        step(Step::Kind::End, "unchanged", "home", {}),
        step(Step::Kind::End, "unverified", "help", {}),
    };
    return scenario;
}

void RehearsalFixture::beginAs(const Account &account)
{
    ASSERT_FALSE(m_rehearsal);
    m_account = account;
}

void RehearsalFixture::beginIn(Mode mode)
{
    ASSERT_FALSE(m_rehearsal);
    m_mode = mode;
}

Rehearsal &RehearsalFixture::rehearsal()
{
    if (!m_rehearsal) {
        m_rehearsal = std::make_unique<Rehearsal>(m_scenario, m_account, m_huabei, m_clock, m_mode);
        QObject::connect(m_rehearsal.get(), &Rehearsal::happened, m_rehearsal.get(), [this](const LessonEvent &event) {
            m_told += eventLine(event);
        });
    }
    return *m_rehearsal;
}

QStringList RehearsalFixture::told()
{
    return std::exchange(m_told, {});
}

void RehearsalFixture::tap(const char *target)
{
    tap(Tap{QString::fromUtf8(target)});
}

void RehearsalFixture::tap(const Tap &tap)
{
    rehearsal(); // begins before the time that passes
    m_clock.advance(Rehearsal::doubleTapGuard);
    rehearsal().tap(tap);
}

void RehearsalFixture::goToDecision()
{
    take("huabei");
    ASSERT_EQ(stepId(), QStringLiteral("decide"));
}

void RehearsalFixture::take(const char *target)
{
    tap(target);
    wait(5s);
    ASSERT_EQ(rehearsal().stage(), Rehearsal::Stage::Done);
    rehearsal().advance();
}

} // namespace yanlian
