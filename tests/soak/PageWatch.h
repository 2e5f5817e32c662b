// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace yanlian {

class SoakWindow;

/// What is wrong with the page that is shown; empty if nothing is. A page must say what it is, leave a way on (Next, a
/// button, something to tap, or an answer that time will bring), and have the focus where it can be seen.
QStringList faultsOfPage(SoakWindow &window);

} // namespace yanlian
