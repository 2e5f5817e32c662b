// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Clock.h"
#include "app/rehearsal/Autopilot.h"
#include "app/rehearsal/Lesson.h"
#include "ui/wizard/RehearsalWizard.h"
#include "ui/wizard/SentenceList.h"

namespace yanlian {

/// A lesson shown to nobody, with a note of every sentence that was met in it. Begins with the page for whoever comes
/// for the first time.
class WalkedLesson final {
public:
    WalkedLesson(const Pack &pack, Language language, PhoneLanguage phone);

    ManualClock &clock() { return m_clock; }
    Lesson &lesson() { return m_lesson; }
    RehearsalWizard &wizard() { return m_wizard; }
    Rehearsal &run() const { return *m_lesson.rehearsal(); }
    const QList<Utterance> &sentences() const { return m_sentences.all(); }

    /// What is on the page now.
    void note();
    /// That, and what is behind its texts.
    void look();
    /// What can be laid over the page.
    void noteOverlays();
    /// The button of the page, if it can be pressed.
    void press(const QString &name);
    void settle();
    /// One turn of somebody who makes no mistake, and on; nothing is noted.
    void takeTurn(Autopilot &pilot);
    void turnPage();

private:
    void noteExplanations();

    ManualClock m_clock;
    Lesson m_lesson;
    RehearsalWizard m_wizard;
    SentenceList m_sentences;
    QSet<QString> m_explained; ///< texts whose background has been noted
};

} // namespace yanlian
