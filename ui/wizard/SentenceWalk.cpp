// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/SentenceWalk.h"

#include "ui/wizard/CodePage.h"
#include "ui/wizard/NavigationRow.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/StepWalk.h"

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr Answer everyAnswer[] = {Answer::Yes, Answer::No, Answer::Unsure};
constexpr TextSize everyTextSize[] = {TextSize::Large, TextSize::Largest, TextSize::Normal};
constexpr int mostTurns = 120; ///< more than any way has

} // namespace

SentenceWalk::SentenceWalk(const Pack &pack, Language language, PhoneLanguage phone)
    : m_at(pack, language, phone)
{
}

QList<Utterance> SentenceWalk::walk()
{
    m_at.note();
    m_at.clock().advance(1s);
    m_at.wizard().next();
    m_at.note();
    noteSettings();
    m_at.noteOverlays();
    noteCodes();
    for (const Scenario &scenario : m_at.lesson().pack().scenarios)
        for (const QString &mode : modeCodes())
            for (const QString &account : scenario.accountIds())
                practise(scenario, *modeFromCode(mode), account);
    return m_at.sentences();
}

/// What can be set, and what the buttons at the top and at the bottom may say.
void SentenceWalk::noteSettings()
{
    m_at.wizard().openSettings();
    m_at.note();
    m_at.wizard().page()->overlay()->close();
    const auto change = [this](const SettingsChange &what) {
        m_at.wizard().change(what);
        m_at.note();
    };
    for (const TextSize size : everyTextSize)
        change([size](Settings &settings) { settings.appearance.text = size; });
    change([](Settings &settings) { settings.sound.isOn = true; });
    change([](Settings &settings) { settings.sound.isOn = false; });
    m_at.wizard().navigationRow()->setSpeaking(true);
    m_at.note();
    m_at.wizard().navigationRow()->setSpeaking(false);
}

/// What a code leads to, and what is said of one that leads nowhere.
void SentenceWalk::noteCodes()
{
    m_at.press(QStringLiteral("codeButton"));
    m_at.note();
    auto *page = static_cast<CodePage *>(m_at.wizard().page());
    const auto type = [&](const QString &digits) {
        page->setDigits(digits);
        m_at.note();
    };
    const Pack &pack = m_at.lesson().pack();
    QSet<CodeFault> met;
    for (int i = 0; i < 10000 && met.size() < 2; ++i) {
        const QString digits = QStringLiteral("%1").arg(i * 99990001LL, resumeCodeLength, 10, QLatin1Char('0'));
        const auto read = readResumeCode(pack, digits);
        if (const auto *fault = std::get_if<CodeFault>(&read); fault && !met.contains(*fault)) {
            met.insert(*fault);
            type(digits);
        }
    }
    for (const Scenario &scenario : pack.scenarios)
        for (const Step &step : scenario.steps)
            for (const QString &mode : modeCodes())
                for (const QString &account : scenario.accountIds())
                    if (const auto code = resumeCode(
                            pack,
                            {.scenario = scenario.id.text,
                             .step = step.id.text,
                             .account = account,
                             .mode = *modeFromCode(mode)}))
                        type(*code);
    page->setDigits({});
    m_at.wizard().back();
}

/// From the page where a lesson is chosen.
void SentenceWalk::begin(const Scenario &scenario, Mode mode, const QString &account)
{
    m_at.clock().advance(1s);
    m_at.wizard().chooseAnother();
    m_at.press(scenario.id.text);
    m_at.note();
    if (scenario.accounts.size() > 1) {
        m_at.press(QStringLiteral("someoneElseButton"));
        m_at.note();
        m_at.press(account);
        m_at.note();
    }
    m_at.clock().advance(1s);
    m_at.wizard().next();
    m_at.press(modeCode(mode));
    m_at.note();
    m_at.clock().advance(1s);
    m_at.wizard().next();
}

/// To every result, with every answer.
void SentenceWalk::practise(const Scenario &scenario, Mode mode, const QString &account)
{
    begin(scenario, mode, account);
    bool asks = false;
    for (const Step &step : scenario.steps)
        asks = asks || !step.questions.isEmpty();
    const QList<int> ends = reachableEnds(scenario, m_at.run().account(), m_at.lesson().seed());
    if (mode == Mode::Test && !ends.isEmpty())
        learn(ends.constFirst());
    for (const int end : ends)
        for (const Answer answer : everyAnswer)
            if (asks || answer == Answer::Unsure) {
                m_at.wizard().startAgain();
                goTo(end, answer);
            }
    for (int step = 0; step < scenario.steps.size(); ++step)
        explore(scenario, mode, step);
}

/// Once in each mode, whoever practises: as the first person whose way leads there.
void SentenceWalk::explore(const Scenario &scenario, Mode mode, int step)
{
    const QString place = QStringLiteral("%1/%2/%3").arg(scenario.id.text, modeCode(mode)).arg(step);
    if (!m_explored.contains(place) && StepWalk(m_at, step).walk())
        m_explored.insert(place);
}

/// As a person who makes no mistake.
void SentenceWalk::goTo(int step, Answer answer)
{
    Autopilot pilot(m_at.run(), step, m_at.lesson().seed());
    for (int turns = 0; turns < mostTurns && !pilot.hasArrived(); ++turns) {
        m_at.clock().advance(1s);
        m_at.look();
        for (const Question &question : m_at.run().step().questions) {
            m_at.run().answer(question.id.text, answer);
            m_at.note();
        }
        pilot.tap();
        m_at.note();
        m_at.clock().advance(5s);
        m_at.note();
        m_at.wizard().next();
    }
    m_at.look();
}

/// As a person who lets himself be shown every step of a test.
void SentenceWalk::learn(int end)
{
    Autopilot pilot(m_at.run(), end, m_at.lesson().seed());
    for (int turns = 0; turns < mostTurns && !pilot.hasArrived(); ++turns) {
        m_at.clock().advance(1s);
        while (m_at.run().step().kind == Step::Kind::Tap && m_at.run().help() < HelpLadder::Show)
            m_at.run().askForHelp();
        m_at.run().takeTurn();
        pilot.tap();
        m_at.turnPage();
    }
    m_at.look();
}

} // namespace yanlian
