// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/Monkey.h"

#include "tests/soak/PageWatch.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/StepPage.h"

#include <QTest>
#include <QWindow>

#include <numeric>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr Qt::Key keys[] = {Qt::Key_Tab,    Qt::Key_Tab, Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Return,
                            Qt::Key_Escape, Qt::Key_F1,  Qt::Key_Left, Qt::Key_Right,   Qt::Key_Up,    Qt::Key_Down};
constexpr Fault faults[] = {Fault::Answers,      Fault::AnswersLate,  Fault::Refuses,
                            Fault::NeverAnswers, Fault::AnswersTwice, Fault::AnswersAfterLeaving};
constexpr QSize windows[] = {{1280, 800}, {1920, 1080}, {1024, 768}, {1080, 1920}};

QWidget *windowOf(SoakWindow &window)
{
    return &window.wizard();
}

} // namespace

Monkey::Monkey(SoakWindow &window, const Pack &pack, quint32 seed)
    : m_window(window)
    , m_pack(pack)
    , m_random(seed)
    , m_habits(habits())
{
}

QList<Monkey::Habit> Monkey::habits()
{
    const auto press = [this](const char *name) {
        return [this, name = QLatin1StringView(name).toString()] {
            if (const QWidget *button = m_window.button(name))
                tapAround(button);
        };
    };
    return {
        {16, "tap what leads on", [this] { tapTarget(); }},
        {6, "do what leads on", [this] { goOn(); }},
        {12, "press a button", [this] { pressAnyButton(); }},
        {5, "tap somewhere", [this] { tapAt(anyPlace()); }},
        {3, "tap twice", [this] { tapTwice(); }},
        {2, "hold down", [this] { holdDown(); }},
        {2, "draw a line", [this] { draw(); }},
        {16, "Next", press("nextButton")},
        {5, "Back", press("backButton")},
        {2, "Help", press("helpButton")},
        {2, "Repeat", press("repeatButton")},
        {1, "Start again", press("startAgainButton")},
        {3, "close what lies over the page", press("overlayClose")},
        {2, "help with the step", press("stepHelpButton")},
        {1, "another language", press("languageButton")},
        {1, "Settings", press("settingsButton")},
        {1, "another text size", press("textSizeButton")},
        {12, "press a key", [this] { pressKey(); }},
        {10, "wait", [this] { letTimePass(); }},
        {3, "plan a fault", [this] { planFault(); }},
        {2, "type a code", [this] { typeCode(); }},
        {1, "resize", [this] { resize(); }},
        {1, "choose another lesson", [this] { chooseAnother(); }},
        {1, "leave", [this] { leave(); }},
    };
}

void Monkey::act()
{
    if (m_random.bounded(4) > 0)
        m_window.wait(1s); // else it goes on at once, as a trembling hand does
    const Habit &habit = anyHabit();
    m_last = QLatin1StringView(habit.name);
    habit.act();
    m_window.settle();
    if (!m_window.wizard().isVisible()) { // it has left; the next one comes
        m_window.wizard().begin();
        m_window.wizard().show();
        m_window.settle();
    }
    look();
}

const Monkey::Habit &Monkey::anyHabit()
{
    const int all = std::accumulate(
        m_habits.cbegin(), m_habits.cend(), 0, [](int sum, const Habit &each) { return sum + each.weight; });
    int drawn = m_random.bounded(all);
    qsizetype which = 0;
    while (drawn >= m_habits.at(which).weight)
        drawn -= m_habits.at(which++).weight;
    return m_habits.at(which);
}

void Monkey::tapTarget()
{
    const Rehearsal *run = m_window.run();
    const QStringList targets = run ? run->targets() : QStringList();
    if (targets.isEmpty())
        return tapAt(anyPlace());
    m_last += QLatin1StringView(": ") + targets.constFirst();
    if (const QWidget *control = m_window.wizard().stepPage()->phone()->control(anyOf(targets)))
        tapAround(control);
}

/// Now and then somebody knows what he does, or the later steps would be seen too seldom.
void Monkey::goOn()
{
    Rehearsal *run = m_window.run();
    if (!run)
        return;
    const int goal = m_random.bounded(int(run->scenario().steps.size()));
    Autopilot(*run, goal, m_window.lesson().seed()).tap();
    m_window.wait(5s);
    if (const QWidget *next = m_window.button(QStringLiteral("nextButton")))
        tapAround(next);
}

/// Mostly on it, sometimes just beside it.
void Monkey::tapAround(const QWidget *widget)
{
    QPoint place = widget->mapTo(windowOf(m_window), widget->rect().center());
    if (m_random.bounded(8) == 0)
        place.ry() += (widget->height() / 2 + m_random.bounded(24)) * (m_random.bounded(2) ? 1 : -1);
    tapAt(place);
}

void Monkey::tapAt(const QPoint &place)
{
    if (windowOf(m_window)->rect().contains(place))
        QTest::mouseClick(m_window.wizard().windowHandle(), Qt::LeftButton, {}, place);
}

void Monkey::tapTwice()
{
    const QList<QWidget *> all = pressable();
    const QWidget *widget = anyOf(all);
    const QPoint place = widget->mapTo(windowOf(m_window), widget->rect().center());
    if (!windowOf(m_window)->rect().contains(place))
        return;
    if (m_random.bounded(2))
        return QTest::mouseDClick(m_window.wizard().windowHandle(), Qt::LeftButton, {}, place);
    tapAt(place);
    tapAt(place);
}

void Monkey::holdDown()
{
    const QPoint place = anyPlace();
    QWindow *window = m_window.wizard().windowHandle();
    QTest::mousePress(window, Qt::LeftButton, {}, place);
    m_window.wait(std::chrono::milliseconds(m_random.bounded(3000)));
    if (m_window.wizard().isVisible())
        QTest::mouseRelease(window, Qt::LeftButton, {}, place);
}

void Monkey::draw()
{
    QWindow *window = m_window.wizard().windowHandle();
    const QPoint end = anyPlace();
    QTest::mousePress(window, Qt::LeftButton, {}, anyPlace());
    QTest::mouseMove(window, anyPlace());
    QTest::mouseMove(window, end);
    QTest::mouseRelease(window, Qt::LeftButton, {}, end);
}

void Monkey::pressAnyButton()
{
    const QList<QWidget *> all = pressable();
    const QWidget *button = anyOf(all);
    m_last += QLatin1StringView(": ") + button->objectName();
    tapAround(button);
}

void Monkey::pressKey()
{
    const Qt::Key key = keys[m_random.bounded(int(std::size(keys)))];
    m_last += QStringLiteral(": %1").arg(int(key), 0, 16);
    QTest::keyClick(m_window.wizard().windowHandle(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
}

void Monkey::letTimePass()
{
    m_window.wait(std::chrono::milliseconds(m_random.bounded(20001)));
}

void Monkey::planFault()
{
    constexpr int soon = 12; // calls
    const Fault fault = faults[m_random.bounded(int(std::size(faults)))];
    const int call = 1 + m_random.bounded(soon);
    if (m_window.run())
        m_window.lesson().backend()->plan(call, fault);
}

/// On the page for it; on the first page, goes there.
void Monkey::typeCode()
{
    if (const QWidget *there = m_window.button(QStringLiteral("codeButton")))
        return tapAround(there);
    if (m_window.wizard().currentId() != RehearsalWizard::Code)
        return;
    if (const QWidget *clear = m_window.button(QStringLiteral("clearButton")))
        tapAround(clear);
    const Lesson &lesson = m_window.lesson();
    const auto code = lesson.rehearsal() ? resumeCode(m_pack, lesson.resumePoint()) : std::nullopt;
    for (const QChar digit : code.value_or(QStringLiteral("123456789012")))
        QTest::keyClick(m_window.wizard().windowHandle(), digit.toLatin1());
}

void Monkey::resize()
{
    m_window.wizard().resize(windows[m_random.bounded(int(std::size(windows)))]);
}

void Monkey::chooseAnother()
{
    if (m_window.run())
        m_window.wizard().chooseAnother();
}

/// Half of those who want to leave in the middle of a lesson stay when they are asked.
void Monkey::leave()
{
    m_window.wizard().reject();
    if (m_random.bounded(2))
        m_window.wizard().reject();
}

QList<QWidget *> Monkey::pressable() const
{
    QList<QWidget *> all;
    for (auto *button : m_window.wizard().findChildren<TextButton *>())
        if (button->isVisible() && button->isEnabled())
            all += button;
    return all;
}

QPoint Monkey::anyPlace()
{
    const QSize size = m_window.wizard().size();
    const int left = m_random.bounded(size.width());
    return {left, m_random.bounded(size.height())};
}

void Monkey::look()
{
    m_places.insert(describePlace(m_window));
    QStringList faults = faultsOfPage(m_window);
    if (Rehearsal *run = m_window.run(); run && run != m_run)
        watch(run);
    faults += m_accountFaults;
    if (!faults.isEmpty())
        throw SoakFailure(describePlace(m_window) + QLatin1StringView(": ") + faults.join(QLatin1StringView("; ")));
}

/// From its beginning, or where a code led, and at every change: much may happen in one action, while the lesson plays
/// by itself.
void Monkey::watch(Rehearsal *run)
{
    m_run = run;
    m_watch.emplace(run->account());
    QObject::connect(run, &Rehearsal::changed, run, [this, run] { follow(run->account()); });
}

void Monkey::follow(const Account &account)
{
    m_accountFaults += m_watch->faultsNow(account);
}

} // namespace yanlian
