// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Pages.h"
#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"
#include "ui/look/Sizes.h"
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

struct Pair {
    const char *what;
    QColor front;
    QColor back;
    double least;
};

void PrintTo(const Pair &pair, std::ostream *out)
{
    *out << pair.what;
}

using namespace palette;

const Pair coachTexts[] = {
    {"text on the page", ink, page, 7},
    {"text on a card", ink, card, 7},
    {"why and ask", ink, actionTint, 7},
    {"remember and a wrong tap", ink, cautionTint, 7},
    {"a right tap", ink, calmTint, 7},
    {"small text on the page", softInk, page, 7},
    {"small text on a card", softInk, card, 7},
    {"the practice bar", bandInk, band, 7},
    {"a button of the practice bar", bandInk, bandButton, 7},
    {"a held button of the practice bar", bandInk, band, 7},
    {"Next", white, action, 7},
    {"Next while held", white, ink, 7},
    {"a held button", ink, actionTint, 7},
};
const Pair phoneTexts[] = {
    {"text on the phone's page", ink, page, 4.5},
    {"text on a list", ink, card, 4.5},
    {"text on a notice", ink, bandButton, 4.5},
    {"small text on the phone's page", softInk, page, 4.5},
    {"small text on a list", softInk, card, 4.5},
    {"small text on a notice", softInk, bandButton, 4.5},
    {"the name of a document", action, card, 4.5},
    {"the name of a document on the page", action, page, 4.5},
    {"the name of a document while held", action, actionTint, 4.5},
    {"the tab in force", action, card, 4.5},
    {"the phone's practice band", bandInk, band, 4.5},
    {"a button that sleeps", disabledInk, disabledFill, 4.5},
};
const Pair shapes[] = {
    {"the ring and its halo", caution, white, 3},
    {"the ring on the page", caution, page, 3},
    {"the ring on a notice", caution, bandButton, 3},
    {"the ring inside a held button", caution, actionTint, 3},
    {"the halo on what a sheet covers", white, scrim, 3},
    {"a button's edge on its fill", border, card, 3},
    {"a button's edge on the page", border, page, 3},
    {"the chosen option's edge on its fill", action, actionTint, 3},
    {"the chosen option's edge on the page", action, page, 3},
    {"Next on the page", action, page, 3},
    {"Next on the bottom row", action, card, 3},
    {"the edge of a practice bar button on the bar", bandBorder, band, 3},
    {"the edge of a practice bar button on its fill", bandBorder, bandButton, 3},
    {"the scroll buttons' edge on the page", bandBorder, page, 3},
    {"the edge of a notice on the page", bandBorder, page, 3},
    {"the two sides of the focus frame", ink, white, 3},
    {"the focus frame on the page", ink, page, 3},
    {"the focus frame on the practice bar", ink, band, 3},
    {"the focus frame on a sleeping button", ink, disabledFill, 3},
    {"the tick on its disc", white, calm, 3},
    {"the tick's disc on its tint", calm, calmTint, 3},
    {"the exclamation mark on its disc", white, caution, 3},
    {"the exclamation mark's disc on its tint", caution, cautionTint, 3},
    {"the progress mark of this step", caution, page, 3},
    {"the progress mark of a step done", action, page, 3},
    {"a dot before a line", ink, card, 3},
};

class Contrast : public testing::TestWithParam<Pair> { };

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

TEST_P(Contrast, IsEnough)
{
    EXPECT_GE(contrast(GetParam().front, GetParam().back), GetParam().least);
}

INSTANTIATE_TEST_SUITE_P(CoachTexts, Contrast, testing::ValuesIn(coachTexts));
INSTANTIATE_TEST_SUITE_P(PhoneTexts, Contrast, testing::ValuesIn(phoneTexts));
INSTANTIATE_TEST_SUITE_P(Shapes, Contrast, testing::ValuesIn(shapes));

TEST(ContrastFormula, GivesTheKnownValues)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(QColor(0x16, 0x77, 0xff), Qt::white), 4.10, 0.005);
    EXPECT_NEAR(contrast(QColor(0x59, 0x59, 0x59), Qt::white), 7.00, 0.005);
    EXPECT_NEAR(contrast(QColor(0x99, 0x99, 0x99), Qt::white), 2.85, 0.005);
}

TEST(Monogram, IsReadOnEveryTint)
{
    for (const QColor &tint : monogram)
        EXPECT_GE(contrast(white, tint), 4.5) << tint.name().toStdString();
}

TEST(TextSizes, TheLargestIsTwiceTheNormalOne)
{
    for (const TextRole role : everyRole) {
        const int normal = Sizes{1.0, TextSize::Normal}.textPx(role);
        EXPECT_GE(normal, 18);
        EXPECT_EQ((Sizes{1.0, TextSize::Largest}.textPx(role)), normal * 2);
        EXPECT_GE((Sizes{1.0, TextSize::Largest}.textPx(role)), 30);
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
        EXPECT_EQ(driver.wizard().textSize(), TextSize::Largest);
        EXPECT_EQ(sizes(driver), doubled);
        driver.press(QStringLiteral("textSizeButton"));
    });
}

TEST(TextSizes, WindowsOnlyEnlarge)
{
    for (const TextSize text : {TextSize::Normal, TextSize::Large, TextSize::Largest})
        for (const QSize window : {QSize(640, 480), QSize(1024, 768), QSize(1280, 800), QSize(3840, 2160)})
            EXPECT_GE(Sizes::forWindow(window, text).fit, 1.0);
}

TEST(Font, HanIsDrawnInTheChineseFace)
{
    const auto sample = QStringLiteral("直骨角花呗");
    for (const TextRole role : everyRole) {
        const QFont font = Sizes().font(role);
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
                const Sizes sizes{fit, size};
                Paragraph text(role, nullptr);
                text.setSizes(sizes);
                text.setText(QStringLiteral("国"));
                const int width = text.sizeHint().width() + 2;
                const int one = text.heightForWidth(width);
                text.setText(QStringLiteral("国国"));
                const int two = text.heightForWidth(width);
                EXPECT_GE(two - one, 1.5 * sizes.textPx(role));
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
