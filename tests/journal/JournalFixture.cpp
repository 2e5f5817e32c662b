// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journal/JournalFixture.h"

#include "app/journal/LineReader.h"
#include "app/journal/SqlConnection.h"
#include "tests/support/Print.h"

namespace yanlian {

std::unique_ptr<Journal> JournalFixture::journal(const QString &file)
{
    return std::make_unique<Journal>(
        file, [this] { return m_now; }, [this](const QString &message) { m_said += message; });
}

void JournalFixture::write(const QList<LessonEvent> &events, Language language)
{
    const auto visit = journal();
    for (const LessonEvent &event : events)
        visit->write(event, language);
}

QList<JournalLine> JournalFixture::lines(const QString &file) const
{
    LineReader reader(file);
    QList<JournalLine> all;
    while (const auto line = reader.next())
        all += *line;
    EXPECT_EQ(reader.complaint(), QString());
    return all;
}

QList<LessonEvent> JournalFixture::events() const
{
    QList<LessonEvent> all;
    for (const JournalLine &line : lines())
        all += line.event;
    return all;
}

QVariant JournalFixture::ask(const QString &sql) const
{
    SqlConnection connection;
    EXPECT_TRUE(connection.open(path()));
    const QVariant answer = connection.value(sql);
    EXPECT_TRUE(answer.isValid()) << sql.toStdString() << ": " << connection.failure().text.toStdString();
    return answer;
}

void JournalFixture::change(const QStringList &sqls) const
{
    SqlConnection connection;
    EXPECT_TRUE(connection.open(path()));
    for (const QString &sql : sqls)
        EXPECT_TRUE(connection.run(sql)) << sql.toStdString() << ": " << connection.failure().text.toStdString();
}

LessonEvent happening(LessonEvent::Kind kind, const char *step, const char *target, const char *choice)
{
    return {
        .kind = kind,
        .scenario = QStringLiteral("upgrade"),
        .step = QLatin1StringView(step),
        .target = QLatin1StringView(target),
        .choice = QLatin1StringView(choice),
    };
}

QList<LessonEvent> shortRun(Mode mode)
{
    using Kind = LessonEvent::Kind;
    QList<LessonEvent> run{
        happening(Kind::Begun, "open"),        happening(Kind::Entered, "open"),
        happening(Kind::Wrong, "open", "pay"), happening(Kind::Right, "open", "huabei"),
        happening(Kind::Entered, "decide"),    happening(Kind::Chosen, "decide", "later", "later"),
        happening(Kind::Entered, "unchanged"), happening(Kind::Finished, "unchanged"),
    };
    run[3].activeMs = 4200;
    run[5].activeMs = 9000;
    if (mode == Mode::Test) {
        run += happening(Kind::Scored, "unchanged");
        run.last().score = 875;
    }
    for (LessonEvent &event : run)
        event.mode = mode;
    return run;
}

} // namespace yanlian
