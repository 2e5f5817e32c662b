// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"
#include "app/pack/Phrase.h"
#include "ui/look/TextFlow.h"

#include <QStringList>

namespace yanlian {

class Lesson;
class Paragraph;

/// What is behind a text: glossary words by their first form, facts and sources by id. The same in every language.
struct Explanation final {
    QStringList words;
    QStringList ids;

    bool operator==(const Explanation &) const = default;
};

/// A heading needs no full stop by itself, but one where another sentence follows.
QString asSentence(const QString &text, Language language);

/// A text of the coach, sentence by sentence, with the words that the glossary explains and the status of the facts
/// behind it.
class CoachText final {
public:
    /// The lesson must outlive this object.
    explicit CoachText(const Lesson &lesson);
    CoachText(const Lesson &lesson, const Phrase &phrase);
    CoachText(const Lesson &lesson, const Sentence &sentence);

    void say(const QString &plain);
    void say(const Phrase &phrase);
    /// With a mark that says how well its facts are supported.
    void say(const Sentence &sentence);
    /// Makes the whole text so far something that may be pressed.
    void explain(const QStringList &ids);

    bool operator==(const CoachText &) const = default;
    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    const Explanation &explanation() const { return m_explanation; }

    /// Shows it after a lead; nothing to say hides the paragraph.
    void show(Paragraph *paragraph, const QString &lead) const;

private:
    void separate();
    void addMarked(const QString &marked);

    const Lesson *m_lesson;
    QString m_text;
    QList<TextSpan> m_parts;
    Explanation m_explanation;
};

} // namespace yanlian
