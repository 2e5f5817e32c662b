// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/AccessText.h"
#include "tests/ui/Golden.h"
#include "tests/ui/Overlays.h"
#include "tests/ui/Pages.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/WizardPage.h"

#include <gtest/gtest.h>

#include <map>

namespace yanlian {

namespace {

using namespace std::chrono_literals;

/// One file of what a screen reader finds in a lesson or on pages of one kind. The practice bar is the same everywhere,
/// so it stands in the first section, and again only where it differs.
class TreeFile final {
public:
    TreeFile(Language language, const QString &name)
        : m_golden(QStringLiteral("access/%1/%2").arg(languageCode(language), name))
    {
    }

    void add(const QString &section, const LessonDriver &driver) { add(section, bar(driver), rest(driver)); }
    void add(const QString &section, const QStringList &bar, const QStringList &rest)
    {
        m_golden.add(section, (bar == m_bar ? QStringList{QStringLiteral("(practice bar)")} : bar) + rest);
        if (m_bar.isEmpty())
            m_bar = bar;
    }
    void check() const { m_golden.check(); }

    static QStringList bar(const LessonDriver &driver) { return accessText(driver.wizard().page()->practiceBar()); }
    static QStringList rest(const LessonDriver &driver)
    {
        return accessText(&driver.wizard(), driver.wizard().page()->practiceBar());
    }

private:
    Golden m_golden;
    QStringList m_bar;
};

LessonDriver inMode(Mode mode, Language language)
{
    return LessonDriver(
        QStringLiteral("upgrade-honor"), language, PhoneLanguage::SameAsCoach, TextSize::Normal, QSize(1280, 800), {},
        1, mode);
}

void checkLessons(Language language)
{
    std::map<QString, std::map<QString, std::pair<QStringList, QStringList>>> found; // by lesson and step
    QList<Scenario> scenarios;
    onEveryStep(View{language}, [&](LessonDriver &driver) {
        scenarios = driver.lesson().pack().scenarios;
        found[driver.rehearsal().scenario().id.text][driver.stepId()] = {TreeFile::bar(driver), TreeFile::rest(driver)};
    });
    ASSERT_EQ(scenarios.size(), 9);
    for (const Scenario &scenario : scenarios) {
        TreeFile file(language, scenario.id.text);
        for (const Step &step : scenario.steps) {
            const auto &[bar, rest] = found[scenario.id.text][step.id.text];
            file.add(step.id.text, bar, rest);
        }
        file.check();
    }
}

std::string nameOfLanguage(const testing::TestParamInfo<Language> &info)
{
    return languageCode(info.param).toStdString();
}

class AccessTree : public testing::TestWithParam<Language> { };

} // namespace

TEST_P(AccessTree, OfEveryStepIsAsItWasReviewed)
{
    checkLessons(GetParam());
}

TEST_P(AccessTree, OfEveryPageBeforeTheStepsIsAsItWasReviewed)
{
    TreeFile file(GetParam(), QStringLiteral("before-the-steps"));
    onEverySetupPage(View{GetParam()}, [&](LessonDriver &driver, const QString &page) { file.add(page, driver); });
    file.check();
}

TEST_P(AccessTree, OfEverythingThatOpensOverAPageIsAsItWasReviewed)
{
    TreeFile file(GetParam(), QStringLiteral("over-a-page"));
    onEveryOverlay(View{GetParam()}, [&](LessonDriver &driver, const QString &overlay) { file.add(overlay, driver); });
    file.check();
}

TEST_P(AccessTree, AfterEveryKindOfAnswerIsAsItWasReviewed)
{
    TreeFile file(GetParam(), QStringLiteral("answers"));
    LessonDriver driver(QStringLiteral("upgrade-honor"), GetParam());
    const auto tap = [&](const char *section, const Tap &what) {
        driver.clock().advance(1s);
        driver.rehearsal().tap(what);
        driver.settle();
        file.add(QLatin1StringView(section), driver);
    };
    tap("a wrong tap", {QStringLiteral("tabMessages")});
    tap("no button there", {});
    tap("beside the right button", {.target = {}, .nearby = {QStringLiteral("tabMe")}});
    tap("held", {QStringLiteral("tabMe"), Gesture::LongPress});
    tap("wiped", {QStringLiteral("tabMe"), Gesture::Swipe});
    driver.wizard().startAgain();
    for (int level = 1; level <= 4; ++level) {
        driver.rehearsal().askForHelp();
        driver.settle();
        file.add(QStringLiteral("helped, %1").arg(level), driver);
    }
    driver.clock().advance(5s);
    driver.press(QStringLiteral("turnButton"));
    tap("the right tap", {QStringLiteral("tabMe")});
    file.check();
}

TEST_P(AccessTree, OfEveryModeIsAsItWasReviewed)
{
    TreeFile file(GetParam(), QStringLiteral("modes"));
    for (const Mode mode : {Mode::Watch, Mode::Test, Mode::Explore}) {
        LessonDriver driver = inMode(mode, GetParam());
        for (const char *step : {"open-me", "decide", "unchanged"}) {
            driver.playTo(QLatin1StringView(step));
            file.add(modeCode(mode) + QLatin1StringView(", ") + QLatin1StringView(step), driver);
        }
    }
    file.check();
}

INSTANTIATE_TEST_SUITE_P(Languages, AccessTree, testing::Values(Language::Chinese, Language::English), nameOfLanguage);

} // namespace yanlian
