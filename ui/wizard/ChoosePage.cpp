// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ChoosePage.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/look/WrapRow.h"

#include <QVBoxLayout>

namespace yanlian {

ChoosePage::ChoosePage(Lesson &lesson)
    : WizardPage(lesson)
{
}

QString ChoosePage::chosenScenario() const
{
    for (const TextButton *option : m_options)
        if (option->isChecked())
            return option->objectName();
    return {};
}

QWidget *ChoosePage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_heading = new Paragraph(TextRole::Heading, content);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_hint = new Paragraph(TextRole::Body, content);
    m_offers = new WrapRow(content);
    m_offers->setEven(true);
    m_summary = new Paragraph(TextRole::Card, content);
    m_summary->setBackdrop(Paragraph::Backdrop::Info);
    m_someoneElse = new TextButton(TextButton::Kind::Plain, content);
    m_someoneElse->setObjectName(QStringLiteral("someoneElseButton"));
    m_heading->setInset(true);
    m_hint->setInset(true);
    for (QWidget *part :
         {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_offers),
          static_cast<QWidget *>(m_summary)})
        column->addWidget(part);
    column->addWidget(m_someoneElse, 0, Qt::AlignLeft);
    column->addStretch(1);
    for (const Scenario &scenario : lesson().pack().scenarios) {
        auto *option = new TextButton(TextButton::Kind::Option, m_offers);
        option->setObjectName(scenario.id.text);
        option->setCheckable(true);
        connect(option, &TextButton::toggled, this, &ChoosePage::showSummary);
        m_options += option;
    }
    m_options.constFirst()->setChecked(true);
    connect(m_someoneElse, &TextButton::clicked, this, &ChoosePage::someoneElseWanted);
    m_pane = new ScrollPane(this);
    m_pane->setContent(content);
    return m_pane;
}

void ChoosePage::retranslate()
{
    m_heading->setText(tr("What would you like to practise?"));
    m_hint->setText(tr("Pick one, then press \"Next\" below."));
    for (TextButton *option : m_options)
        option->setText(lesson().words(lesson().pack().scenario(option->objectName())->title));
    m_someoneElse->setText(tr("Practise it as someone else"));
    showSummary();
    setAccessibleName(m_heading->text());
}

QList<QWidget *> ChoosePage::contentFocusOrder() const
{
    QList<QWidget *> all{m_heading};
    for (TextButton *option : m_options)
        all += option;
    all += m_someoneElse;
    return all + m_pane->scrollButtons();
}

void ChoosePage::setLook(const Look &look)
{
    WizardPage::setLook(look);
    if (!m_pane)
        return;
    const int margin = look.margin();
    m_pane->content()->layout()->setContentsMargins(margin * 2, margin, margin * 2, margin);
    m_pane->content()->layout()->setSpacing(look.gap());
    m_offers->setColumnWidth(look.textPx(TextRole::Button) * 20);
}

void ChoosePage::showSummary()
{
    const Scenario *scenario = lesson().pack().scenario(chosenScenario());
    if (!scenario)
        return;
    m_someoneElse->setVisible(scenario->accounts.size() > 1);
    const QString steps = tr("%n step(s)", nullptr, scenario->length());
    m_summary->setText(tr("%1, %2. %3").arg(lesson().words(scenario->phone), steps, lesson().words(scenario->summary)));
}

} // namespace yanlian
