// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "tests/ui/Pages.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/settings/DesktopSettings.h"
#include "ui/settings/SettingKeys.h"
#include "ui/settings/SettingsChoices.h"
#include "ui/settings/SettingsFile.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/WizardPage.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

/// Somebody who has set nothing on his desktop.
const Settings plain;

void pressIn(LessonDriver &driver, const char *button)
{
    driver.scrollTo(button);
    driver.press(QLatin1StringView(button));
}

QString textOf(const QWidget *root)
{
    QString all;
    for (const Paragraph *each : visibleParagraphs(root))
        all += each->text() + QLatin1Char('\n');
    for (const TextButton *each : visibleButtons(root))
        all += each->text() + QLatin1Char('\n');
    return all;
}

/// Where the keyboard has come to; held down, it repeats the key after two seconds.
QWidget *afterTab(LessonDriver &driver, bool held = false)
{
    QWindow *window = driver.wizard().windowHandle();
    QTest::keyEvent(QTest::Press, window, Qt::Key_Tab);
    if (held) {
        driver.clock().advance(2s);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"), true);
        QCoreApplication::sendEvent(window, &again);
    }
    QTest::keyEvent(QTest::Release, window, Qt::Key_Tab);
    return driver.focused();
}

class Kept : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("deep/settings.ini")); }
    SettingsFile file()
    {
        return {path(), [this](const QString &line) { m_said += line; }};
    }
    void write(const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path()).path());
        QFile out(path());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    QTemporaryDir m_folder;
    QStringList m_said;
};

} // namespace

TEST(SettingsCard, EveryChoiceTakesEffectAtOnceAndIsMarked)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    for (const SettingsGroup &group : settingsGroups())
        for (auto choice = group.choices.crbegin(); choice != group.choices.crend(); ++choice) {
            SCOPED_TRACE(choice->name);
            driver.wizard().setSettings(plain);
            driver.settle();
            driver.press(QStringLiteral("settingsButton"));
            pressIn(driver, choice->name);
            EXPECT_TRUE(choice->isChosen(driver.wizard().settings()));
            const auto *button = qobject_cast<TextButton *>(driver.button(QLatin1StringView(choice->name)));
            ASSERT_TRUE(button);
            EXPECT_TRUE(button->isChecked());
            EXPECT_EQ(driver.stepId(), QStringLiteral("open-me"));
            driver.key(Qt::Key_Escape);
            EXPECT_FALSE(driver.wizard().page()->overlay()->isOpen());
        }
}

TEST(SettingsCard, OffersEveryKeyOfTheFile)
{
    for (const SettingKey &key : settingKeys()) {
        bool isOffered = false;
        for (const SettingsGroup &group : settingsGroups())
            for (const SettingsChoice &choice : group.choices) {
                Settings changed;
                choice.choose(changed);
                isOffered |= key.text(changed) != key.text(Settings());
            }
        EXPECT_TRUE(isOffered) << key.name;
    }
}

TEST(SettingsCard, IsReadInTheLanguageChosenInIt)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.press(QStringLiteral("settingsButton"));
    EXPECT_TRUE(textOf(driver.wizard().page()->overlay()).contains(QStringLiteral("字号")));
    pressIn(driver, "setEnglish");
    EXPECT_TRUE(textOf(driver.wizard().page()->overlay()).contains(QStringLiteral("Text size")));
    EXPECT_FALSE(textOf(driver.wizard().page()->overlay()).contains(QStringLiteral("字号")));
}

/// a11y R13
TEST(Help, TellsOfEverySetting)
{
    // Of each setting, by the name of its first choice: what help calls it in English and in Chinese.
    const QMap<QString, QStringList> words{
        {QStringLiteral("setChinese"), {QStringLiteral("change the language"), QStringLiteral("换语言")}},
        {QStringLiteral("setTextNormal"), {QStringLiteral("text size"), QStringLiteral("换字号")}},
        {QStringLiteral("setLight"), {QStringLiteral("colours"), QStringLiteral("颜色")}},
        {QStringLiteral("setSoundOff"), {QStringLiteral("reads every page to you"), QStringLiteral("念给您听")}},
        {QStringLiteral("setRateSlow"), {QStringLiteral("how fast"), QStringLiteral("快慢")}},
        {QStringLiteral("setVolumeQuiet"), {QStringLiteral("how loud"), QStringLiteral("音量")}},
        {QStringLiteral("setSpacingNormal"), {QStringLiteral("space between lines"), QStringLiteral("行距")}},
        {QStringLiteral("setPointerNormal"), {QStringLiteral("mouse pointer"), QStringLiteral("鼠标指针")}},
        {QStringLiteral("setPhoneSame"), {QStringLiteral("language of the phone"), QStringLiteral("手机的语言")}},
        {QStringLiteral("setPauseNone"), {QStringLiteral("a pause for hands"), QStringLiteral("手抖的话")}}};
    for (const Language language : {Language::English, Language::Chinese}) {
        LessonDriver driver(QStringLiteral("upgrade-honor"), language);
        driver.key(Qt::Key_F1);
        const QString help = textOf(driver.wizard().page()->overlay());
        for (const SettingsGroup &group : settingsGroups()) {
            const QString name = QLatin1StringView(group.choices.constFirst().name);
            ASSERT_TRUE(words.contains(name)) << name.toStdString();
            const QString word = words[name].at(language == Language::English ? 0 : 1);
            EXPECT_TRUE(help.contains(word)) << word.toStdString();
        }
    }
}

TEST(SettingsCard, AsksForTheFirstStateInOnePress)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    int asked = 0;
    QObject::connect(&driver.wizard(), &RehearsalWizard::resetWanted, &driver.wizard(), [&] {
        ++asked;
        driver.wizard().setSettings(plain);
    });
    driver.press(QStringLiteral("settingsButton"));
    pressIn(driver, "setDark");
    pressIn(driver, "resetButton");
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(driver.wizard().settings(), plain);
    EXPECT_TRUE(qobject_cast<TextButton *>(driver.button(QStringLiteral("setLight")))->isChecked());
}

TEST(FirstRun, OffersTheBasicSettingsInBothLanguagesAtOnce)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        LessonDriver driver(QString(), language);
        driver.wizard().beginWithSettings();
        driver.wizard().begin();
        driver.settle();
        const QString said = textOf(driver.wizard().page()->content());
        for (const char *text :
             {"怎样对您方便？", "What is easy for you?", "字号 Text size", "特大 Largest", "深色 Dark", "「设置」",
              "press Settings"})
            EXPECT_TRUE(said.contains(QString::fromUtf8(text))) << text << " in " << said.toStdString();
        pressIn(driver, "setTextLarge");
        pressIn(driver, "setDark");
        EXPECT_EQ(driver.wizard().settings().appearance, (Appearance{TextSize::Large, Theme::Dark}));
        driver.pressNext();
        EXPECT_EQ(driver.wizard().currentId(), int(RehearsalWizard::Welcome));
    }
}

/// a11y V6, as all pages are looked at in EveryPageTest.
TEST(FirstRun, ScrollsAndNeverCutsOff)
{
    for (const View &view : everyView()) {
        SCOPED_TRACE(testing::PrintToString(view));
        LessonDriver driver(QString(), view.language, view.phone, view.text, view.window);
        driver.wizard().beginWithSettings();
        driver.wizard().begin();
        driver.settle();
        for (const SettingsGroup &group : settingsGroups())
            for (const SettingsChoice &choice : group.choices)
                if (group.isBasic) {
                    driver.scrollTo(choice.name);
                    const QWidget *button = driver.button(QLatin1StringView(choice.name));
                    EXPECT_GE(button->height(), button->heightForWidth(button->width()));
                    EXPECT_TRUE(button->visibleRegion().contains(button->rect().center()));
                }
    }
}

/// a11y O18
TEST(LargePointer, IsLargeOnEveryPartOfThePage)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.wizard().change([](Settings &settings) { settings.appearance.pointer = PointerSize::Large; });
    driver.settle();
    QWidgetList all{&driver.wizard()};
    for (QWidget *each : driver.wizard().findChildren<QWidget *>())
        if (each->isVisible())
            all += each;
    for (const QWidget *each : all)
        EXPECT_GE(each->cursor().pixmap().width(), 48) << each->objectName().toStdString();
    driver.wizard().setSettings(plain);
    EXPECT_EQ(driver.wizard().cursor().shape(), Qt::ArrowCursor);
    EXPECT_EQ(driver.button(QStringLiteral("helpButton"))->cursor().shape(), Qt::PointingHandCursor);
}

/// a11y O14, EN 301 549 C.5.8
TEST(KeyPause, LetsTheSameKeyCountOnceForSoLong)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.wizard().change([](Settings &settings) { settings.keyPause = KeyPause::Long; });
    const QWidget *first = afterTab(driver);
    driver.clock().advance(500ms);
    EXPECT_EQ(afterTab(driver), first);
    driver.clock().advance(599ms);
    EXPECT_EQ(afterTab(driver), first) << "each press begins the pause anew";
    driver.clock().advance(600ms);
    const QWidget *second = afterTab(driver);
    EXPECT_NE(second, first);
    driver.key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(driver.focused(), first) << "another key counts at once";
}

TEST(KeyPause, TakesNoKeyThatIsHeldDown)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.wizard().change([](Settings &settings) { settings.keyPause = KeyPause::Short; });
    const QWidget *first = afterTab(driver);
    driver.clock().advance(1s);
    const QWidget *held = afterTab(driver, true);
    EXPECT_NE(held, first);
    driver.key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(driver.focused(), first);
}

TEST(KeyPause, IsOffUntilSomebodyWantsIt)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    const QWidget *first = afterTab(driver);
    EXPECT_NE(afterTab(driver), first);
}

TEST_F(Kept, EverySettingComesBack)
{
    for (const SettingKey &key : settingKeys())
        for (const QString &value : key.allowed) {
            Settings wanted;
            ASSERT_TRUE(key.set(wanted, value)) << key.name;
            file().keep(plain, wanted);
            EXPECT_EQ(file().read(plain), wanted) << key.name << '=' << value.toStdString();
            file().remove();
            EXPECT_FALSE(file().exists());
        }
    EXPECT_EQ(m_said, QStringList());
}

TEST_F(Kept, WhatWasNotSetFollowsTheDesktop)
{
    file().keep(plain, {Language::English});
    const Settings dark{Language::Chinese, PhoneLanguage::SameAsCoach, {TextSize::Large, Theme::Dark}};
    Settings expected = dark;
    expected.language = Language::English;
    EXPECT_EQ(file().read(dark), expected);
}

TEST_F(Kept, NothingSetIsRememberedToo)
{
    EXPECT_FALSE(file().exists());
    file().keep(plain, plain);
    EXPECT_TRUE(file().exists());
    EXPECT_EQ(file().read(plain), plain);
}

TEST_F(Kept, AWordThatIsNotAllowedIsNamedAndTheRestHolds)
{
    write("[General]\ntheme=night\ntext-size=150\n");
    EXPECT_EQ(file().read(plain).appearance, Appearance{TextSize::Large});
    EXPECT_EQ(
        m_said,
        QStringList{path() + QStringLiteral(": theme: unknown value \"night\"; allowed: contrast, dark or light")});
}

TEST_F(Kept, ADamagedFileIsPutAside)
{
    write("[General\n\x01\x02");
    EXPECT_EQ(file().read(plain), plain);
    ASSERT_EQ(m_said.size(), 1);
    EXPECT_TRUE(m_said.constFirst().contains(QStringLiteral("settings.ini.damaged-1")));
    EXPECT_TRUE(QFile::exists(path() + QStringLiteral(".damaged-1")));
    file().keep(plain, {Language::English});
    EXPECT_EQ(file().read(plain).language, Language::English);
}

TEST_F(Kept, WhereNothingCanBeWrittenItIsSaidOnce)
{
    QFile blocked(m_folder.filePath(QStringLiteral("deep")));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly)); // a file where the folder would be
    SettingsFile settings = file();
    settings.keep(plain, {Language::English});
    settings.keep({Language::English}, plain);
    ASSERT_EQ(m_said.size(), 1);
    EXPECT_TRUE(m_said.constFirst().contains(path()));
}

/// a11y R9
TEST(DesktopSettings, FollowColoursTextSizeAndLanguage)
{
    const auto with = [](const QColor &ground, const QColor &ink, double points) {
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        palette.setColor(QPalette::WindowText, ink);
        QFont font;
        font.setPointSizeF(points);
        return desktopSettings(QLocale(QLocale::English), palette, font);
    };
    EXPECT_EQ(with(QColor(0xefefef), Qt::black, 10), Settings{Language::English});
    EXPECT_EQ(with(QColor(0x2e2e2e), Qt::white, 10).appearance.theme, Theme::Dark);
    EXPECT_EQ(with(Qt::white, Qt::black, 10).appearance.theme, Theme::HighContrast);
    EXPECT_EQ(with(QColor(0xefefef), Qt::black, 15).appearance.text, TextSize::Large);
    EXPECT_EQ(with(QColor(0xefefef), Qt::black, 20).appearance.text, TextSize::Largest);
}

} // namespace yanlian
