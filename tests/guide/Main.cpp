// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/WarningGuard.h"
#include "ui/look/Fonts.h"
#include "ui/look/Surroundings.h"
#include "ui/look/YanlianStyle.h"

#include <gtest/gtest.h>

#include <QApplication>

/// In the surroundings that `yanlian guide` makes for itself.
int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    yanlian::pinSurroundings();
    yanlian::pinFonts();
    QApplication application(argc, argv);
    yanlian::YanlianStyle::install();
    testing::InitGoogleTest(&argc, argv);
    yanlian::failTestsOnWarnings();
    return RUN_ALL_TESTS();
}
