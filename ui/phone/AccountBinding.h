// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QWidget;

namespace yanlian {

struct Account;

/// Fills what a screen says about the account. A label with the dynamic property `bind` (owed, limit, available, name)
/// gets that value; a widget with `showWhen` (prompted, not-prompted) is there only then.
void bindAccount(QWidget *screen, const Account &account, const QLocale &locale);

/// The words `bind` and `showWhen` may hold.
QStringList bindNames();
QStringList showWhenNames();

} // namespace yanlian
