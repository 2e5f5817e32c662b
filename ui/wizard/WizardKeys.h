// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;

namespace yanlian {

class RehearsalWizard;

/// What the keys do that no control has taken: F1 opens and closes the help, Escape closes what lies over the page, and
/// neither Escape nor Return does what QWizard would do.
class WizardKeys final : public QObject {
    Q_OBJECT
public:
    /// Belongs to the wizard.
    explicit WizardKeys(RehearsalWizard &wizard);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QKeyEvent &key);

    RehearsalWizard &m_wizard;
};

} // namespace yanlian
