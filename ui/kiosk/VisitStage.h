// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Lesson.h"
#include "ui/wizard/PageSpeech.h"
#include "ui/wizard/RehearsalWizard.h"

#include <memory>

namespace yanlian {

/// Everything of one visitor: the lesson, its pages and the voice that reads them. It is thrown away with him.
class VisitStage final : public QObject {
    Q_OBJECT
public:
    /// Narrator and clock must outlive this object. The pages are a child of `screen` and fill it.
    VisitStage(
        const Pack &pack, const Settings &settings, const LeastSizes &least, quint32 seed, Narrator &narrator,
        Clock &clock, QWidget &screen);
    ~VisitStage() override;

    RehearsalWizard &wizard() const { return *m_wizard; }
    Lesson &lesson() { return m_lesson; }
    bool isAtResult() const;
    /// Whether something plays that the visitor looks at.
    bool isPlaying() const;

Q_SIGNALS:
    /// The visitor has gone to another place of the lesson, or it goes on by itself.
    void moved();
    /// He says that he is done.
    void finished();

private:
    Lesson m_lesson;
    std::unique_ptr<RehearsalWizard> m_wizard;
    std::unique_ptr<PageSpeech> m_speech;
};

} // namespace yanlian
