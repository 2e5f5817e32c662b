// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/VoiceEngine.h"

#include <QHash>

#include <memory>

namespace yanlian {

/// Plays one file. May block, like an engine, and tells and stops like one.
class ClipPlayer {
public:
    ClipPlayer() = default;
    virtual ~ClipPlayer() = default;
    Q_DISABLE_COPY_MOVE(ClipPlayer)

    virtual SayOutcome play(const QString &file, const VoiceEngine::Wish &wish) = 0;
};

/// Recorded sentences. A clip speaks only for exactly the sentence its list names. The rate is that of the recording.
class ClipEngine final : public VoiceEngine {
public:
    /// Of several folders that have a sentence the first one's clip is played.
    ClipEngine(QStringList roots, std::unique_ptr<ClipPlayer> player);

    SayOutcome say(const Wish &wish) override;

private:
    QString find(const Utterance &utterance);
    void read(Language language);

    QStringList m_roots;
    std::unique_ptr<ClipPlayer> m_player;
    QHash<Language, QHash<QString, QString>> m_files; ///< by text; read when a language is first spoken
};

} // namespace yanlian
