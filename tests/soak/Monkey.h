// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/soak/SoakWindow.h"
#include "tests/support/AccountWatch.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QSet>

#include <functional>
#include <optional>

namespace yanlian {

/// Does anything at all with one window: taps on, beside and between controls, keys, settings, waiting, faults of the
/// backend. The same seed does the same.
class Monkey final {
public:
    /// Window and pack must outlive this object.
    Monkey(SoakWindow &window, const Pack &pack, quint32 seed);

    /// One action, and a look at what it left behind. Throws SoakFailure.
    void act();
    /// What the last action was, in a few words.
    const QString &lastAction() const { return m_last; }
    /// How many different pages, or steps as somebody in one of the modes, it has seen.
    qsizetype places() const { return m_places.size(); }

private:
    struct Habit {
        int weight;
        const char *name;
        std::function<void()> act;
    };

    QList<Habit> habits();
    const Habit &anyHabit();
    template <typename List> auto anyOf(const List &list) { return list.at(m_random.bounded(int(list.size()))); }
    void tapTarget();
    void goOn();
    void tapAround(const QWidget *widget);
    void tapAt(const QPoint &place);
    void tapTwice();
    void holdDown();
    void draw();
    void pressAnyButton();
    void pressKey();
    void letTimePass();
    void planFault();
    void typeCode();
    void resize();
    void chooseAnother();
    void leave();
    QList<QWidget *> pressable() const;
    QPoint anyPlace();
    void look();
    void watch(Rehearsal *run);
    void follow(const Account &account);

    SoakWindow &m_window;
    const Pack &m_pack;
    QRandomGenerator m_random;
    QList<Habit> m_habits;
    QString m_last;
    QSet<QString> m_places;
    QPointer<Rehearsal> m_run; ///< whose account is watched
    std::optional<AccountWatch> m_watch;
    QStringList m_accountFaults;
};

} // namespace yanlian
