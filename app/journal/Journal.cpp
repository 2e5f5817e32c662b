// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/Journal.h"

#include "app/journal/JournalFile.h"
#include "app/journal/PutAside.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTextStream>

namespace yanlian {

namespace {

void sayOnStderr(const QString &message)
{
    QTextStream(stderr) << QStringLiteral("yanlian: ") << message.simplified() << Qt::endl;
}

bool beginsRun(LessonEvent::Kind kind)
{
    using Kind = LessonEvent::Kind;
    return kind == Kind::Begun || kind == Kind::Restarted || kind == Kind::Resumed;
}

} // namespace

QString defaultJournalFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1StringView("/journal.sqlite");
}

Journal::Journal(QString file)
    : Journal(
        std::move(file), [] { return QDateTime::currentDateTime(); }, sayOnStderr)
{
}

Journal::Journal(QString file, LocalTime localTime, MessageSink say)
    : m_path(std::move(file))
    , m_localTime(std::move(localTime))
    , m_say(std::move(say))
{
}

Journal::~Journal() = default;

void Journal::write(const LessonEvent &event, Language language)
{
    if (!isOpen())
        return;
    const JournalLine line = lineFor(event, language);
    const bool isFirst = isFirstInRun(event);
    if (m_file->add(line, isFirst))
        return;
    if (beginAnew() && !m_file->add(line, isFirst))
        giveUp(m_file->failure().text);
}

QList<int> Journal::lastScores(const QString &scenario, int most)
{
    if ((!m_file && !QFileInfo::exists(m_path)) || !isOpen())
        return {};
    const auto scores = m_file->lastScores(scenario, most);
    if (!scores)
        beginAnew();
    return scores.value_or(QList<int>());
}

bool Journal::isOpen()
{
    if (m_hasGivenUp || m_file)
        return !m_hasGivenUp;
    m_file = std::make_unique<JournalFile>();
    return m_file->open(m_path, m_localTime().date()) || beginAnew();
}

/// After a failure: a damaged file makes way for a new one, but only once, or a broken disk would fill with them.
bool Journal::beginAnew()
{
    const SqlFailure failure = m_file->failure();
    if (!failure.isDamage || m_hasBegunAnew)
        return giveUp(failure.text);
    m_hasBegunAnew = true;
    m_file.reset(); // closes it
    const QString aside = putAside(m_path);
    if (aside.isEmpty())
        return giveUp(failure.text);
    m_say(QStringLiteral("the journal %1 cannot be used (%2); it was put aside as %3 and a new one begun")
              .arg(m_path, failure.text, aside));
    m_file = std::make_unique<JournalFile>();
    return m_file->open(m_path, m_localTime().date()) || giveUp(m_file->failure().text);
}

bool Journal::giveUp(const QString &why)
{
    m_say(QStringLiteral("the journal %1 cannot be written (%2); the lesson goes on without it").arg(m_path, why));
    m_hasGivenUp = true;
    m_file.reset();
    return false;
}

/// Nothing links two visits. Who practises past midnight begins a new one with his next walkthrough.
void Journal::beginVisit(QDate day)
{
    m_last = {};
    m_last.visit = qint64(QRandomGenerator::global()->generate64() >> 1);
    m_visitDay = day;
}

JournalLine Journal::lineFor(const LessonEvent &event, Language language)
{
    const QDateTime now = m_localTime();
    if (m_last.number == 0 || (event.kind == LessonEvent::Kind::Begun && now.date() != m_visitDay))
        beginVisit(now.date());
    m_last.number += 1;
    m_last.day = now.date();
    m_last.hour = now.time().hour();
    m_last.language = language;
    m_last.event = event;
    return m_last;
}

bool Journal::isFirstInRun(const LessonEvent &event)
{
    if (beginsRun(event.kind))
        m_seen.clear();
    const auto before = m_seen.size();
    m_seen.insert({event.step, lessonEventName(event.kind)});
    return m_seen.size() > before;
}

} // namespace yanlian
