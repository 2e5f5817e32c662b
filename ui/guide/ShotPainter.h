// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideDevice.h"
#include "app/guide/GuidePlan.h"
#include "app/huabei/Account.h"
#include "ui/look/Look.h"

#include <QImage>
#include <QRect>

namespace yanlian {

class PhoneView;

/// What one picture is to show.
struct ShotScene final {
    Screen screen;
    Account account;
    QList<GuideTarget> targets;
    QString band; ///< that says it is a practice
    Language phoneLanguage = Language::Chinese;
    Appearance appearance;
    GuideDevice device;
    double pixelsPerRoom = 3; ///< how many pixels of the picture one pixel of the device's room is
    bool callouts = true;
};

/// A ring and its badge, in pixels of the picture.
struct GuideCallout final {
    QString control;
    QString label;
    QString says; ///< the control
    QRect ring;
    QRect badge;
    QRect text; ///< what the control says
};

/// A text in a picture, by what translators know it by.
struct GuideTextPlace final {
    QString context;
    QString source;
    QString shown;
    QRect area; ///< pixels of the picture
};

struct PaintedShot final {
    QImage picture; ///< without transparency
    QList<GuideCallout> callouts;
    QList<GuideTextPlace> texts; ///< from top to bottom
    QStringList faults; ///< why nobody should be shown this picture
    quint32 screenKey = 0; ///< alike for screens that look the same
    double smallestText = 0; ///< in pixels of the device's room at 96 dpi
};

/// Paints a phone with nobody's display. Needs a QApplication with the translators of the scene's languages.
PaintedShot paintShot(const ShotScene &scene);

/// The wider room that larger text needs: the picture keeps its pixels, and the phone in it gets finer.
double roomGrowth(TextSize size);

} // namespace yanlian
