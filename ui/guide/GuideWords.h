// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideDocument.h"
#include "app/pack/Step.h"

#include <QCoreApplication>

namespace yanlian {

class Lesson;
struct GuideCallout;
struct PaintedShot;

/// What a guide says, in the language of a lesson.
class GuideWords final {
    Q_DECLARE_TR_FUNCTIONS(GuideWords)
public:
    /// The lesson must have a rehearsal and outlive this object.
    explicit GuideWords(const Lesson &lesson);

    /// All but the pages.
    GuideDocument cover() const;
    /// Of the step where the lesson is.
    GuidePage page() const;

    static QString band();
    /// What a picture shows, for whoever cannot see it.
    static QString alt(const PaintedShot &shot, const QString &heading);

private:
    GuideText words(const Phrase &phrase) const;
    GuideText said(const Sentence &sentence) const;
    QString quoted(const QString &control) const;
    GuideText next(int step, const Choice &choice) const;
    QList<GuideNote> notes(const Step &step) const;
    QList<GuideCard> cards(int index) const;
    GuideNote wayOut(int index, const Choice &choice) const;

    const Lesson &m_lesson;
};

} // namespace yanlian
