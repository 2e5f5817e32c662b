// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuidePlan.h"

#include <QJsonObject>
#include <QSize>

namespace yanlian {

struct PaintedShot;

/// What a manifest says of a picture, with the place of every text in it.
QJsonObject pictureEntry(
    const GuideVariant &variant, const Scenario &scenario, const GuideShot &shot, const QByteArray &png,
    const QSize &size, const PaintedShot &painted, const QString &alt);

/// What is the same in pictures of one screen that differ in their language alone, and what differs if they do: which
/// language the phone has, and what its screen looks like.
struct SeenScreen final {
    QString subject;
    QString language;
    QString looks;
};
SeenScreen seenScreen(const QJsonObject &pictureEntry);
SeenScreen
seenScreen(const GuideVariant &variant, const Scenario &scenario, const GuideShot &shot, const PaintedShot &painted);

/// What it says of any other file.
QJsonObject
documentEntry(const GuideVariant &variant, const Scenario &scenario, GuideFormat format, const QByteArray &content);

} // namespace yanlian
