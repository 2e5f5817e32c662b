// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/MockHuabei.h"
#include "app/language/TranslatorSet.h"
#include "app/pack/Pack.h"
#include "app/rehearsal/Autopilot.h"
#include "app/rehearsal/Rehearsal.h"
#include "app/rehearsal/ResumeCode.h"
#include "app/rehearsal/Score.h"

#include <functional>
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
        Mode mode = Mode::Try;
    };

    /// The scores of the last tests of a scenario that were taken here, in this sitting too, the latest last.
    using ScoreHistory = std::function<QList<double>(const QString &scenario)>;

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

    /// How the next walkthrough that is chosen will be practised.
    Mode mode() const { return m_setup.mode; }
    void setMode(Mode mode) { m_setup.mode = mode; }

    /// Where scores are kept; without it, or where it knows none, only this sitting counts.
    void setHistory(ScoreHistory history) { m_history = std::move(history); }
    /// How well the chosen walkthrough is done by now; nothing before its first test.
    std::optional<Skill> skill() const;

    /// Widgets learn of it by LanguageChange events.
    void speak(Language language, PhoneLanguage phone);

    /// Begins a walkthrough of the pack from its first step, as the person of the set-up, else as the scenario's first.
    /// Does nothing for an id the pack does not have.
    void choose(const QString &scenarioId);
    /// The same as one of the people who may practise it.
    void choose(const QString &scenarioId, const QString &account);
    /// The present walkthrough once more as the same person. What is left to chance may come out differently.
    void chooseAgain();
    /// Goes on at a point where somebody stopped, in its mode; false, and nothing happens, if no way leads there.
    /// Languages are for the caller to set.
    bool resume(const ResumePoint &point);
    /// Where the walkthrough could be gone on with another day; after a result from its first step. The text size is
    /// for the caller to set.
    ResumePoint resumePoint() const;
    /// Null until a walkthrough was chosen. Replaced by the next choose().
    Rehearsal *rehearsal() const { return m_rehearsal.get(); }
    /// In Watch: who taps. Each walkthrough that is begun goes to another of the results that can be reached. Null in
    /// the other modes.
    Autopilot *pilot() const { return m_pilot.get(); }
    /// The far end of the rehearsal, for planning faults.
    MockHuabei *backend() const { return m_backend.get(); }

    /// What can be said of a control on a screen; null if the pack does not describe it.
    const Sentence *meaningOf(const QString &screen, const QString &control) const;

    /// A sentence of the pack in the coach's language, with `{target}` replaced by that control's label. The words it
    /// marks are marked still.
    QString marked(const Phrase &phrase) const;
    /// The same as it is read, without marks.
    QString words(const Phrase &phrase) const { return withoutMarks(marked(phrase)); }
    /// What a marked word of a sentence in the coach's language means; null if the glossary does not have it.
    const Word *meaning(const QString &markedWord) const;
    /// A control's label as the phone shows it; beside a phone of another language, with what it means.
    QString label(const QString &target) const;

Q_SIGNALS:
    /// All that happens in the rehearsal, and its beginning and leaving.
    void happened(const yanlian::LessonEvent &event);

private:
    void leave();
    void begin(const Scenario &scenario, const QString &account);
    void hear(const LessonEvent &event);
    const Screen *screenWith(const QString &target) const;

    mutable std::optional<Pack> m_pack;
    Setup m_setup;
    Clock &m_clock;
    TranslatorSet m_translators;
    QString m_account; ///< of the chosen walkthrough
    QHash<QString, Screen> m_screens; ///< of the chosen walkthrough
    quint32 m_seed = 0;
    quint32 m_begun = 0; ///< how many lessons
    std::unique_ptr<MockHuabei> m_backend;
    std::unique_ptr<Rehearsal> m_rehearsal;
    std::unique_ptr<Autopilot> m_pilot;
    ScoreHistory m_history;
    QHash<QString, QList<double>> m_scores; ///< of this sitting, by scenario
    QHash<QString, quint32> m_watched; ///< how often, by scenario
};

} // namespace yanlian
