// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideDevice.h"

#include <QtEndian>

#include <algorithm>

namespace yanlian {

namespace {

const QList<GuideDevice> &devices()
{
    static const QList<GuideDevice> all{
        {QStringLiteral("phone"), DeviceBody::Rounded, {390, 844}, {}},
        {QStringLiteral("phone-notch"), DeviceBody::Notched, {390, 844}, {}},
        {QStringLiteral("phone-button"), DeviceBody::HomeButton, {390, 760}, {}},
        {QStringLiteral("tablet"), DeviceBody::Tablet, {810, 1080}, {}},
        {QStringLiteral("store-phone"), DeviceBody::Notched, {430, 932}, {1290, 2796}},
        {QStringLiteral("store-phone-6.5"), DeviceBody::Notched, {428, 926}, {1284, 2778}},
        {QStringLiteral("store-phone-play"), DeviceBody::Rounded, {405, 720}, {1080, 1920}},
        {QStringLiteral("store-tablet"), DeviceBody::Tablet, {810, 1080}, {2064, 2752}},
    };
    return all;
}

} // namespace

std::optional<GuideDevice> guideDevice(const QString &name)
{
    const auto &all = devices();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const GuideDevice &device) { return device.name == name; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QStringList guideDeviceNames()
{
    QStringList names;
    for (const GuideDevice &device : devices())
        names += device.name;
    return names;
}

QString whyRefusedByShop(const GuideDevice &device, const QByteArray &png)
{
    constexpr qsizetype largest = 8 * qsizetype(1024 * 1024);
    constexpr char eightBitsOfColour[] = {8, 2};
    if (device.exact.isEmpty())
        return {};
    if (png.size() < 26)
        return QStringLiteral("not a PNG file");
    const QSize size(qFromBigEndian<qint32>(png.constData() + 16), qFromBigEndian<qint32>(png.constData() + 20));
    if (size != device.exact)
        return QStringLiteral("%1x%2 pixels; allowed: %3x%4")
            .arg(size.width())
            .arg(size.height())
            .arg(device.exact.width())
            .arg(device.exact.height());
    if (png.mid(24, 2) != QByteArrayView(eightBitsOfColour))
        return QStringLiteral("not 24 bits of colour without transparency");
    return png.size() > largest ? QStringLiteral("more than 8 MB") : QString();
}

double printedPoints(double textPixels, double room, double millimetres)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    return textPixels / room * millimetres / millimetresPerPoint;
}

} // namespace yanlian
