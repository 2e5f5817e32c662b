// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/CardRow.h"

#include <QCoreApplication>

namespace yanlian {

class Lesson;

/// What a result says beside the pack's own words: what the learner did and chose, what stays the same, what to
/// practise again. No number outside a test, and no blame.
class ResultWords final {
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
public:
    /// The lesson must have a rehearsal and outlive this object.
    explicit ResultWords(const Lesson &lesson);

    /// What was tapped on the way, in order.
    QString path() const;
    /// After a test how it went; empty after anything else.
    QString score() const;
    QList<CardText> cards() const;

    /// One line for each decision on the way.
    QStringList chosen() const;
    QStringList unchanged() const;
    /// The tasks that needed help; none if everything was found.
    QStringList toPractise() const;

private:
    CardText card(const QString &title, const QStringList &lines) const;

    const Lesson &m_lesson;
};

} // namespace yanlian
