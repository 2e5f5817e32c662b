// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/look/TextButton.h"
#include "ui/sheet/SheetFile.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/WizardPage.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QLabel>
#include <QTemporaryDir>

namespace yanlian {

namespace {

void chooseAction(LessonDriver &lesson, const QString &text)
{
    for (TextButton *button : lesson.wizard().page()->overlay()->findChildren<TextButton *>())
        if (button->text() == text && button->isVisible())
            return lesson.click(button);
    ADD_FAILURE() << "no such button: " << text.toStdString();
}

QString said(const LessonDriver &lesson)
{
    QString all;
    for (const QLabel *label : lesson.wizard().page()->overlay()->findChildren<QLabel *>())
        all += label->text() + QLatin1Char('\n');
    return all;
}

/// A home folder of its own, so that nobody's documents are touched.
class TakeHomeFlow : public testing::Test {
protected:
    TakeHomeFlow()
    {
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path()));
    }
    ~TakeHomeFlow() override
    {
        qputenv("HOME", m_formerHome);
        qputenv("XDG_CONFIG_HOME", m_formerConfig);
    }

    const QByteArray m_formerHome = qgetenv("HOME");
    const QByteArray m_formerConfig = qgetenv("XDG_CONFIG_HOME");
    QTemporaryDir m_home;
};

} // namespace

TEST_F(TakeHomeFlow, IsSavedAsAFileAndSaysWhere)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("unchanged"));
    lesson.scrollCoachTo(lesson.button(QStringLiteral("sheetButton")));
    lesson.press(QStringLiteral("sheetButton"));
    chooseAction(lesson, QStringLiteral("存成 PDF 文件"));
    const QStringList files = QDir(SheetFile::usualFolder()).entryList({QStringLiteral("*.pdf")}, QDir::Files);
    ASSERT_EQ(files.size(), 1);
    EXPECT_TRUE(said(lesson).contains(files.constFirst()));
    EXPECT_GT(QFileInfo(QDir(SheetFile::usualFolder()).filePath(files.constFirst())).size(), 5000);
}

TEST_F(TakeHomeFlow, AFolderThatCannotBeWrittenIsToldKindlyAndTheLessonGoesOn)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("unchanged"));
    const QString folder = SheetFile::usualFolder();
    ASSERT_TRUE(QDir().mkpath(QFileInfo(folder).path()));
    ASSERT_TRUE(!QFileInfo(folder).isDir() || QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    lesson.scrollCoachTo(lesson.button(QStringLiteral("sheetButton")));
    lesson.press(QStringLiteral("sheetButton"));
    chooseAction(lesson, QStringLiteral("存成 PDF 文件"));
    EXPECT_FALSE(said(lesson).contains(QStringLiteral(".pdf")));
    chooseAction(lesson, QStringLiteral("继续练习"));
    EXPECT_FALSE(lesson.wizard().page()->overlay()->isOpen());
    EXPECT_TRUE(inTheWay.remove());
}

TEST_F(TakeHomeFlow, PrintingWithoutAPrinterOffersTheFile)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("unchanged"));
    lesson.scrollCoachTo(lesson.button(QStringLiteral("sheetButton")));
    lesson.press(QStringLiteral("sheetButton"));
    chooseAction(lesson, QStringLiteral("打印"));
    ASSERT_TRUE(lesson.wizard().page()->overlay()->isOpen());
    chooseAction(lesson, QStringLiteral("回到这一页"));
    EXPECT_TRUE(lesson.wizard().page()->overlay()->isOpen());
}

} // namespace yanlian
