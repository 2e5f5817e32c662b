// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Guidance.h"

namespace yanlian {

Guidance guidanceFor(Mode mode, const Step &step, HelpLadder::Level help)
{
    Guidance guidance;
    guidance.arrow = help >= HelpLadder::Arrow;
    const bool isFound = step.kind == Step::Kind::Tap || step.kind == Step::Kind::Decision;
    if (!isFound)
        return guidance; // there is nothing to find on the phone
    if (mode == Mode::Explore) {
        guidance.heading = Guidance::Heading::LookAround;
        guidance.place = help >= HelpLadder::Place;
        guidance.ring = guidance.arrow;
    }
    if (mode == Mode::Test) {
        guidance.heading = Guidance::Heading::Task;
        guidance.reasons = false;
        guidance.place = help >= HelpLadder::Place;
        guidance.ring = guidance.arrow;
        guidance.foldedCards = step.kind == Step::Kind::Decision;
    }
    return guidance;
}

} // namespace yanlian
