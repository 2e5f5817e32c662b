// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ModePage.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"

#include <QVBoxLayout>

#include <cmath>

namespace yanlian {

ModePage::ModePage(Lesson &lesson)
    : WizardPage(lesson)
{
}

void ModePage::offer(const QString &scenarioId)
{
    m_scenario = scenarioId;
    if (isPrepared())
        retranslate();
}

Mode ModePage::chosenMode() const
{
    for (const TextButton *option : m_options)
        if (option->isChecked())
            return *modeFromCode(option->objectName());
    return lesson().mode();
}

QWidget *ModePage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_heading = new Paragraph(TextRole::Heading, content);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setInset(true);
    m_task = new Paragraph(TextRole::Body, content);
    m_task->setInset(true);
    m_list = new QWidget(content);
    auto *options = new QVBoxLayout(m_list);
    options->setContentsMargins(0, 0, 0, 0);
    m_meaning = new Paragraph(TextRole::Card, content);
    m_meaning->setBackdrop(Paragraph::Backdrop::Info);
    for (QWidget *part :
         {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_task), m_list, static_cast<QWidget *>(m_meaning)})
        column->addWidget(part);
    column->addStretch(1);
    for (const QString &code : modeCodes()) {
        auto *option = new TextButton(TextButton::Kind::Option, m_list);
        option->setObjectName(code);
        option->setCheckable(true);
        option->setChecked(code == modeCode(lesson().mode()));
        options->addWidget(option);
        connect(option, &TextButton::toggled, this, &ModePage::showMeaning);
        m_options += option;
    }
    m_pane = new ScrollPane(this);
    m_pane->setContent(content);
    return m_pane;
}

void ModePage::retranslate()
{
    m_heading->setText(tr("How would you like to practise?"));
    const Scenario *scenario = lesson().pack().scenario(m_scenario);
    m_task->setText(scenario ? lesson().words(scenario->task) : QString());
    m_options.at(0)->setText(tr("Watch: we tap, you look on"));
    m_options.at(1)->setText(tr("Try: you tap, we show you where"));
    m_options.at(2)->setText(tr("Test: you tap, without hints"));
    m_options.at(3)->setText(tr("Explore: tap whatever you like"));
    showMeaning();
    setAccessibleName(m_heading->text());
}

QList<QWidget *> ModePage::contentFocusOrder() const
{
    QList<QWidget *> all{m_heading, m_task};
    for (TextButton *option : m_options)
        all += option;
    all += m_meaning;
    return all + m_pane->scrollButtons();
}

void ModePage::setLook(const Look &look)
{
    WizardPage::setLook(look);
    if (!m_pane)
        return;
    const int margin = look.margin();
    m_pane->content()->layout()->setContentsMargins(margin * 2, margin, margin * 2, margin);
    m_pane->content()->layout()->setSpacing(look.gap());
    m_list->layout()->setSpacing(look.gap());
}

void ModePage::showMeaning()
{
    m_meaning->setText(meaning());
}

QString ModePage::meaning() const
{
    const Scenario *scenario = lesson().pack().scenario(m_scenario);
    switch (chosenMode()) {
    case Mode::Watch:
        return tr("Press \"Next\" and see what happens, or let it play by itself, as slowly as you like. "
                  "You may also decide yourself what you want to see.");
    case Mode::Try:
        return tr("A ring shows where to tap. Whenever you want more help, ask for it.");
    case Mode::Test:
        return tr("Only the task is told. Help is there if you ask for it, up to showing the step. At the end you hear "
                  "how it went; %1 percent is what to aim for. How long it takes does not matter, and what you decide "
                  "is never wrong.")
            .arg(int(std::lround((scenario ? scenario->mastery : 0) * 100)));
    case Mode::Explore:
        return tr("Every button says what it is. Nothing is wrong, and \"Back\" always leads back.");
    }
    Q_UNREACHABLE();
}

} // namespace yanlian
