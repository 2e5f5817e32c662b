// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PictureFaults.h"

#include "app/pack/Problem.h"
#include "ui/look/Fonts.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"

#include <QRawFont>

namespace yanlian {

namespace {

template <typename Widget> void collect(const PhoneView &phone, QList<ShownText> &all)
{
    for (const Widget *each : phone.findChildren<Widget *>()) {
        if (!each->isVisibleTo(&phone) || each->text().isEmpty())
            continue;
        const QPoint at = each->mapTo(&phone, QPoint(0, 0));
        ShownText text{each->objectName(), each->text(), each->textArea().translated(at), each->rect().translated(at)};
        const bool hasRoom = each->minimumSizeHint().width() <= each->width()
            && (!each->hasHeightForWidth() || each->heightForWidth(each->width()) <= each->height());
        text.isWhole = hasRoom;
        text.isBand = each == static_cast<const QWidget *>(phone.practiceBand());
        if constexpr (std::is_same_v<Widget, TextButton>)
            text.isGlyph = each->kind() == TextButton::Kind::Back || each->kind() == TextButton::Kind::Close;
        all += text;
    }
}

} // namespace

QList<ShownText> textsOn(const PhoneView &phone)
{
    QList<ShownText> all;
    collect<Paragraph>(phone, all);
    collect<TextButton>(phone, all);
    return all;
}

QStringList faultsOf(const ShownText &text, const QRect &screen)
{
    QStringList faults;
    if (const QStringList missing = missingGlyphs(text.text); !missing.isEmpty() && !text.isGlyph)
        faults +=
            QStringLiteral("%1 has no shape for %2").arg(quoted(text.text), missing.join(QLatin1StringView(", ")));
    const bool isBeside = !text.isBand && (text.area.left() < screen.left() || text.area.right() > screen.right());
    if ((!text.isWhole || isBeside) && !text.isGlyph)
        faults += QStringLiteral("%1 is cut off").arg(quoted(text.text));
    return faults;
}

QStringList missingGlyphs(const QString &text)
{
    QFont wanted;
    wanted.setFamilies({fontFamily()}); // whatever other fonts the machine would help out with
    const QRawFont font = QRawFont::fromFont(wanted);
    QStringList missing;
    const auto codes = text.toUcs4();
    for (const uint code : codes)
        if (!font.supportsCharacter(code) && QChar::isPrint(code))
            missing += QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
    missing.removeDuplicates();
    return missing;
}

} // namespace yanlian
