// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/LessonEvent.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;
constexpr NamedEnum kinds{{
    std::pair{Kind::Begun, "begun"},
    {Kind::Entered, "entered"},
    {Kind::Right, "right"},
    {Kind::Wrong, "wrong"},
    {Kind::NearMiss, "near-miss"},
    {Kind::LongPress, "long-press"},
    {Kind::DoubleTap, "double-tap"},
    {Kind::Swipe, "swipe"},
    {Kind::Helped, "helped"},
    {Kind::Shown, "shown"},
    {Kind::Chosen, "chosen"},
    {Kind::Opened, "opened"},
    {Kind::Refused, "refused"},
    {Kind::Back, "back"},
    {Kind::Restarted, "restarted"},
    {Kind::Resumed, "resumed"},
    {Kind::Finished, "finished"},
    {Kind::Scored, "scored"},
    {Kind::Left, "left"},
}};

} // namespace

QString lessonEventName(LessonEvent::Kind kind)
{
    return kinds.name(kind);
}

std::optional<LessonEvent::Kind> lessonEventFromName(const QString &name)
{
    return kinds.value(name);
}

QStringList lessonEventNames()
{
    return kinds.names();
}

} // namespace yanlian
