// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Rehearsal.h"
#include "ui/sheet/SheetContent.h"

#include <QCoreApplication>

namespace yanlian {

class Lesson;

/// What a take-home sheet says about a rehearsal, in the coach's language.
class SheetWords final {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
public:
    /// The lesson must have a rehearsal and outlive this object.
    explicit SheetWords(const Lesson &lesson);

    /// Of the way that was gone, up to the present step; on a result also what came of it. `code` may be empty.
    SheetContent content(const QString &code) const;

private:
    using Moment = Rehearsal::Moment;

    QString done(const Moment &passed) const;
    QString chosen(const Moment &passed) const;
    QString result(const Sentence &line) const;
    QString warning() const;
    const Step &stepOf(const Moment &passed) const;

    const Lesson &m_lesson;
};

} // namespace yanlian
