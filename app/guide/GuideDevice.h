// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

/// The body that is drawn round a screen.
enum class DeviceBody { Rounded, Notched, HomeButton, Tablet };

/// A device in a picture. None is anybody's product.
struct GuideDevice final {
    QString name;
    DeviceBody body = DeviceBody::Rounded;
    QSize room; ///< of the whole picture at 96 dpi, with normal text
    QSize exact; ///< pixels that a shop asks for, whatever the scale; empty for any other device

    QSize pixels(int scale) const { return exact.isEmpty() ? room * scale : exact; }
};

std::optional<GuideDevice> guideDevice(const QString &name);
QStringList guideDeviceNames();

/// Why a shop would send this picture back; empty if it would not. Shops take the exact size only, without
/// transparency, and not above 8 MB.
QString whyRefusedByShop(const GuideDevice &device, const QByteArray &png);

/// How large, in points, a text of so many pixels is in a picture `room` pixels wide that is printed `millimetres` wide
/// (a11y 0.1).
double printedPoints(double textPixels, double room, double millimetres);

} // namespace yanlian
