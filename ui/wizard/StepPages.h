// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace yanlian {

class PageHelp;
class RehearsalWizard;
class StepPage;
class TakeHome;

/// Makes the page of a step and sees to what a person asks for on it.
class StepPages final : public QObject {
    Q_OBJECT
public:
    /// Belongs to the wizard; the others must live as long.
    StepPages(RehearsalWizard &wizard, PageHelp &help, TakeHome &takeHome);

    /// `stepsBefore` is how many steps were done before it. The page belongs to the caller.
    StepPage *make(int stepsBefore);

private:
    RehearsalWizard &m_wizard;
    PageHelp &m_help;
    TakeHome &m_takeHome;
};

} // namespace yanlian
