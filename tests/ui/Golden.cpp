// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Golden.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace yanlian {

namespace {

constexpr int shownLines = 5;

void rewrite(const QString &path, const QByteArray &text)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(text), text.size());
}

std::string excerpt(const QStringList &lines, qsizetype from)
{
    return lines.mid(from, shownLines).join(QLatin1Char('\n')).toStdString();
}

} // namespace

Golden::Golden(const QString &path)
    : m_file(path + QLatin1StringView(".txt"))
    , m_lines{
          QStringLiteral("# SPDX-FileCopyrightText: 2026 Yanlian contributors"),
          QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later"),
          QStringLiteral("# Written by ./dev golden; whoever changes it reads what has changed.")}
{
}

void Golden::add(const QString &section, const QStringList &lines)
{
    m_lines += {QString(), QStringLiteral("== ") + section};
    m_lines += lines;
}

void Golden::check() const
{
    const QString path = QStringLiteral(YANLIAN_GOLDEN "/") + m_file;
    const QByteArray found = (m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
    if (qEnvironmentVariableIsSet("YANLIAN_REWRITE_GOLDEN"))
        return rewrite(path, found);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << m_file.toStdString() << " is missing; ./dev golden writes it";
    const QStringList kept = QString::fromUtf8(file.readAll()).chopped(1).split(QLatin1Char('\n'));
    const auto [mine, other] = std::mismatch(m_lines.cbegin(), m_lines.cend(), kept.cbegin(), kept.cend());
    const qsizetype at = mine - m_lines.cbegin();
    EXPECT_TRUE(mine == m_lines.cend() && other == kept.cend())
        << m_file.toStdString() << ", line " << at + 1 << ", was\n"
        << excerpt(kept, at) << "\nand is now\n"
        << excerpt(m_lines, at) << "\nIf that is meant, write it anew with ./dev golden.";
}

} // namespace yanlian
