// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ResultActions.h"

#include "ui/look/TextButton.h"

namespace yanlian {

ResultActions::ResultActions(QWidget *parent)
    : WrapRow(parent)
    , m_again(add("againButton"))
    , m_another(add("anotherButton"))
    , m_sheet(add("sheetButton"))
{
    setPacked(true);
    connect(m_again, &TextButton::clicked, this, &ResultActions::againWanted);
    connect(m_another, &TextButton::clicked, this, &ResultActions::anotherWanted);
    connect(m_sheet, &TextButton::clicked, this, &ResultActions::sheetWanted);
}

void ResultActions::refresh()
{
    m_again->setText(tr("Practise it again"));
    m_another->setText(tr("Choose another practice"));
    m_sheet->setText(tr("Take a sheet home"));
    updateGeometry();
}

QList<QWidget *> ResultActions::focusOrder() const
{
    return {m_again, m_another, m_sheet};
}

TextButton *ResultActions::add(const char *name)
{
    auto *button = new TextButton(TextButton::Kind::Plain, this);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

} // namespace yanlian
