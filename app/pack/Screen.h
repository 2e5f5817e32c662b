// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Problem.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace yanlian {

/// What a scenario needs to know of a phone screen: its controls and their labels, read from the Designer file.
/// It does not build widgets; ui/phone does.
struct Screen final {
    struct Control {
        QString label; ///< as written in the file, in the language of the phone it mirrors
        int line = 0;
        bool tappable = false;
    };

    QString id;
    QString context; ///< of its translations: the form's class name
    QString file;
    QHash<QString, Control> controls; ///< by object name
    QStringList texts; ///< everything a translator sees

    bool canTap(const QString &control) const { return controls.value(control).tappable; }
    QStringList tappable() const;
    /// Every control that has a label, tappable or not.
    QStringList labelled() const;
};

/// The widget classes a screen may use. A file from outside can therefore not bring in anything else.
QStringList screenClasses();

/// Reads `file`, whose id is its base name. On failure adds to `problems` and returns nothing.
std::optional<Screen> readScreen(const QString &file, const QString &shownAs, Problems &problems);

} // namespace yanlian
