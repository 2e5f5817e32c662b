// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/HelpLadder.h"

namespace yanlian {

HelpLadder::Level HelpLadder::next() const
{
    switch (m_level) {
    case None:
        return Again;
    case Again:
    case Reason:
        return Place;
    case Place:
        return Arrow;
    case Arrow:
    case Show:
        return Show;
    }
    return Show;
}

void HelpLadder::mistake()
{
    if (m_level < Reason)
        m_level = Reason;
    else if (m_level < Arrow)
        m_level = Level(m_level + 1);
}

} // namespace yanlian
