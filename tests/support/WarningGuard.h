// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace yanlian {

/// From now on every warning or critical message that no ExpectWarning announced fails the test it comes in.
/// Call once, between InitGoogleTest and RUN_ALL_TESTS.
void failTestsOnWarnings();

/// Announces a warning while this object lives. Fails the test if none came.
class ExpectWarning final {
public:
    /// The warning must contain `part`.
    explicit ExpectWarning(QString part);
    ~ExpectWarning();
    Q_DISABLE_COPY_MOVE(ExpectWarning)

    /// Whether somebody announced `message`; remembers that it came.
    static bool covers(const QString &message);

private:
    const QString m_part;
    bool m_came = false;
};

} // namespace yanlian
