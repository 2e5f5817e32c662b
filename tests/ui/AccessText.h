// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace yanlian {

/// What a screen reader finds at `root` and below it, for people to read: a line for each thing with its role, its
/// name, and whatever about it is not a matter of course, indented below the group it is in. What has no name and only
/// arranges or frames others is left out, and so is everything at `without`.
QStringList accessText(QWidget *root, const QWidget *without = nullptr);

} // namespace yanlian
