// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/StepWalk.h"

#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PageHelp.h"
#include "ui/wizard/StepPage.h"
#include "ui/wizard/WalkedLesson.h"

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr int mostTurns = 120; ///< more than any way has
constexpr int mostCalls = 500; ///< of the phone in one lesson
constexpr int mostMoves = 50; ///< days that may go by on one step

} // namespace

StepWalk::StepWalk(WalkedLesson &at, int step)
    : m_at(at)
    , m_step(step)
{
}

bool StepWalk::walk()
{
    const QStringList nowhere;
    if (!arrive(nowhere))
        return false;
    m_at.noteOverlays();
    const QList<Choice> choices = m_at.run().step().choices;
    for (const Choice &choice : choices) {
        m_at.run().open(choice);
        m_at.look();
    }
    for (const char *button :
         {"playButton", "playButton", "pauseButton", "pauseButton", "pauseButton", "pauseButton"}) {
        m_at.press(QLatin1StringView(button));
        m_at.note();
    }
    if (m_at.run().step().isEnd()) {
        m_at.press(QStringLiteral("sheetButton"));
        m_at.note();
        m_at.wizard().page()->overlay()->close();
    }
    touchAll(nowhere);
    fumble(nowhere);
    askForHelp();
    fail();
    choose();
    return true;
}

/// From the step before, which is near, or from the first. False if no way leads there with this person.
bool StepWalk::arrive(const QStringList &taps)
{
    if (m_at.run().stepIndex() == m_step && m_at.run().canGoBack())
        m_at.wizard().back();
    else
        m_at.wizard().startAgain();
    Autopilot pilot(m_at.run(), m_step, m_at.lesson().seed());
    for (int turns = 0; turns < mostTurns && !pilot.hasArrived() && pilot.canReach(); ++turns)
        m_at.takeTurn(pilot);
    m_hasMoved = false;
    for (const QString &tap : taps) {
        m_at.clock().advance(1s);
        m_at.run().tap(tap);
    }
    return pilot.hasArrived();
}

/// Every control of the screen, each from the same place, and of what one of them opens.
void StepWalk::touchAll(const QStringList &taps)
{
    const bool visits = m_at.run().isVisiting();
    for (const QString &control : controls()) {
        if (!isUntouched(taps))
            arrive(taps);
        touch(control);
        if (!visits && m_at.run().isVisiting()) {
            touchAll({control});
            fumble({control});
        }
    }
}

/// Nothing has been done there that changes more than words.
bool StepWalk::isUntouched(const QStringList &taps) const
{
    return m_at.run().stepIndex() == m_step && m_at.run().stage() == Rehearsal::Stage::Asking && !m_at.run().isShowing()
        && m_at.run().isVisiting() != taps.isEmpty() && !m_hasMoved;
}

/// Until it has nothing new to say.
void StepWalk::touch(const QString &control)
{
    const bool isMove = m_at.run().step().moveFor(control) != nullptr;
    m_hasMoved = isMove;
    for (int times = 0; times < (isMove ? mostMoves : 1) && m_at.run().stepIndex() == m_step; ++times) {
        m_at.clock().advance(1s);
        m_at.run().tap(control);
        m_at.look();
    }
    m_at.clock().advance(1s);
    m_at.run().tap(control); // while the phone is at work, or once more
    m_at.run().tap(control); // and twice where once was meant
    m_at.note();
    m_at.clock().advance(5s);
    m_at.look();
    m_at.clock().advance(1s);
    m_at.run().tap(control);
    m_at.note();
}

/// What trembling hands do.
void StepWalk::fumble(const QStringList &taps)
{
    arrive(taps);
    const auto tap = [&](const Tap &how) {
        m_at.clock().advance(1s);
        m_at.run().tap(how);
        m_at.note();
        if (!isUntouched(taps))
            arrive(taps);
    };
    for (int level = 0; level <= HelpLadder::Place; ++level) {
        for (const QString &control : controls())
            tap({{}, Gesture::Tap, {control}});
        m_at.run().askForHelp();
    }
    for (const QString &control : controls())
        tap({control, Gesture::LongPress});
    tap({{}, Gesture::Swipe});
    tap({});
}

void StepWalk::askForHelp()
{
    arrive({});
    auto *help = m_at.wizard().findChild<PageHelp *>();
    for (int level = 0; level <= HelpLadder::Show; ++level) {
        if (m_at.wizard().stepPage())
            help->helpOnStep(*m_at.wizard().page());
        m_at.note();
        m_at.wizard().page()->overlay()->close();
        m_at.run().askForHelp();
        m_at.look();
        m_at.clock().advance(5s);
        m_at.look();
    }
    m_at.run().takeTurn();
    m_at.look();
    for (const QString &control : controls()) {
        m_at.clock().advance(1s);
        m_at.run().tap(control);
        m_at.note();
    }
}

/// What the phone says when the other side does not answer.
void StepWalk::fail()
{
    const auto planAll = [this](Fault fault) {
        for (int call = 1; call <= mostCalls; ++call)
            m_at.lesson().backend()->plan(call, fault);
    };
    const QList<Choice> choices = m_at.run().scenario().steps.at(m_step).choices;
    for (const Choice &choice : choices)
        for (const Fault fault : {Fault::Refuses, Fault::NeverAnswers}) {
            if (!choice.operation || choice.taps.isEmpty() || !arrive({}))
                continue;
            planAll(fault);
            m_at.clock().advance(1s);
            m_at.run().tap(choice.taps.constFirst().text);
            m_at.clock().advance(2 * HuabeiService::patience);
            m_at.look();
            planAll(Fault::Answers);
        }
}

/// Every way to decide, to its end: the result tells what was chosen.
void StepWalk::choose()
{
    const QList<Choice> choices = m_at.run().scenario().steps.at(m_step).choices;
    for (const Choice &choice : choices)
        for (const Phrase &tap : choice.taps)
            if (choices.size() > 1 && arrive({})) {
                m_at.clock().advance(1s);
                m_at.run().tap(tap.text);
                m_at.turnPage();
                toNearestEnd();
            }
}

void StepWalk::toNearestEnd()
{
    Autopilot pilot(m_at.run(), -1, m_at.lesson().seed());
    for (int turns = 0; turns < mostTurns && !m_at.run().step().isEnd(); ++turns)
        m_at.takeTurn(pilot);
    m_at.look();
}

QStringList StepWalk::controls() const
{
    QStringList names;
    for (const QWidget *each : m_at.wizard().stepPage()->phone()->focusOrder())
        if (const auto *button = qobject_cast<const TextButton *>(each); button && !button->objectName().isEmpty())
            names += button->objectName();
    return names;
}

} // namespace yanlian
