// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideDocument.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <functional>

namespace yanlian {

/// The picture of a page, as a PNG file.
using PictureOf = std::function<QByteArray(const GuidePage &page)>;

/// One file that holds everything, for any browser, screen reader or paper, without a network.
QByteArray htmlFile(const GuideDocument &document, const PictureOf &picture);

/// A text with its pictures beside it.
QByteArray markdownFile(const GuideDocument &document);

/// A text document to be changed; `size` is that of every picture, in pixels.
QByteArray odtFile(const GuideDocument &document, const PictureOf &picture, const QSize &size);

} // namespace yanlian
