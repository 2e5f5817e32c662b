// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/SoakWindow.h"

#include "ui/wizard/StepPage.h"

#include <QAbstractButton>
#include <QApplication>

using namespace std::chrono_literals;

namespace yanlian {

SoakWindow::SoakWindow(const Pack &pack, quint32 seed)
    : m_lesson(pack, {.account = {}, .seed = seed}, m_clock)
    , m_wizard(m_lesson, {})
{
    m_wizard.resize(1280, 800);
    m_wizard.begin();
    m_wizard.show();
    wait(1s);
}

Rehearsal *SoakWindow::run() const
{
    return m_wizard.stepPage() ? m_lesson.rehearsal() : nullptr;
}

QAbstractButton *SoakWindow::button(const QString &name) const
{
    for (auto *found : m_wizard.findChildren<QAbstractButton *>(name))
        if (found->isVisible() && found->isEnabled())
            return found;
    return nullptr;
}

void SoakWindow::press(const QString &name)
{
    m_clock.advance(1s);
    QAbstractButton *found = button(name);
    if (!found)
        throw SoakFailure(QStringLiteral("there is no %1 to press").arg(name));
    found->click();
    settle();
}

void SoakWindow::settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

void SoakWindow::wait(std::chrono::milliseconds time)
{
    m_clock.advance(time);
    settle();
}

QString describePlace(const SoakWindow &window)
{
    const Rehearsal *run = window.run();
    return run ? QStringLiteral("%1, step %2 as %3, %4")
                     .arg(run->scenario().id.text, run->step().id.text, run->account().id, modeCode(run->mode()))
               : QStringLiteral("page %1").arg(window.wizard().currentId());
}

} // namespace yanlian
