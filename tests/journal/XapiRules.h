// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace yanlian {

/// What is wrong with one statement by the rules of xAPI 1.0.3; empty if nothing is.
QStringList statementProblems(const QJsonObject &statement);

/// What is wrong with the statements of one session by the rules of cmi5 (features d3); empty if nothing is.
QStringList sessionProblems(const QList<QJsonObject> &statements);

/// The last part of a statement's verb, as "initialized".
QString verbOf(const QJsonObject &statement);

} // namespace yanlian
