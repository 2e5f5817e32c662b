// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/HuabeiService.h"
#include "app/pack/Scenario.h"
#include "app/rehearsal/Verdict.h"

#include <chrono>

namespace yanlian {

class Clock;

/// One person's run through one scenario. Decides what each tap means, talks to the backend, remembers the way back.
/// It knows no widget and never moves on by itself: the learner asks for the next step.
class Rehearsal final : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Asking, ///< the learner is to tap
        Waiting, ///< the backend is at work
        Stuck, ///< it did not answer, or could not; retry() tries again
        Done, ///< advance() may be called
    };

    /// A trembling finger's second tap earlier than this is not a tap, nor is one after exactly half a second (a11y
    /// O14, EN 301 549 C.5.8).
    static constexpr std::chrono::milliseconds doubleTapGuard{501};

    /// All four must outlive this object, the scenario unchanged. Its first step must exist.
    Rehearsal(const Scenario &scenario, const Account &account, HuabeiService &service, Clock &clock);

    const Scenario &scenario() const { return m_scenario; }
    const Step &step() const { return m_scenario.steps.at(m_now.step); }
    int stepIndex() const { return m_now.step; }
    int stepNumber() const { return int(m_past.size()) + 1; }
    const Account &account() const { return m_account; }
    Stage stage() const { return m_stage; }
    const Verdict &verdict() const { return m_verdict; }

    /// The screen the phone shows now: the step's, a visited one, or already the next one.
    QString screen() const;
    /// The controls to point at: whatever leads on from here, at a decision the first control of each choice.
    QStringList targets() const;
    /// The choice that was taken on this step; null until then.
    const Choice *chosen() const { return m_chosen < 0 ? nullptr : &step().choices.at(m_chosen); }
    /// Index of the step that follows; -1 until this one is done.
    int nextStep() const;
    bool canGoBack() const { return !m_past.isEmpty(); }
    /// The controls that led here, first to last.
    QStringList tappedSoFar() const;
    bool isVisiting() const { return m_visit >= 0; }
    /// What was answered to a question; nothing until then.
    std::optional<Answer> answerTo(const Question &question) const;
    /// The questions, of the whole way here, whose answers speak for waiting.
    QList<Question> reasonsToWait() const;

    /// A finger, a key or a screen reader touched `target`; empty if there is no control at that place.
    void tap(const QString &target);
    /// Answers a question of this step; may be changed until the next step.
    void answer(const QString &question, Answer answer);
    void retry();
    void advance();
    void back();
    void restart();
    /// Puts away what was said about the last tap, so that the instruction stands alone again.
    void repeat();

Q_SIGNALS:
    /// Anything above may have changed.
    void changed();

private:
    struct Moment {
        int step = 0;
        Account account; ///< as it was when the step began
        QString tapped; ///< what led on from it
        QMap<QString, Answer> answers = {}; ///< as they were when the step began, by question
    };

    void enter(int step, const Account &account, const QMap<QString, Answer> &answers);
    void take(int choice, const QString &target);
    void finishTapless();
    void doMove(const Move &move);
    void startVisit(int visit);
    void endVisit();
    void send(const Operation &operation);
    void receive(const Reply &reply);
    void giveUpWaiting(int attempt);
    void abandonRequest();
    void refuse(Refusal refusal);
    void finish();
    void say(Verdict verdict);
    int choiceFor(const QString &target) const;
    int visitFor(const QString &target) const;
    const Move *moveFor(const QString &target) const;
    void changeAlone(const Operation &operation);

    const Scenario &m_scenario;
    HuabeiService &m_service;
    Clock &m_clock;
    QList<Moment> m_past;
    Moment m_now;
    Account m_account;
    QMap<QString, Answer> m_answers;
    Stage m_stage = Stage::Asking;
    Verdict m_verdict;
    int m_chosen = -1;
    int m_visit = -1;
    int m_refusedStep = -1;
    QString m_tapped;
    Request m_request;
    quint64 m_nextRequest = 1;
    int m_attempt = 0; ///< counts what was sent, so that every try gets its full time
    bool m_pending = false;
    std::chrono::milliseconds m_lastTap = -doubleTapGuard;
};

} // namespace yanlian
