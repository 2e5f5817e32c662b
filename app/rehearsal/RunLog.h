// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Scenario.h"
#include "app/rehearsal/ActiveTime.h"
#include "app/rehearsal/HelpLadder.h"
#include "app/rehearsal/RunRecord.h"

namespace yanlian {

class Clock;

/// Tells what happens in a run, and keeps what it has cost so far.
class RunLog final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this object.
    RunLog(const Scenario &scenario, Mode mode, const Clock &clock);

    const RunRecord &record() const { return m_record; }

    /// A step begins: from here on its time is counted.
    void beginStep(int index);
    /// The learner did something.
    void touch();
    void note(LessonEvent::Kind kind, HelpLadder::Level help, const QString &target = {}, const QString &choice = {});
    /// What note() would tell now.
    LessonEvent eventNow(LessonEvent::Kind kind, HelpLadder::Level help) const;

Q_SIGNALS:
    void happened(const yanlian::LessonEvent &event);

private:
    const Scenario &m_scenario;
    Mode m_mode;
    const Clock &m_clock;
    int m_step = 0;
    ActiveTime m_active;
    RunRecord m_record;
};

} // namespace yanlian
