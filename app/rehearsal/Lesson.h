// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/MockHuabei.h"
#include "app/language/TranslatorSet.h"
#include "app/pack/Pack.h"
#include "app/rehearsal/Rehearsal.h"

#include <memory>

namespace yanlian {

/// What one sitting shares: the pack, the languages, and the rehearsal of the walkthrough that was chosen.
class Lesson final : public QObject {
    Q_OBJECT
public:
    struct Setup {
        Language language = Language::Chinese;
        PhoneLanguage phoneLanguage = PhoneLanguage::SameAsCoach;
        QString account; ///< for the lessons that name it; others are practised as the first they name
        quint32 seed = 1;
    };

    /// `clock` must outlive this object.
    Lesson(Pack pack, const Setup &setup, Clock &clock);
    /// With the built-in pack, which is read when it is first needed: the first page can be there before.
    Lesson(const Setup &setup, Clock &clock);
    ~Lesson() override;
    Q_DISABLE_COPY_MOVE(Lesson)

    const Pack &pack() const;
    Clock &clock() const { return m_clock; }
    /// What decides in place of the real system in the lesson that was begun; each next one gets the next number.
    quint32 seed() const { return m_seed; }
    Language language() const { return m_setup.language; }
    PhoneLanguage phoneLanguage() const { return m_setup.phoneLanguage; }
    Language shownPhoneLanguage() const { return resolvePhoneLanguage(language(), phoneLanguage()); }

    /// Widgets learn of it by LanguageChange events.
    void speak(Language language, PhoneLanguage phone);

    /// Begins a walkthrough of the pack from its first step, as the person of the set-up, else as the scenario's first.
    /// Does nothing for an id the pack does not have.
    void choose(const QString &scenarioId);
    /// The same as one of the people who may practise it.
    void choose(const QString &scenarioId, const QString &account);
    /// Null until a walkthrough was chosen. Replaced by the next choose().
    Rehearsal *rehearsal() const { return m_rehearsal.get(); }
    /// The far end of the rehearsal, for planning faults.
    MockHuabei *backend() const { return m_backend.get(); }

    /// A sentence of the pack in the coach's language, with `{target}` replaced by that control's label. The words it
    /// marks are marked still.
    QString marked(const Phrase &phrase) const;
    /// The same as it is read, without marks.
    QString words(const Phrase &phrase) const { return withoutMarks(marked(phrase)); }
    /// What a marked word of a sentence in the coach's language means; null if the glossary does not have it.
    const Word *meaning(const QString &markedWord) const;
    /// A control's label as the phone shows it; beside a phone of another language, with what it means.
    QString label(const QString &target) const;

private:
    const Screen *screenWith(const QString &target) const;

    mutable std::optional<Pack> m_pack;
    Setup m_setup;
    Clock &m_clock;
    TranslatorSet m_translators;
    QHash<QString, Screen> m_screens; ///< of the chosen walkthrough
    quint32 m_seed = 0;
    quint32 m_begun = 0; ///< how many lessons
    std::unique_ptr<MockHuabei> m_backend;
    std::unique_ptr<Rehearsal> m_rehearsal;
};

} // namespace yanlian
