// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Pages.h"
#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"

#include <gtest/gtest.h>

// How the phone shows what to tap when a ring alone was not enough (a11y V4, O12).

namespace yanlian {

namespace {

const Palette &light = paletteOf(Theme::Light);

QList<View> windowsAndSizes()
{
    QList<View> all;
    for (const QSize window : {QSize(1280, 800), QSize(1080, 1920)})
        for (View view : everyLanguageAndSize()) {
            view.window = window;
            all += view;
        }
    return all;
}

QRect inPhone(const PhoneView &phone, const QWidget *widget, const QRect &part)
{
    return part.translated(widget->mapTo(&phone, QPoint(0, 0)));
}

/// Where the arrow's tip is.
QPoint tip(const Arrow &arrow)
{
    switch (arrow.way) {
    case Qt::UpArrow:
        return {arrow.area.center().x(), arrow.area.top()};
    case Qt::DownArrow:
        return {arrow.area.center().x(), arrow.area.bottom()};
    case Qt::LeftArrow:
        return {arrow.area.left(), arrow.area.center().y()};
    default:
        return {arrow.area.right(), arrow.area.center().y()};
    }
}

void expectGoodArrow(const PhoneView &phone, const Arrow &arrow, const QRect &ring, const Look &look)
{
    EXPECT_GE(std::max(arrow.area.width(), arrow.area.height()), look.px(48));
    EXPECT_TRUE(phone.rect().contains(arrow.area));
    const QRect band = inPhone(phone, phone.practiceBand(), phone.practiceBand()->rect());
    EXPECT_FALSE(arrow.area.intersects(band));
    const int near = look.px(8);
    EXPECT_TRUE(ring.adjusted(-near, -near, near, near).contains(tip(arrow)));
}

void expectNoTextCovered(const PhoneView &phone, const QStringList &targets)
{
    for (const Arrow &arrow : phone.arrows())
        for (const QString &target : targets) {
            const TextButton *control = phone.control(target);
            if (control->isVisible()) {
                EXPECT_FALSE(arrow.area.intersects(inPhone(phone, control, control->textArea())))
                    << target.toStdString();
            }
        }
}

/// Pixels of exactly this colour.
int count(const QImage &picture, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixel(x, y) == colour.rgb();
    return found;
}

} // namespace

TEST(Arrow, PointsAtEveryTargetAndCoversNoneOfItsWords)
{
    int seen = 0;
    int withArrows = 0;
    for (const View &view : windowsAndSizes())
        onEveryStep(view, [&](LessonDriver &driver) {
            PhoneView &phone = driver.phone();
            const QStringList targets = driver.rehearsal().targets();
            const Look look = Look::forWindow(view.window, {view.text});
            EXPECT_TRUE(phone.arrows().isEmpty());
            phone.point(targets, true);
            const QList<QRect> rings = phone.rings();
            const QList<Arrow> arrows = phone.arrows();
            if (rings.size() == 1 || !arrows.isEmpty()) { // choices have all of them or none
                ASSERT_EQ(arrows.size(), rings.size());
            }
            for (qsizetype i = 0; i < arrows.size(); ++i)
                expectGoodArrow(phone, arrows.at(i), rings.at(i), look);
            expectNoTextCovered(phone, targets);
            seen += rings.size() > 1;
            withArrows += !arrows.isEmpty() && rings.size() > 1;
        });
    EXPECT_GT(seen, 50);
    EXPECT_GT(withArrows, seen * 8 / 10) << seen;
}

TEST(Arrow, GoesWhereItIsNotWanted)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    PhoneView &phone = driver.phone();
    const QStringList targets = driver.rehearsal().targets();
    phone.point(targets, true);
    EXPECT_EQ(phone.arrows().size(), 1);
    phone.pointAgain();
    EXPECT_EQ(phone.arrows().size(), 1);
    phone.point(targets);
    EXPECT_EQ(phone.arrows().size(), 0);
    EXPECT_EQ(phone.rings().size(), 1);
    phone.point(targets, true);
    phone.point({}, true);
    EXPECT_EQ(phone.arrows().size(), 0);
}

TEST(Arrow, IsDrawnInTheRingsColourWithAHalo)
{
    EXPECT_GE(contrast(light.caution, light.halo), 3);
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    PhoneView &phone = driver.phone();
    phone.point(driver.rehearsal().targets(), true);
    const QRect area = phone.arrows().constFirst().area;
    const QImage with = picture(phone, area);
    EXPECT_GT(count(with, light.caution), area.width() * area.height() / 4);
    EXPECT_GT(count(with, light.halo), area.width());
    EXPECT_EQ(with.pixelColor(with.rect().center()), light.caution);
    phone.point(driver.rehearsal().targets());
    EXPECT_EQ(count(picture(phone, area), light.caution), 0);
}

TEST(Arrow, StandsAlikeAtChoicesWhereItCan)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.playTo(QStringLiteral("decide"));
    driver.phone().point(driver.rehearsal().targets(), true);
    const QList<Arrow> arrows = driver.phone().arrows();
    ASSERT_EQ(arrows.size(), 2);
    EXPECT_EQ(arrows.at(0).way, arrows.at(1).way);
    EXPECT_EQ(arrows.at(0).area.size(), arrows.at(1).area.size());
}

TEST(Arrow, StandsWhereMostRoomIs)
{
    const Look look;
    const ArrowPlace low{{100, 500, 80, 70}, {0, 0, 300, 600}, {{120, 520, 40, 30}}, {}, {}};
    ASSERT_EQ(placeArrows({low}, look).size(), 1);
    EXPECT_EQ(placeArrows({low}, look).constFirst().way, Qt::DownArrow);
    const ArrowPlace high{{100, 10, 80, 70}, {0, 0, 300, 600}, {{120, 30, 40, 30}}, {}, {}};
    EXPECT_EQ(placeArrows({high}, look).constFirst().way, Qt::UpArrow);
    const ArrowPlace row{
        {0, 200, 300, 70}, {0, 0, 300, 600}, {{16, 220, 90, 30}}, {}, {{0, 0, 300, 200}, {0, 270, 300, 330}}};
    EXPECT_EQ(placeArrows({row}, look).constFirst().way, Qt::LeftArrow);
    EXPECT_TRUE(row.ring.contains(placeArrows({row}, look).constFirst().area));
    const ArrowPlace full{{0, 0, 300, 600}, {0, 0, 300, 600}, {{10, 10, 280, 580}}, {}, {}};
    EXPECT_TRUE(placeArrows({full}, look).isEmpty());
    EXPECT_TRUE(placeArrows({low, full}, look).isEmpty()); // none weighs more
}

TEST(Arrow, BringsItsTargetIntoView)
{
    LessonDriver driver(
        QStringLiteral("upgrade-honor"), Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Largest,
        QSize(1024, 768));
    driver.playTo(QStringLiteral("decide"));
    PhoneView &phone = driver.phone();
    auto *pane = phone.findChild<ScrollPane *>();
    ASSERT_TRUE(pane->canScroll());
    pane->drag(-9999);
    ASSERT_TRUE(phone.rings().isEmpty());
    phone.point(driver.rehearsal().targets());
    EXPECT_TRUE(phone.rings().isEmpty()); // what the person scrolled to stays
    phone.point(driver.rehearsal().targets(), true);
    EXPECT_FALSE(phone.arrows().isEmpty());
    pane->drag(-9999);
    phone.point(driver.rehearsal().targets(), true);
    EXPECT_TRUE(phone.arrows().isEmpty());
}

TEST(ShownPress, IsDrawnOnTheControlUntilTheNextScreenOrRing)
{
    for (const View &view :
         {View{}, View{Language::English, PhoneLanguage::SameAsCoach, TextSize::Largest, QSize(1080, 1920)}})
        onEveryStep(view, [](LessonDriver &driver) {
            PhoneView &phone = driver.phone();
            for (const QString &target : driver.rehearsal().targets()) {
                const QImage before = picture(phone);
                phone.showPressed(target);
                driver.settle();
                TextButton *control = phone.control(target);
                const QRect area = inPhone(phone, control, control->rect());
                ASSERT_FALSE(phone.finger().isEmpty()) << target.toStdString();
                EXPECT_TRUE(phone.rect().contains(phone.finger()));
                EXPECT_TRUE(area.contains(phone.finger().center()));
                EXPECT_TRUE(control->isDown());
                EXPECT_NE(picture(phone), before);
                phone.point(driver.rehearsal().targets());
                EXPECT_TRUE(phone.finger().isEmpty());
                EXPECT_FALSE(control->isDown());
            }
        });
}

TEST(ShownPress, LeavesTheWordsReadableWhereThereIsRoom)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.playTo(QStringLiteral("open-huabei"));
    PhoneView &phone = driver.phone();
    const QString target = driver.rehearsal().targets().constFirst();
    phone.showPressed(target);
    const TextButton *control = phone.control(target);
    EXPECT_TRUE(inPhone(phone, control, control->rect()).contains(phone.finger()));
    EXPECT_FALSE(inPhone(phone, control, control->textArea()).intersects(phone.finger()));
}

TEST(ShownPress, IsNoTap)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    PhoneView &phone = driver.phone();
    int taps = 0;
    QObject::connect(&phone, &PhoneView::tapped, [&] { ++taps; });
    phone.point(driver.rehearsal().targets(), true);
    phone.showPressed(QStringLiteral("tabMe"));
    EXPECT_TRUE(phone.arrows().isEmpty()); // one thing to look at
    phone.showPressed(QStringLiteral("tabMessages"));
    EXPECT_FALSE(phone.control(QStringLiteral("tabMe"))->isDown());
    phone.showPressed(QStringLiteral("nowhere"));
    EXPECT_TRUE(phone.finger().isEmpty());
    phone.showPressed(QStringLiteral("tabMe"));
    phone.showScreen(driver.lesson().pack().screenFile(driver.rehearsal().screen()));
    EXPECT_TRUE(phone.finger().isEmpty());
    EXPECT_FALSE(phone.control(QStringLiteral("tabMe"))->isDown());
    EXPECT_EQ(taps, 0);
}

} // namespace yanlian
