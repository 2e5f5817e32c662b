// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/RunLog.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Score.h"

#include <cmath>

namespace yanlian {

RunLog::RunLog(const Scenario &scenario, Mode mode, const Clock &clock)
    : m_scenario(scenario)
    , m_mode(mode)
    , m_clock(clock)
    , m_active(clock.now())
{
}

void RunLog::beginStep(int index)
{
    m_step = index;
    m_active = ActiveTime(m_clock.now());
}

void RunLog::touch()
{
    m_active.note(m_clock.now());
}

void RunLog::note(LessonEvent::Kind kind, HelpLadder::Level help, const QString &target, const QString &choice)
{
    LessonEvent event = eventNow(kind, help);
    event.target = target;
    event.choice = choice;
    m_record.add(event);
    Q_EMIT happened(event);
}

LessonEvent RunLog::eventNow(LessonEvent::Kind kind, HelpLadder::Level help) const
{
    using Kind = LessonEvent::Kind;
    LessonEvent event{
        .kind = kind,
        .mode = m_mode,
        .scenario = m_scenario.id.text,
        .step = m_scenario.steps.at(m_step).id.text,
        .help = help,
    };
    if (kind == Kind::Right || kind == Kind::Chosen || kind == Kind::Back || kind == Kind::Left)
        event.activeMs = m_active.total().count();
    if (kind == Kind::Scored)
        event.score = int(std::lround(scoreOf(m_scenario, m_record).value_or(0) * 1000));
    return event;
}

} // namespace yanlian
