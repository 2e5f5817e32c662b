// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/SettingsCard.h"

#include "ui/look/TextButton.h"
#include "ui/wizard/PageHelp.h"
#include "ui/wizard/RehearsalWizard.h"
#include "ui/wizard/SettingsPanel.h"
#include "ui/wizard/WizardPage.h"

#include <QVBoxLayout>

namespace yanlian {

SettingsCard::SettingsCard(RehearsalWizard &wizard, PageHelp &help)
    : QObject(&wizard)
    , m_wizard(wizard)
    , m_help(help)
{
}

void SettingsCard::open()
{
    m_help.open(*m_wizard.page(), [this](WizardPage &on) {
        auto *content = new QWidget;
        auto *panel = new SettingsPanel(settingsGroups(), settingsWords, content);
        auto *reset = new TextButton(TextButton::Kind::Plain, content);
        reset->setObjectName(QStringLiteral("resetButton"));
        reset->setText(tr("As it was at first"));
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(panel);
        column->addWidget(reset, 0, Qt::AlignLeft);
        column->addStretch(1);
        panel->show(m_wizard.settings());
        connect(panel, &SettingsPanel::changeWanted, &m_wizard, &RehearsalWizard::change);
        connect(&m_wizard, &RehearsalWizard::settingsChanged, panel, &SettingsPanel::show);
        connect(reset, &TextButton::clicked, &m_wizard, &RehearsalWizard::resetWanted);
        on.overlay()->open(tr("Settings"), content, panel->focusOrder() + QList<QWidget *>{reset}, {});
    });
}

} // namespace yanlian
