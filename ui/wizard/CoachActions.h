// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/WrapRow.h"

namespace yanlian {

class Playback;
class Rehearsal;
class TextButton;

/// What the learner may ask of the coach on a step: help, his turn, another try, and in Watch to go on by itself.
class CoachActions final : public WrapRow {
    Q_OBJECT
public:
    /// The playback must outlive this widget.
    CoachActions(const Playback &playback, QWidget *parent);

    void refresh(const Rehearsal &run);
    TextButton *retryButton() const { return m_retry; }
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void retryWanted();
    void helpWanted();
    void turnWanted();
    void playWanted();
    void otherPauseWanted();

private:
    TextButton *add(bool isPrimary, const char *name);
    void showHelp(const Rehearsal &run);

    const Playback &m_playback;
    TextButton *m_retry;
    TextButton *m_turn;
    TextButton *m_help;
    TextButton *m_play;
    TextButton *m_pause;
};

} // namespace yanlian
