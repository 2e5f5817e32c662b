// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/WarningGuard.h"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <QThread>

namespace yanlian {

TEST(WarningGuard, FailsATestThatWarns)
{
    EXPECT_NONFATAL_FAILURE(qWarning("the roof is on fire"), "unexpected warning: the roof is on fire");
    EXPECT_NONFATAL_FAILURE(qCritical("the roof is gone"), "unexpected warning: the roof is gone");
}

TEST(WarningGuard, FailsAlsoForAWarningOfQtItself)
{
    EXPECT_NONFATAL_FAILURE(
        QObject::connect(nullptr, SIGNAL(nothing()), nullptr, SLOT(nothing())), "unexpected warning: QObject::connect");
}

TEST(WarningGuard, LetsAnExpectedWarningPass)
{
    const ExpectWarning smoke(QStringLiteral("on fire"));
    qWarning("the roof is on fire");
}

TEST(WarningGuard, FailsWhenAnExpectedWarningNeverComes)
{
    EXPECT_NONFATAL_FAILURE(
        { const ExpectWarning smoke(QStringLiteral("on fire")); }, "this warning never came: on fire");
}

TEST(WarningGuard, ForgetsAnExpectationThatIsOver)
{
    {
        const ExpectWarning smoke(QStringLiteral("on fire"));
        qWarning("the roof is on fire");
    }
    EXPECT_NONFATAL_FAILURE(qWarning("the roof is on fire"), "unexpected warning");
}

TEST(WarningGuard, StillFailsForAnotherWarning)
{
    const ExpectWarning smoke(QStringLiteral("on fire"));
    EXPECT_NONFATAL_FAILURE(qWarning("the cellar is flooded"), "unexpected warning: the cellar is flooded");
    qWarning("the roof is on fire");
}

TEST(WarningGuard, HearsOtherThreads)
{
    const ExpectWarning smoke(QStringLiteral("on fire"));
    const std::unique_ptr<QThread> thread(QThread::create([] { qWarning("the roof is on fire"); }));
    thread->start();
    EXPECT_TRUE(thread->wait());
}

TEST(WarningGuard, LetsTheOffscreenPlatformsUsualLinePass)
{
    qWarning("This plugin does not support propagateSizeHints()");
}

} // namespace yanlian
