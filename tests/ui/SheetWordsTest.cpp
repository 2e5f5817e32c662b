// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/SheetWords.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Autopilot.h"
#include "app/rehearsal/Lesson.h"
#include "app/rehearsal/ResumedWay.h"
#include "tests/support/Print.h"
#include "ui/sheet/TakeHomeSheet.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

class SheetWordsTest : public testing::TestWithParam<Language> {
protected:
    SheetWordsTest() { m_lesson.setMode(Mode::Try); }

    /// The sheet of somebody who came to this step in his own way.
    SheetContent at(const Scenario &scenario, int goal)
    {
        const auto beginning = beginningFor(m_lesson.pack(), scenario, goal, scenario.accountIds(), 1, m_clock.today());
        const auto way = wayTo(m_lesson.pack(), scenario, goal, beginning->account, 1, m_clock.today());
        m_lesson.choose(scenario.id.text, beginning->account);
        m_lesson.rehearsal()->resume(way->way);
        return SheetWords(m_lesson).content(QStringLiteral("482109375526"));
    }

    SheetContent at(const char *scenarioId, const char *step)
    {
        const Scenario &scenario = *m_lesson.pack().scenario(QLatin1StringView(scenarioId));
        return at(scenario, scenario.indexOf(QLatin1StringView(step)));
    }

    bool isChinese() const { return GetParam() == Language::Chinese; }

    ManualClock m_clock;
    Lesson m_lesson{Lesson::Setup{GetParam(), PhoneLanguage::SameAsCoach, {}, 1}, m_clock};
};

std::string nameOf(const testing::TestParamInfo<Language> &of)
{
    return of.param == Language::Chinese ? "zh" : "en";
}

} // namespace

TEST_P(SheetWordsTest, TellsWhatWasTappedChosenAndCameOfIt)
{
    const SheetContent sheet = at("upgrade-honor", "unchanged");
    EXPECT_EQ(sheet.title, m_lesson.words(m_lesson.rehearsal()->scenario().title));
    EXPECT_TRUE(sheet.date.contains(QStringLiteral("2021")));
    EXPECT_EQ(sheet.steps.size(), m_lesson.rehearsal()->tappedSoFar().size());
    EXPECT_EQ(sheet.steps.constFirst(), isChinese() ? QStringLiteral("点「我的」") : QStringLiteral("Tap \"Me\""));
    EXPECT_GE(sheet.chosen.size(), 1);
    EXPECT_EQ(sheet.outcome, m_lesson.words(m_lesson.rehearsal()->step().say));
    EXPECT_EQ(sheet.results.size(), m_lesson.rehearsal()->step().cards.size());
    EXPECT_FALSE(sheet.warning.isEmpty());
}

TEST_P(SheetWordsTest, MarksWhatIsDisputed)
{
    const SheetContent sheet = at("upgrade-honor", "unchanged");
    const QString mark = isChinese() ? QStringLiteral("说法不一") : QStringLiteral("[sources differ]");
    QString all;
    for (const SheetContent::Part &part : sheet.results)
        all += part.lines.join(u'\n');
    EXPECT_TRUE(all.contains(mark)) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("[[")));
}

TEST_P(SheetWordsTest, HasNoResultOnTheWay)
{
    const SheetContent sheet = at("upgrade-honor", "decide");
    EXPECT_TRUE(sheet.outcome.isEmpty());
    EXPECT_EQ(sheet.results.size(), 0);
    EXPECT_GT(sheet.steps.size(), 1);
}

TEST_P(SheetWordsTest, NamesWhatToPractiseOnlyWhereItWasPractised)
{
    EXPECT_EQ(at("upgrade-honor", "open-huabei").again, QStringList()) << "nothing was hard";
    for (int asked = 0; asked < 3; ++asked)
        m_lesson.rehearsal()->askForHelp();
    EXPECT_EQ(SheetWords(m_lesson).content({}).again, QStringList{m_lesson.words(m_lesson.rehearsal()->step().task)});
    m_lesson.setMode(Mode::Watch);
    m_lesson.choose(QStringLiteral("upgrade-honor"));
    EXPECT_EQ(SheetWords(m_lesson).content({}).again.size(), 0);
}

TEST_P(SheetWordsTest, FitsOnOnePageForEveryResult)
{
    const QRect a4(0, 0, 1042, 1536); // within its margins, at two pixels a point
    int results = 0;
    for (const Scenario &scenario : m_lesson.pack().scenarios)
        for (int goal = 0; goal < scenario.steps.size(); ++goal) {
            if (!scenario.steps.at(goal).isEnd())
                continue;
            SCOPED_TRACE(scenario.id.text.toStdString() + "/" + scenario.steps.at(goal).id.text.toStdString());
            const SheetContent sheet = at(scenario, goal);
            const auto page = TakeHomeSheet(sheet).fitted(a4, 2);
            EXPECT_GE(page.bodyPoints, 16);
            EXPECT_EQ(page.content.steps, sheet.steps);
            EXPECT_EQ(page.content.chosen, sheet.chosen);
            EXPECT_GE(page.content.results.size(), 1);
            ++results;
        }
    EXPECT_GT(results, 30);
}

INSTANTIATE_TEST_SUITE_P(Languages, SheetWordsTest, testing::Values(Language::Chinese, Language::English), nameOf);

} // namespace yanlian
