// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journal/XapiFixture.h"
#include "tests/journal/XapiRules.h"
#include "tests/support/Print.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QJsonObject objectOf(const QJsonObject &statement, const char *key)
{
    return statement.value(QLatin1StringView(key)).toObject();
}

QJsonValue resultExtension(const QJsonObject &statement, const char *name)
{
    return objectOf(objectOf(statement, "result"), "extensions")
        .value(QStringLiteral("https://rehearsal.invalid/ext/") + QLatin1StringView(name));
}

/// A device that takes nothing.
class FullDevice final : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

using XapiExportTest = XapiFixture;

} // namespace

TEST_F(XapiExportTest, ATriedRunIsToldWithoutTapsAndWithoutAScore)
{
    write(shortRun(Mode::Try));
    EXPECT_EQ(
        verbs(),
        words("initialized accessed progressed accessed selected progressed accessed completed answered terminated"));
}

TEST_F(XapiExportTest, ATestIsToldTapByTapAndJudged)
{
    write(shortRun(Mode::Test));
    EXPECT_EQ(
        verbs(),
        words("initialized accessed interacted interacted progressed accessed selected progressed accessed completed "
              "passed answered terminated"));
    const QJsonObject result = objectOf(only("passed"), "result");
    EXPECT_EQ(objectOf(result, "score").value(QStringLiteral("scaled")).toDouble(), 0.875);
    EXPECT_EQ(result.value(QStringLiteral("duration")).toString(), QStringLiteral("PT13.20S"));
}

TEST_F(XapiExportTest, WhatMasteryIsMayBeSaid)
{
    write(shortRun(Mode::Test));
    m_settings.mastery = 0.9;
    EXPECT_TRUE(verbs().contains(QStringLiteral("failed")));
    EXPECT_FALSE(objectOf(only("failed"), "result").value(QStringLiteral("success")).toBool(true));
    m_settings.mastery = 0.875;
    EXPECT_TRUE(verbs().contains(QStringLiteral("passed"))) << "just reached is reached";
}

TEST_F(XapiExportTest, ARunThatWasLeftIsNotCompleted)
{
    write(
        {happening(Kind::Begun, "open"), happening(Kind::Entered, "open"), happening(Kind::Right, "open"),
         happening(Kind::Entered, "decide"), happening(Kind::Left, "decide")});
    EXPECT_EQ(verbs(), words("initialized accessed progressed accessed terminated"));
    EXPECT_EQ(
        objectOf(objectOf(only("progressed"), "result"), "extensions")
            .value(QStringLiteral("https://w3id.org/xapi/cmi5/result/extensions/progress"))
            .toInt(),
        25)
        << "one of four steps";
}

TEST_F(XapiExportTest, ADecisionIsToldAsData)
{
    QList<LessonEvent> run = shortRun();
    run.insert(5, happening(Kind::Opened, "decide", "credit-letter"));
    run.insert(6, happening(Kind::Opened, "decide", "decide/later"));
    run.insert(7, happening(Kind::Opened, "decide", "other/agree"));
    run[8].help = 1;
    write(run);
    const QJsonObject selected = only("selected");
    EXPECT_EQ(
        objectOf(selected, "verb").value(QStringLiteral("id")),
        QStringLiteral("https://w3id.org/xapi/adb/verbs/selected"));
    EXPECT_EQ(
        objectOf(selected, "object").value(QStringLiteral("id")),
        QStringLiteral("https://rehearsal.invalid/upgrade/decide"));
    const QJsonObject result = objectOf(selected, "result");
    EXPECT_EQ(result.keys(), QStringList({QStringLiteral("extensions"), QStringLiteral("response")}));
    EXPECT_EQ(result.value(QStringLiteral("response")).toString(), QStringLiteral("later"));
    EXPECT_EQ(resultExtension(selected, "cards-opened"), QJsonArray{QStringLiteral("later")});
    EXPECT_EQ(resultExtension(selected, "agreement-opened"), true);
    EXPECT_EQ(resultExtension(selected, "active-ms"), 9000);
    EXPECT_EQ(resultExtension(selected, "max-hint-level"), 1);
}

TEST_F(XapiExportTest, HelpIsToldWhetherItWasAskedForOrGiven)
{
    LessonEvent wrong = happening(Kind::Wrong, "open", "pay");
    wrong.help = 2;
    LessonEvent asked = happening(Kind::Helped, "open");
    asked.help = 3;
    write(
        {happening(Kind::Begun, "open"), happening(Kind::Entered, "open"), wrong, asked,
         happening(Kind::Left, "open")});
    QList<QJsonObject> helps;
    for (const QJsonObject &statement : statements())
        if (verbOf(statement) == QStringLiteral("interacted"))
            helps += statement;
    ASSERT_EQ(helps.size(), 2);
    EXPECT_EQ(
        objectOf(helps.at(0), "object").value(QStringLiteral("id")),
        QStringLiteral("https://rehearsal.invalid/upgrade/open/help"));
    EXPECT_EQ(resultExtension(helps.at(0), "level"), 2);
    EXPECT_EQ(resultExtension(helps.at(0), "asked-by-learner"), false);
    EXPECT_EQ(resultExtension(helps.at(1), "level"), 3);
    EXPECT_EQ(resultExtension(helps.at(1), "asked-by-learner"), true);
}

TEST_F(XapiExportTest, AGestureIsToldByItsNameAndANearMissIsNoSuccess)
{
    QList<LessonEvent> run = shortRun(Mode::Test);
    run[2].kind = Kind::NearMiss;
    run.insert(2, happening(Kind::LongPress, "open", "huabei"));
    write(run);
    QStringList told;
    for (const QJsonObject &statement : statements())
        if (verbOf(statement) == QStringLiteral("interacted"))
            told += QStringLiteral("%1 %2 %3 %4")
                        .arg(resultExtension(statement, "gesture").toString())
                        .arg(resultExtension(statement, "target").toString())
                        .arg(resultExtension(statement, "near-miss").toBool())
                        .arg(objectOf(statement, "result").value(QStringLiteral("success")).toBool());
    EXPECT_EQ(
        told,
        QStringList(
            {QStringLiteral("long-press huabei 0 0"), QStringLiteral("tap pay 1 0"),
             QStringLiteral("tap huabei 0 1")}));
}

TEST_F(XapiExportTest, TheWholeRunIsOneAnswer)
{
    write(shortRun());
    const QJsonObject answered = only("answered");
    EXPECT_EQ(
        objectOf(answered, "result").value(QStringLiteral("response")).toString(),
        QStringLiteral("open[.]2[,]decide[.]later"));
    const QJsonObject definition = objectOf(objectOf(answered, "object"), "definition");
    EXPECT_EQ(definition.value(QStringLiteral("interactionType")).toString(), QStringLiteral("performance"));
    EXPECT_EQ(definition.value(QStringLiteral("steps")).toArray().size(), 2);
}

TEST_F(XapiExportTest, NobodyIsNamedAndTheHourIsAllThatIsKnownOfTheTime)
{
    write(shortRun(), Language::English);
    const QJsonObject first = statements().constFirst();
    const QJsonObject account = objectOf(objectOf(first, "actor"), "account");
    EXPECT_EQ(account.value(QStringLiteral("homePage")).toString(), QStringLiteral("https://rehearsal.invalid"));
    const QString visit = QString::number(lines().constFirst().visit, 16).rightJustified(16, QLatin1Char('0'));
    EXPECT_EQ(account.value(QStringLiteral("name")).toString(), QStringLiteral("visit-") + visit);
    EXPECT_EQ(first.value(QStringLiteral("timestamp")).toString(), QStringLiteral("2021-11-25T14:00:00+08:00"));
    EXPECT_EQ(objectOf(first, "context").value(QStringLiteral("language")).toString(), QStringLiteral("en"));
}

TEST_F(XapiExportTest, BeginningAgainEndsOneRunAndBeginsAnother)
{
    write(
        {happening(Kind::Begun, "open"), happening(Kind::Entered, "open"), happening(Kind::Restarted, "open"),
         happening(Kind::Entered, "open"), happening(Kind::Left, "open")});
    const QList<QList<QJsonObject>> runs = sessions();
    ASSERT_EQ(runs.size(), 2);
    for (const QList<QJsonObject> &run : runs)
        EXPECT_EQ(sessionProblems(run), QStringList());
    EXPECT_NE(
        objectOf(runs.at(0).constFirst(), "context").value(QStringLiteral("registration")),
        objectOf(runs.at(1).constFirst(), "context").value(QStringLiteral("registration")));
}

TEST_F(XapiExportTest, WhatComesAfterTheResultIsNotTold)
{
    write(shortRun());
    const QStringList once = verbs();
    const QList<LessonEvent> again{
        happening(Kind::Back, "unchanged"), happening(Kind::Entered, "decide"),
        happening(Kind::Chosen, "decide", "agree", "agree"), happening(Kind::Entered, "upgraded"),
        happening(Kind::Finished, "upgraded")};
    write(shortRun() + again);
    const QList<QList<QJsonObject>> runs = sessions();
    ASSERT_EQ(runs.size(), 2);
    EXPECT_EQ(runs.at(1).size(), once.size());
}

TEST_F(XapiExportTest, TheSameRunIsAlwaysToldTheSame)
{
    write(shortRun(Mode::Test));
    const QList<QJsonObject> before = statements();
    m_now = m_now.addDays(1);
    write(shortRun(Mode::Try));
    EXPECT_EQ(statements().mid(0, before.size()), before);
}

TEST_F(XapiExportTest, ARunOfTodayWithoutAnEndIsLeftForTomorrow)
{
    write({happening(Kind::Begun, "open"), happening(Kind::Entered, "open")});
    write({happening(Kind::Begun, "open"), happening(Kind::Left, "open")});
    write({happening(Kind::Begun, "open"), happening(Kind::Entered, "open")});
    EXPECT_EQ(sessions().size(), 3);
    m_settings.today = m_now.date();
    EXPECT_EQ(sessions().size(), 1) << "a kill leaves a run without an end; so does one that goes on";
}

TEST_F(XapiExportTest, VisitsCountFromADayOn)
{
    write(shortRun());
    m_now = m_now.addDays(1);
    write(shortRun());
    EXPECT_EQ(statements({2021, 11, 26}).size() * 2, statements().size());
    EXPECT_EQ(statements({2021, 11, 27}).size(), 0);
}

TEST_F(XapiExportTest, WhatItCannotReadIsNamed)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const QString missing = path(QStringLiteral("missing"));
    EXPECT_EQ(exportXapi(missing, {}, m_settings, out), missing + QStringLiteral(": there is no such file"));
    EXPECT_EQ(out.data(), QByteArray());
}

TEST_F(XapiExportTest, StopsWhereNothingCanBeWritten)
{
    write(shortRun());
    FullDevice full;
    full.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    EXPECT_EQ(exportXapi(path(), {}, m_settings, full), QString());
}

} // namespace yanlian
