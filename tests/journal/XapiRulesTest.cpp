// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journal/XapiRules.h"

#include "tests/journal/XapiFixture.h"
#include "tests/support/Print.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <functional>

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

class XapiRulesTest : public XapiFixture {
protected:
    /// A run as chance has it, through all that can happen; it may end early, twice or not at all.
    QList<LessonEvent> randomRun()
    {
        const Mode mode = *modeFromCode(modeCodes().at(m_chance.bounded(4)));
        const QStringList kinds = lessonEventNames();
        QList<LessonEvent> run{happening(Kind::Begun, "step-0")};
        for (int i = m_chance.bounded(60); i > 0; --i) {
            LessonEvent event{.kind = *lessonEventFromName(kinds.at(m_chance.bounded(int(kinds.size()))))};
            event.scenario = QStringLiteral("upgrade");
            event.step = QStringLiteral("step-%1").arg(m_chance.bounded(6));
            event.target = m_chance.bounded(3) ? QStringLiteral("step-1/目标 %1").arg(i) : QString();
            event.choice = event.kind == Kind::Chosen ? QStringLiteral("later") : QString();
            event.help = m_chance.bounded(6);
            event.activeMs = m_chance.bounded(200000);
            run += event;
        }
        if (mode == Mode::Test && run.constLast().kind == Kind::Finished)
            run += happening(Kind::Scored, "step-0");
        for (LessonEvent &event : run) {
            event.mode = mode;
            event.score = event.kind == Kind::Scored ? m_chance.bounded(1001) : -1;
        }
        return run;
    }

    QRandomGenerator m_chance{7};
};

/// Sets or, with an undefined value, takes away what lies at a path like "verb/id".
QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString key = path.section(QLatin1Char('/'), 0, 0);
    const QString rest = path.section(QLatin1Char('/'), 1);
    if (!rest.isEmpty())
        object.insert(key, with(object[key].toObject(), rest, value));
    else if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

} // namespace

TEST_F(XapiRulesTest, WhateverHappensTheRulesAreKept)
{
    for (int visits = 0; visits < 60; ++visits) {
        write(randomRun() + randomRun(), visits % 2 ? Language::Chinese : Language::English);
        m_now = m_now.addSecs(m_chance.bounded(7200));
    }
    write(shortRun(Mode::Test));
    QSet<QString> ids;
    QSet<QString> verbs;
    for (const QList<QJsonObject> &session : sessions()) {
        EXPECT_EQ(sessionProblems(session), QStringList());
        for (const QJsonObject &statement : session) {
            EXPECT_EQ(statementProblems(statement), QStringList());
            EXPECT_FALSE(ids.contains(statement.value(QStringLiteral("id")).toString()));
            ids += statement.value(QStringLiteral("id")).toString();
            verbs += verbOf(statement);
        }
    }
    EXPECT_GT(ids.size(), 1000);
    EXPECT_EQ(verbs.size(), 10) << "not every verb was met, so not every rule was tried";
}

TEST_F(XapiRulesTest, ABrokenStatementIsFound)
{
    write(shortRun(Mode::Test));
    const QJsonObject whole = only("passed");
    ASSERT_EQ(statementProblems(whole), QStringList());
    const QList<std::pair<const char *, QJsonValue>> breaks{
        {"id", QStringLiteral("not-a-uuid")},
        {"id", QJsonValue::Undefined},
        {"actor", QJsonValue::Undefined},
        {"actor/mbox", QStringLiteral("mailto:li@example.com")},
        {"actor/account/homePage", QStringLiteral("rehearsal")},
        {"actor/account/name", QJsonValue::Undefined},
        {"verb/id", QStringLiteral("passed")},
        {"verb/display", QJsonObject{{QStringLiteral("zh_CN"), QStringLiteral("通过")}}},
        {"verb/name", QStringLiteral("passed")},
        {"object/id", QStringLiteral("has a blank:/ ")},
        {"object/definition/type", QStringLiteral("simulation")},
        {"object/definition/title", QStringLiteral("x")},
        {"object/definition/steps", QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("a")}}}},
        {"result/score/scaled", 1.01},
        {"result/score/scaled", QStringLiteral("1")},
        {"result/score/percent", 80},
        {"result/success", QStringLiteral("true")},
        {"result/duration", QStringLiteral("12 s")},
        {"result/duration", QStringLiteral("PT12.345S")},
        {"result/duration", QStringLiteral("PT")},
        {"result/extensions", QJsonObject{{QStringLiteral("help"), 1}}},
        {"result/mark", 1},
        {"context/registration", QStringLiteral("1")},
        {"context/language", QStringLiteral("zh_CN")},
        {"context/user", QStringLiteral("li")},
        {"context/extensions", QJsonObject{{QStringLiteral("mode"), QStringLiteral("test")}}},
        {"context/contextActivities/around", QJsonArray()},
        {"timestamp", QStringLiteral("2021-11-25T14:00:00")},
        {"timestamp", QStringLiteral("2021-13-25T14:00:00+08:00")},
        {"timestamp", QJsonValue::Null},
        {"person", QStringLiteral("li")},
    };
    for (const auto &[path, value] : breaks)
        EXPECT_NE(statementProblems(with(whole, QLatin1StringView(path), value)), QStringList()) << path;
}

TEST_F(XapiRulesTest, ABrokenSessionIsFound)
{
    write(shortRun(Mode::Test));
    const QList<QJsonObject> whole = statements();
    ASSERT_EQ(sessionProblems(whole), QStringList());
    const auto index = [&](const char *verb) {
        for (qsizetype i = 0; i < whole.size(); ++i)
            if (verbOf(whole.at(i)) == QLatin1StringView(verb))
                return i;
        ADD_FAILURE() << verb;
        return qsizetype(0);
    };
    const auto expectFound = [&](const char *what, const std::function<void(QList<QJsonObject> &)> &spoil) {
        QList<QJsonObject> broken = whole;
        spoil(broken);
        EXPECT_NE(sessionProblems(broken), QStringList()) << what;
    };
    expectFound("no beginning", [](auto &all) { all.removeFirst(); });
    expectFound("no end", [](auto &all) { all.removeLast(); });
    for (const char *verb : {"initialized", "completed", "passed", "terminated", "answered"})
        expectFound("a verb comes twice", [&](auto &all) { all.insert(index(verb), whole.at(index(verb))); });
    expectFound(
        "progress after completed", [&](auto &all) { all.insert(index("passed"), all.at(index("progressed"))); });
    const auto change = [&](const char *verb, const char *path, const QJsonValue &value) {
        expectFound(
            path, [&](auto &all) { all[index(verb)] = with(all.at(index(verb)), QLatin1StringView(path), value); });
    };
    for (const char *verb : {"completed", "passed", "terminated"})
        change(verb, "result/duration", QJsonValue::Undefined);
    change("completed", "result/score", QJsonObject{{QStringLiteral("scaled"), 1}});
    change("completed", "result/completion", QJsonValue::Undefined);
    change("terminated", "result/completion", true);
    change("selected", "result/success", true);
    change("passed", "result/success", false);
    change("passed", "result/score/scaled", 0.79);
    change("passed", "actor/account/name", QStringLiteral("visit-0"));
    change("passed", "context/registration", QStringLiteral("0"));
    change("passed", "timestamp", QStringLiteral("2021-11-25T13:00:00+08:00"));
    const QJsonObject half{{QStringLiteral("https://w3id.org/xapi/cmi5/result/extensions/progress"), 12.5}};
    const QJsonObject all{{QStringLiteral("https://w3id.org/xapi/cmi5/result/extensions/progress"), 100}};
    change("progressed", "result/extensions", half);
    change("progressed", "result/extensions", all);
}

} // namespace yanlian
