// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QWidget;

namespace yanlian {

struct Account;

/// Fills what a screen says about the account. A label with the dynamic property `bind` gets that AccountValue; a
/// widget with `showWhen` is there only while that AccountCondition holds. Returns whether anything changed.
bool bindAccount(QWidget *screen, const Account &account, const QLocale &locale);

} // namespace yanlian
