// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace yanlian {

class TextButton;

/// An option as assistive technology meets it: a radio button that is pressed like any other. Qt would offer to toggle
/// it, which changes the mark and tells nobody.
class OptionAccess final : public QAccessibleWidget {
public:
    explicit OptionAccess(TextButton *option);

    /// For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

    QString text(QAccessible::Text which) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    TextButton *option() const;
};

} // namespace yanlian
