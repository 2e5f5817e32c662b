// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace yanlian {

/// The names that `{name}` holds in a text, in order.
QStringList placeholdersIn(const QString &text);

/// What to say of one that is no labelled control of its screen.
QString namesNothing(const QString &name, const QString &screen, const QStringList &labelled);

} // namespace yanlian
