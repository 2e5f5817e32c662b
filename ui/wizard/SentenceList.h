// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Utterance.h"

#include <QSet>

namespace yanlian {

class RehearsalWizard;

/// Collects what the voice could be asked to say on the pages it is shown, each sentence once.
class SentenceList final {
public:
    explicit SentenceList(Language language);

    /// Everything on the page that is current now.
    void note(const RehearsalWizard &wizard);
    const QList<Utterance> &all() const { return m_all; }

private:
    void add(const QList<Utterance> &sentences);
    void addEveryScore(const QString &text);
    void addEveryNumber(const QString &progress);

    Language m_language;
    QList<Utterance> m_all;
    QSet<QString> m_known;
};

} // namespace yanlian
