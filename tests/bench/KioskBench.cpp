// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets visitors come and go at a kiosk, and measures how long one waits after the first touch until the languages are
// painted, and how long the kiosk takes after a visit until its picture for those who pass by is painted again.

#include "app/huabei/Clock.h"
#include "app/kiosk/PinStore.h"
#include "tests/bench/PictureTime.h"
#include "ui/kiosk/KioskText.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kiosk/VisitStage.h"

#include <QAbstractButton>
#include <QPaintEvent>
#include <QPointingDevice>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <cstdio>
#include <cstdlib>

using namespace std::chrono_literals;
using namespace yanlian;

namespace {

using State = KioskVisit::State;

constexpr double mostMilliseconds = 100; ///< the budget of each
constexpr int visitors = 50;
constexpr QSize screen(1920, 1080);

/// Whether the page that is shown has been painted.
class PaintSeen final : public QObject {
public:
    explicit PaintSeen(const KioskWindow &window)
        : m_window(window)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool take() { return std::exchange(m_isSeen, false); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_isSeen = m_isSeen || (event->type() == QEvent::Paint && watched == m_window.shownPage());
        return false;
    }

private:
    const KioskWindow &m_window;
    bool m_isSeen = false;
};

class Visitors final {
public:
    explicit Visitors(const Pack &pack)
        : m_pins(m_folder.path())
        , m_window(pack, {}, machine(), m_pins, m_clock)
        , m_paint(m_window)
    {
        m_window.resize(screen);
        m_window.show();
        settle();
    }

    void visit(int number)
    {
        m_clock.advance(1s);
        const QPoint place(number * 37 % screen.width(), number * 53 % screen.height() / 2);
        m_paint.take();
        touches += measure([&] { QTest::touchEvent(m_window.windowHandle(), m_touchScreen).press(0, place); });
        expect(State::Language);
        QTest::touchEvent(m_window.windowHandle(), m_touchScreen).release(0, place);
        press(number % 2 ? "chooseChinese" : "chooseEnglish");
        for (int page = 0; page < 2; ++page)
            press("nextButton");
        Rehearsal &run = *m_window.stage()->lesson().rehearsal();
        for (int steps = number % 4; steps > 0 && !run.targets().isEmpty(); --steps) {
            run.tap(run.targets().constFirst());
            m_clock.advance(5s);
            press("nextButton");
        }
        m_paint.take();
        resets += measure([&] { m_window.visit().end(); });
        expect(State::Attract);
    }

    QList<PictureTime> touches;
    QList<PictureTime> resets;

private:
    static KioskMachine machine()
    {
        KioskMachine all;
        all.voices = [] { return Narrator::Voices(); };
        all.now = [] { return QDateTime(QDate(2021, 11, 25), QTime(10, 0)); };
        all.leastText = kioskTextPixels({}, screen, {});
        return all;
    }

    void press(const char *name)
    {
        m_clock.advance(1s);
        for (auto *button : m_window.findChildren<QAbstractButton *>(QLatin1StringView(name)))
            if (button->isVisible() && button->isEnabled()) {
                button->click();
                break;
            }
        settle();
    }

    void expect(State state)
    {
        if (m_window.visit().state() == state && m_paint.take())
            return;
        std::fputs("the kiosk is not where it should be, or not painted\n", stderr);
        std::exit(2);
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    PinStore m_pins;
    KioskWindow m_window;
    PaintSeen m_paint;
    QPointingDevice *m_touchScreen = QTest::createTouchDevice();
};

/// Whether the budget is kept. Only the processor's time is judged: a clock also measures what else runs.
bool judge(const char *name, QList<PictureTime> times)
{
    bool isKept = true;
    for (const auto &[of, what] : {std::pair{&PictureTime::worked, "processor"}, {&PictureTime::waited, "clock"}}) {
        sortBy(times, of);
        const double worst = times.constLast().*of;
        const bool isLate = of == &PictureTime::worked && worst > mostMilliseconds;
        isKept = isKept && !isLate;
        std::printf(
            "  %-42s %-9s %8.1f ms %8.1f ms%s\n", name, what, percentile(times, of, 0.5), worst,
            isLate ? "  MISSED" : "");
    }
    return isKept;
}

int run(const Pack &pack)
{
    Visitors all(pack);
    for (int number = 0; number < visitors; ++number)
        all.visit(number);
    std::printf("%d visitors, %dx%d, drawn by the processor:\n", visitors, screen.width(), screen.height());
    std::printf("  %-42s %-9s %11s %11s\n", "", "", "median", "worst");
    const bool isSoon = judge("from the first touch to the languages", all.touches);
    const bool isReset = judge("from the end of a visit to the picture", all.resets);
    std::printf(
        "  %s: the budget is %.0f ms of the processor for each, at worst\n", isSoon && isReset ? "kept" : "MISSED",
        mostMilliseconds);
    return isSoon && isReset ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    return runBench(argc, argv, run);
}
