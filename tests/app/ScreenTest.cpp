// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Screen.h"

#include "app/huabei/AccountCondition.h"
#include "app/huabei/AccountValue.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace yanlian {

namespace {

const QString screenFile = QStringLiteral("screens/home.ui");

class ScreenTest : public testing::Test {
protected:
    /// What is said after one part of the screen was replaced by another, without the file's name.
    QStringList problemsAfter(const QByteArray &before, const QByteArray &after)
    {
        m_pack.replace(screenFile, before, after);
        return m_pack.problems().replaceInStrings(screenFile + QLatin1Char(':'), QString());
    }

    Screen home() const
    {
        Problems problems;
        const auto screen = readScreen(m_pack.path(screenFile), screenFile, problems);
        EXPECT_TRUE(problems.isEmpty());
        return screen.value_or(Screen());
    }

    TemporaryPack m_pack;
};

QStringList one(const QString &problem)
{
    return {problem};
}

} // namespace

TEST_F(ScreenTest, KnowsItsControlsAndTheirLabels)
{
    const Screen screen = home();
    EXPECT_EQ(screen.id, QStringLiteral("home"));
    EXPECT_EQ(screen.context, QStringLiteral("HomeScreen"));
    EXPECT_EQ(screen.file, m_pack.path(screenFile));
    ASSERT_TRUE(screen.controls.contains(QStringLiteral("huabei")));
    EXPECT_EQ(screen.controls.value(QStringLiteral("huabei")).label, QStringLiteral("花呗"));
    EXPECT_EQ(screen.controls.value(QStringLiteral("huabei")).line, 7);
    EXPECT_EQ(screen.texts, QStringList({QStringLiteral("花呗"), QStringLiteral("付钱")}));
}

TEST_F(ScreenTest, OnlyButtonsCanBeTapped)
{
    QStringList tappable = home().tappable();
    tappable.sort();
    EXPECT_EQ(tappable, QStringList({QStringLiteral("huabei"), QStringLiteral("pay")}));
    EXPECT_TRUE(home().canTap(QStringLiteral("pay")));
    EXPECT_FALSE(home().canTap(QStringLiteral("home")));
    EXPECT_FALSE(home().canTap(QString()));
}

TEST_F(ScreenTest, TextsNotForTranslationAreNotForTheTranslator)
{
    EXPECT_EQ(problemsAfter("<string>付钱</string>", "<string notr=\"true\">付钱</string>"), QStringList());
    EXPECT_EQ(home().texts, QStringList{QStringLiteral("花呗")});
}

TEST_F(ScreenTest, OnlyTheTextOfAControlIsItsLabel)
{
    EXPECT_EQ(
        problemsAfter(
            "      <string>付钱</string>\n     </property>",
            "      <string>付钱</string>\n     </property>\n     <property name=\"accessibleName\">"
            "<string>付钱按钮</string></property>"),
        QStringList());
    EXPECT_EQ(home().controls.value(QStringLiteral("pay")).label, QStringLiteral("付钱"));
    EXPECT_TRUE(home().texts.contains(QStringLiteral("付钱按钮")));
}

TEST_F(ScreenTest, ALabelBelongsToTheInnermostControl)
{
    m_pack.replace(QStringLiteral("controls.yaml"), "controls:\n", "controls:\n  inner: 里面。\n");
    EXPECT_EQ(
        problemsAfter(
            "  </layout>\n",
            "   <item><widget class=\"Panel\" name=\"box\"><layout class=\"QVBoxLayout\"><item>"
            "<widget class=\"TextButton\" name=\"inner\"><property name=\"text\"><string>里面</string></property>"
            "</widget></item></layout></widget></item>\n  </layout>\n"
            "  <property name=\"text\"><string>外面</string></property>\n"),
        QStringList());
    EXPECT_EQ(home().controls.value(QStringLiteral("inner")).label, QStringLiteral("里面"));
    EXPECT_EQ(home().controls.value(QStringLiteral("box")).label, QString());
    EXPECT_EQ(home().controls.value(QStringLiteral("home")).label, QStringLiteral("外面"));
}

TEST_F(ScreenTest, WhatDesignerSaysOfOurOwnClassesIsSkipped)
{
    EXPECT_EQ(
        problemsAfter(
            "</ui>",
            QByteArray("<customwidgets><customwidget><class>TextButton</class><extends>QWidget</extends>"
                       "<header>x.h</header></customwidget></customwidgets>")
                    .repeated(200)
                + "<resources/></ui>"),
        QStringList());
    EXPECT_EQ(home().context, QStringLiteral("HomeScreen"));
}

TEST_F(ScreenTest, ManyTextsDoNotCountAsDepth)
{
    EXPECT_EQ(
        problemsAfter(
            "  </layout>\n",
            QByteArray("<item><spacer name=\"s\"><property name=\"p\"><string>x</string></property></spacer></item>")
                    .repeated(500)
                + "</layout>\n"),
        QStringList());
}

TEST_F(ScreenTest, AnUnknownClassNamesTheAllowedOnes)
{
    EXPECT_EQ(
        problemsAfter("class=\"TextButton\" name=\"pay\"", "class=\"QWebEngineView\" name=\"pay\""),
        one(QStringLiteral("14:47: unknown widget class \"QWebEngineView\"; allowed: ") + allowed(screenClasses())));
}

TEST_F(ScreenTest, EveryAllowedClassIsAllowed)
{
    ASSERT_GE(screenClasses().size(), 3);
    for (const QString &name : screenClasses()) {
        const TemporaryPack pack;
        pack.replace(screenFile, "class=\"QWidget\"", "class=\"" + name.toUtf8() + "\"");
        if (name == QLatin1StringView("TextButton"))
            pack.replace(QStringLiteral("controls.yaml"), "controls:\n", "controls:\n  home: 一整页。\n");
        EXPECT_EQ(pack.problems(), QStringList()) << name.toStdString();
    }
}

TEST_F(ScreenTest, APictureFromOutsideIsNotAllowed)
{
    EXPECT_EQ(
        problemsAfter("      <string>付钱</string>", "      <pixmap>/etc/logo.png</pixmap>"),
        one(QStringLiteral("16:15: <pixmap> is not allowed in a screen")));
}

TEST_F(ScreenTest, AStyleSheetIsNotAllowed)
{
    EXPECT_EQ(
        problemsAfter(
            "      <string>付钱</string>",
            "      <string>付钱</string></property><property name=\"styleSheet\"><string>*{}</string>"),
        one(QStringLiteral("16:65: a style sheet is not allowed in a screen")));
}

TEST_F(ScreenTest, NothingElseMayBeBroughtIn)
{
    for (const char *element : {"iconset", "include", "connection"}) {
        const TemporaryPack pack;
        pack.replace(screenFile, "</ui>", QByteArray("<x><") + element + "/></x></ui>");
        ASSERT_EQ(pack.problems().size(), 1);
        EXPECT_TRUE(pack.problems().first().endsWith(
            QStringLiteral("<%1> is not allowed in a screen").arg(QString::fromUtf8(element))));
    }
}

TEST_F(ScreenTest, EveryValueAndEveryConditionMayBeNamed)
{
    QByteArray properties;
    for (const QString &name : accountValueNames())
        properties += "<property name=\"bind\"><string notr=\"true\">" + name.toUtf8() + "</string></property>";
    for (const QString &name : AccountCondition::names())
        for (const QByteArray &begin : {QByteArray(), QByteArray("not-")})
            properties +=
                "<property name=\"showWhen\"><string notr=\"true\">" + begin + name.toUtf8() + "</string></property>";
    EXPECT_EQ(problemsAfter("  <layout class", properties + "\n  <layout class"), QStringList());
    EXPECT_EQ(home().texts.size(), 2) << "nobody translates them";
}

TEST_F(ScreenTest, AnUnknownValueNamesTheOthers)
{
    EXPECT_EQ(
        problemsAfter("<string>付钱</string>", "<string/></property><property name=\"bind\"><string>gold</string>"),
        one(QStringLiteral("16:70: unknown \"bind\" \"gold\"; allowed: ") + allowed(accountValueNames())));
}

TEST_F(ScreenTest, AnUnknownConditionNamesTheOthers)
{
    for (const char *name : {"gold", "not-gold", "not-not-signed", ""}) {
        const TemporaryPack pack;
        pack.replace(
            screenFile, "  <layout class",
            QByteArray("  <property name=\"showWhen\"><string>") + name + "</string></property>\n  <layout class");
        const QStringList said = pack.problems();
        ASSERT_EQ(said.size(), 1) << name;
        EXPECT_TRUE(said.first().startsWith(QStringLiteral("screens/home.ui:5:"))) << said.first().toStdString();
        EXPECT_TRUE(said.first().endsWith(QStringLiteral("unknown \"showWhen\" \"%1\"; allowed: %2, each also after "
                                                         "\"not-\"")
                                              .arg(QString::fromUtf8(name), allowed(AccountCondition::names()))));
    }
}

TEST_F(ScreenTest, TwoControlsWithOneName)
{
    EXPECT_EQ(
        problemsAfter("name=\"pay\"", "name=\"huabei\""),
        one(QStringLiteral("14:46: two widgets are named \"huabei\"")));
}

TEST_F(ScreenTest, ATagThatIsNotClosed)
{
    EXPECT_EQ(
        problemsAfter("</ui>", ""), one(QStringLiteral("23:1: not a Qt Designer file: Premature end of document.")));
}

} // namespace yanlian
