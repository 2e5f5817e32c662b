// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/PersonPage.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"

#include <QVBoxLayout>

namespace yanlian {

PersonPage::PersonPage(Lesson &lesson)
    : WizardPage(lesson)
{
}

void PersonPage::offer(const QString &scenarioId)
{
    prepare();
    for (TextButton *old : std::exchange(m_options, {}))
        delete old;
    for (const Phrase &account : lesson().pack().scenario(scenarioId)->accounts) {
        auto *option = new TextButton(TextButton::Kind::Option, m_list);
        option->setObjectName(account.text);
        option->setCheckable(true);
        m_list->layout()->addWidget(option);
        option->setLook(currentLook());
        m_options += option;
    }
    m_options.constFirst()->setChecked(true);
    retranslate();
}

QString PersonPage::chosenAccount() const
{
    for (const TextButton *option : m_options)
        if (option->isChecked())
            return option->objectName();
    return {};
}

QWidget *PersonPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_heading = new Paragraph(TextRole::Heading, content);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_hint = new Paragraph(TextRole::Body, content);
    m_heading->setInset(true);
    m_hint->setInset(true);
    m_list = new QWidget(content);
    auto *options = new QVBoxLayout(m_list);
    options->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_hint), m_list})
        column->addWidget(part);
    column->addStretch(1);
    m_pane = new ScrollPane(this);
    m_pane->setContent(content);
    return m_pane;
}

void PersonPage::retranslate()
{
    m_heading->setText(tr("Whose account?"));
    m_hint->setText(tr("All these people are made up. Pick one, then press \"Next\" below."));
    for (TextButton *option : m_options)
        option->setText(lesson().words(lesson().pack().persona(option->objectName())->about));
    setAccessibleName(m_heading->text());
}

QList<QWidget *> PersonPage::contentFocusOrder() const
{
    QList<QWidget *> all{m_heading};
    for (TextButton *option : m_options)
        all += option;
    return all + m_pane->scrollButtons();
}

void PersonPage::setLook(const Look &look)
{
    WizardPage::setLook(look);
    if (!m_pane)
        return;
    const int margin = look.margin();
    m_pane->content()->layout()->setContentsMargins(margin * 2, margin, margin * 2, margin);
    m_pane->content()->layout()->setSpacing(look.gap());
    m_list->layout()->setSpacing(look.gap());
}

} // namespace yanlian
