// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideDocument.h"
#include "ui/guide/PngFile.h"

namespace yanlian {

/// A whole lesson as a film of one picture a step, each with its instruction below, for as long as it takes to read.
class GuideFilm final {
public:
    /// The document must outlive this object; `picture` is the size of each picture.
    GuideFilm(const GuideDocument &document, const QSize &picture);

    void add(const GuidePage &page, const QImage &picture);
    QByteArray file() const;

private:
    int captionHeight(const GuidePage &page) const;
    QFont font() const;

    const GuideDocument &m_document;
    QSize m_picture;
    int m_caption = 0; ///< the highest one
    PngFilm m_film;
};

} // namespace yanlian
