// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace yanlian {

/// While it lives, hears every warning and critical message in place of the log, but for the one that a platform
/// without a display has in any case. Only one may live at a time.
class WarningListener final {
public:
    using Hear = std::function<void(const QString &message)>;

    /// `hear` is called in whatever thread warns.
    explicit WarningListener(Hear hear);
    ~WarningListener();
    Q_DISABLE_COPY_MOVE(WarningListener)
};

} // namespace yanlian
