// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/ProjectFiles.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace yanlian {

namespace {

/// Arrows only point down: what each folder may include besides itself. A new folder gets a line here.
const QMap<QString, QStringList> uses{
    {QStringLiteral("app"), {}},
    {QStringLiteral("app/huabei"), {QStringLiteral("app")}},
    {QStringLiteral("app/language"), {QStringLiteral("app")}},
    {QStringLiteral("app/pack"), {QStringLiteral("app"), QStringLiteral("app/huabei"), QStringLiteral("app/language")}},
    {QStringLiteral("app/rehearsal"),
     {QStringLiteral("app"), QStringLiteral("app/huabei"), QStringLiteral("app/language"), QStringLiteral("app/pack")}},
    {QStringLiteral("app/guide"),
     {QStringLiteral("app"), QStringLiteral("app/huabei"), QStringLiteral("app/language"), QStringLiteral("app/pack"),
      QStringLiteral("app/rehearsal")}},
    {QStringLiteral("app/journal"),
     {QStringLiteral("app"), QStringLiteral("app/language"), QStringLiteral("app/rehearsal")}},
    {QStringLiteral("app/kiosk"),
     {QStringLiteral("app"), QStringLiteral("app/huabei"), QStringLiteral("app/journal"), QStringLiteral("app/pack")}},
    {QStringLiteral("ui"), {QStringLiteral("app/*"), QStringLiteral("ui/*")}},
    {QStringLiteral("ui/guide"),
     {QStringLiteral("app/*"), QStringLiteral("ui/look"), QStringLiteral("ui/phone"), QStringLiteral("ui/sheet"),
      QStringLiteral("ui/wizard")}},
    {QStringLiteral("ui/kiosk"),
     {QStringLiteral("app/*"), QStringLiteral("ui/look"), QStringLiteral("ui/phone"), QStringLiteral("ui/settings"),
      QStringLiteral("ui/sheet"), QStringLiteral("ui/speech"), QStringLiteral("ui/staff"),
      QStringLiteral("ui/wizard")}},
    {QStringLiteral("ui/look"), {QStringLiteral("app/*")}},
    {QStringLiteral("ui/phone"), {QStringLiteral("app/*"), QStringLiteral("ui/look")}},
    {QStringLiteral("ui/settings"), {QStringLiteral("app/*"), QStringLiteral("ui/look"), QStringLiteral("ui/speech")}},
    {QStringLiteral("ui/sheet"), {QStringLiteral("app/*"), QStringLiteral("ui/look")}},
    {QStringLiteral("ui/speech"), {QStringLiteral("app/*")}},
    {QStringLiteral("ui/staff"), {QStringLiteral("app/*"), QStringLiteral("ui/look")}},
    {QStringLiteral("ui/wizard"),
     {QStringLiteral("app/*"), QStringLiteral("ui/look"), QStringLiteral("ui/phone"), QStringLiteral("ui/settings"),
      QStringLiteral("ui/sheet"), QStringLiteral("ui/speech")}},
    {QStringLiteral("ui/commands"),
     {QStringLiteral("app/*"), QStringLiteral("ui/guide"), QStringLiteral("ui/kiosk"), QStringLiteral("ui/look"),
      QStringLiteral("ui/phone"), QStringLiteral("ui/settings"), QStringLiteral("ui/speech"),
      QStringLiteral("ui/staff"), QStringLiteral("ui/wizard")}},
};

bool mayUse(const QString &folder, const QString &used)
{
    const QStringList allowed = uses.value(folder);
    const QString anyOfIt = used.section(QLatin1Char('/'), 0, 0) + QLatin1StringView("/*");
    return used == folder || allowed.contains(used) || allowed.contains(anyOfIt);
}

/// "path includes included" for each of our own files named by an #include.
template <typename Visit> int forEachOwnInclude(const QList<ProjectFile> &files, Visit visit)
{
    static const QRegularExpression form(QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"));
    static const QRegularExpression own(QStringLiteral("^(?:app|ui|tests)/|\\.\\./"));
    int count = 0;
    for (const ProjectFile &file : files)
        for (const QString &line : file.lines())
            if (const auto match = form.match(line); match.hasMatch()) {
                const QString included = match.captured(1);
                if (own.match(included).hasMatch() || line.contains(QLatin1Char('"'))) {
                    ++count;
                    visit(file, included);
                }
            }
    return count;
}

} // namespace

TEST(Layers, AFolderIncludesOnlyWhatLiesBelowIt)
{
    QStringList wrong;
    const int seen =
        forEachOwnInclude(cppFilesIn({"app/", "ui/"}), [&](const ProjectFile &file, const QString &included) {
            if (!mayUse(file.folder(), included.section(QLatin1Char('/'), 0, -2)))
                wrong += QStringLiteral("%1 includes %2").arg(file.path, included);
        });
    EXPECT_GT(seen, 200);
    EXPECT_EQ(wrong, QStringList()) << "the order is at the top of tests/guard/LayersTest.cpp";
}

TEST(Layers, EveryFolderHasItsPlaceInTheOrder)
{
    QSet<QString> unknown;
    for (const ProjectFile &file : cppFilesIn({"app/", "ui/"}))
        if (!uses.contains(file.folder()))
            unknown.insert(file.folder());
    EXPECT_EQ(unknown.values(), QStringList()) << "say at the top of tests/guard/LayersTest.cpp what it may use";
}

TEST(Layers, OwnFilesAreIncludedByTheirPathFromTheTop)
{
    QStringList wrong;
    forEachOwnInclude(cppFilesIn({"app/", "ui/", "tests/"}), [&](const ProjectFile &file, const QString &included) {
        static const QRegularExpression fromTop(QStringLiteral("^(?:app|ui|tests)/[^.]"));
        const bool isFromTop = fromTop.match(included).hasMatch() && QFileInfo::exists(projectFolder() + included);
        if (!isFromTop && !included.endsWith(QLatin1StringView(".moc")))
            wrong += QStringLiteral("%1 includes %2").arg(file.path, included);
    });
    EXPECT_EQ(wrong, QStringList());
}

TEST(Layers, TheProgramsKnowledgeHasNoWidgetNorPicture)
{
    const QRegularExpression shown(QStringLiteral(
        "#\\s*include\\s*[<\"](?:.*(?:QtWidgets|QtGui|QtUiTools)|Q(?:Widget|Pixmap|Image|Color|Font|Painter"
        "|Application|GuiApplication)\\b|ui/).*"));
    EXPECT_EQ(findAll(cppFilesIn({"app/"}), shown), QStringList());
    const QRegularExpression linked(QStringLiteral("Qt6::(?!Core\\b|Sql\\b)\\w+|yanlian_ui"));
    EXPECT_EQ(findAll({projectFile(QStringLiteral("app/CMakeLists.txt"))}, linked), QStringList());
}

} // namespace yanlian
