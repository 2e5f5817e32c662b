// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"
#include "app/pack/Problem.h"
#include "app/rehearsal/LessonEvent.h"
#include "app/rehearsal/Rehearsal.h"

#include <QDate>
#include <QString>

#include <ostream>

// GoogleTest finds these by the namespace of their argument. Lists, sets and optionals of them print by themselves.

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(QLatin1StringView text, std::ostream *out)
{
    PrintTo(text.toString(), out);
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(QDate date, std::ostream *out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}

namespace yanlian {

inline void PrintTo(const Problem &problem, std::ostream *out)
{
    *out << problem.toString().toStdString();
}

inline void PrintTo(Refusal refusal, std::ostream *out)
{
    *out << refusalCode(refusal).toStdString();
}

inline void PrintTo(Edition edition, std::ostream *out)
{
    *out << editionName(edition).toStdString();
}

inline void PrintTo(UpgradeStatus status, std::ostream *out)
{
    constexpr const char *names[] = {"not invited", "prompted", "deferred", "processing", "upgraded"};
    *out << names[int(status)];
}

inline void PrintTo(UseStatus status, std::ostream *out)
{
    constexpr const char *names[] = {"usable", "frozen", "pending review", "restricted, not upgraded", "closed"};
    *out << names[int(status)];
}

inline void PrintTo(const Account &account, std::ostream *out)
{
    *out << account.id.toStdString() << ": ";
    PrintTo(account.edition, out);
    *out << ", ";
    PrintTo(account.upgrade, out);
    *out << ", ";
    PrintTo(account.use, out);
    *out << ", limit " << account.limitFen << ", owed " << account.owedFen << ", put off " << account.deferCount
         << " times, read " << account.documentsRead.size() << ", signed " << account.contracts.size();
}

inline void PrintTo(const LessonEvent &event, std::ostream *out)
{
    *out << lessonEventName(event.kind).toStdString() << " at " << event.scenario.toStdString() << '/'
         << event.step.toStdString() << " (" << modeCode(event.mode).toStdString() << ", target "
         << event.target.toStdString() << ", choice " << event.choice.toStdString() << ", help " << event.help << ", "
         << event.activeMs << " ms, score " << event.score << ')';
}

inline void PrintTo(Rehearsal::Stage stage, std::ostream *out)
{
    constexpr const char *names[] = {"Asking", "Waiting", "Stuck", "Done"};
    *out << names[int(stage)];
}

inline void PrintTo(Verdict::Kind kind, std::ostream *out)
{
    constexpr const char *names[] = {"None",     "Right",     "Wrong",    "Nothing",    "NearMiss",    "LongPress",
                                     "Swipe",    "Described", "Watching", "Helped",     "AlreadyDone", "Visiting",
                                     "Returned", "Moved",     "Waiting",  "Unanswered", "Refused"};
    *out << names[int(kind)];
}

inline void PrintTo(LessonEvent::Kind kind, std::ostream *out)
{
    *out << lessonEventName(kind).toStdString();
}

inline void PrintTo(Mode mode, std::ostream *out)
{
    *out << modeCode(mode).toStdString();
}

} // namespace yanlian
