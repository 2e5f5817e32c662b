// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/WizardKeys.h"

#include "ui/wizard/Overlay.h"
#include "ui/wizard/RehearsalWizard.h"
#include "ui/wizard/WizardPage.h"

#include <QKeyEvent>

namespace yanlian {

WizardKeys::WizardKeys(RehearsalWizard &wizard)
    : QObject(&wizard)
    , m_wizard(wizard)
{
    wizard.installEventFilter(this);
}

bool WizardKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !take(*static_cast<QKeyEvent *>(event)))
        return false;
    event->accept();
    return true;
}

bool WizardKeys::take(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape: // it would close the lesson (6)
        if (m_wizard.page())
            m_wizard.page()->overlay()->close();
        return true;
    case Qt::Key_F1:
        if (!key.isAutoRepeat())
            m_wizard.toggleHelp();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: // it would press Next wherever the focus is (7)
        return true;
    default:
        return false;
    }
}

} // namespace yanlian
