// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/TakeHomeSheet.h"

#include "tests/support/Print.h"
#include "ui/sheet/SheetPen.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace yanlian {

namespace {

constexpr double perPoint = 2;
const QRect a4(0, 0, int(521 * perPoint), int(768 * perPoint)); ///< within its margins

QStringList lines(int count, const QString &text = QStringLiteral("在手机上点一下，看看会怎样。"))
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all += text + QString::number(i);
    return all;
}

SheetContent shortContent()
{
    SheetContent content;
    content.title = QStringLiteral("升级花呗服务（荣耀手机）");
    content.date = QStringLiteral("2021年11月25日");
    content.steps = {QStringLiteral("点「我的」"), QStringLiteral("点「花呗」")};
    content.chosen = {QStringLiteral("再想想")};
    content.outcome = QStringLiteral("什么都没有变");
    content.warning = QStringLiteral("人家打电话来，请挂断。");
    content.code = QStringLiteral("482109375526");
    return content;
}

SheetContent longContent()
{
    SheetContent content = shortContent();
    content.steps = lines(14);
    content.results = {
        {QStringLiteral("变了的"), lines(6)}, {QStringLiteral("没变的"), lines(6)}, {QStringLiteral("记住"), lines(6)}};
    content.again = lines(5);
    return content;
}

TakeHomeSheet::Fitted fitted(const SheetContent &content)
{
    return TakeHomeSheet(content).fitted(a4, perPoint);
}

qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

/// The characters that the file says its shapes stand for.
QString charactersIn(const QByteArray &pdf)
{
    static const QRegularExpression form(QStringLiteral("<([0-9A-F]{4})>"));
    QString all;
    for (qsizetype from = pdf.indexOf("begincmap"); from >= 0; from = pdf.indexOf("begincmap", from + 1)) {
        const qsizetype list = pdf.indexOf('[', from);
        const QString map = QString::fromLatin1(pdf.mid(list, pdf.indexOf(']', list) - list));
        for (auto matches = form.globalMatch(map); matches.hasNext();)
            all += QChar(char16_t(matches.next().captured(1).toUInt(nullptr, 16)));
    }
    return all;
}

} // namespace

TEST(TakeHomeSheet, ShowsAShortOneWholeAndVeryLarge)
{
    const auto page = fitted(shortContent());
    EXPECT_GE(page.bodyPoints, 20);
    EXPECT_EQ(page.content.steps, shortContent().steps);
    EXPECT_EQ(page.content.chosen, shortContent().chosen);
}

TEST(TakeHomeSheet, ShrinksBeforeItLeavesAnythingOut)
{
    SheetContent content = shortContent();
    content.results = {{QStringLiteral("没变的"), lines(9)}};
    const auto page = fitted(content);
    EXPECT_GE(page.bodyPoints, 16);
    EXPECT_LT(page.bodyPoints, fitted(shortContent()).bodyPoints);
    EXPECT_EQ(page.content.results.constFirst().lines.size(), 9);
}

TEST(TakeHomeSheet, LeavesOutTheLeastImportantFirst)
{
    const SheetContent all = longContent();
    const auto page = fitted(all);
    EXPECT_GE(page.bodyPoints, 16) << "no large print any more";
    EXPECT_EQ(page.content.steps, all.steps) << "went although there were results to leave out";
    EXPECT_LE(page.content.results.size(), 2);
    EXPECT_EQ(page.content.again, all.again.mid(0, 1));
    EXPECT_EQ(page.content.chosen, all.chosen);
    EXPECT_EQ(page.content.warning, all.warning);
    EXPECT_EQ(page.content.code, all.code);
}

TEST(TakeHomeSheet, KeepsTitleWarningAndCodeWhateverElseThereIs)
{
    SheetContent content = longContent();
    content.steps = lines(60);
    content.chosen = lines(40);
    const auto page = fitted(content);
    EXPECT_TRUE(page.content.steps.isEmpty() || page.content.steps.constLast() == QStringLiteral("…"));
    EXPECT_EQ(page.content.title, content.title);
    EXPECT_EQ(page.content.warning, content.warning);
    EXPECT_EQ(page.content.code, content.code);
    EXPECT_EQ(pagesIn(TakeHomeSheet(content).pdf()), 1);
}

TEST(TakeHomeSheet, IsOnePageOfTheDevicesPaper)
{
    const QByteArray pdf = TakeHomeSheet(longContent()).pdf();
    EXPECT_EQ(pagesIn(pdf), 1);
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 595"));
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter letter(&file);
    letter.setPageSize(QPageSize(QPageSize::Letter));
    EXPECT_TRUE(TakeHomeSheet(longContent()).paint(letter));
    EXPECT_EQ(pagesIn(file.data()), 1);
    EXPECT_TRUE(file.data().contains("/MediaBox [0 0 612"));
}

TEST(TakeHomeSheet, TellsNobodyWhenAndWithWhatItWasMade)
{
    const QByteArray pdf = TakeHomeSheet(shortContent()).pdf();
    ASSERT_GT(pdf.size(), 5000);
    for (const char *trace : {"CreationDate", "ModDate", "Producer", "/Creator", "/Author", "Qt "})
        EXPECT_FALSE(pdf.contains(trace)) << trace;
    EXPECT_TRUE(pdf.contains("/Title "));
    EXPECT_EQ(TakeHomeSheet(shortContent()).pdf(), pdf);
}

TEST(TakeHomeSheet, IsTheSameInEveryTimeZone)
{
    const QByteArray before = qgetenv("TZ");
    QList<QByteArray> made;
    for (const char *zone : {"UTC", "Asia/Shanghai", "America/Lima"}) {
        qputenv("TZ", zone);
        tzset();
        made += TakeHomeSheet(shortContent()).pdf();
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    EXPECT_EQ(made.at(1), made.at(0));
    EXPECT_EQ(made.at(2), made.at(0));
}

TEST(TakeHomeSheet, BringsItsFontsAndSaysWhichCharactersTheyShow)
{
    SheetContent content = shortContent();
    content.steps += QStringLiteral("手 人 日 月 用 见 长 门 页 ffi first");
    const QByteArray pdf = TakeHomeSheet(content).pdf();
    EXPECT_TRUE(pdf.contains("/FontFile2"));
    const QString characters = charactersIn(pdf);
    ASSERT_GT(characters.size(), 30);
    for (const QChar each : QStringLiteral("手人日月用见长门页升级 fi1"))
        EXPECT_TRUE(characters.contains(each)) << QString(each).toStdString();
    for (const QChar each : characters) {
        const bool radical = each >= u'\u2e80' && each <= u'\u2fdf';
        EXPECT_FALSE(radical || each == u'\t' || each == u'ﬁ') << int(each.unicode());
    }
}

TEST(TakeHomeSheet, KeepsThePlacesOfItsParts)
{
    const QByteArray pdf = TakeHomeSheet(shortContent()).pdf();
    const qsizetype table = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype place = pdf.mid(table, pdf.indexOf('\n', table) - table).trimmed().toLongLong();
    ASSERT_EQ(pdf.mid(place, 4), "xref");
    const QList<QByteArray> entries = pdf.mid(place, pdf.indexOf("trailer", place) - place).split('\n');
    ASSERT_GT(entries.size(), 10);
    for (int part = 1; part + 3 < entries.size(); ++part) // after "xref", its size, and the part that there is not
        EXPECT_TRUE(pdf.mid(entries.at(part + 2).left(10).toLongLong())
                        .startsWith(QByteArray(QByteArray::number(part) + " 0 obj")))
            << part;
}

TEST(SheetPen, DrawsNothingOutsideItsArea)
{
    QImage page(600, 900, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QRect area(40, 40, 520, 820);
    QPainter painter(&page);
    SheetPen pen(&painter, area, {1, 17});
    pen.band(QStringLiteral("练习，不是支付宝"));
    pen.title(QStringLiteral("A title that is long enough to need two lines of its own"), QStringLiteral("today"));
    pen.list(
        QStringLiteral("What you did"), lines(7, QStringLiteral("Tap something with a long name ")),
        SheetPen::Mark::Number);
    pen.box(SheetPen::Box::Caution, QStringLiteral("Take care: "), {QString(90, u'a')});
    const int footer = pen.footer(QStringLiteral("482109375526"), QStringLiteral("Type this code:"));
    painter.end();
    EXPECT_GT(footer, 80);
    EXPECT_LT(pen.top(), area.bottom() - footer);
    int outside = 0;
    int inside = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (page.pixelColor(x, y) != Qt::white)
                ++(area.adjusted(-2, -2, 2, 2).contains(x, y) ? inside : outside); // half of a line's width
    EXPECT_EQ(outside, 0);
    EXPECT_GT(inside, 10'000);
}

TEST(SheetPen, MeasuresWhatItDraws)
{
    QImage page(600, 900, QImage::Format_RGB32);
    QPainter painter(&page);
    SheetPen drawing(&painter, {0, 0, 520, 820}, {1, 17});
    SheetPen measuring(nullptr, {0, 0, 520, 820}, {1, 17});
    for (SheetPen *pen : {&drawing, &measuring}) {
        pen->title(QStringLiteral("A title"), QStringLiteral("today"));
        pen->list(QStringLiteral("Steps"), lines(9), SheetPen::Mark::Number);
        pen->list(QStringLiteral("Nothing"), {}, SheetPen::Mark::Dot);
        pen->box(SheetPen::Box::Decision, QStringLiteral("Lead: "), lines(2));
    }
    EXPECT_EQ(drawing.top(), measuring.top());
    EXPECT_FALSE(measuring.written().contains(QStringLiteral("Nothing")));
    EXPECT_TRUE(measuring.written().contains(QStringLiteral("Lead: ")));
}

} // namespace yanlian
