// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/SettingsPanel.h"

#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/look/WrapRow.h"

#include <QVBoxLayout>

namespace yanlian {

SettingsPanel::SettingsPanel(const QList<SettingsGroup> &groups, const Words &words, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const SettingsGroup &group : groups)
        add(group, words);
}

void SettingsPanel::add(const SettingsGroup &group, const Words &words)
{
    auto *title = new Paragraph(TextRole::Card, this);
    title->setBold(true);
    title->setInset(true);
    title->setText(words(group.title));
    auto *row = new WrapRow(this);
    row->setEven(true);
    row->setAccessibleName(title->text());
    for (const SettingsChoice &choice : group.choices) {
        auto *button = new TextButton(TextButton::Kind::Option, row);
        button->setObjectName(QLatin1StringView(choice.name));
        button->setCheckable(true);
        button->setText(words(choice.text));
        button->setAccessibleDescription(title->text());
        connect(button, &TextButton::clicked, this, [this, choose = choice.choose] { Q_EMIT changeWanted(choose); });
        m_choices += {button, choice};
    }
    layout()->addWidget(title);
    layout()->addWidget(row);
}

void SettingsPanel::show(const Settings &settings)
{
    for (const auto &[button, choice] : m_choices)
        if (choice.isChosen(settings))
            button->setChecked(true); // the others of its row are then no longer
}

QList<QWidget *> SettingsPanel::focusOrder() const
{
    QList<QWidget *> all;
    for (const auto &[button, choice] : m_choices)
        all += button;
    return all;
}

void SettingsPanel::setLook(const Look &look)
{
    layout()->setSpacing(look.gap());
}

} // namespace yanlian
