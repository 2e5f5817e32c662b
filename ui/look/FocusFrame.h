// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QPainter;
class QWidget;

namespace yanlian {

struct Look;

/// Whether a person who moves by keyboard should see where he is. Somebody who only taps is not shown frames.
bool showsFocus(const QWidget *widget);

/// Two colours of which one is seen on whatever lies under it, together at least 4 px wide (a11y O10).
void paintFocusFrame(QPainter &painter, const QRect &around, const Look &look);

} // namespace yanlian
