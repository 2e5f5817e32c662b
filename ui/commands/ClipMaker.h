// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Utterance.h"

#include <QByteArray>

namespace yanlian {

/// A WAV file in memory, or why there is none.
struct SpokenClip final {
    QByteArray wave;
    QString fault; ///< empty if nothing went wrong
};

/// Has espeak-ng speak sentences.
class ClipMaker final {
public:
    ClipMaker();

    /// Whether espeak-ng is installed.
    bool canMake() const { return !m_program.isEmpty(); }
    SpokenClip make(const Utterance &utterance) const;

private:
    QString m_program;
};

} // namespace yanlian
