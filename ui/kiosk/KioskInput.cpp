// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskInput.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWidget>
#include <QWindow>

namespace yanlian {

namespace {

using State = KioskVisit::State;

constexpr int mouseFinger = -1;

/// On keyboards only; the manual names them.
const QList<int> staffSequence{Qt::Key_F9, Qt::Key_F10, Qt::Key_F9, Qt::Key_F10, Qt::Key_F9};

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_ScrollLock
        || key == Qt::Key_Super_L || key == Qt::Key_Super_R;
}

/// All that a lesson, its help and the staff's digits understand.
bool isUseful(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_F1:
        return true;
    default:
        return key >= Qt::Key_0 && key <= Qt::Key_9;
    }
}

bool isFromScreen(const QMouseEvent &event)
{
    return event.pointingDevice() && event.pointingDevice()->type() == QInputDevice::DeviceType::TouchScreen;
}

} // namespace

KioskInput::KioskInput(QWidget &window, KioskVisit &visit, Clock &clock)
    : m_window(window)
    , m_visit(visit)
    , m_corners(clock, this)
{
    connect(&m_corners, &CornerHold::held, this, &KioskInput::staffWanted);
    QCoreApplication::instance()->installEventFilter(this);
    showPointer(false);
}

KioskInput::~KioskInput()
{
    showPointer(true);
}

bool KioskInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        event->ignore();
        return true;
    case QEvent::FocusIn:
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason();
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            if (auto *widget = qobject_cast<QWidget *>(watched))
                Q_EMIT focused(widget);
        break;
    default:
        if (watched == m_window.windowHandle())
            return filterWindow(event);
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool KioskInput::filterWindow(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        move(*static_cast<QMouseEvent *>(event));
        showPointer(!isFromScreen(*static_cast<QMouseEvent *>(event)));
        return m_swallows;
    case QEvent::TouchBegin:
        showPointer(false);
        [[fallthrough]];
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        touch(*static_cast<QTouchEvent *>(event));
        return false; // the first finger becomes a mouse
    case QEvent::Wheel:
        return !m_visit.click() || isBlocked();
    case QEvent::KeyPress:
        return pressKey(*static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

/// Where a press does no more than to begin or to go on.
bool KioskInput::isBlocked() const
{
    const State state = m_visit.state();
    return state == State::Attract || state == State::Warning || state == State::Closed || state == State::Safe;
}

bool KioskInput::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return true;
    const QPoint place = event.position().toPoint();
    const State before = m_visit.state();
    m_swallows = isBlocked();
    m_corners.setScreen(m_window.size());
    if (!isFromScreen(event))
        m_corners.press(mouseFinger, place);
    const bool counts = isFromScreen(event) ? m_visit.touch(place) : m_visit.click();
    m_visit.hold(true);
    if (!counts)
        m_swallows = true;
    else if (before == State::Attract)
        Q_EMIT begun(place);
    return m_swallows;
}

bool KioskInput::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return true;
    m_corners.release(mouseFinger);
    m_visit.hold(false);
    return std::exchange(m_swallows, false);
}

void KioskInput::move(const QMouseEvent &event)
{
    if (!(event.buttons() & Qt::LeftButton))
        return;
    const QPoint place = event.position().toPoint();
    if (!isFromScreen(event))
        m_corners.move(mouseFinger, place);
    m_visit.touch(place);
}

void KioskInput::touch(const QTouchEvent &event)
{
    m_corners.setScreen(m_window.size());
    for (const QEventPoint &point : event.points()) {
        const QPoint place = point.position().toPoint();
        switch (point.state()) {
        case QEventPoint::Pressed:
            m_corners.press(point.id(), place);
            break;
        case QEventPoint::Updated:
            m_corners.move(point.id(), place);
            break;
        case QEventPoint::Released:
            m_corners.release(point.id());
            break;
        default:
            break;
        }
    }
}

bool KioskInput::pressKey(const QKeyEvent &event)
{
    if (std::exchange(m_isSending, false))
        return false;
    const int key = event.key();
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || isModifier(key))
        return true;
    const State before = m_visit.state();
    if (!m_visit.key(key, event.isAutoRepeat()) || noteStaffKey(key))
        return true;
    if (before == State::Attract && !event.isAutoRepeat()) {
        Q_EMIT begunByKey();
        pressSpecial(event);
        return true;
    }
    if (before == State::Attract || before == State::Warning || before == State::Closed || before == State::Safe)
        return true;
    if (pressSpecial(event) || pressKeypad(event))
        return true;
    return !isUseful(key);
}

bool KioskInput::pressSpecial(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_F2 && event.key() != Qt::Key_Asterisk)
        return false;
    if (!event.isAutoRepeat() && m_visit.state() != State::Staff)
        Q_EMIT soundWanted();
    return true;
}

/// A pad of digits is all the keyboard that many a kiosk has: 2 and 8 go from one control to the next, 5 presses it, 4
/// and 6 turn the page, 0 says it again.
bool KioskInput::pressKeypad(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::KeypadModifier) || m_visit.state() == State::Staff)
        return false;
    switch (event.key()) {
    case Qt::Key_2:
        sendKey(Qt::Key_Tab);
        return true;
    case Qt::Key_8:
        sendKey(Qt::Key_Backtab);
        return true;
    case Qt::Key_5:
        sendKey(Qt::Key_Space);
        return true;
    case Qt::Key_4:
        Q_EMIT backWanted();
        return true;
    case Qt::Key_6:
        Q_EMIT nextWanted();
        return true;
    case Qt::Key_0:
        Q_EMIT repeatWanted();
        return true;
    default:
        return false;
    }
}

void KioskInput::sendKey(int key)
{
    m_isSending = true;
    const auto modifiers = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(m_window.windowHandle(), &event);
    m_isSending = false;
}

/// Nothing hides it for good: who moves a mouse sees it.
void KioskInput::showPointer(bool isShown)
{
    const bool isHidden = QGuiApplication::overrideCursor() != nullptr;
    if (isShown && isHidden)
        QGuiApplication::restoreOverrideCursor();
    else if (!isShown && !isHidden)
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
}

bool KioskInput::noteStaffKey(int key)
{
    if (!staffSequence.contains(key)) {
        m_staffKeys.clear();
        return false;
    }
    m_staffKeys += key;
    if (m_staffKeys.size() > staffSequence.size())
        m_staffKeys.removeFirst();
    if (m_staffKeys == staffSequence) {
        m_staffKeys.clear();
        Q_EMIT staffWanted();
    }
    return true;
}

} // namespace yanlian
