// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ChoosePage.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/RehearsalWizard.h"

#include <QVBoxLayout>

namespace yanlian {

ChoosePage::ChoosePage(Lesson &lesson)
    : WizardPage(lesson)
{
}

QString ChoosePage::chosenScenario() const
{
    for (int i = 0; i < m_offers.size(); ++i)
        if (m_offers.at(i).button->isChecked())
            return lesson().pack().scenarios.at(i).id.text;
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
    m_heading->setInset(true);
    m_hint->setInset(true);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    for (const Scenario &scenario : lesson().pack().scenarios) {
        Offer offer{new TextButton(TextButton::Kind::Option, content), new Paragraph(TextRole::Card, content)};
        offer.button->setObjectName(scenario.id.text);
        offer.button->setCheckable(true);
        column->addWidget(offer.button);
        column->addWidget(offer.summary);
        m_offers += offer;
    }
    m_offers.constFirst().button->setChecked(true);
    column->addStretch(1);
    m_pane = new ScrollPane(this);
    m_pane->setContent(content);
    return m_pane;
}

void ChoosePage::retranslate()
{
    m_heading->setText(tr("What would you like to practise?"));
    m_hint->setText(tr("Pick the phone that is most like yours, then press \"Next\" below."));
    for (int i = 0; i < m_offers.size(); ++i) {
        const Scenario &scenario = lesson().pack().scenarios.at(i);
        m_offers.at(i).button->setText(lesson().words(scenario.title));
        const QString steps = tr("%n step(s)", nullptr, scenario.length());
        m_offers.at(i).summary->setText(
            tr("%1, %2. %3").arg(lesson().words(scenario.phone), steps, lesson().words(scenario.summary)));
    }
    setAccessibleName(m_heading->text());
}

QList<QWidget *> ChoosePage::contentFocusOrder() const
{
    QList<QWidget *> all{m_heading};
    for (const Offer &offer : m_offers)
        all += offer.button;
    return all + m_pane->scrollButtons();
}

void ChoosePage::setSizes(const Sizes &sizes)
{
    if (!m_pane)
        return;
    const int margin = sizes.margin();
    m_pane->content()->layout()->setContentsMargins(margin * 2, margin, margin * 2, margin);
    m_pane->content()->layout()->setSpacing(sizes.gap());
    for (const Offer &offer : m_offers)
        offer.summary->setContentsMargins(sizes.px(56), 0, 0, sizes.px(12));
}

int ChoosePage::nextId() const
{
    return RehearsalWizard::FirstStep;
}

} // namespace yanlian
