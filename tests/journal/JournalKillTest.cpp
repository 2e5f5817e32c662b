// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journal/JournalFixture.h"
#include "tests/support/KilledWriter.h"
#include "tests/support/Print.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace yanlian {

namespace {

constexpr int kills = 500;
constexpr int mostLines = 200; ///< that a writer may say it has written before it is killed

/// Reads without the right to write, so that it does not tidy up behind a writer: the next one finds everything as the
/// kill left it.
class Onlooker final {
public:
    explicit Onlooker(const QString &file)
        : m_sql(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name()))
    {
        m_sql.setDatabaseName(file);
        m_sql.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        EXPECT_TRUE(m_sql.open());
    }
    ~Onlooker()
    {
        m_sql = {};
        QSqlDatabase::removeDatabase(name());
    }
    Q_DISABLE_COPY_MOVE(Onlooker)

    QVariant value(const char *sql)
    {
        QSqlQuery query(m_sql);
        EXPECT_TRUE(query.exec(QLatin1StringView(sql).toString()) && query.next())
            << sql << ": " << query.lastError().text().toStdString();
        return query.value(0);
    }

private:
    static QString name() { return QStringLiteral("onlooker"); }

    QSqlDatabase m_sql;
};

class JournalKillTest : public JournalFixture {
protected:
    /// Lets a writer write, kills it once it has said that it wrote `lines`, or at once if none. How many it had said.
    int writeAndKill(int lines)
    {
        return KilledWriter(QStringLiteral(YANLIAN_JOURNAL_WRITER), {path(), QStringLiteral("1000000")}, 0)
            .killAfter(lines);
    }
};

} // namespace

TEST_F(JournalKillTest, NoKillLosesALineThatWasReportedOrSpoilsTheFile)
{
    QRandomGenerator chance(20211125);
    qint64 linesBefore = 0;
    for (int kill = 1; kill <= kills && !HasFailure(); ++kill) {
        SCOPED_TRACE("kill " + std::to_string(kill));
        const int said = writeAndKill(chance.bounded(mostLines));
        if (!QFileInfo::exists(path()))
            continue; // killed before it had begun
        Onlooker onlooker(path());
        if (onlooker.value("SELECT count(*) FROM sqlite_master WHERE name = 'tallies'").toInt() == 0)
            continue; // killed while it laid out the file
        const qint64 lines = onlooker.value("SELECT count(*) FROM lines").toLongLong();
        EXPECT_GE(lines, linesBefore + said) << "lines that were reported are lost";
        EXPECT_LE(lines, linesBefore + said + 1) << "lines that nobody wrote";
        EXPECT_EQ(onlooker.value("SELECT coalesce(sum(lines), 0) FROM tallies"), lines) << "the tallies lag behind";
        linesBefore = lines;
        if (kill % 50 == 0) {
            EXPECT_EQ(onlooker.value("PRAGMA integrity_check").toString(), QStringLiteral("ok"));
        }
    }
    EXPECT_GT(linesBefore, kills * mostLines / 4);
    EXPECT_EQ(lines().size(), linesBefore);
    EXPECT_EQ(QDir(QFileInfo(path()).path()).entryList({QStringLiteral("*.damaged*")}), QStringList());
}

} // namespace yanlian
