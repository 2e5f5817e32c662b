// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/ScreenFit.h"

#include "app/huabei/Clock.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"

#include <QApplication>

namespace yanlian {

namespace {

const QSize narrowest(1024, 768);

QString textOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const TextButton *>(widget))
        return button->text();
    const auto *paragraph = qobject_cast<const Paragraph *>(widget);
    return paragraph ? paragraph->text() : QString();
}

void checkWidget(const Screen &screen, const QWidget *widget, const Look &look, Problems &problems)
{
    const Place place{screen.file, screen.controls.value(widget->objectName()).line, 1};
    const QString text = textOf(widget);
    if (!text.isEmpty() && widget->minimumSizeHint().width() > widget->width())
        problems.append({place, QStringLiteral("a word of %1 does not fit at 200 %").arg(quoted(text))});
    const int least = look.primaryTarget();
    if (qobject_cast<const TextButton *>(widget) && (widget->width() < least || widget->height() < least))
        problems.append(
            {place,
             QStringLiteral("%1 is %2x%3; a control needs at least %4x%4")
                 .arg(quoted(widget->objectName()))
                 .arg(widget->width())
                 .arg(widget->height())
                 .arg(least)});
}

} // namespace

void checkScreenFit(const QHash<QString, Screen> &screens, Problems &problems)
{
    const Look look = Look::forWindow(narrowest, {TextSize::Largest});
    const ManualClock clock; // nobody touches it
    QStringList ids = screens.keys();
    ids.sort();
    for (const QString &id : ids) {
        const Screen &screen = screens[id];
        PhoneView phone(clock);
        phone.setAttribute(Qt::WA_DontShowOnScreen);
        phone.resize(look.phoneWidth(narrowest), narrowest.height());
        phone.showScreen(screen.file);
        applyLook(&phone, look);
        phone.show();
        QApplication::processEvents();
        for (const QWidget *widget : phone.findChildren<QWidget *>())
            if (screen.controls.contains(widget->objectName()) && widget->isVisible())
                checkWidget(screen, widget, look, problems);
    }
}

} // namespace yanlian
