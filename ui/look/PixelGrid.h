// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;

namespace yanlian {

/// True if whole numbers of the painter are the edges of pixels: on a screen or in a picture that is neither scaled nor
/// turned. What is drawn faster under that condition must look the same as without it.
bool isOnPixelGrid(const QPainter &painter);

} // namespace yanlian
