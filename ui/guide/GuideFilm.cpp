// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/GuideFilm.h"

#include "ui/look/Palette.h"
#include "ui/look/TextFlow.h"
#include "ui/sheet/SheetPen.h"

#include <QPainter>

#include <algorithm>

namespace yanlian {

namespace {

constexpr int textsAcross = 18; ///< letters of the caption in a picture's width
constexpr int leastTime = 3000; ///< milliseconds
constexpr int timeForLetter = 150;

QString captionOf(const GuidePage &page)
{
    const QString first = page.place.first + QStringLiteral(" · ") + page.heading.first;
    return page.heading.second.isEmpty() ? first : first + QLatin1Char('\n') + page.heading.second;
}

} // namespace

GuideFilm::GuideFilm(const GuideDocument &document, const QSize &picture)
    : m_document(document)
    , m_picture(picture)
    , m_film({})
{
    for (const GuidePage &page : document.pages)
        m_caption = std::max(m_caption, captionHeight(page));
    m_film = PngFilm({picture.width(), picture.height() + m_caption});
}

void GuideFilm::add(const GuidePage &page, const QImage &picture)
{
    QImage frame(m_picture + QSize(0, m_caption), QImage::Format_RGB32);
    frame.fill(paletteOf(Theme::Light).card);
    QPainter painter(&frame);
    painter.drawImage(0, 0, picture);
    painter.setPen(paletteOf(Theme::Light).ink);
    const int margin = font().pixelSize() / 2;
    int top = m_picture.height();
    for (const QString &line : captionOf(page).split(QLatin1Char('\n'))) {
        const TextFlow flow(line, font(), font().pixelSize() * 3 / 2, m_picture.width() - 2 * margin);
        flow.draw(painter, {margin, top}, m_picture.width() - 2 * margin, Qt::AlignLeft);
        top += flow.height();
    }
    painter.end();
    m_film.add(frame, std::max(leastTime, int(captionOf(page).size()) * timeForLetter));
}

QByteArray GuideFilm::file() const
{
    return m_film.file(m_document.title.first);
}

int GuideFilm::captionHeight(const GuidePage &page) const
{
    const int margin = font().pixelSize() / 2;
    int high = margin;
    for (const QString &line : captionOf(page).split(QLatin1Char('\n')))
        high += TextFlow(line, font(), font().pixelSize() * 3 / 2, m_picture.width() - 2 * margin).height();
    return high;
}

QFont GuideFilm::font() const
{
    return SheetPen::font(m_picture.width() / textsAcross, true);
}

} // namespace yanlian
