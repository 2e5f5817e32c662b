// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/ClipEngine.h"

#include "ui/speech/ClipList.h"

namespace yanlian {

ClipEngine::ClipEngine(QStringList roots, std::unique_ptr<ClipPlayer> player)
    : m_roots(std::move(roots))
    , m_player(std::move(player))
{
}

SayOutcome ClipEngine::say(const Wish &wish)
{
    const QString file = find(wish.utterance);
    return file.isEmpty() ? SayOutcome::Unable : m_player->play(file, wish);
}

QString ClipEngine::find(const Utterance &utterance)
{
    if (!m_files.contains(utterance.language))
        read(utterance.language);
    return m_files.value(utterance.language).value(utterance.text);
}

void ClipEngine::read(Language language)
{
    QHash<QString, QString> &files = m_files[language];
    for (const QString &root : std::as_const(m_roots))
        for (const Clip &clip : readClips(root, language))
            if (!files.contains(clip.text))
                if (const QString file = clipFile(root, language, clip.id); !file.isEmpty())
                    files.insert(clip.text, file);
}

} // namespace yanlian
