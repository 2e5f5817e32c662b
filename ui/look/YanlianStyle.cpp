// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/YanlianStyle.h"

#include "ui/look/GroupAccess.h"
#include "ui/look/Look.h"
#include "ui/look/OptionAccess.h"
#include "ui/look/Palette.h"
#include "ui/look/ParagraphAccess.h"

#include <QApplication>

namespace yanlian {

YanlianStyle::YanlianStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void YanlianStyle::install()
{
    QApplication::setStyle(new YanlianStyle); // the application takes ownership
    QApplication::setPalette(qtPalette(paletteOf(Theme::Light)));
    QAccessible::installFactory(GroupAccess::make);
    QAccessible::installFactory(OptionAccess::make);
    QAccessible::installFactory(ParagraphAccess::make);
    QApplication::setFont(Look().font(TextRole::Body));
}

int YanlianStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
        return 16;
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace yanlian
