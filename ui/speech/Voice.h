// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/VoiceEngine.h"

#include <QObject>

namespace yanlian {

/// Something that can be asked to speak and never lets anybody wait.
class Voice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whatever is being said is broken off. Is answered by ended(), later, unless stop() or another say() comes first.
    virtual void say(const Utterance &utterance, const Sound &sound) = 0;
    /// Breaks off what is being said, if anything.
    virtual void stop() = 0;

Q_SIGNALS:
    /// Now it is heard.
    void began();
    /// Never Stopped: whoever stops it is not told so.
    void ended(yanlian::SayOutcome outcome);
};

} // namespace yanlian
