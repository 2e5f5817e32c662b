// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

/// How much help a person has had on one step. The same five levels in every lesson (features b, c5).
class HelpLadder final {
public:
    enum Level {
        None,
        Again, ///< the instruction once more
        Reason, ///< not there, because …
        Place, ///< where it is, in words
        Arrow, ///< ring and arrow
        Show, ///< shown by us, then it is his turn
    };

    Level level() const { return m_level; }
    /// What the next request would bring.
    Level next() const;
    /// He asked. Reason answers a tap, so who asks goes past it.
    void ask() { m_level = next(); }
    /// He tapped something else. Nobody is shown a step unasked, so mistakes lead up to Arrow only.
    void mistake();

private:
    Level m_level = None;
};

} // namespace yanlian
