// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace yanlian {

/// A program that writes something again and again, says a number on a line of its own after each time, one more than
/// before, and is killed in the middle of it.
class KilledWriter final {
public:
    /// Starts it. `said` is the number before its first one.
    KilledWriter(const QString &program, const QStringList &arguments, int said);

    /// Lets it say so many numbers, which may be none, and kills it. The last number it said. Fails the test if it
    /// ended by itself or complained.
    int killAfter(int numbers);

private:
    void read();

    QProcess m_writer;
    int m_said;
};

} // namespace yanlian
