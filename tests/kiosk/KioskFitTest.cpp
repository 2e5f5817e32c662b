// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kiosk/KioskDriver.h"
#include "tests/support/Print.h"
#include "ui/kiosk/KioskPage.h"
#include "ui/kiosk/KioskText.h"
#include "ui/kiosk/StaffPad.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <gtest/gtest.h>

// Nothing of the kiosk's own pages is cut off or covered, on any screen that a kiosk may have.

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr QSize screens[] = {{1024, 768}, {1280, 800}, {1920, 1080}, {1080, 1920}};
constexpr TextSize textSizes[] = {TextSize::Normal, TextSize::Large, TextSize::Largest};

std::string nameOf(const testing::TestParamInfo<std::tuple<QSize, TextSize>> &info)
{
    const auto &[screen, text] = info.param;
    return QStringLiteral("%1x%2at%3").arg(screen.width()).arg(screen.height()).arg(int(text)).toStdString();
}

class KioskFit : public testing::TestWithParam<std::tuple<QSize, TextSize>> {
protected:
    KioskDriver::Setup setup(Language language) const
    {
        const auto &[screen, text] = GetParam();
        KioskDriver::Setup setup{screen, {}, false, QStringLiteral("480159")};
        setup.config.settings.appearance.text = text;
        setup.config.settings.language = language;
        setup.leastText = kioskTextPixels(setup.config, screen, {});
        return setup;
    }
};

template <typename Text> void expectWhole(const Text &text, const KioskPage &page, const char *where)
{
    const std::string what = std::string(where) + ": " + text.text().toStdString();
    EXPECT_GE(text.height(), text.heightForWidth(text.width())) << what << ": lines are cut off";
    EXPECT_GE(text.width(), text.minimumSizeHint().width()) << what << ": a word is cut off";
    EXPECT_TRUE(page.rect().contains(QRect(text.mapTo(&page, QPoint()), text.size()))) << what << ": leaves the screen";
}

/// Of the shown page; the charts of the staff can be scrolled, and the phone of the picture is a picture.
QWidgetList textsOf(const KioskPage &page)
{
    QWidgetList all;
    for (QWidget *each : page.findChildren<QWidget *>()) {
        const bool isText = qobject_cast<Paragraph *>(each) || qobject_cast<TextButton *>(each);
        const QWidget *holder = each->parentWidget();
        if (isText && each->isVisible() && (holder == &page || holder->parentWidget() == &page)
            && !holder->testAttribute(Qt::WA_TransparentForMouseEvents))
            all += each;
    }
    return all;
}

void expectWhole(const KioskDriver &kiosk, const char *where)
{
    const auto *page = qobject_cast<KioskPage *>(kiosk.shownPage());
    ASSERT_TRUE(page) << where;
    const QWidgetList texts = textsOf(*page);
    EXPECT_FALSE(texts.isEmpty()) << where;
    for (const QWidget *each : texts) {
        if (const auto *button = qobject_cast<const TextButton *>(each))
            expectWhole(*button, *page, where);
        else if (const auto *paragraph = qobject_cast<const Paragraph *>(each))
            expectWhole(*paragraph, *page, where);
        for (const QWidget *other : texts)
            EXPECT_TRUE(
                each == other || each->parentWidget() != other->parentWidget()
                || !each->geometry().intersects(other->geometry()))
                << where << ": " << each->objectName().toStdString() << " lies over "
                << other->objectName().toStdString();
    }
}

} // namespace

TEST_P(KioskFit, EveryPageForVisitorsIsWhole)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        KioskDriver kiosk(setup(language));
        expectWhole(kiosk, "attract");
        kiosk.toLanguage();
        expectWhole(kiosk, "language");
        kiosk.wait(121s);
        ASSERT_EQ(kiosk.state(), KioskVisit::State::Warning);
        expectWhole(kiosk, "warning");
    }
}

TEST_P(KioskFit, EveryPageForTheStaffIsWhole)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        KioskDriver kiosk(setup(language));
        kiosk.visit().openStaff();
        kiosk.settle();
        expectWhole(kiosk, "PIN pad");
        Q_EMIT qobject_cast<StaffPad *>(kiosk.shownPage())->opened();
        kiosk.settle();
        expectWhole(kiosk, "staff page");
    }
}

TEST_P(KioskFit, EveryNoticeIsWhole)
{
    KioskDriver::Setup closed = setup(Language::Chinese);
    closed.config.opens = QTime(9, 0);
    closed.config.closes = QTime(17, 30);
    closed.config.closedDays = {1, 2};
    KioskDriver kiosk(closed);
    kiosk.now() = QDateTime(QDate(2021, 11, 25), QTime(17, 30));
    kiosk.wait(20s);
    ASSERT_EQ(kiosk.state(), KioskVisit::State::Closed);
    expectWhole(kiosk, "closed");
    KioskDriver::Setup safe = setup(Language::Chinese);
    safe.isSafe = true;
    expectWhole(KioskDriver(safe), "safe");
}

INSTANTIATE_TEST_SUITE_P(
    Screens, KioskFit, testing::Combine(testing::ValuesIn(screens), testing::ValuesIn(textSizes)), nameOf);

} // namespace yanlian
