// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

namespace yanlian {

/// A picture's rows of 24 bits a pixel, filtered as PNG does and packed in the format of zlib (RFC 1950): what PNG and
/// PDF files both hold. Its bytes depend on the pixels alone. May be called in any thread.
QByteArray packedRows(const QImage &picture);

} // namespace yanlian
