// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/YanlianStyle.h"

#include "ui/look/OptionAccess.h"
#include "ui/look/Palette.h"
#include "ui/look/ParagraphAccess.h"
#include "ui/look/Sizes.h"

#include <QApplication>

namespace yanlian {

YanlianStyle::YanlianStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void YanlianStyle::install()
{
    QApplication::setStyle(new YanlianStyle); // the application takes ownership
    QPalette colours;
    colours.setColor(QPalette::Window, palette::card);
    colours.setColor(QPalette::Base, palette::card);
    colours.setColor(QPalette::WindowText, palette::ink);
    colours.setColor(QPalette::Text, palette::ink);
    colours.setColor(QPalette::ButtonText, palette::ink);
    QApplication::setPalette(colours);
    QAccessible::installFactory(OptionAccess::make);
    QAccessible::installFactory(ParagraphAccess::make);
    QApplication::setFont(Sizes().font(TextRole::Body));
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
