// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/WarningGuard.h"

#include "tests/support/WarningListener.h"

#include <gtest/gtest.h>

#include <QMutex>

#include <optional>
#include <vector>

namespace yanlian {

namespace {

QBasicMutex expectationsMutex;
std::vector<ExpectWarning *> expectations;

void failOnWarning(const QString &message)
{
    if (!ExpectWarning::covers(message))
        ADD_FAILURE() << "unexpected warning: " << message.toStdString();
}

class WarningGuard final : public testing::Environment {
public:
    void SetUp() override { m_listener.emplace(failOnWarning); }
    void TearDown() override { m_listener.reset(); }

private:
    std::optional<WarningListener> m_listener;
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
