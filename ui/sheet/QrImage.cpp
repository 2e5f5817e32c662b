// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/QrImage.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace yanlian {

namespace {

using Encoded = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

constexpr int mostDigits = 40;

bool isDigits(const QString &text)
{
    return !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each >= u'0' && each <= u'9'; });
}

} // namespace

std::optional<QrImage> QrImage::of(const QString &digits)
{
    if (!isDigits(digits))
        return std::nullopt;
    const Encoded code(QRcode_encodeString(digits.toLatin1().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), QRcode_free);
    if (!code)
        return std::nullopt;
    QrImage image;
    image.m_modules = code->width;
    image.m_dark.resize(qsizetype(code->width) * code->width);
    for (int i = 0; i < image.m_dark.size(); ++i)
        image.m_dark.setBit(i, code->data[i] & 1);
    return image;
}

bool QrImage::isDark(int x, int y) const
{
    const bool inside = x >= 0 && y >= 0 && x < m_modules && y < m_modules;
    return inside && m_dark.testBit(y * m_modules + x);
}

int QrImage::sideWithin(int most) const
{
    const int across = m_modules + 2 * quietZone;
    return std::max(0, most / across) * across;
}

void QrImage::paint(QPainter &painter, const QPoint &at, int side) const
{
    const int whole = sideWithin(side);
    const int module = whole / (m_modules + 2 * quietZone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(at, QSize(whole, whole)), Qt::white);
    for (int y = 0; y < m_modules; ++y)
        for (int x = 0; x < m_modules; ++x) {
            int run = 0;
            while (isDark(x + run, y)) // one piece, or hairlines would show between the modules
                ++run;
            const QPoint corner = at + QPoint(x + quietZone, y + quietZone) * module;
            if (run > 0)
                painter.fillRect(QRect(corner, QSize(run * module, module)), Qt::black);
            x += run;
        }
    painter.restore();
}

} // namespace yanlian
