// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Step.h"
#include "ui/look/Paragraph.h"
#include "ui/wizard/CoachText.h"

#include <QCoreApplication>

namespace yanlian {

class Lesson;

/// The coach's sentences about what just happened. Never blames, always says what to do.
class CoachWords final {
    Q_DECLARE_TR_FUNCTIONS(CoachWords)
public:
    struct Feedback {
        Paragraph::Backdrop backdrop = Paragraph::Backdrop::None;
        QString lead;
        CoachText text;

        bool isEmpty() const { return lead.isEmpty() && text.isEmpty(); }
    };

    /// The lesson must have a rehearsal and outlive this object.
    explicit CoachWords(const Lesson &lesson);

    /// About the last thing that happened; empty while nothing has.
    Feedback feedback() const;
    QString progress() const; ///< "Step 2 of 9"; empty on a result
    QString heading() const;
    QString windowTitle() const;
    /// Where to tap, as far as this mode and this level of help tell it.
    CoachText place() const;
    /// "Please tap …", naming every control that leads on.
    QString request() const;
    /// What the step rests on; all of it may be asked for.
    CoachText sources() const;
    /// On a result that shows them: which answers speak for waiting.
    QList<CoachText> answers() const;
    static QString answer(Answer given);

private:
    Feedback say(Paragraph::Backdrop backdrop, const QString &lead, const QStringList &sentences) const;
    Feedback moved() const;
    Feedback touched() const;
    Feedback helped() const;
    Feedback described() const;
    Feedback visiting() const;
    Feedback wrong() const;
    Feedback nothing() const;
    Feedback shown() const;
    Feedback right() const;
    Feedback refused() const;
    QString goal() const;
    QString quoted(const QString &target) const;
    QString labels() const;
    void describe(CoachText &text) const;
    bool tellsPlace() const;

    Feedback aboutVerdict() const;

    const Lesson &m_lesson;
};

} // namespace yanlian
