// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideManifest.h"
#include "tests/guide/GuideFixture.h"
#include "tests/support/Print.h"
#include "ui/guide/PdfFile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace yanlian {

namespace {

const auto phrase = QStringLiteral("请在手机上，点「我的」");

/// The only document of a short Chinese guide with English beside it.
class Document {
public:
    explicit Document(GuideFormat format, bool largePrint = false)
        : m_guide(guidePack(), options(format, largePrint))
        , file(m_guide.plan.files().constLast())
        , content(m_guide.read(file))
        , text(QString::fromUtf8(content))
        , path(m_guide.folder.filePath(file))
        , warnings(m_guide.warnings)
    {
        EXPECT_EQ(m_guide.faults, QStringList());
    }

private:
    static GuideOptions options(GuideFormat format, bool largePrint)
    {
        GuideOptions options = shortGuide({format});
        options.languages = {{Language::Chinese, Language::English}};
        options.largePrint = largePrint;
        return options;
    }

    MadeGuide m_guide;

public:
    QString file;
    QByteArray content;
    QString text;
    QString path;
    QStringList warnings;
};

/// What a program of the machine says; nothing where it is not there.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST(GuideHtml, IsOnePageThatNeedsNothingElse)
{
    const Document page(GuideFormat::Html);
    EXPECT_TRUE(page.text.contains(QStringLiteral("<html lang=\"zh-CN\">")));
    EXPECT_TRUE(page.text.contains(QStringLiteral("lang=\"en\">")));
    EXPECT_EQ(page.text.count(QStringLiteral("<h1>")), 1);
    EXPECT_EQ(page.text.count(QStringLiteral("<section ")), 8);
    EXPECT_EQ(page.text.count(QRegularExpression(QStringLiteral("<img alt=\"[^\"]{20,}\" src=\"data:"))), 8);
    EXPECT_FALSE(page.text.contains(QStringLiteral("http")));
    EXPECT_TRUE(page.text.contains(phrase));
    EXPECT_TRUE(page.text.contains(QStringLiteral("第 3 步 · ")));
}

TEST(GuideMarkdown, NamesThePicturesBesideIt)
{
    const Document page(GuideFormat::Markdown);
    EXPECT_TRUE(page.text.contains(QStringLiteral("](upgrade-iphone/01-open-me.png)")));
    EXPECT_TRUE(page.text.startsWith(QLatin1StringView("# ")));
    EXPECT_EQ(page.text.count(QStringLiteral("\n## ")), 8);
    EXPECT_EQ(page.text.count(QRegularExpression(QStringLiteral("3[AB] · "))), 2);
}

TEST(GuideOdt, IsATextWithHeadingsAndDescribedPictures)
{
    const Document page(GuideFormat::Odt);
    EXPECT_EQ(page.content.mid(30, 8), QByteArray("mimetype"));
    EXPECT_EQ(
        page.content.count("Pictures/1.png"), 4); // in the text, in the list of parts, itself, in the list of files
    EXPECT_EQ(page.content.count("text:outline-level=\"2\""), 8);
    EXPECT_EQ(page.content.count("<svg:desc>"), 8);
    EXPECT_EQ(page.text.count(QRegularExpression(QStringLiteral(">3[AB] · "))), 2);
    EXPECT_TRUE(page.content.contains("fo:language=\"en\"")) << "or English words are broken anywhere";
    EXPECT_FALSE(page.content.contains("<meta:creation-date>"));
    const QString test = said(
        QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-t"), page.path});
    EXPECT_TRUE(test.isEmpty() || test.startsWith(QLatin1StringView("Done testing"))) << test.toStdString();
}

TEST(GuidePdf, SaysNothingOfWhoWhenAndWhere)
{
    const Document page(GuideFormat::Pdf);
    for (const char *word : {"/CreationDate", "/Producer", "/Creator (", "/Author", "/ModDate"})
        EXPECT_FALSE(page.content.contains(word)) << word;
    EXPECT_FALSE(page.content.contains("/DCTDecode")) << "a picture lost something";
    EXPECT_TRUE(page.content.contains("/Lang (zh-CN)"));
    EXPECT_EQ(page.content.count("/Parent"), page.content.count("/Type /Page\n") + 9)
        << "bookmarks: a title, eight steps";
    EXPECT_EQ(page.warnings, QStringList());
}

TEST(GuidePdf, GivesItsWordsBack)
{
    const Document page(GuideFormat::Pdf);
    const QString text = said(QStringLiteral("pdftotext"), {page.path, QStringLiteral("-")});
    if (text.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed (poppler-utils)";
    for (const QString &wanted :
         {phrase, QStringLiteral("On the phone, tap"), QStringLiteral("支付宝官方材料"), QStringLiteral("Step 3")})
        EXPECT_TRUE(text.contains(wanted)) << wanted.toStdString();
    const QString fonts = said(QStringLiteral("pdffonts"), {page.path});
    EXPECT_EQ(fonts.count(QStringLiteral("NotoSansCJKsc")), 2);
    EXPECT_EQ(fonts.count(QStringLiteral(" yes no  yes ")), 2) << "embedded, with characters: " << fonts.toStdString();
}

TEST(GuidePdf, HoldsEveryPixelOfEachPictureInItsPlace)
{
    GuideDocument document;
    document.title.first = QStringLiteral("三个");
    document.pageForm.first = QStringLiteral("%1");
    document.pages = {GuidePage{}, GuidePage{}, GuidePage{}};
    QList<QImage> painted;
    const QByteArray pdf = pdfFile(document, GuidePaper::A4, false, [&](const GuidePage &) {
                               QImage picture(90, 160 + int(painted.size()), QImage::Format_RGB32);
                               picture.fill(QColor(200, int(painted.size()) * 40, 90));
                               QPainter(&picture).drawEllipse(QPoint(40, 80), 30, 50);
                               painted += picture;
                               return PrintPicture{picture, 20, 360};
                           }).pdf;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("three.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    said(QStringLiteral("pdfimages"), {QStringLiteral("-png"), file.fileName(), folder.filePath(QStringLiteral("p"))});
    const QStringList found = QDir(folder.path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    if (found.isEmpty() && QStandardPaths::findExecutable(QStringLiteral("pdfimages")).isEmpty())
        GTEST_SKIP() << "pdfimages is not installed (poppler-utils)";
    ASSERT_EQ(found.size(), painted.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        EXPECT_EQ(QImage(folder.filePath(found.at(i))).convertToFormat(QImage::Format_RGB32), painted.at(i)) << i;
}

TEST(GuidePdf, LargePrintHasNothingSmall)
{
    const Document page(GuideFormat::Pdf, true);
    EXPECT_TRUE(page.file.endsWith(QLatin1StringView("-large-print.pdf")));
    const QString xml = said(
        QStringLiteral("pdftohtml"),
        {QStringLiteral("-xml"), QStringLiteral("-stdout"), QStringLiteral("-i"), page.path});
    if (xml.isEmpty())
        GTEST_SKIP() << "pdftohtml is not installed (poppler-utils)";
    static const QRegularExpression size(QStringLiteral("<fontspec [^>]*size=\"(\\d+)\""));
    for (auto each = size.globalMatch(xml); each.hasNext();)
        EXPECT_GE(each.next().captured(1).toInt(), 26) << "pixels of 108 in an inch: 18 points are 27";
}

TEST(GuidePdf, WarnsOfATextThatIsTooSmallOnPaper)
{
    GuideOptions options = shortGuide({GuideFormat::Pdf});
    options.devices = {QStringLiteral("tablet")};
    options.textSizes = {100};
    const MadeGuide guide(guidePack(), options);
    EXPECT_EQ(guide.warnings.size(), 1);
    EXPECT_TRUE(guide.warnings.value(0).contains(QStringLiteral("less than 12 points: open-me")))
        << guide.warnings.value(0).toStdString();
}

TEST(GuideManifest, TellsWhereEveryTextOfAPictureIs)
{
    const MadeGuide guide(guidePack(), shortGuide());
    const GuideManifest manifest = GuideManifest::fromJson(guide.read(guideManifestName()));
    EXPECT_EQ(QStringList(manifest.files.keys()).size(), guide.plan.outputs.size());
    const QJsonObject shot = manifest.files.value(QStringLiteral("en-1x/upgrade-iphone/01-open-me.png"));
    EXPECT_EQ(
        shot.value(QStringLiteral("callouts")).toArray().at(0).toObject().value(QStringLiteral("control")).toString(),
        QStringLiteral("tabMe"));
    bool hasTab = false;
    for (const QJsonValue &text : shot.value(QStringLiteral("texts")).toArray())
        hasTab = hasTab
            || (text.toObject().value(QStringLiteral("source")) == QStringLiteral("我的")
                && text.toObject().value(QStringLiteral("context")) == QStringLiteral("Home")
                && text.toObject().value(QStringLiteral("shown")) == QStringLiteral("Me"));
    EXPECT_TRUE(hasTab);
    EXPECT_FALSE(manifest.packHash.isEmpty());
    EXPECT_EQ(manifest.toJson(), guide.read(guideManifestName()));
}

} // namespace yanlian
