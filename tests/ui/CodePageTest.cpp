// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/CodePage.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "tests/support/Print.h"
#include "ui/look/DigitCells.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace yanlian {

namespace {

class CodePageTest : public testing::Test {
protected:
    CodePageTest()
    {
        m_page.prepare();
        m_page.retranslate();
        lookAt(QSize(1280, 700), TextSize::Normal);
    }

    void lookAt(const QSize &size, TextSize text)
    {
        m_page.resize(size);
        applyLook(&m_page, Look::forWindow(size, {text}));
        m_page.refresh();
        m_page.show();
        QApplication::processEvents();
    }

    QString codeOf(int step, Mode mode = Mode::Try)
    {
        const Scenario &scenario = *m_lesson.pack().scenario(QStringLiteral("upgrade-honor"));
        m_point = {scenario.id.text, scenario.steps.at(step).id.text, scenario.accounts.at(0).text, mode};
        return resumeCode(m_lesson.pack(), m_point).value_or(QString());
    }

    void click(const QString &name)
    {
        auto *key = m_page.findChild<TextButton *>(name);
        ASSERT_TRUE(key) << name.toStdString();
        QTest::mouseClick(key, Qt::LeftButton);
    }

    void type(const QString &digits)
    {
        for (const QChar digit : digits)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_page, digit.toLatin1());
    }

    QString shown() { return m_page.findChild<DigitCells *>()->digits(); }
    QString answer()
    {
        const auto *label = m_page.findChild<Paragraph *>(QStringLiteral("answer"));
        return label->isHidden() ? QString() : label->text();
    }

    ManualClock m_clock;
    Lesson m_lesson{Lesson::Setup{Language::Chinese, PhoneLanguage::SameAsCoach, {}, 1}, m_clock};
    CodePage m_page{m_lesson};
    ResumePoint m_point;
};

QString slip(QString code)
{
    code[5] = code.at(5) == u'1' ? u'2' : u'1';
    return code;
}

} // namespace

TEST_F(CodePageTest, IsNotCompleteBeforeTheLastDigit)
{
    const QString code = codeOf(2);
    for (const QChar digit : code) {
        EXPECT_FALSE(m_page.isComplete());
        EXPECT_EQ(answer(), QString());
        click(QStringLiteral("digit") + digit);
    }
    EXPECT_EQ(shown(), code);
    EXPECT_TRUE(m_page.isComplete());
    EXPECT_EQ(m_page.point(), m_point);
}

TEST_F(CodePageTest, SaysWhereTheCodeLeads)
{
    m_page.setDigits(codeOf(2));
    EXPECT_TRUE(answer().contains(QStringLiteral("升级花呗服务"))) << answer().toStdString();
    EXPECT_TRUE(answer().contains(QStringLiteral("第 3 步"))) << answer().toStdString();
    EXPECT_TRUE(answer().contains(QStringLiteral("跟着做"))) << answer().toStdString();
    m_page.setDigits(codeOf(2, Mode::Test));
    EXPECT_TRUE(answer().contains(QStringLiteral("自己试"))) << answer().toStdString();
}

TEST_F(CodePageTest, AsksKindlyToCompareAgain)
{
    m_page.setDigits(slip(codeOf(2)));
    EXPECT_FALSE(m_page.isComplete());
    EXPECT_TRUE(answer().contains(QStringLiteral("核对"))) << answer().toStdString();
    EXPECT_FALSE(answer().contains(QStringLiteral("错")));
}

TEST_F(CodePageTest, TellsAnOlderVersionFromASlip)
{
    Pack older = m_lesson.pack();
    older.scenarios[0].steps.removeLast();
    const Scenario &scenario = older.scenarios.at(0);
    m_page.setDigits(
        *resumeCode(older, {scenario.id.text, scenario.steps.at(0).id.text, scenario.accounts.at(0).text}));
    EXPECT_FALSE(m_page.isComplete());
    EXPECT_TRUE(answer().contains(QStringLiteral("旧"))) << answer().toStdString();
}

TEST_F(CodePageTest, DeletesOneOrAll)
{
    m_page.setDigits(QStringLiteral("4821"));
    click(QStringLiteral("deleteButton"));
    EXPECT_EQ(shown(), QStringLiteral("482"));
    click(QStringLiteral("clearButton"));
    EXPECT_EQ(shown(), QString());
    click(QStringLiteral("deleteButton"));
    EXPECT_EQ(shown(), QString());
}

TEST_F(CodePageTest, TakesNoThirteenthDigit)
{
    const QString code = codeOf(2);
    m_page.setDigits(code);
    click(QStringLiteral("digit7"));
    EXPECT_EQ(shown(), code);
    EXPECT_TRUE(m_page.isComplete());
}

TEST_F(CodePageTest, CanBeTypedAndScanned)
{
    QSignalSpy goesOn(&m_page, &CodePage::goOnWanted);
    click(QStringLiteral("clearButton")); // a scanner does not care where the focus is
    type(QStringLiteral("4"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    EXPECT_EQ(shown(), QString());
    type(codeOf(2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(goesOn.count(), 1);
    EXPECT_EQ(m_page.point(), m_point);
    m_page.setDigits(slip(codeOf(2)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(goesOn.count(), 1) << "went on without a right code";
}

TEST_F(CodePageTest, TellsTheWizardWhenItIsComplete)
{
    QSignalSpy changed(&m_page, &CodePage::completeChanged);
    m_page.setDigits(codeOf(2));
    EXPECT_GE(changed.count(), 1);
}

TEST_F(CodePageTest, IsHeard)
{
    const auto *cells = m_page.findChild<DigitCells *>();
    m_page.setDigits(QStringLiteral("48210"));
    EXPECT_TRUE(cells->accessibleName().contains(QStringLiteral("4821 0")));
    m_page.setDigits(slip(codeOf(2)));
    EXPECT_TRUE(cells->accessibleName().contains(answer()));
}

TEST_F(CodePageTest, SpeaksEnglishToo)
{
    m_page.setDigits(codeOf(2));
    m_lesson.speak(Language::English, PhoneLanguage::SameAsCoach);
    m_page.retranslate();
    EXPECT_TRUE(answer().contains(QStringLiteral("step 3"))) << answer().toStdString();
}

TEST_F(CodePageTest, EveryKeyIsLargeAndApartInEveryWindow)
{
    for (const QSize &size : {QSize(1280, 700), QSize(1024, 668), QSize(1080, 1800), QSize(640, 400)})
        for (const TextSize text : {TextSize::Normal, TextSize::Large, TextSize::Largest}) {
            SCOPED_TRACE(
                std::to_string(size.width()) + "x" + std::to_string(size.height()) + " " + std::to_string(int(text)));
            lookAt(size, text);
            QList<QRect> seen;
            for (const TextButton *key : m_page.findChildren<TextButton *>()) {
                if (key->kind() != TextButton::Kind::Key)
                    continue;
                const QRect at(key->mapTo(&m_page, QPoint()), key->size());
                EXPECT_GE(at.width(), 60);
                EXPECT_GE(at.height(), std::max(60, key->heightForWidth(key->width())));
                EXPECT_GE(at.width(), key->minimumSizeHint().width()) << key->text().toStdString();
                EXPECT_GE(at.left(), 0);
                EXPECT_LE(at.right(), m_page.width());
                for (const QRect &other : std::as_const(seen))
                    EXPECT_FALSE(other.adjusted(-7, -7, 7, 7).intersects(at));
                seen += at;
            }
            EXPECT_EQ(seen.size(), 12);
        }
}

} // namespace yanlian
