// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

class QApplication;

namespace yanlian {

/// Fusion with the same margins and colours on every desktop. QWizard asks its style for the distances around its
/// pages and buttons; there is no other way to set them.
class YanlianStyle final : public QProxyStyle {
    Q_OBJECT
public:
    YanlianStyle();

    /// Style, palette, font and accessible options of the whole program; a window of another theme brings its palette.
    /// Call once, before the first widget.
    static void install();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace yanlian
