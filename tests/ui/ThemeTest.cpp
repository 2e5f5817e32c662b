// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Pages.h"
#include "ui/look/Paragraph.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <unordered_map>

// Light, high contrast and dark, as they are seen: every text stands out, and no part keeps another theme's colours.

namespace yanlian {

namespace {

constexpr Theme everyTheme[] = {Theme::Light, Theme::HighContrast, Theme::Dark};

/// Contrast of a text with what it stands on: of the most frequent colour and the one that differs most from it.
double contrastIn(const QImage &picture, const QRect &area)
{
    std::unordered_map<QRgb, int> count;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            ++count[picture.pixel(x, y)];
    const auto ground =
        std::max_element(count.begin(), count.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    double most = 0;
    for (const auto &[colour, times] : count)
        most = std::max(most, contrast(QColor(colour), QColor(ground->first)));
    return most;
}

double lightShare(const QImage &picture)
{
    qint64 lightPixels = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            lightPixels += qGray(picture.pixel(x, y)) > 128;
    return double(lightPixels) / (double(picture.width()) * picture.height());
}

class Themes : public testing::TestWithParam<Theme> {
protected:
    View view(Language language) const
    {
        return {language, PhoneLanguage::SameAsCoach, TextSize::Normal, {1280, 800}, GetParam()};
    }
};

} // namespace

/// a11y V3, measured on the picture: 7:1 for the coach, 4.5:1 on the phone, where rings may cover an edge of a text.
TEST_P(Themes, EveryTextOfEveryPageStandsOut)
{
    onEveryPage(view(Language::Chinese), [](LessonDriver &driver) {
        const QImage page = picture(driver.wizard());
        const QWidget *phone = driver.wizard().stepPage() ? &driver.phone() : nullptr;
        int seen = 0;
        for (const Paragraph *text : visibleParagraphs(&driver.wizard())) {
            const QRect area = text->visibleRegion().boundingRect() & text->textArea();
            if (text->text().isEmpty() || area.height() < text->font().pixelSize())
                continue;
            const QRect place = area.translated(text->mapTo(&driver.wizard(), QPoint(0, 0)));
            EXPECT_GE(contrastIn(page, place), phone && phone->isAncestorOf(text) ? 4.5 : 7.0)
                << text->text().toStdString();
            ++seen;
        }
        EXPECT_GE(seen, 4);
    });
}

/// a11y V5, G4: with the same words on both, printed or copied in grey.
TEST_P(Themes, RightAndWrongDifferInGreyToo)
{
    const auto printed = [](Paragraph::Backdrop backdrop) {
        Paragraph paragraph(TextRole::Card, nullptr);
        paragraph.setText(QStringLiteral("花呗"));
        paragraph.setBackdrop(backdrop);
        Look look;
        look.chosen.theme = GetParam();
        paragraph.setLook(look);
        paragraph.resize(400, paragraph.heightForWidth(400));
        return picture(paragraph).convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage right = printed(Paragraph::Backdrop::Good);
    const QImage wrong = printed(Paragraph::Backdrop::Caution);
    ASSERT_EQ(right.size(), wrong.size());
    int apart = 0;
    for (int y = 0; y < right.height(); ++y)
        for (int x = 0; x < right.width(); ++x)
            apart += std::abs(qGray(right.pixel(x, y)) - qGray(wrong.pixel(x, y))) > 80;
    EXPECT_GE(apart, 30);
}

TEST_P(Themes, NoPartKeepsTheColoursOfAnother)
{
    const bool isDark = GetParam() == Theme::Dark;
    onEveryPage(view(Language::English), [isDark](LessonDriver &driver) {
        const double share = lightShare(picture(driver.wizard()));
        EXPECT_TRUE(isDark ? share < 0.15 : share > 0.6) << share;
    });
}

INSTANTIATE_TEST_SUITE_P(EveryTheme, Themes, testing::ValuesIn(everyTheme));

TEST(Theme, ChangesInPlaceAndBack)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    const QImage before = picture(driver.wizard());
    lookThrough(driver, {TextSize::Normal, Theme::Dark});
    EXPECT_LT(lightShare(picture(driver.wizard())), 0.15);
    lookThrough(driver, {});
    EXPECT_EQ(picture(driver.wizard()), before);
}

TEST(LineSpacing, MovesLinesApartOnEveryPage)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    const Paragraph *heading = driver.wizard().page()->heading();
    const int lines = heading->heightForWidth(heading->font().pixelSize() * 6);
    lookThrough(driver, {TextSize::Normal, Theme::Light, LineSpacing::Widest});
    const int apart = heading->heightForWidth(heading->font().pixelSize() * 6);
    EXPECT_NEAR(double(apart) / lines, 200.0 / 150, 0.05);
}

} // namespace yanlian
