// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace yanlian {

/// Everything a take-home sheet says, in the reader's language. Holds nothing about the person. What is empty is left
/// out.
struct SheetContent final {
    struct Part {
        QString title;
        QStringList lines;
    };

    QString title = {}; ///< what was practised
    QString date = {}; ///< of the lesson, in words
    QStringList steps = {}; ///< what was done on the phone, in order, without numbers
    QStringList chosen = {}; ///< what was decided, in order: the labels of what was tapped
    QString outcome = {}; ///< how it ended, in a sentence
    QList<Part> results = {}; ///< what changed, what stays the same, what to remember; the most important first
    QStringList again = {}; ///< what is worth practising once more
    QString warning = {}; ///< about fraudsters
    QString code = {}; ///< to go on with: twelve digits without blanks
};

} // namespace yanlian
