// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/Journal.h"
#include "tests/guard/Program.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yanlian {

namespace {

/// `yanlian report` on a journal that it makes.
class ReportCommandTest : public testing::Test {
protected:
    ReportCommandTest()
    {
        Journal journal(m_file);
        journal.write(
            {.kind = LessonEvent::Kind::Begun, .scenario = QStringLiteral("overdue"), .step = QStringLiteral("look")},
            Language::English);
    }

    Ran report(const QStringList &options) const { return runYanlian(QStringList{QStringLiteral("report")} + options); }
    Ran reportOn(const QString &file, const QStringList &options = {}) const
    {
        return report(options + QStringList{QStringLiteral("--store"), file});
    }

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("journal.sqlite"));
};

void expectComplaint(const Ran &ran, const QString &line)
{
    EXPECT_EQ(ran.exitCode, 2);
    EXPECT_EQ(ran.out, QString());
    EXPECT_EQ(ran.err, QStringList{QLatin1StringView("yanlian: ") + line});
}

} // namespace

TEST_F(ReportCommandTest, TellsAPersonInWords)
{
    const Ran ran = reportOn(m_file);
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, QStringList());
    EXPECT_TRUE(ran.out.startsWith(QStringLiteral("What was practised\n\noverdue: tried with the coach (try)\n")))
        << ran.out.toStdString();
}

TEST_F(ReportCommandTest, WritesCsvAndJson)
{
    const Ran csv = reportOn(m_file, {QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_EQ(csv.exitCode, 0);
    EXPECT_EQ(csv.out, QStringLiteral("scenario,mode,step,measure,key,value\r\noverdue,try,,begun,en,1\r\n"));
    const Ran json = reportOn(m_file, {QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(json.exitCode, 0);
    const QJsonObject whole = QJsonDocument::fromJson(json.out.toUtf8()).object();
    EXPECT_EQ(whole.value(QStringLiteral("practices")).toArray().size(), 1);
}

TEST_F(ReportCommandTest, LeavesOutWhatIsTooFewToPublish)
{
    const Ran csv = reportOn(
        m_file, {QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--min-cell"), QStringLiteral("5")});
    EXPECT_EQ(csv.exitCode, 0);
    EXPECT_EQ(csv.out, QStringLiteral("scenario,mode,step,measure,key,value\r\n"));
    const Ran text = reportOn(m_file, {QStringLiteral("--min-cell"), QStringLiteral("5")});
    EXPECT_TRUE(text.out.contains(QStringLiteral("Numbers from 1 to 4 are left out"))) << text.out.toStdString();
}

TEST_F(ReportCommandTest, WritesOneStatementALine)
{
    Journal(m_file).write(
        {.kind = LessonEvent::Kind::Left, .scenario = QStringLiteral("overdue"), .step = QStringLiteral("look")},
        Language::English);
    const Ran ran = reportOn(m_file, {QStringLiteral("--format"), QStringLiteral("xapi")});
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, QStringList());
    const QStringList lines = ran.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    for (const QString &line : lines)
        EXPECT_TRUE(QJsonDocument::fromJson(line.toUtf8()).isObject()) << line.toStdString();
    EXPECT_TRUE(lines.constFirst().contains(QStringLiteral("/initialized\"")));
    EXPECT_TRUE(lines.constLast().contains(QStringLiteral("/terminated\"")));
}

TEST_F(ReportCommandTest, CountsFromADayOn)
{
    const Ran ran = reportOn(m_file, {QStringLiteral("--since"), QStringLiteral("2999-12-31")});
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.out, QStringLiteral("Nothing has been practised since 2999-12-31 yet.\n"));
}

TEST_F(ReportCommandTest, WhoNeverPractisedIsToldSoKindly)
{
    const Ran ran = report({});
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, QStringList());
    EXPECT_EQ(ran.out, QStringLiteral("Nothing has been practised yet.\n"));
}

TEST_F(ReportCommandTest, WhatIsNoJournalIsNamed)
{
    const QString missing = m_folder.filePath(QStringLiteral("missing"));
    expectComplaint(reportOn(missing), missing + QStringLiteral(": there is no such file"));
    EXPECT_FALSE(QFile::exists(missing));
    expectComplaint(reportOn(m_folder.path()), m_folder.path() + QStringLiteral(": is not a file"));
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    for (const QString &format : {QStringLiteral("text"), QStringLiteral("xapi")})
        expectComplaint(
            reportOn(m_file, {QStringLiteral("--format"), format}),
            m_file + QStringLiteral(": cannot be read as a journal: file is not a database"));
}

} // namespace yanlian
