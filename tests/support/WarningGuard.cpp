// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/WarningGuard.h"

#include <gtest/gtest.h>

#include <QMutex>

#include <vector>

namespace yanlian {

namespace {

QtMessageHandler handlerBefore = nullptr;
QBasicMutex expectationsMutex;
std::vector<ExpectWarning *> expectations;

void failOnWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtWarningMsg && type != QtCriticalMsg)
        handlerBefore(type, context, message);
    else if (
        message != QLatin1StringView("This plugin does not support propagateSizeHints()")
        && !ExpectWarning::covers(message))
        ADD_FAILURE() << "unexpected warning: " << message.toStdString();
}

class WarningGuard final : public testing::Environment {
public:
    void SetUp() override { handlerBefore = qInstallMessageHandler(failOnWarning); }
    void TearDown() override { qInstallMessageHandler(handlerBefore); }
};

} // namespace

void failTestsOnWarnings()
{
    testing::AddGlobalTestEnvironment(new WarningGuard); // GoogleTest takes it over
}

ExpectWarning::ExpectWarning(QString part)
    : m_part(std::move(part))
{
    const QMutexLocker locker(&expectationsMutex);
    expectations.push_back(this);
}

ExpectWarning::~ExpectWarning()
{
    {
        const QMutexLocker locker(&expectationsMutex);
        std::erase(expectations, this);
    }
    EXPECT_TRUE(m_came) << "this warning never came: " << m_part.toStdString();
}

bool ExpectWarning::covers(const QString &message)
{
    const QMutexLocker locker(&expectationsMutex);
    bool covered = false;
    for (ExpectWarning *expectation : expectations)
        if (message.contains(expectation->m_part))
            covered = expectation->m_came = true;
    return covered;
}

} // namespace yanlian
