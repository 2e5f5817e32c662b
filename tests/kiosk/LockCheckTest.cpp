// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/LockCheck.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

TEST(LockCheck, NothingIsSaidWhereOnlyCageRuns)
{
    const MachineState machine{
        {QStringLiteral("systemd"), QStringLiteral("cage"), QStringLiteral("yanlian")},
        {QStringLiteral("HOME"), QStringLiteral("XDG_RUNTIME_DIR")},
        QStringLiteral("0")};
    EXPECT_EQ(lockWarnings(machine), QStringList());
}

TEST(LockCheck, EachWayOutIsNamed)
{
    const MachineState machine{
        {QStringLiteral("openbox"), QStringLiteral("lightdm"), QStringLiteral("bash")},
        {QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("DESKTOP_SESSION")},
        QStringLiteral("438")};
    const QStringList warnings = lockWarnings(machine);
    ASSERT_EQ(warnings.size(), 4);
    EXPECT_TRUE(warnings.at(0).startsWith(QStringLiteral("lightdm is running")));
    EXPECT_TRUE(warnings.at(1).startsWith(QStringLiteral("openbox is running")));
    EXPECT_TRUE(warnings.at(2).startsWith(QStringLiteral("DESKTOP_SESSION is set")));
    EXPECT_TRUE(warnings.at(3).contains(QStringLiteral("kernel.sysrq is 438")));
}

TEST(LockCheck, SeesThisProgramRun)
{
    EXPECT_TRUE(MachineState::now().programs.contains(QStringLiteral("tests_kiosk")));
}

} // namespace yanlian
