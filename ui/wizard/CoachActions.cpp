// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/CoachActions.h"

#include "app/rehearsal/Rehearsal.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/Playback.h"

#include <algorithm>

namespace yanlian {

CoachActions::CoachActions(const Playback &playback, QWidget *parent)
    : WrapRow(parent)
    , m_playback(playback)
    , m_retry(add(true, "retryButton"))
    , m_turn(add(true, "turnButton"))
    , m_help(add(false, "stepHelpButton"))
    , m_play(add(false, "playButton"))
    , m_pause(add(false, "pauseButton"))
{
    setPacked(true);
    connect(m_retry, &TextButton::clicked, this, &CoachActions::retryWanted);
    connect(m_turn, &TextButton::clicked, this, &CoachActions::turnWanted);
    connect(m_help, &TextButton::clicked, this, &CoachActions::helpWanted);
    connect(m_play, &TextButton::clicked, this, &CoachActions::playWanted);
    connect(m_pause, &TextButton::clicked, this, &CoachActions::otherPauseWanted);
}

void CoachActions::refresh(const Rehearsal &run)
{
    m_retry->setText(tr("Try again"));
    m_retry->setVisible(run.stage() == Rehearsal::Stage::Stuck);
    m_turn->setText(tr("My turn"));
    m_turn->setVisible(run.isShowing() && run.stage() != Rehearsal::Stage::Waiting);
    showHelp(run);
    const bool mayPlay = run.mode() == Mode::Watch && !run.step().isEnd();
    m_play->setText(m_playback.isPlaying() ? tr("Stop playing") : tr("Play by itself"));
    m_play->setVisible(mayPlay);
    m_pause->setText(tr("Pause: %1 seconds").arg(m_playback.pause().count()));
    m_pause->setVisible(mayPlay);
    const QList<QWidget *> all = focusOrder();
    setVisible(std::any_of(all.cbegin(), all.cend(), [](const QWidget *each) { return !each->isHidden(); }));
    updateGeometry();
}

QList<QWidget *> CoachActions::focusOrder() const
{
    return {m_retry, m_turn, m_help, m_play, m_pause};
}

TextButton *CoachActions::add(bool isPrimary, const char *name)
{
    auto *button = new TextButton(isPrimary ? TextButton::Kind::Primary : TextButton::Kind::Plain, this);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

void CoachActions::showHelp(const Rehearsal &run)
{
    const Step::Kind kind = run.step().kind;
    const bool isFound = kind == Step::Kind::Tap || kind == Step::Kind::Decision;
    const bool isAlone = run.mode() == Mode::Try || run.mode() == Mode::Test;
    m_help->setVisible(isFound && isAlone && run.stage() == Rehearsal::Stage::Asking && !run.isVisiting());
    if (run.help() == HelpLadder::None)
        m_help->setText(tr("Help me here"));
    else if (run.help() < HelpLadder::Arrow || kind == Step::Kind::Decision)
        m_help->setText(tr("Help me more"));
    else
        m_help->setText(tr("Show me how"));
}

} // namespace yanlian
