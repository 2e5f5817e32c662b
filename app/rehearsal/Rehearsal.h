// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Scenario.h"
#include "app/rehearsal/Guidance.h"
#include "app/rehearsal/RunLog.h"
#include "app/rehearsal/ServiceCall.h"
#include "app/rehearsal/Standing.h"
#include "app/rehearsal/Tap.h"
#include "app/rehearsal/Verdict.h"

#include <chrono>
#include <optional>

namespace yanlian {

class Clock;

/// One person's run through one scenario. Decides what each tap means, talks to the backend, remembers the way back.
/// It knows no widget and never moves on by itself: the learner asks for the next step.
class Rehearsal final : public QObject {
    Q_OBJECT
public:
    using Stage = Standing::Stage;

    /// A trembling finger's second tap earlier than this is not a tap, nor is one after exactly half a second (a11y
    /// O14, EN 301 549 C.5.8).
    static constexpr std::chrono::milliseconds doubleTapGuard{501};

    /// A place on the way: the step, and everything as it was when the step began.
    struct Moment {
        int step = 0;
        Account account;
        QString tapped; ///< what led on from it; empty until then
        QMap<QString, Answer> answers = {}; ///< by question
    };

    /// All four must outlive this object, the scenario unchanged. Its first step must exist.
    Rehearsal(
        const Scenario &scenario, const Account &account, HuabeiService &service, Clock &clock, Mode mode = Mode::Try);

    Mode mode() const { return m_mode; }
    const Scenario &scenario() const { return m_scenario; }
    const Step &step() const { return m_at.step(); }
    int stepIndex() const { return m_at.index; }
    int stepNumber() const { return int(m_past.size()) + 1; }
    const Account &account() const { return m_at.account; }
    /// As the run began.
    const Account &firstAccount() const { return m_past.isEmpty() ? m_now.account : m_past.constFirst().account; }
    Stage stage() const { return m_at.stage; }
    const Verdict &verdict() const { return m_verdict; }
    HelpLadder::Level help() const { return m_help.level(); }
    Guidance guidance() const { return guidanceFor(m_mode, step(), m_help.level()); }
    /// What the run has cost so far.
    const RunRecord &record() const { return m_log.record(); }

    /// The screen the phone shows now: the step's, a visited one, or already the next one.
    QString screen() const { return m_at.screen(); }
    /// Whatever leads on from here, at a decision the first control of each choice.
    QStringList targets() const { return m_at.targets(); }
    /// The choice that was taken on this step; null until then.
    const Choice *chosen() const { return m_at.choice(); }
    /// Index of the step that follows; -1 until this one is done.
    int nextStep() const { return m_at.next(); }
    bool canGoBack() const { return !m_past.isEmpty(); }
    /// The way here, this step last.
    QList<Moment> way() const { return m_past + QList<Moment>{m_now}; }
    /// The controls that led here, first to last.
    QStringList tappedSoFar() const;
    bool isVisiting() const { return m_at.visit >= 0; }
    /// Whether the step was done by us, to show it; takeTurn() gives it back.
    bool isShowing() const { return m_at.shownFrom.has_value(); }
    bool canAdvance() const { return nextStep() >= 0 && !isShowing(); }
    /// What was answered to a question; nothing until then.
    std::optional<Answer> answerTo(const Question &question) const { return m_at.answerTo(question); }
    /// The questions, of the whole way here, whose answers speak for waiting.
    QList<Question> reasonsToWait() const { return m_at.reasonsToWait(); }

    /// A finger, a key or a screen reader touched the phone.
    void tap(const Tap &tap);
    void tap(const QString &target) { tap(Tap{target}); }
    /// Answers a question of this step; may be changed until the next step.
    void answer(const QString &question, Answer answer);
    /// Opens the card of a choice, where cards are folded.
    void open(const Choice &choice);
    bool isOpen(const Choice &choice) const;
    /// Goes one level up the ladder. The last one does a step of one right tap for the learner.
    void askForHelp();
    /// After we have shown the step: everything is as it was, and it is the learner's turn.
    void takeTurn();
    void retry();
    void advance();
    void back();
    void restart();
    /// Puts away what was said about the last tap, so that the instruction stands alone again.
    void repeat();
    /// Goes on at the end of a way that was gone before, by somebody else or some other day.
    void resume(const QList<Moment> &way);

    /// What would be told of this moment.
    LessonEvent eventNow(LessonEvent::Kind kind) const { return m_log.eventNow(kind, help()); }

Q_SIGNALS:
    /// Anything above may have changed.
    void changed();
    /// Not for what the constructor does: begun and entered.
    void happened(const yanlian::LessonEvent &event);

private:
    void enter(const Moment &moment);
    void stand(const Moment &moment);
    void tapOnStep(const Tap &tap);
    void tapElsewhere(const Tap &tap);
    void show();
    void take(int choice, const QString &target);
    void finishTapless();
    void doMove(const Move &move);
    void startVisit(int visit);
    void endVisit();
    void receive(const Outcome &outcome);
    void refuse(Refusal refusal);
    void finish();
    void say(Verdict verdict);
    void note(LessonEvent::Kind kind, const QString &target = {});
    void noteDone();
    void changeAlone(const Operation &operation);

    const Scenario &m_scenario;
    Clock &m_clock;
    Mode m_mode;
    ServiceCall m_call;
    RunLog m_log;
    QList<Moment> m_past;
    Moment m_now; ///< as the present step began
    Standing m_at;
    Verdict m_verdict;
    HelpLadder m_help;
    std::chrono::milliseconds m_lastTap;
};

} // namespace yanlian
