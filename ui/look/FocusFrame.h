// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QPainter;
class QWidget;

namespace yanlian {

/// Whether a person who moves by keyboard should see where he is. Somebody who only taps is not shown frames.
bool showsFocus(const QWidget *widget);

/// Dark outside, `width` wide, so that it shows beside any border of ours; light inside, for our dark buttons
/// (a11y O10).
void paintFocusFrame(QPainter &painter, const QRect &around, int width);

} // namespace yanlian
