// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

namespace yanlian {

/// One file of the small pack, for a test to change; what is said about it comes without the file's name.
class PackFixture : public testing::Test {
protected:
    explicit PackFixture(const char *file)
        : m_file(QString::fromUtf8(file))
    {
    }

    void change(const QByteArray &before, const QByteArray &after) { m_pack.replace(m_file, before, after); }

    QStringList problems() const { return m_pack.problems().replaceInStrings(m_file + QLatin1Char(':'), QString()); }

    QStringList problemsAfter(const QByteArray &before, const QByteArray &after)
    {
        change(before, after);
        return problems();
    }

    Pack pack() const { return m_pack.load().pack.value_or(Pack()); }

    const QString m_file;
    TemporaryPack m_pack;
};

inline QStringList one(const char *problem)
{
    return {QString::fromUtf8(problem)};
}

} // namespace yanlian
