// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Look.h"

#include "app/NamedEnum.h"
#include "ui/look/Fonts.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace yanlian {

namespace {

constexpr NamedEnum textSizes{{
    std::pair{TextSize::Normal, "100"},
    {TextSize::Large, "150"},
    {TextSize::Largest, "200"},
}};

constexpr NamedEnum lineSpacings{{
    std::pair{LineSpacing::Normal, "150"},
    {LineSpacing::Wide, "175"},
    {LineSpacing::Widest, "200"},
}};

constexpr NamedEnum pointerSizes{{
    std::pair{PointerSize::Normal, "normal"},
    {PointerSize::Large, "large"},
}};

constexpr NamedEnum textRoles{{
    std::pair{TextRole::Poster, "poster"},
    {TextRole::Heading, "heading"},
    {TextRole::Body, "body"},
    {TextRole::Card, "card"},
    {TextRole::Small, "small"},
    {TextRole::Button, "button"},
    {TextRole::Band, "band"},
    {TextRole::PhoneTitle, "phone-title"},
    {TextRole::PhoneBody, "phone-body"},
    {TextRole::PhoneSmall, "phone-small"},
    {TextRole::PhoneAmount, "phone-amount"},
}};

/// Pixels; the edges of larger letters do not come out the same every time, as a picture that is compared must.
constexpr int steadyLetter = 64;

/// Pixels at 100 %; none may be under 18 (a11y V1).
int basePx(TextRole role)
{
    switch (role) {
    case TextRole::Poster:
        return 52;
    case TextRole::Heading:
        return 32;
    case TextRole::Body:
        return 24;
    case TextRole::Card:
        return 22;
    case TextRole::Small:
        return 19;
    case TextRole::Button:
        return 22;
    case TextRole::Band:
        return 20;
    case TextRole::PhoneTitle:
        return 21;
    case TextRole::PhoneBody:
        return 19;
    case TextRole::PhoneSmall:
        return 18;
    case TextRole::PhoneAmount:
        return 34;
    }
    Q_UNREACHABLE();
}

} // namespace

QString textSizeCode(TextSize size)
{
    return textSizes.name(size);
}

std::optional<TextSize> textSizeFromCode(const QString &code)
{
    return textSizes.value(code);
}

QStringList textSizeCodes()
{
    return textSizes.names();
}

TextSize nextTextSize(TextSize size)
{
    switch (size) {
    case TextSize::Normal:
        return TextSize::Large;
    case TextSize::Large:
        return TextSize::Largest;
    case TextSize::Largest:
        return TextSize::Normal;
    }
    Q_UNREACHABLE();
}

QString lineSpacingCode(LineSpacing spacing)
{
    return lineSpacings.name(spacing);
}

std::optional<LineSpacing> lineSpacingFromCode(const QString &code)
{
    return lineSpacings.value(code);
}

QStringList lineSpacingCodes()
{
    return lineSpacings.names();
}

QString pointerSizeCode(PointerSize size)
{
    return pointerSizes.name(size);
}

std::optional<PointerSize> pointerSizeFromCode(const QString &code)
{
    return pointerSizes.value(code);
}

QStringList pointerSizeCodes()
{
    return pointerSizes.names();
}

std::optional<TextRole> textRoleFromName(const QString &name)
{
    return textRoles.value(name);
}

Look Look::forWindow(const QSize &window, const Appearance &chosen, const LeastSizes &least)
{
    const bool portrait = window.height() > window.width();
    const QSizeF reference = portrait ? QSizeF(760, 1350) : QSizeF(1280, 800);
    const double room = std::min(window.width() / reference.width(), window.height() / reference.height());
    // Steps, so that dragging a window's edge does not lay everything out anew at every pixel; of this size, because in
    // 1920x1080 running text then has 64 pixels at 200 %, the largest letters that Qt keeps once they are drawn.
    const double steps = 30;
    // Beyond it the bottom buttons would not fit: about sixteen Chinese letters, and what is round them.
    const double buttonRow = window.width() / (3.6 * int(chosen.text) + 310);
    return {std::clamp(std::min(std::floor(room * steps) / steps, buttonRow), 1.0, 1.6), chosen, least};
}

int Look::textPx(TextRole role) const
{
    const int wanted = std::max(qRound(basePx(role) * fit * int(chosen.text) / 100.0), least.text);
    return role == TextRole::Poster ? std::min(wanted, steadyLetter) : wanted;
}

QFont Look::font(TextRole role, bool bold) const
{
    QFont font;
    font.setFamilies({fontFamily()});
    font.setPixelSize(textPx(role));
    font.setHintingPreference(QFont::PreferNoHinting); // a desktop's hinting would change the shapes
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

int Look::lineHeight(TextRole role) const
{
    return qRound(textPx(role) * int(chosen.spacing) / 100.0);
}

int Look::phoneWidth(const QSize &window) const
{
    const double growth = chosen.text == TextSize::Normal ? 1.0 : chosen.text == TextSize::Large ? 1.15 : 1.3;
    const int most = window.height() > window.width() ? window.width() * 7 / 10 : window.width() * 45 / 100;
    const double forLeast = std::min(least.text / (basePx(TextRole::PhoneSmall) * fit), 1.3);
    return std::min(px(380 * std::max(growth, forLeast)), most);
}

void applyLook(QWidget *root, const Look &look)
{
    if (auto *styled = dynamic_cast<Styled *>(root))
        styled->setLook(look);
    for (QObject *child : root->children())
        if (auto *widget = qobject_cast<QWidget *>(child))
            applyLook(widget, look);
}

void settleLayout(QWidget *root)
{
    for (QObject *child : root->children())
        if (auto *widget = qobject_cast<QWidget *>(child)) {
            settleLayout(widget);
            widget->updateGeometry(); // the layout above remembers its height, and a changed text alone leaves it there
        }
    if (QLayout *layout = root->layout()) {
        layout->invalidate();
        layout->activate();
    }
}

} // namespace yanlian
