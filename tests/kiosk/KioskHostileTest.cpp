// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kiosk/KioskDriver.h"
#include "tests/support/Print.h"
#include "tests/ui/Hand.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDropEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>
#include <QWindow>

// Those who try to get out of it, and those who do not know what they are doing.

using namespace std::chrono_literals;

namespace yanlian {

namespace {

using State = KioskVisit::State;

/// Hears whatever asks the desktop to open something.
class OpenedLinks final : public QObject {
    Q_OBJECT
public:
    OpenedLinks()
    {
        for (const char *scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "open");
    }
    ~OpenedLinks() override
    {
        for (const char *scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
    }
    int count() const { return m_count; }

public Q_SLOTS:
    void open(const QUrl &) { ++m_count; }

private:
    int m_count = 0;
};

class KioskHostile : public testing::Test {
protected:
    void expectWhole(const std::string &after)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto shown =
            std::count_if(all.cbegin(), all.cend(), [](const QWidget *each) { return each->isVisible(); });
        EXPECT_EQ(shown, 1) << after;
        EXPECT_TRUE(m_kiosk.window().isVisible()) << after;
        EXPECT_EQ(m_kiosk.window().size(), QSize(1280, 800)) << after;
        EXPECT_TRUE(m_kiosk.window().shownPage() && m_kiosk.window().shownPage()->isVisible()) << after;
        EXPECT_EQ(m_kiosk.window().shownPage()->geometry(), m_kiosk.window().rect()) << after;
        EXPECT_FALSE(QApplication::activePopupWidget() || QApplication::activeModalWidget()) << after;
        EXPECT_EQ(m_kiosk.closed(), 0) << after;
        EXPECT_EQ(m_links.count(), 0) << after;
    }

    /// Nobody does anything until the picture for those who pass by must be back.
    void expectBackToAttract()
    {
        m_kiosk.wait(3min);
        m_kiosk.wait(3min);
        EXPECT_EQ(m_kiosk.state(), State::Attract);
    }

    OpenedLinks m_links;
    KioskDriver m_kiosk;
};

struct Chord {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
};

constexpr Chord hostile[] = {
    {Qt::Key_Escape, Qt::NoModifier},
    {Qt::Key_F4, Qt::AltModifier},
    {Qt::Key_F4, Qt::ControlModifier},
    {Qt::Key_W, Qt::ControlModifier},
    {Qt::Key_Q, Qt::ControlModifier},
    {Qt::Key_N, Qt::ControlModifier},
    {Qt::Key_O, Qt::ControlModifier},
    {Qt::Key_P, Qt::ControlModifier},
    {Qt::Key_S, Qt::ControlModifier},
    {Qt::Key_C, Qt::ControlModifier},
    {Qt::Key_Tab, Qt::AltModifier},
    {Qt::Key_Tab, Qt::ControlModifier},
    {Qt::Key_Space, Qt::AltModifier},
    {Qt::Key_Left, Qt::AltModifier},
    {Qt::Key_Backspace, Qt::ControlModifier | Qt::AltModifier},
    {Qt::Key_Delete, Qt::ControlModifier | Qt::AltModifier},
    {Qt::Key_F1, Qt::ControlModifier | Qt::AltModifier},
    {Qt::Key_D, Qt::MetaModifier},
    {Qt::Key_Super_L, Qt::NoModifier},
    {Qt::Key_Meta, Qt::NoModifier},
    {Qt::Key_Menu, Qt::NoModifier},
    {Qt::Key_F10, Qt::ShiftModifier},
    {Qt::Key_F11, Qt::NoModifier},
    {Qt::Key_F12, Qt::NoModifier},
    {Qt::Key_F5, Qt::NoModifier},
    {Qt::Key_Print, Qt::NoModifier},
    {Qt::Key_SysReq, Qt::NoModifier},
    {Qt::Key_Back, Qt::NoModifier},
    {Qt::Key_HomePage, Qt::NoModifier},
    {Qt::Key_PowerOff, Qt::NoModifier},
    {Qt::Key_Close, Qt::NoModifier},
    {Qt::Key_Exit, Qt::NoModifier},
};

} // namespace

TEST_F(KioskHostile, NoKeyLeadsOutOfAnyPage)
{
    for (const State page : {State::Attract, State::Language, State::Lesson, State::Result, State::Warning}) {
        for (const Chord &chord : hostile) {
            if (m_kiosk.state() != page) {
                expectBackToAttract();
                if (page == State::Language)
                    m_kiosk.toLanguage();
                if (page == State::Lesson || page == State::Warning || page == State::Result)
                    m_kiosk.toFirstStep();
                if (page == State::Result)
                    m_kiosk.toResult();
                if (page == State::Warning)
                    m_kiosk.wait(121s);
            }
            ASSERT_EQ(m_kiosk.state(), page);
            m_kiosk.key(chord.key, chord.modifiers);
            expectWhole(std::to_string(int(page)) + " key " + std::to_string(chord.key));
        }
    }
    expectBackToAttract();
}

TEST_F(KioskHostile, ItDoesNotClose)
{
    for (int times = 0; times < 3; ++times) {
        EXPECT_FALSE(m_kiosk.window().close());
        QCloseEvent event;
        QCoreApplication::sendEvent(m_kiosk.window().windowHandle(), &event);
        m_kiosk.settle();
        expectWhole("close");
        m_kiosk.toLesson();
        expectWhole("close in a lesson");
        expectBackToAttract();
    }
}

TEST_F(KioskHostile, NoMenuAndNothingIsDropped)
{
    m_kiosk.toFirstStep();
    for (QWidget *each : m_kiosk.window().findChildren<QWidget *>()) {
        QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(4, 4), QPoint(4, 4));
        QCoreApplication::sendEvent(each, &menu);
        EXPECT_FALSE(each->acceptDrops()) << each->objectName().toStdString();
    }
    QMimeData data;
    data.setText(QStringLiteral("file:///etc/passwd"));
    QDropEvent drop(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_kiosk.window(), &drop);
    m_kiosk.settle();
    expectWhole("menu and drop");
}

TEST_F(KioskHostile, OtherMouseButtonsDoNothing)
{
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton}) {
        QTest::mouseClick(m_kiosk.window().windowHandle(), button, {}, QPoint(640, 400));
        m_kiosk.settle();
        EXPECT_EQ(m_kiosk.state(), State::Attract);
        expectWhole("button");
    }
}

TEST_F(KioskHostile, ALongPressTwoFingersAndASwipeFromTheEdgeAreNothingSpecial)
{
    m_kiosk.toFirstStep();
    const QString step = m_kiosk.window().stage()->lesson().rehearsal()->step().id.text;
    m_kiosk.press({900, 600});
    m_kiosk.wait(4s);
    m_kiosk.release({900, 600});
    m_kiosk.press({300, 300}, 0);
    m_kiosk.press({900, 500}, 1);
    m_kiosk.release({300, 300}, 0);
    m_kiosk.release({900, 500}, 1);
    Hand finger(Means::Finger, m_kiosk.window());
    finger.draw({{0, 400}, {200, 400}, {600, 400}});
    finger.draw({{640, 0}, {640, 200}, {640, 500}});
    finger.draw({{640, 799}, {640, 500}, {640, 300}});
    m_kiosk.settle();
    expectWhole("gestures");
    EXPECT_EQ(m_kiosk.state(), State::Lesson);
    EXPECT_EQ(m_kiosk.window().stage()->lesson().rehearsal()->step().id.text, step);
}

TEST_F(KioskHostile, TenThousandRandomEventsLeaveItWhole)
{
    QRandomGenerator random(7);
    const auto anyPlace = [&] { return QPoint(random.bounded(1280), random.bounded(800)); };
    int visits = 0;
    State before = m_kiosk.state();
    for (int event = 1; event <= 10'000; ++event) {
        QWindow *window = m_kiosk.window().windowHandle();
        switch (random.bounded(12)) {
        case 0: {
            const Chord &chord = hostile[random.bounded(int(std::size(hostile)))];
            m_kiosk.key(chord.key, chord.modifiers);
            break;
        }
        case 1:
            m_kiosk.key(Qt::Key(random.bounded(int(Qt::Key_Space), int(Qt::Key_AsciiTilde))));
            break;
        case 2:
            m_kiosk.key(random.bounded(2) ? Qt::Key_Tab : Qt::Key_Space);
            break;
        case 3:
            QTest::mouseClick(window, random.bounded(4) ? Qt::LeftButton : Qt::RightButton, {}, anyPlace());
            break;
        case 4: {
            const QPoint from = anyPlace();
            Hand(Means::Finger, m_kiosk.window()).draw({from, anyPlace(), anyPlace()});
            break;
        }
        case 5:
            m_kiosk.clock().advance(std::chrono::seconds(random.bounded(200)));
            break;
        case 6:
            m_kiosk.window().close();
            break;
        default:
            m_kiosk.clock().advance(700ms);
            Hand(Means::Finger, m_kiosk.window()).tap(anyPlace());
        }
        m_kiosk.settle();
        visits += m_kiosk.state() == State::Attract && before != State::Attract ? 1 : 0;
        before = m_kiosk.state();
        if (event % 20 == 0)
            expectWhole("event " + std::to_string(event));
        if (HasFailure())
            return;
    }
    EXPECT_GT(visits, 50);
    expectBackToAttract();
}

} // namespace yanlian

#include "KioskHostileTest.moc"
