// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/JournalLine.h"

#include <QDateTime>
#include <QSet>

#include <functional>
#include <memory>

namespace yanlian {

class JournalFile;

/// The user's own journal, in his data folder. QCoreApplication must have its name.
QString defaultJournalFile();

/// Writes one line for each thing that happened in a lesson: what was practised, and nothing about who did. It opens
/// the file with the first line and never stops a lesson: where nothing can be written it says so once and is silent
/// from then on; a damaged file is put aside under a new name and a new one begun.
class Journal final {
public:
    using LocalTime = std::function<QDateTime()>;
    using MessageSink = std::function<void(const QString &)>; ///< gets one line, without an end

    /// By the machine's clock; messages go to stderr.
    explicit Journal(QString file);
    Journal(QString file, LocalTime localTime, MessageSink say);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// On return the line survives whatever happens to this program. `language` is the coach's.
    void write(const LessonEvent &event, Language language);

    /// Of the last tests of a scenario, at most so many, in thousandths, the latest last. A run that was scored again
    /// after going back counts once, with its last score. Creates no file.
    QList<int> lastScores(const QString &scenario, int most);

private:
    bool isOpen();
    bool beginAnew();
    bool giveUp(const QString &why);
    void beginVisit(QDate day);
    JournalLine lineFor(const LessonEvent &event, Language language);
    bool isFirstInRun(const LessonEvent &event);

    const QString m_path;
    const LocalTime m_localTime;
    const MessageSink m_say;
    std::unique_ptr<JournalFile> m_file; ///< null before the first line and after giving up
    bool m_hasGivenUp = false;
    bool m_hasBegunAnew = false;
    JournalLine m_last; ///< its visit, number and language lead on to the next
    QDate m_visitDay;
    QSet<QStringList> m_seen; ///< steps and their events in this run
};

} // namespace yanlian
