// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuidePlan.h"
#include "app/guide/GuideStore.h"
#include "ui/guide/ShotPainter.h"

#include <QTemporaryDir>

#include <functional>

namespace yanlian {

/// The built-in pack.
const Pack &guidePack();

/// Every shot of every scenario, painted in one pixel for one, with its name.
void forEachShot(
    Language language, TextSize size, const std::function<void(const QString &name, const PaintedShot &shot)> &look);

/// What a run left, in a folder of its own.
struct MadeGuide final {
    explicit MadeGuide(const Pack &pack, const GuideOptions &options);

    QByteArray read(const QString &file) const { return store.read(file); }

    QTemporaryDir folder;
    GuidePlan plan;
    GuideStore store;
    QStringList faults;
    QStringList warnings;
};

/// The short way on the iPhone, in small pictures.
GuideOptions shortGuide(const QList<GuideFormat> &formats = {GuideFormat::Png});

} // namespace yanlian
