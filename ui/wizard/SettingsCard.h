// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

#include <QObject>

namespace yanlian {

class PageHelp;
class RehearsalWizard;

/// All settings, opened over any page, and the way back to how everything was at first.
class SettingsCard final : public QObject {
    Q_OBJECT
public:
    /// Belongs to the wizard; the help must live as long.
    SettingsCard(RehearsalWizard &wizard, PageHelp &help);

    void open();

private:
    RehearsalWizard &m_wizard;
    PageHelp &m_help;
};

} // namespace yanlian
