// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/soak/SoakWindow.h"

#include <QRandomGenerator>
#include <QSet>

namespace yanlian {

/// Visitor after visitor in one window: each chooses a lesson, a person and a way to practise, goes to one of its
/// results and leaves the window to the next. The first of them try every setting and lesson in turn. The same seed
/// gives the same visitors.
class Walker final {
public:
    Walker(SoakWindow &window, const Pack &pack, quint32 seed);

    /// One visitor, from choosing to a result. Throws SoakFailure.
    void walk();
    /// Sets everything as at the beginning and goes to the first step of the first lesson: the same widgets each time.
    void standAsUsual();
    /// From now on nobody changes the language or the text size.
    void keepSettings() { m_keepsSettings = true; }
    /// Goes to a result from wherever the lesson stands. Throws SoakFailure if no way is found.
    static void finish(SoakWindow &window);

    qsizetype ways() const { return m_ways.size(); } ///< different ones: lesson, person, way to practise and result
    qsizetype results() const { return m_results.size(); } ///< different ones

private:
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    template <typename List> auto anyOf(const List &list) { return list.at(m_random.bounded(int(list.size()))); }
    void setUp();
    void changeSettings();
    void trySettings();
    void begin();
    void choose(const Scenario &scenario, const QString &account, const QString &mode);
    void goTo(int goal);
    void goOn(Autopilot &pilot);
    void openCards();
    void watch();
    void check();

    SoakWindow &m_window;
    const Pack &m_pack;
    QRandomGenerator m_random;
    int m_visitors = 0;
    bool m_keepsSettings = false;
    QSet<QString> m_ways;
    QSet<QString> m_results;
};

} // namespace yanlian
