// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QCoreApplication>

namespace yanlian {

class Paragraph;

/// A text as assistive technology meets it: a label, or a button while there is something to ask about it.
class ParagraphAccess final : public QAccessibleWidget {
    Q_DECLARE_TR_FUNCTIONS(ParagraphAccess)
public:
    explicit ParagraphAccess(Paragraph *paragraph);

    /// For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

    QAccessible::Role role() const override;
    QString text(QAccessible::Text which) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    Paragraph *paragraph() const;
};

} // namespace yanlian
