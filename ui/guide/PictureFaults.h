// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

namespace yanlian {

class PhoneView;

/// A text as the phone shows it.
struct ShownText final {
    QString name; ///< of its widget
    QString text;
    QRect area; ///< where it is drawn, in the phone's coordinates
    QRect widget; ///< what there is for it
    bool isBand = false;
    bool isWhole = true; ///< all of it has room in its widget
    bool isGlyph = false; ///< drawn as a sign; the words are only heard
};

/// Everything that can be read on it, scrolled away or not.
QList<ShownText> textsOn(const PhoneView &phone);

/// Why a reader could not read it: a character without a shape, or a part that is cut off. `screen` is the part of the
/// phone that shows the screen.
QStringList faultsOf(const ShownText &text, const QRect &screen);

/// The characters for which the program's font has no shape.
QStringList missingGlyphs(const QString &text);

} // namespace yanlian
