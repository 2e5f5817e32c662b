// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/WalkedLesson.h"

namespace yanlian {

/// Goes through everything that can be practised, in every mode, as everybody who may, to every result, and on each
/// step touches every control and asks for all help, so that every sentence is met that the voice may have to say.
/// Left out are what nobody can know beforehand: codes, names of files and printers.
class SentenceWalk final {
public:
    SentenceWalk(const Pack &pack, Language language, PhoneLanguage phone);

    /// In the order they are met. Takes a while.
    QList<Utterance> walk();

private:
    void noteSettings();
    void noteCodes();
    void begin(const Scenario &scenario, Mode mode, const QString &account);
    void practise(const Scenario &scenario, Mode mode, const QString &account);
    void goTo(int step, Answer answer);
    void learn(int end);
    void explore(const Scenario &scenario, Mode mode, int step);

    WalkedLesson m_at;
    QSet<QString> m_explored; ///< steps in a mode
};

} // namespace yanlian
