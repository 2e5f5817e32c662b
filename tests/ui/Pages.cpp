// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Pages.h"

#include "app/pack/PackLoader.h"
#include "app/rehearsal/Autopilot.h"
#include "tests/support/Print.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace yanlian {

namespace {

void visit(
    const View &view, const QString &scenario, const Beginning &beginning, const QStringList &steps,
    const std::function<void(LessonDriver &)> &check)
{
    LessonDriver driver(scenario, view.language, view.phone, view.text, view.window, beginning.account, beginning.seed);
    lookThrough(driver, {view.text, view.theme});
    for (const QString &step : steps) {
        SCOPED_TRACE(testing::PrintToString(view) + ", " + scenario.toStdString() + ", " + step.toStdString());
        driver.playTo(step);
        check(driver);
        if (testing::Test::HasFatalFailure())
            return;
    }
}

using StepsByBeginning = std::map<std::pair<QString, quint32>, QStringList>;

/// The steps of a scenario, by the person and seed with whom they are reached.
StepsByBeginning findSteps(const Pack &pack, const Scenario &scenario)
{
    StepsByBeginning steps;
    for (int i = 0; i < scenario.steps.size(); ++i) {
        const QString id = scenario.steps.at(i).id.text;
        const auto begin = beginningFor(pack, scenario, i, scenario.accountIds(), 1, ManualClock().today());
        EXPECT_TRUE(begin) << scenario.id.text.toStdString() << ", " << id.toStdString();
        if (begin)
            steps[{begin->account, begin->seed}] += id;
    }
    return steps;
}

/// Searched once: it takes as long as drawing all the pages.
const std::map<QString, StepsByBeginning> &everyStep()
{
    static const auto all = [] {
        std::map<QString, StepsByBeginning> steps;
        const LoadedPack loaded = loadPack(builtInPackFolder());
        for (const Scenario &scenario : loaded.pack->scenarios)
            steps[scenario.id.text] = findSteps(*loaded.pack, scenario);
        return steps;
    }();
    return all;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

template <typename Kind> QList<Kind *> visible(const QWidget *root)
{
    QList<Kind *> all;
    for (Kind *each : root->findChildren<Kind *>())
        if (each->isVisible())
            all += each;
    return all;
}

} // namespace

void PrintTo(const View &view, std::ostream *out)
{
    *out << languageCode(view.language).toStdString();
    if (view.phone == PhoneLanguage::Chinese)
        *out << ", Chinese phone";
    *out << ", " << int(view.text) << " %, " << view.window.width() << 'x' << view.window.height() << ", "
         << themeCode(view.theme).toStdString();
}

QList<View> everyView()
{
    QList<View> all;
    for (const QSize window : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920)})
        for (View view : everyLanguageAndSize()) {
            view.window = window;
            all += view;
        }
    return all;
}

/// The sanitizers look for faults of memory, which do not come and go with the size of a text: they are given one size
/// for each language, for they take three times as long.
QList<View> everyLanguageAndSize()
{
#ifdef __SANITIZE_ADDRESS__
    return {View{Language::Chinese}, View{Language::English, PhoneLanguage::SameAsCoach, TextSize::Largest}};
#else
    QList<View> all;
    for (const TextSize text : {TextSize::Normal, TextSize::Large, TextSize::Largest})
        for (const Language language : {Language::Chinese, Language::English})
            all += View{language, PhoneLanguage::SameAsCoach, text};
    return all;
#endif
}

QList<View> everyLanguage()
{
    return {
        View{Language::Chinese},
        View{Language::English},
        View{Language::English, PhoneLanguage::Chinese},
    };
}

void onEveryStep(const View &view, const std::function<void(LessonDriver &)> &check)
{
    ASSERT_EQ(everyStep().size(), 9);
    for (const auto &[scenario, byBeginning] : everyStep())
        for (const auto &[beginning, steps] : byBeginning)
            visit(view, scenario, {beginning.first, beginning.second}, steps, check);
}

void onEveryPage(const View &view, const std::function<void(LessonDriver &)> &check)
{
    visit(view, QString(), {}, {QStringLiteral("welcome"), QStringLiteral("choose"), QStringLiteral("mode")}, check);
    onEveryStep(view, check);
}

void onEverySetupPage(const View &view, const std::function<void(LessonDriver &, const QString &)> &check)
{
    LessonDriver driver(QString(), view.language, view.phone, view.text, view.window);
    driver.wizard().beginWithSettings();
    driver.wizard().begin();
    driver.settle();
    lookThrough(driver, {view.text, view.theme});
    const auto look = [&](const char *page) {
        SCOPED_TRACE(testing::PrintToString(view) + ", " + page);
        check(driver, QLatin1StringView(page));
    };
    const auto follow = [&](const char *button) {
        driver.scrollTo(button);
        driver.press(QLatin1StringView(button));
    };
    look("first-run");
    driver.pressNext();
    look("welcome");
    follow("codeButton");
    look("code");
    driver.pressBack();
    driver.pressNext();
    look("choose");
    follow("someoneElseButton");
    look("person");
    driver.pressNext();
    look("mode");
}

void lookThrough(LessonDriver &driver, const Appearance &appearance)
{
    driver.wizard().change([&](Settings &settings) { settings.appearance = appearance; });
}

QList<Paragraph *> visibleParagraphs(const QWidget *root)
{
    return visible<Paragraph>(root);
}

QList<TextButton *> visibleButtons(const QWidget *root)
{
    return visible<TextButton>(root);
}

QImage picture(QWidget &widget, const QRect &part)
{
    return widget.grab(part).toImage().convertToFormat(QImage::Format_RGB32);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QRect areaOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

} // namespace yanlian
