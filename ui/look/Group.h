// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

/// A widget that is this too, and has an accessible name, is a group: a screen reader says its name when the focus
/// comes into it, so that it is clear which of two buttons with the same words is meant.
class Group {
public:
    virtual ~Group() = default;
};

} // namespace yanlian
