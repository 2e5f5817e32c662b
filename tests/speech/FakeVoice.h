// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Voice.h"

#include <QStringList>

namespace yanlian {

/// A voice that says nothing, remembers everything and does what it is told. What it heard is kept by the test, for a
/// narrator throws its voices away.
class FakeVoice final : public Voice {
    Q_OBJECT
public:
    struct Memory {
        QList<Utterance> said;
        QStringList log; ///< "say …" and "stop", in their order
        Sound sound; ///< of the last wish
        FakeVoice *now = nullptr;
        SayOutcome outcome = SayOutcome::Said;
        bool answersAtOnce = false; ///< else begin() and end() do

        QStringList texts() const;
        void forget();
    };

    explicit FakeVoice(Memory &memory);

    void say(const Utterance &utterance, const Sound &sound) override;
    void stop() override;
    void begin();
    void end(SayOutcome outcome = SayOutcome::Said);

private:
    Memory &m_memory;
    bool m_isAsked = false;
};

} // namespace yanlian
