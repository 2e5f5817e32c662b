// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/StepPages.h"

#include "ui/wizard/PageHelp.h"
#include "ui/wizard/RehearsalWizard.h"
#include "ui/wizard/StepPage.h"
#include "ui/wizard/TakeHome.h"

namespace yanlian {

StepPages::StepPages(RehearsalWizard &wizard, PageHelp &help, TakeHome &takeHome)
    : QObject(&wizard)
    , m_wizard(wizard)
    , m_help(help)
    , m_takeHome(takeHome)
{
}

StepPage *StepPages::make(int stepsBefore)
{
    auto *step = new StepPage(m_wizard.lesson(), *m_wizard.playback(), stepsBefore);
    connect(step, &StepPage::helpWanted, this, [this, step] { m_help.helpOnStep(*step); });
    connect(step, &StepPage::againWanted, &m_wizard, &RehearsalWizard::practiseAgain);
    connect(step, &StepPage::anotherWanted, &m_wizard, &RehearsalWizard::chooseAnother);
    connect(step, &StepPage::sheetWanted, this, [this, step] {
        m_takeHome.offer(*step, m_wizard.settings().appearance.text);
    });
    connect(
        step, &StepPage::explanationWanted, this, [this, step](const Explanation &of) { m_help.explain(*step, of); });
    return step;
}

} // namespace yanlian
