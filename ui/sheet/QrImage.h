// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QPoint>
#include <QString>

#include <optional>

class QPainter;

namespace yanlian {

/// A QR code that holds a few digits and nothing else: no address, so that no phone opens anything. Still read when
/// a quarter of it is creased or stained.
class QrImage final {
public:
    /// Modules of white that every side needs, or readers do not find it.
    static constexpr int quietZone = 4;

    /// Nothing for a text that holds anything besides digits, or none, or more than a small code can hold.
    static std::optional<QrImage> of(const QString &digits);

    /// Modules from side to side, without the quiet zone.
    int modules() const { return m_modules; }
    /// Anything outside is light.
    bool isDark(int x, int y) const;

    /// The side of the largest picture that is at most `most` pixels wide: every module is the same whole number of
    /// pixels. 0 if there is not even one for each.
    int sideWithin(int most) const;
    /// Draws it black on white, quiet zone included, sideWithin(side) pixels wide, with the top left corner at `at`.
    void paint(QPainter &painter, const QPoint &at, int side) const;

private:
    QrImage() = default;

    int m_modules = 0;
    QBitArray m_dark; ///< row by row
};

} // namespace yanlian
