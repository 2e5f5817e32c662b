// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/Walker.h"

#include "tests/soak/PageWatch.h"

#include <QAbstractButton>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr int firstVisitors = 100;
constexpr int settings = 6; ///< two languages, three text sizes
constexpr TextSize textSizes[] = {TextSize::Normal, TextSize::Large, TextSize::Largest};
constexpr int mostTurns = 120; ///< more than any way has
const auto next = QStringLiteral("nextButton");

} // namespace

Walker::Walker(SoakWindow &window, const Pack &pack, quint32 seed)
    : m_window(window)
    , m_pack(pack)
    , m_random(seed)
{
}

void Walker::walk()
{
    setUp();
    const Rehearsal &run = *m_window.run();
    const QList<int> ends = reachableEnds(run.scenario(), run.account(), m_window.lesson().seed());
    if (ends.isEmpty())
        throw SoakFailure(describePlace(m_window) + QStringLiteral(": no result can be reached"));
    const QString account = run.account().id;
    const int goal = anyOf(ends);
    if (run.mode() == Mode::Watch)
        watch();
    else
        goTo(goal);
    if (!run.step().isEnd() || !ends.contains(run.stepIndex()))
        throw SoakFailure(describePlace(m_window) + QStringLiteral(": this is no result"));
    if (run.mode() != Mode::Watch && run.stepIndex() != goal)
        throw SoakFailure(describePlace(m_window) + QStringLiteral(": another result than was wanted"));
    const QString result = run.scenario().id.text + QLatin1Char('/') + run.step().id.text;
    m_results.insert(result);
    m_ways.insert(QStringList{result, account, modeCode(run.mode())}.join(QLatin1Char('/')));
}

/// To the first step, by whichever way leads there.
void Walker::setUp()
{
    ++m_visitors;
    if (m_visitors <= firstVisitors && !m_keepsSettings)
        trySettings();
    else if (!m_keepsSettings && chance(8))
        changeSettings();
    const Rehearsal *run = m_window.run();
    const int wish = m_random.bounded(6);
    if (run && wish == 0 && run->step().isEnd())
        m_window.press(QStringLiteral("againButton"));
    else if (run && wish == 1)
        m_window.press(QStringLiteral("startAgainButton"));
    else
        return begin();
    check();
}

void Walker::changeSettings()
{
    const QStringList buttons{QStringLiteral("languageButton"), QStringLiteral("textSizeButton")};
    m_window.press(anyOf(buttons));
    if (chance(2))
        m_window.wizard().change([](Settings &settings) { settings.phoneLanguage = PhoneLanguage::Chinese; });
    check();
}

/// One after the other, with every lesson.
void Walker::trySettings()
{
    const bool chinese = m_visitors % 2 == 0;
    m_window.wizard().setSettings(
        {chinese ? Language::Chinese : Language::English,
         PhoneLanguage::SameAsCoach,
         {textSizes[m_visitors / 2 % std::size(textSizes)]},
         {}});
    m_window.settle();
    check();
}

/// Some come as the person a lesson is for, some as any of them.
void Walker::begin()
{
    const QList<Scenario> &all = m_pack.scenarios;
    const bool inTurn = m_visitors <= firstVisitors;
    const Scenario &scenario = all.at(inTurn ? m_visitors / settings % all.size() : m_random.bounded(int(all.size())));
    const QString account = chance(3) ? QString() : anyOf(scenario.accountIds());
    choose(scenario, account, anyOf(modeCodes()));
}

void Walker::choose(const Scenario &scenario, const QString &account, const QString &mode)
{
    if (const auto another = QStringLiteral("anotherButton"); m_window.button(another))
        m_window.press(another);
    else if (m_window.run())
        m_window.wizard().chooseAnother();
    else if (m_window.wizard().currentId() == RehearsalWizard::Welcome)
        m_window.press(next);
    check();
    m_window.press(scenario.id.text);
    const auto someoneElse = QStringLiteral("someoneElseButton");
    if (!account.isEmpty() && m_window.button(someoneElse)) {
        m_window.press(someoneElse);
        check();
        m_window.press(account);
    }
    m_window.press(next);
    check();
    m_window.press(mode);
    m_window.press(next);
    check();
    if (!m_window.run() || m_window.run()->scenario().id.text != scenario.id.text)
        throw SoakFailure(describePlace(m_window) + QStringLiteral(": this is not what was chosen"));
}

void Walker::standAsUsual()
{
    m_window.wizard().setSettings({});
    choose(m_pack.scenarios.constFirst(), {}, modeCode(Mode::Try));
}

void Walker::goTo(int goal)
{
    Autopilot pilot(*m_window.run(), goal, m_window.lesson().seed());
    for (int turns = 0; turns < mostTurns && !pilot.hasArrived(); ++turns) {
        m_window.clock().advance(1s);
        openCards();
        goOn(pilot);
    }
}

void Walker::goOn(Autopilot &pilot)
{
    pilot.tap();
    m_window.settle();
    check();
    m_window.wait(5s);
    if (m_window.button(next)) {
        m_window.wizard().next();
        m_window.settle();
        check();
    }
}

/// In a test somebody may want to know before he decides.
void Walker::openCards()
{
    const Rehearsal &run = *m_window.run();
    for (const Choice &choice : run.step().choices)
        if (const QString opener = QLatin1StringView("open-") + choice.id.text; m_window.button(opener) && chance(2))
            m_window.press(opener);
}

void Walker::watch()
{
    const Rehearsal &run = *m_window.run();
    if (const auto play = QStringLiteral("playButton"); chance(4) && m_window.button(play))
        m_window.press(play);
    for (int turns = 0; turns < mostTurns && !run.step().isEnd(); ++turns) {
        m_window.wait(10s); // if it plays by itself, this turns the page
        if (m_window.button(next))
            m_window.wizard().next();
        m_window.settle();
        check();
    }
}

void Walker::check()
{
    if (const QStringList faults = faultsOfPage(m_window); !faults.isEmpty())
        throw SoakFailure(describePlace(m_window) + QLatin1StringView(": ") + faults.join(QLatin1StringView("; ")));
}

void Walker::finish(SoakWindow &window)
{
    const QStringList leading{
        QStringLiteral("overlayClose"), QStringLiteral("retryButton"), QStringLiteral("turnButton")};
    for (int turns = 0; turns < mostTurns; ++turns) {
        Rehearsal *run = window.run();
        if (run && run->step().isEnd())
            return;
        for (const QString &name : leading)
            if (window.button(name))
                window.press(name);
        run = window.run();
        if (run && run->isVisiting())
            run->tap(run->targets().value(0));
        window.wait(1s);
        if (run)
            Autopilot(*run, -1, window.lesson().seed()).tap();
        window.wait(10s);
        if (window.button(next)) {
            window.wizard().next(); // not press(): while it waits, a lesson that plays by itself may turn the page
            window.settle();
        } else if (window.wizard().currentId() == RehearsalWizard::Code)
            window.press(QStringLiteral("backButton"));
    }
    throw SoakFailure(describePlace(window) + QStringLiteral(": no result is reached from here"));
}

} // namespace yanlian
