// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/Journal.h"
#include "app/journal/JournalLine.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <memory>

namespace yanlian {

/// A journal in a folder of its own, with the time in the test's hand. What it says is kept.
class JournalFixture : public testing::Test {
protected:
    QString path(const QString &name = QStringLiteral("data/journal.sqlite")) const { return m_folder.filePath(name); }
    std::unique_ptr<Journal> journal() { return journal(path()); }
    std::unique_ptr<Journal> journal(const QString &file);

    /// Writes them as one visit.
    void write(const QList<LessonEvent> &events, Language language = Language::Chinese);

    /// Everything in the file; a complaint fails the test.
    QList<JournalLine> lines() const { return lines(path()); }
    QList<JournalLine> lines(const QString &file) const;
    /// Their events alone.
    QList<LessonEvent> events() const;
    /// The first column of the first row; a failure fails the test.
    QVariant ask(const QString &sql) const;
    /// Changes the file behind the journal's back.
    void change(const QStringList &sqls) const;

    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2021, 11, 25), QTime(14, 35, 12)};
    QStringList m_said;
};

/// A short run, as a lesson tells it: the first step, a mistake, the decision, its end.
QList<LessonEvent> shortRun(Mode mode = Mode::Try);

/// An event of the walkthrough "upgrade".
LessonEvent happening(LessonEvent::Kind kind, const char *step, const char *target = "", const char *choice = "");

} // namespace yanlian
