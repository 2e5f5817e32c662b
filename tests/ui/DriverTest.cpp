// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

TEST(Driver, WalksByMouse)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    EXPECT_EQ(driver.stepId(), QStringLiteral("open-me"));
    driver.tapPhone(QStringLiteral("tabMe"));
    EXPECT_EQ(driver.rehearsal().stage(), Rehearsal::Stage::Done);
    EXPECT_FALSE(driver.feedbackText().isEmpty());
    driver.pressNext();
    EXPECT_EQ(driver.stepId(), QStringLiteral("open-huabei"));
    driver.playTo(QStringLiteral("upgraded"));
    driver.playTo(QStringLiteral("unchanged"));
    driver.playTo(QStringLiteral("open-me"));
    EXPECT_FALSE(driver.visibleTexts().isEmpty());
}

} // namespace yanlian
