// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/KilledWriter.h"

#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

KilledWriter::KilledWriter(const QString &program, const QStringList &arguments, int said)
    : m_said(said)
{
    m_writer.start(program, arguments);
    EXPECT_TRUE(m_writer.waitForStarted());
}

int KilledWriter::killAfter(int numbers)
{
    const int last = m_said + numbers;
    while (m_said < last && m_writer.waitForReadyRead())
        read();
    m_writer.kill();
    EXPECT_TRUE(m_writer.waitForFinished());
    read();
    EXPECT_EQ(m_writer.exitStatus(), QProcess::CrashExit) << "it ended before it was killed";
    EXPECT_EQ(QString::fromUtf8(m_writer.readAllStandardError()), QString());
    return m_said;
}

void KilledWriter::read()
{
    while (m_writer.canReadLine())
        m_said = m_writer.readLine().trimmed().toInt();
}

} // namespace yanlian
