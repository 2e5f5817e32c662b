// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/FactBase.h"
#include "ui/wizard/CoachText.h"
#include "ui/wizard/Overlay.h"

#include <QCoreApplication>

namespace yanlian {

struct Word;

/// How facts, their sources and the words of the glossary are told.
class FactWords final {
    Q_DECLARE_TR_FUNCTIONS(FactWords)
public:
    /// The lesson must outlive this object.
    explicit FactWords(const Lesson &lesson);

    /// "[sources differ]": what stands behind a sentence.
    QString mark(FactStatus status) const;
    QList<Overlay::Section> explanation(const Explanation &of) const;
    QList<Overlay::Section> glossary() const;

private:
    Overlay::Section word(const Word &word) const;
    Overlay::Section fact(const Fact &fact) const;
    QString sources(const Phrases &ids) const;
    QString source(const Source &source) const;
    QString date(const QString &written) const;

    const Lesson &m_lesson;
};

} // namespace yanlian
