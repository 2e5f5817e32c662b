// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Autopilot.h"

#include "app/huabei/Rules.h"

#include <QHash>

#include <algorithm>

namespace yanlian {

namespace {

constexpr int mostStates = 1500; ///< a scenario whose calendar never ends must not search for ever

/// Breadth first over everything that can be: a step, and the account one has there.
class Search final {
public:
    Search(const Scenario &scenario, quint32 seed)
        : m_scenario(scenario)
        , m_seed(seed)
    {
    }

    /// The first tap of the shortest way to a step that `isGoal` (empty where nothing is to be tapped), or nothing if
    /// there is no way.
    template <typename IsGoal> std::optional<QString> firstTap(int from, const Account &account, const IsGoal &isGoal)
    {
        reach(from, account, -1, {});
        for (int i = 0; i < m_states.size() && m_states.size() < mostStates; ++i) {
            if (isGoal(m_states.at(i).step))
                return firstOf(i);
            expand(i);
        }
        return std::nullopt;
    }

    /// Every result that can be reached.
    QList<int> ends(int from, const Account &account)
    {
        reach(from, account, -1, {});
        QList<int> all;
        for (int i = 0; i < m_states.size() && m_states.size() < mostStates; ++i) {
            const int step = m_states.at(i).step;
            if (m_scenario.steps.at(step).isEnd() && !all.contains(step))
                all += step;
            expand(i);
        }
        std::sort(all.begin(), all.end());
        return all;
    }

private:
    struct State {
        int step;
        Account account;
        int before; ///< index of the state it was reached from; -1 at the start
        QString tap; ///< what led here
    };

    void expand(int index)
    {
        const State state = m_states.at(index);
        const Step &step = m_scenario.steps.at(state.step);
        for (const Choice &choice : step.choices)
            choose(index, state, choice);
        for (const Move &move : step.moves)
            reach(state.step, std::get<Account>(apply(state.account, move.operation, m_seed)), index, move.tap.text);
    }

    void choose(int index, const State &state, const Choice &choice)
    {
        const QString tap = choice.taps.isEmpty() ? QString() : choice.taps.constFirst().text;
        const Outcome outcome = choice.operation ? apply(state.account, *choice.operation, m_seed) : state.account;
        if (const auto *account = std::get_if<Account>(&outcome))
            return reach(m_scenario.target(state.step, choice, *account), *account, index, tap);
        const Phrase refused = m_scenario.steps.at(state.step).refused.value(std::get<Refusal>(outcome));
        reach(m_scenario.indexOf(refused.text), state.account, index, tap);
    }

    void reach(int step, const Account &account, int before, const QString &tap)
    {
        if (step < 0)
            return;
        QList<int> &alike = m_alike[keyOf(step, account)];
        for (const int known : alike)
            if (m_states.at(known).step == step && m_states.at(known).account == account)
                return;
        alike += int(m_states.size());
        m_states += State{step, account, before, tap};
    }

    /// The same for the same state, and mostly different for different ones.
    static size_t keyOf(int step, const Account &account)
    {
        return qHashMulti(
            0, step, account.today.toJulianDay(), account.totalOwedFen(), int(account.use), int(account.upgrade));
    }

    QString firstOf(int index) const
    {
        QString tap;
        for (int i = index; m_states.at(i).before >= 0; i = m_states.at(i).before)
            tap = m_states.at(i).tap;
        return tap;
    }

    const Scenario &m_scenario;
    quint32 m_seed;
    QList<State> m_states;
    QHash<size_t, QList<int>> m_alike; ///< states by their key
};

} // namespace

std::optional<Beginning> beginningFor(
    const Pack &pack, const Scenario &scenario, int goal, const QStringList &accounts, quint32 firstSeed,
    const QDate &today)
{
    constexpr quint32 seeds = 6;
    for (quint32 i = 0; i < seeds; ++i)
        for (const QString &account : accounts)
            if (const Persona *persona = pack.persona(account))
                if (Search(scenario, firstSeed + i).firstTap(0, persona->begin(today), [goal](int step) {
                        return step == goal;
                    }))
                    return Beginning{account, firstSeed + i};
    return std::nullopt;
}

QList<int> reachableEnds(const Scenario &scenario, const Account &account, quint32 seed)
{
    return Search(scenario, seed).ends(0, account);
}

Autopilot::Autopilot(Rehearsal &rehearsal, int goal, quint32 seed)
    : m_rehearsal(rehearsal)
    , m_goal(goal)
    , m_seed(seed)
{
}

std::optional<QString> Autopilot::nextTap() const
{
    return tapTowards([this](int step) { return step == m_goal; });
}

template <typename IsGoal> std::optional<QString> Autopilot::tapTowards(const IsGoal &isGoal) const
{
    return Search(m_rehearsal.scenario(), m_seed).firstTap(m_rehearsal.stepIndex(), m_rehearsal.account(), isGoal);
}

QString Autopilot::tapAhead() const
{
    if (m_rehearsal.stage() != Rehearsal::Stage::Asking || hasArrived())
        return {};
    if (m_rehearsal.isVisiting()) // a learner has opened something
        return m_rehearsal.targets().constFirst();
    auto tap = nextTap();
    if (!tap) // a learner has taken another way
        tap = tapTowards([this](int step) { return m_rehearsal.scenario().steps.at(step).isEnd(); });
    return tap.value_or(QString());
}

void Autopilot::tap()
{
    if (m_rehearsal.stage() != Rehearsal::Stage::Asking || hasArrived())
        return;
    for (const Question &question : m_rehearsal.step().questions)
        if (!m_rehearsal.answerTo(question))
            m_rehearsal.answer(question.id.text, Answer::Unsure);
    if (const QString tap = tapAhead(); !tap.isEmpty())
        m_rehearsal.tap(tap);
}

} // namespace yanlian
