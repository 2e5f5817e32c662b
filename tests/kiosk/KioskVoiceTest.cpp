// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kiosk/KioskDriver.h"
#include "tests/support/Print.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

// The kiosk for somebody who does not see it (a11y S1 to S5, S11).

using namespace std::chrono_literals;

namespace yanlian {

namespace {

using State = KioskVisit::State;

class KioskVoice : public testing::Test {
protected:
    QString heard()
    {
        m_kiosk.settle();
        const QString all = m_kiosk.voice().texts().join(QLatin1Char(' '));
        m_kiosk.voice().forget();
        return all;
    }

    void pad(Qt::Key key)
    {
        m_kiosk.wait(1s);
        m_kiosk.key(key, Qt::KeypadModifier);
    }

    KioskDriver m_kiosk;
};

} // namespace

TEST_F(KioskVoice, OneKeyTurnsItOnFromTheFirstPicture)
{
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Asterisk}) {
        KioskDriver kiosk;
        kiosk.key(key);
        EXPECT_EQ(kiosk.state(), State::Language);
        const QString all = kiosk.voice().texts().join(QLatin1Char(' '));
        EXPECT_TRUE(all.contains(QStringLiteral("您想用哪种语言"))) << all.toStdString();
        EXPECT_TRUE(all.contains(QStringLiteral("Which language?"))) << all.toStdString();
    }
}

TEST_F(KioskVoice, EachSentenceIsSaidInItsOwnLanguage)
{
    m_kiosk.key(Qt::Key_F2);
    ASSERT_FALSE(m_kiosk.voice().said.isEmpty());
    for (const Utterance &each : m_kiosk.voice().said)
        EXPECT_EQ(each.language, languageOf(each.text)) << each.text.toStdString();
}

TEST_F(KioskVoice, AWholeLessonByAPadOfDigits)
{
    pad(Qt::Key_Asterisk);
    ASSERT_EQ(m_kiosk.state(), State::Language);
    heard();
    pad(Qt::Key_2);
    EXPECT_TRUE(heard().contains(QStringLiteral("English")));
    pad(Qt::Key_5);
    ASSERT_EQ(m_kiosk.state(), State::Lesson);
    EXPECT_TRUE(heard().contains(QStringLiteral("What would you like to practise?")));
    pad(Qt::Key_6);
    pad(Qt::Key_6);
    const StepPage *step = m_kiosk.window().stage()->wizard().stepPage();
    ASSERT_TRUE(step);
    heard();
    pad(Qt::Key_0);
    EXPECT_FALSE(heard().isEmpty());
    const Rehearsal &run = *m_kiosk.window().stage()->lesson().rehearsal();
    for (int keys = 0; keys < 400 && m_kiosk.state() != State::Result; ++keys) {
        const QWidget *focused = m_kiosk.window().focusWidget();
        const bool leadsOn = focused && (run.targets().contains(focused->objectName()) && !run.canAdvance());
        pad(run.canAdvance() ? Qt::Key_6 : leadsOn ? Qt::Key_5 : Qt::Key_2);
        if (run.stage() == Rehearsal::Stage::Waiting)
            m_kiosk.wait(10s);
        if (run.step().kind == Step::Kind::Questions)
            m_kiosk.key(Qt::Key_Space);
    }
    EXPECT_EQ(m_kiosk.state(), State::Result);
    EXPECT_FALSE(heard().isEmpty()) << "the result is read too";
}

TEST_F(KioskVoice, TheWarningIsSaid)
{
    m_kiosk.key(Qt::Key_F2);
    m_kiosk.wait(1s);
    m_kiosk.tap("chooseEnglish");
    heard();
    m_kiosk.wait(121s);
    ASSERT_EQ(m_kiosk.state(), State::Warning);
    EXPECT_TRUE(heard().contains(QStringLiteral("Are you still there?")));
}

TEST_F(KioskVoice, WhoIsListeningIsThere)
{
    m_kiosk.voice().answersAtOnce = false;
    m_kiosk.key(Qt::Key_F2);
    m_kiosk.voice().now->begin();
    m_kiosk.wait(5min);
    EXPECT_EQ(m_kiosk.state(), State::Language);
    m_kiosk.voice().now->stop();
}

TEST_F(KioskVoice, ItIsOffAgainForTheNextVisitor)
{
    m_kiosk.key(Qt::Key_F2);
    m_kiosk.wait(151s);
    ASSERT_EQ(m_kiosk.state(), State::Attract);
    heard();
    m_kiosk.toLesson();
    EXPECT_EQ(heard(), QString());
}

} // namespace yanlian
