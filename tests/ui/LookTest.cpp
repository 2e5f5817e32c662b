// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Look.h"
#include "tests/support/Print.h"
#include "tests/ui/Pages.h"
#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/look/TextFlow.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

namespace yanlian {

namespace {

constexpr TextRole everyRole[] = {TextRole::Heading,    TextRole::Body,       TextRole::Card,       TextRole::Small,
                                  TextRole::Button,     TextRole::Band,       TextRole::PhoneTitle, TextRole::PhoneBody,
                                  TextRole::PhoneSmall, TextRole::PhoneAmount};
constexpr TextButton::Kind everyKindWithText[] = {
    TextButton::Kind::Plain, TextButton::Kind::Primary, TextButton::Kind::Action,
    TextButton::Kind::Band,  TextButton::Kind::Option,  TextButton::Kind::Row,
    TextButton::Kind::Tab,   TextButton::Kind::Tile,    TextButton::Kind::Link};

using Colour = QColor Palette::*;

struct Pair {
    const char *what;
    Colour front;
    Colour back;
};

void PrintTo(const Pair &pair, std::ostream *out)
{
    *out << pair.what;
}

const Pair coachTexts[] = {
    {"text on the page", &Palette::ink, &Palette::page},
    {"text on a card", &Palette::ink, &Palette::card},
    {"why and ask", &Palette::ink, &Palette::actionTint},
    {"remember and a wrong tap", &Palette::ink, &Palette::cautionTint},
    {"a right tap", &Palette::ink, &Palette::calmTint},
    {"small text on the page", &Palette::softInk, &Palette::page},
    {"small text on a card", &Palette::softInk, &Palette::card},
    {"the practice bar", &Palette::bandInk, &Palette::band},
    {"a button of the practice bar", &Palette::bandInk, &Palette::bandButton},
    {"a held button of the practice bar", &Palette::bandInk, &Palette::band},
    {"Next", &Palette::onAction, &Palette::action},
    {"Next while held", &Palette::onAction, &Palette::actionHeld},
    {"a held button", &Palette::ink, &Palette::held},
};
const Pair phoneTexts[] = {
    {"text on the phone's page", &Palette::ink, &Palette::page},
    {"text on a list", &Palette::ink, &Palette::card},
    {"text on a notice", &Palette::ink, &Palette::bandButton},
    {"small text on the phone's page", &Palette::softInk, &Palette::page},
    {"small text on a list", &Palette::softInk, &Palette::card},
    {"small text on a notice", &Palette::softInk, &Palette::bandButton},
    {"the name of a document", &Palette::action, &Palette::card},
    {"the name of a document on the page", &Palette::action, &Palette::page},
    {"the name of a document while held", &Palette::action, &Palette::held},
    {"the tab in force", &Palette::action, &Palette::card},
    {"the phone's practice band", &Palette::bandInk, &Palette::band},
    {"a button that sleeps", &Palette::disabledInk, &Palette::disabledFill},
};
const Pair shapes[] = {
    {"the ring and its halo", &Palette::caution, &Palette::halo},
    {"the ring on the page", &Palette::caution, &Palette::page},
    {"the ring on a notice", &Palette::caution, &Palette::bandButton},
    {"the ring inside a held button", &Palette::caution, &Palette::held},
    {"a button's edge on its fill", &Palette::border, &Palette::card},
    {"a button's edge on the page", &Palette::border, &Palette::page},
    {"the chosen option's edge on its fill", &Palette::action, &Palette::actionTint},
    {"the chosen option's edge on the page", &Palette::action, &Palette::page},
    {"Next on the page", &Palette::action, &Palette::page},
    {"Next on the bottom row", &Palette::action, &Palette::card},
    {"the edge of a practice bar button on the bar", &Palette::bandBorder, &Palette::band},
    {"the edge of a practice bar button on its fill", &Palette::bandBorder, &Palette::bandButton},
    {"the scroll buttons' edge on the page", &Palette::bandBorder, &Palette::page},
    {"the edge of a notice on the page", &Palette::bandBorder, &Palette::page},
    {"the two sides of the focus frame", &Palette::ink, &Palette::focusInner},
    {"the focus frame on the page", &Palette::ink, &Palette::page},
    {"the focus frame on the practice bar", &Palette::ink, &Palette::band},
    {"the focus frame on a sleeping button", &Palette::ink, &Palette::disabledFill},
    {"the tick on its disc", &Palette::onMark, &Palette::calm},
    {"the tick's disc on its tint", &Palette::calm, &Palette::calmTint},
    {"the exclamation mark on its disc", &Palette::onMark, &Palette::caution},
    {"the exclamation mark's disc on its tint", &Palette::caution, &Palette::cautionTint},
    {"the progress mark of this step", &Palette::caution, &Palette::page},
    {"the progress mark of a step done", &Palette::action, &Palette::page},
    {"a dot before a line", &Palette::ink, &Palette::card},
};
constexpr Theme everyTheme[] = {Theme::Light, Theme::HighContrast, Theme::Dark};

class Contrast : public testing::TestWithParam<std::tuple<Pair, Theme>> {
protected:
    double ratio() const
    {
        const auto &[pair, theme] = GetParam();
        const Palette &palette = paletteOf(theme);
        return contrast(palette.*pair.front, palette.*pair.back);
    }
    Theme theme() const { return std::get<Theme>(GetParam()); }
};

class CoachContrast : public Contrast { };
class PhoneContrast : public Contrast { };
class ShapeContrast : public Contrast { };

/// The face the glyphs of this text really come from.
QStringList facesOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList faces;
    for (const QGlyphRun &run : layout.glyphRuns())
        faces += run.rawFont().familyName();
    return faces;
}

} // namespace

TEST_P(CoachContrast, IsEnough)
{
    EXPECT_GE(ratio(), 7);
}

TEST_P(PhoneContrast, IsEnough)
{
    EXPECT_GE(ratio(), theme() == Theme::HighContrast ? 7 : 4.5);
}

TEST_P(ShapeContrast, IsEnough)
{
    EXPECT_GE(ratio(), 3);
}

/// a11y V4: either the ring or its halo stands out, whatever it lies on.
TEST(Ring, IsSeenOnEverything)
{
    for (const Theme theme : everyTheme) {
        const Palette &colours = paletteOf(theme);
        for (const QColor &under :
             {colours.page, colours.card, colours.band, colours.bandButton, colours.held, colours.scrim,
              colours.disabledFill, colours.action})
            EXPECT_GE(std::max(contrast(colours.caution, under), contrast(colours.halo, under)), 3)
                << int(theme) << " on " << under.name().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    EveryTheme, CoachContrast, testing::Combine(testing::ValuesIn(coachTexts), testing::ValuesIn(everyTheme)));
INSTANTIATE_TEST_SUITE_P(
    EveryTheme, PhoneContrast, testing::Combine(testing::ValuesIn(phoneTexts), testing::ValuesIn(everyTheme)));
INSTANTIATE_TEST_SUITE_P(
    EveryTheme, ShapeContrast, testing::Combine(testing::ValuesIn(shapes), testing::ValuesIn(everyTheme)));

TEST(ContrastFormula, GivesTheKnownValues)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(QColor(0x16, 0x77, 0xff), Qt::white), 4.10, 0.005);
    EXPECT_NEAR(contrast(QColor(0x59, 0x59, 0x59), Qt::white), 7.00, 0.005);
    EXPECT_NEAR(contrast(QColor(0x99, 0x99, 0x99), Qt::white), 2.85, 0.005);
}

TEST(Monogram, IsReadOnEveryTint)
{
    for (const Theme theme : everyTheme)
        for (const QColor &tint : paletteOf(theme).monogram)
            EXPECT_GE(contrast(paletteOf(theme).onMonogram, tint), 4.5) << tint.name().toStdString();
}

TEST(TextSizes, TheLargestIsTwiceTheNormalOne)
{
    for (const TextRole role : everyRole) {
        const int normal = Look{1.0, TextSize::Normal}.textPx(role);
        EXPECT_GE(normal, 18);
        EXPECT_EQ((Look{1.0, TextSize::Largest}.textPx(role)), normal * 2);
        EXPECT_GE((Look{1.0, TextSize::Largest}.textPx(role)), 30);
    }
}

TEST(TextSizes, EveryTextOnEveryPageGrows)
{
    const auto sizes = [](const LessonDriver &driver) {
        QList<int> all;
        for (const Paragraph *text : visibleParagraphs(&driver.wizard()))
            all += text->font().pixelSize();
        for (const TextButton *button : visibleButtons(driver.wizard().page()->practiceBar()))
            all += button->font().pixelSize();
        return all;
    };
    const View view{Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Normal, QSize(1024, 768)};
    onEveryPage(view, [&](LessonDriver &driver) {
        QList<int> doubled = sizes(driver);
        ASSERT_GE(doubled.size(), 5);
        for (int &each : doubled)
            each *= 2;
        driver.press(QStringLiteral("textSizeButton"));
        driver.press(QStringLiteral("textSizeButton"));
        EXPECT_EQ(driver.wizard().settings().appearance.text, TextSize::Largest);
        EXPECT_EQ(sizes(driver), doubled);
        driver.press(QStringLiteral("textSizeButton"));
    });
}

TEST(TextSizes, WindowsOnlyEnlarge)
{
    for (const TextSize text : {TextSize::Normal, TextSize::Large, TextSize::Largest})
        for (const QSize window : {QSize(640, 480), QSize(1024, 768), QSize(1280, 800), QSize(3840, 2160)})
            EXPECT_GE(Look::forWindow(window, {text}).fit, 1.0);
}

TEST(Font, HanIsDrawnInTheChineseFace)
{
    const auto sample = QStringLiteral("直骨角花呗");
    for (const TextRole role : everyRole) {
        const QFont font = Look().font(role);
        EXPECT_EQ(
            QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese).familyName(),
            QStringLiteral("Noto Sans CJK SC"));
        EXPECT_EQ(facesOf(sample, font), QStringList{QStringLiteral("Noto Sans CJK SC")});
    }
}

TEST(Font, EveryWidgetWithTextUsesIt)
{
    for (const View &view : everyLanguage())
        onEveryPage(view, [](LessonDriver &driver) {
            const auto expectChinese = [](const QString &text, const QFont &font) {
                EXPECT_EQ(font.families().value(0), QStringLiteral("Noto Sans CJK SC")) << testing::PrintToString(text);
            };
            for (const Paragraph *text : visibleParagraphs(&driver.wizard()))
                expectChinese(text->text(), text->font());
            for (const TextButton *button : visibleButtons(&driver.wizard()))
                expectChinese(button->text(), button->font());
        });
}

TEST(LineDistance, IsOneAndAHalfTimesTheText)
{
    for (const TextSize size : {TextSize::Normal, TextSize::Large, TextSize::Largest})
        for (const double fit : {1.0, 1.15, 1.6})
            for (const TextRole role : everyRole) {
                const Look look{fit, {size}};
                Paragraph text(role, nullptr);
                text.setLook(look);
                text.setText(QStringLiteral("国"));
                const int width = text.sizeHint().width() + 2;
                const int one = text.heightForWidth(width);
                text.setText(QStringLiteral("国国"));
                const int two = text.heightForWidth(width);
                EXPECT_GE(two - one, 1.5 * look.textPx(role));
                EXPECT_EQ(text.heightForWidth(width * 4), one);
            }
}

TEST(LineDistance, HoldsInButtonsToo)
{
    for (const TextButton::Kind kind : everyKindWithText) {
        TextButton button(kind, nullptr);
        button.setText(QStringLiteral("国国国国国国"));
        const int wide = button.sizeHint().width();
        const int px = button.font().pixelSize();
        const int two = button.heightForWidth(wide - 3 * px + 2);
        const int three = button.heightForWidth(wide - 4 * px + 2);
        EXPECT_GE(three - two, 1.5 * px) << int(kind);
    }
}

/// a11y V7: forty Chinese characters or eighty Latin letters.
TEST(LineLength, IsAtMostFortyCharacters)
{
    for (const QSize window : {QSize(1920, 1080), QSize(2560, 1080)})
        for (const Language language : {Language::Chinese, Language::English}) {
            const View view{language, PhoneLanguage::SameAsCoach, TextSize::Normal, window};
            onEveryPage(view, [](LessonDriver &driver) {
                for (const Paragraph *text : visibleParagraphs(&driver.wizard())) {
                    const int px = text->font().pixelSize();
                    const QRect area = areaOf(text);
                    if (TextFlow::naturalWidth(text->text(), text->font()) <= area.width())
                        continue; // one line
                    const int word = std::min(TextFlow::longestWord(text->text(), text->font()), px * 12);
                    const int sides = text->minimumSizeHint().width() - word;
                    const int atForty = text->heightForWidth(px * 40 + sides);
                    EXPECT_GE(text->heightForWidth(area.width() * 2), atForty) << testing::PrintToString(text->text());
                }
            });
        }
}

} // namespace yanlian
