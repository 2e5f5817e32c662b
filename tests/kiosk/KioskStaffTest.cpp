// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kiosk/KioskDriver.h"
#include "tests/support/Print.h"
#include "ui/kiosk/StaffPad.h"
#include "ui/kiosk/StaffPage.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <gtest/gtest.h>

// How the staff get in, and nobody else.

using namespace std::chrono_literals;

namespace yanlian {

namespace {

using State = KioskVisit::State;

const auto pin = QStringLiteral("480159");

class KioskStaff : public testing::Test {
protected:
    KioskStaff() { m_config.settings.language = Language::English; }

    KioskDriver &kiosk(const QString &digits = pin)
    {
        if (!m_kiosk)
            m_kiosk.emplace(KioskDriver::Setup{QSize(1280, 800), m_config, false, digits});
        return *m_kiosk;
    }

    void holdCorners()
    {
        kiosk().press({3, 3}, 0);
        kiosk().press({kiosk().window().width() - 3, kiosk().window().height() - 3}, 1);
        kiosk().wait(5s);
        kiosk().release({3, 3}, 0);
        kiosk().release({kiosk().window().width() - 3, kiosk().window().height() - 3}, 1);
    }

    void type(const QString &digits)
    {
        for (const QChar digit : digits)
            kiosk().tap(QByteArray("digit").append(digit.toLatin1()).constData());
        kiosk().tap("pinOkButton");
        kiosk().settle();
    }

    bool isOpen() { return qobject_cast<StaffPage *>(kiosk().window().shownPage()) != nullptr; }
    QString answer() { return kiosk().window().findChild<Paragraph *>(QStringLiteral("pinAnswer"))->text(); }

    KioskConfig m_config;
    std::optional<KioskDriver> m_kiosk;
};

} // namespace

TEST_F(KioskStaff, TwoCornersAndThePinOpenTheirPage)
{
    holdCorners();
    ASSERT_EQ(kiosk().state(), State::Staff);
    EXPECT_FALSE(isOpen());
    type(pin);
    EXPECT_TRUE(isOpen()) << answer().toStdString();
    kiosk().tap("staffBackButton");
    EXPECT_NE(kiosk().state(), State::Staff);
}

TEST_F(KioskStaff, AKeyboardHasAWayTooAndTypesThePin)
{
    for (const Qt::Key key : {Qt::Key_F9, Qt::Key_F10, Qt::Key_F9, Qt::Key_F10, Qt::Key_F9})
        kiosk().key(key);
    ASSERT_EQ(kiosk().state(), State::Staff);
    for (const QChar digit : pin)
        kiosk().key(Qt::Key(Qt::Key_0 + digit.digitValue()));
    kiosk().key(Qt::Key_Return);
    EXPECT_TRUE(isOpen());
}

TEST_F(KioskStaff, PartsOfTheWayLeadNowhere)
{
    for (const Qt::Key key : {Qt::Key_F9, Qt::Key_F10, Qt::Key_F9, Qt::Key_F9, Qt::Key_F10, Qt::Key_F10})
        kiosk().key(key);
    EXPECT_NE(kiosk().state(), State::Staff);
    kiosk().press({3, 3}, 0);
    kiosk().wait(30s);
    kiosk().release({3, 3}, 0);
    EXPECT_NE(kiosk().state(), State::Staff);
}

TEST_F(KioskStaff, WithoutAPinThePadSaysSoAndNothingOpens)
{
    kiosk({}).visit().openStaff();
    kiosk().settle();
    EXPECT_TRUE(answer().contains(QStringLiteral("No PIN has been set")));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_Return})
        kiosk().key(key);
    EXPECT_FALSE(isOpen());
}

TEST_F(KioskStaff, WrongPinsWaitAndTheWaitIsShown)
{
    kiosk().visit().openStaff();
    kiosk().settle();
    for (int time = 0; time < PinStore::freeTries; ++time)
        type(QStringLiteral("111222"));
    EXPECT_TRUE(answer().contains(QStringLiteral("Please wait"))) << answer().toStdString();
    type(pin);
    EXPECT_FALSE(isOpen()) << "not even the right one";
}

TEST_F(KioskStaff, ThePadShowsStarsOnlyAndClosesItself)
{
    kiosk().visit().openStaff();
    kiosk().settle();
    kiosk().tap("digit4");
    kiosk().tap("digit8");
    EXPECT_EQ(kiosk().window().findChild<Paragraph *>(QStringLiteral("pinStars"))->text(), QStringLiteral("●●"));
    kiosk().wait(19s);
    EXPECT_EQ(kiosk().state(), State::Staff);
    kiosk().wait(1s);
    EXPECT_EQ(kiosk().state(), State::Attract);
}

TEST_F(KioskStaff, AVisitorsLessonIsStillThereAfterwards)
{
    kiosk().toFirstStep();
    const QImage before = kiosk().picture();
    kiosk().visit().openStaff();
    kiosk().settle();
    type(pin);
    ASSERT_TRUE(isOpen());
    kiosk().tap("staffBackButton");
    EXPECT_EQ(kiosk().state(), State::Lesson);
    EXPECT_EQ(kiosk().picture(), before);
}

TEST_F(KioskStaff, StartOverEndsTheVisitAndCloseEndsTheKiosk)
{
    kiosk().toFirstStep();
    kiosk().visit().openStaff();
    kiosk().settle();
    type(pin);
    kiosk().tap("startOverButton");
    EXPECT_EQ(kiosk().state(), State::Attract);
    kiosk().visit().openStaff();
    kiosk().settle();
    type(pin);
    kiosk().tap("closeYanlianButton");
    EXPECT_EQ(kiosk().closed(), 1);
}

TEST_F(KioskStaff, TheirVolumeHoldsForTheNextVisitors)
{
    kiosk().visit().openStaff();
    kiosk().settle();
    type(pin);
    kiosk().tap("volumeButton");
    kiosk().tap("staffBackButton");
    kiosk().toLesson();
    EXPECT_EQ(kiosk().window().stage()->wizard().settings().sound.volume, Volume::Loud);
}

TEST_F(KioskStaff, ThePageClosesItselfWhenItIsForgotten)
{
    kiosk().visit().openStaff();
    kiosk().settle();
    type(pin);
    ASSERT_TRUE(isOpen());
    kiosk().wait(121s);
    EXPECT_EQ(kiosk().state(), State::Attract);
}

} // namespace yanlian
