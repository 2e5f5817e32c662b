// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace yanlian {

class WalkedLesson;

/// Does on one step of a lesson that has begun all that can be done there.
class StepWalk final {
public:
    StepWalk(WalkedLesson &at, int step);

    /// False if no way leads there with this person. Leaves the lesson anywhere.
    bool walk();

private:
    /// On the step, after these taps there.
    bool arrive(const QStringList &taps);
    bool isUntouched(const QStringList &taps) const;
    void touchAll(const QStringList &taps);
    void touch(const QString &control);
    void fumble(const QStringList &taps);
    void askForHelp();
    void fail();
    void choose();
    void toNearestEnd();
    QStringList controls() const;

    WalkedLesson &m_at;
    int m_step;
    bool m_hasMoved = false; ///< the account is not as it was on arriving
};

} // namespace yanlian
