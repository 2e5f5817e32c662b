// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/WrapRow.h"

namespace yanlian {

class TextButton;

/// How it goes on after a result.
class ResultActions final : public WrapRow {
    Q_OBJECT
public:
    explicit ResultActions(QWidget *parent);

    /// Sets the texts anew.
    void refresh();
    TextButton *againButton() const { return m_again; }
    TextButton *anotherButton() const { return m_another; }
    TextButton *sheetButton() const { return m_sheet; }
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void againWanted();
    void anotherWanted();
    void sheetWanted();

private:
    TextButton *add(const char *name);

    TextButton *m_again;
    TextButton *m_another;
    TextButton *m_sheet;
};

} // namespace yanlian
