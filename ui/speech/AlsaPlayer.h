// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/ClipEngine.h"

namespace yanlian {

/// Plays WAV, Ogg and FLAC on the machine's usual sound device, whatever stands behind it. libasound and libsndfile are
/// loaded when they are there: neither building nor running needs them.
class AlsaPlayer final : public ClipPlayer {
public:
    AlsaPlayer();
    ~AlsaPlayer() override;
    Q_DISABLE_COPY_MOVE(AlsaPlayer)

    SayOutcome play(const QString &file, const VoiceEngine::Wish &wish) override;

private:
    struct Libraries;
    class Device;
    std::unique_ptr<Libraries> m_libraries; ///< null where one is missing
};

} // namespace yanlian
