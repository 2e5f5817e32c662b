// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ModeWords.h"

namespace yanlian {

QString ModeWords::name(Mode mode)
{
    switch (mode) {
    case Mode::Watch:
        return tr("Watch");
    case Mode::Try:
        return tr("Try");
    case Mode::Test:
        return tr("Test");
    case Mode::Explore:
        return tr("Explore");
    }
    Q_UNREACHABLE();
}

} // namespace yanlian
