// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/ReportFacts.h"

#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yanlian {

namespace {

Report exampleReport()
{
    StepReport decide{.step = QStringLiteral("decide"), .runs = 11, .times = 12};
    decide.choices = {{QStringLiteral("agree"), 4}, {QStringLiteral("later"), 7}};
    decide.wrongTaps = {{QString(), 1}, {QStringLiteral("pay"), 2}};
    decide.doneWithHelp = {9, 0, 0, 2, 0, 0};
    decide.medianMs = 4200;
    PracticeReport test{.scenario = QStringLiteral("upgrade"), .mode = Mode::Test};
    test.begun = {{QStringLiteral("zh_CN"), 12}};
    test.results = {{QStringLiteral("unchanged"), 7}};
    test.scored = 7;
    test.meanScore = 875;
    test.steps = {decide};
    return {QDate(2021, 11, 25), {test}};
}

} // namespace

TEST(ReportCsv, HasOneLineForEachFact)
{
    EXPECT_EQ(
        reportCsv(exampleReport()),
        QByteArray("scenario,mode,step,measure,key,value\r\n"
                   "upgrade,test,,begun,zh_CN,12\r\n"
                   "upgrade,test,,result,unchanged,7\r\n"
                   "upgrade,test,,scored,,7\r\n"
                   "upgrade,test,,mean-score,,875\r\n"
                   "upgrade,test,decide,runs,,11\r\n"
                   "upgrade,test,decide,times,,12\r\n"
                   "upgrade,test,decide,choice,agree,4\r\n"
                   "upgrade,test,decide,choice,later,7\r\n"
                   "upgrade,test,decide,wrong-tap,,1\r\n"
                   "upgrade,test,decide,wrong-tap,pay,2\r\n"
                   "upgrade,test,decide,done-with-help,0,9\r\n"
                   "upgrade,test,decide,done-with-help,3,2\r\n"
                   "upgrade,test,decide,median-ms,,4200\r\n"));
}

TEST(ReportCsv, QuotesWhatNeedsIt)
{
    Report report{{}, {{.scenario = QStringLiteral("a,b \"c\"\r\nd"), .restarted = 1}}};
    EXPECT_EQ(
        reportCsv(report),
        QByteArray("scenario,mode,step,measure,key,value\r\n\"a,b \"\"c\"\"\r\nd\",try,,restarted,,1\r\n"));
}

TEST(ReportCsv, NoWordIsAFormula)
{
    for (const char *word : {"=1+1", "+1", "-1", "@SUM(1)", "\tx"}) {
        const Report report{{}, {{.scenario = QLatin1StringView(word), .restarted = 1}}};
        EXPECT_TRUE(reportCsv(report).contains(QByteArray(word).prepend("\n'"))) << word;
    }
    const Report both{{}, {{.scenario = QStringLiteral("=HYPERLINK(\"x\",\"y\")"), .restarted = 1}}};
    EXPECT_TRUE(reportCsv(both).contains("\n\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",")) << reportCsv(both).toStdString();
}

TEST(ReportCsv, OfNothingHasItsHeadOnly)
{
    EXPECT_EQ(reportCsv({}), QByteArray("scenario,mode,step,measure,key,value\r\n"));
}

TEST(ReportJson, HoldsTheSameNumbers)
{
    const QByteArray bytes = reportJson(exampleReport());
    EXPECT_EQ(bytes, reportJson(exampleReport()));
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    EXPECT_EQ(whole.value(QStringLiteral("since")).toString(), QStringLiteral("2021-11-25"));
    const QJsonObject practice = whole.value(QStringLiteral("practices")).toArray().at(0).toObject();
    EXPECT_EQ(practice.value(QStringLiteral("mode")).toString(), QStringLiteral("test"));
    EXPECT_EQ(practice.value(QStringLiteral("begun")).toObject().value(QStringLiteral("zh_CN")).toInt(), 12);
    EXPECT_EQ(practice.value(QStringLiteral("meanScore")).toDouble(), 0.875);
    const QJsonObject step = practice.value(QStringLiteral("steps")).toArray().at(0).toObject();
    EXPECT_EQ(step.value(QStringLiteral("choices")).toObject().value(QStringLiteral("later")).toInt(), 7);
    EXPECT_EQ(step.value(QStringLiteral("doneWithHelp")).toArray().at(3).toInt(), 2);
    EXPECT_EQ(step.value(QStringLiteral("medianMs")).toInt(), 4200);
}

TEST(ReportJson, SaysNullWhereNothingIsKnown)
{
    const QJsonObject whole = QJsonDocument::fromJson(reportJson({})).object();
    EXPECT_TRUE(whole.value(QStringLiteral("since")).isNull());
    EXPECT_TRUE(whole.value(QStringLiteral("practices")).isArray());
    const Report report{{}, {{.scenario = QStringLiteral("upgrade"), .steps = {{.step = QStringLiteral("open")}}}}};
    const QJsonObject practice = QJsonDocument::fromJson(reportJson(report))
                                     .object()
                                     .value(QStringLiteral("practices"))
                                     .toArray()
                                     .at(0)
                                     .toObject();
    EXPECT_TRUE(practice.value(QStringLiteral("meanScore")).isNull());
    EXPECT_TRUE(
        practice.value(QStringLiteral("steps")).toArray().at(0).toObject().value(QStringLiteral("medianMs")).isNull());
}

} // namespace yanlian
