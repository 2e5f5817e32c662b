// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LessonDriver.h"

#include "app/pack/PackLoader.h"
#include "app/rehearsal/Autopilot.h"
#include "tests/support/Print.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QWindow>

using namespace std::chrono_literals;

namespace yanlian {

LessonDriver::LessonDriver(
    const QString &scenario, Language language, PhoneLanguage phone, TextSize text, const QSize &window,
    const QString &account, quint32 seed, Mode mode)
{
    static const LoadedPack loaded = loadPack(builtInPackFolder()); // reading takes longer than many a test
    EXPECT_EQ(loaded.problems.size(), 0);
    m_lesson = std::make_unique<Lesson>(*loaded.pack, Lesson::Setup{language, phone, account, seed, mode}, m_clock);
    m_wizard = std::make_unique<RehearsalWizard>(*m_lesson, Appearance{text}, scenario);
    m_wizard->resize(window);
    m_wizard->begin();
    m_wizard->show();
    settle();
    EXPECT_EQ(m_wizard->size(), window);
    m_clock.advance(1s);
}

PhoneView &LessonDriver::phone() const
{
    return *m_wizard->stepPage()->phone();
}

CoachPanel &LessonDriver::coach() const
{
    return *m_wizard->stepPage()->coach();
}

QString LessonDriver::stepId() const
{
    return m_wizard->stepPage() ? rehearsal().step().id.text : QString();
}

void LessonDriver::playTo(const QString &stepId)
{
    SCOPED_TRACE("playing to " + stepId.toStdString());
    if (const QStringList setup{QStringLiteral("welcome"), QStringLiteral("choose"), QStringLiteral("mode")};
        setup.contains(stepId)) {
        ASSERT_EQ(m_wizard->startId(), int(RehearsalWizard::Welcome));
        while (m_wizard->currentId() != RehearsalWizard::Welcome)
            m_wizard->back();
        for (int i = 0; i < setup.indexOf(stepId); ++i)
            pressNext();
        return settle();
    }
    ASSERT_TRUE(m_wizard->stepPage());
    const int goal = rehearsal().scenario().indexOf(stepId);
    ASSERT_GE(goal, 0);
    m_clock.advance(1s);
    Autopilot pilot(rehearsal(), goal, m_lesson->seed());
    for (int turns = 0; turns < 200 && !pilot.hasArrived(); ++turns) {
        if (!pilot.canReach())
            m_wizard->startAgain();
        m_clock.advance(1s);
        pilot.tap();
        m_clock.advance(5s);
        m_wizard->next();
    }
    settle();
    m_clock.advance(1s);
    ASSERT_EQ(this->stepId(), stepId);
}

void LessonDriver::click(QWidget *widget)
{
    ASSERT_TRUE(widget);
    clickAt(widget, widget->rect().center());
}

void LessonDriver::clickAt(QWidget *widget, const QPoint &position)
{
    const QPoint place = widget->mapTo(m_wizard.get(), position);
    const QWidget *met = m_wizard->childAt(place);
    ASSERT_TRUE(met && (met == widget || widget->isAncestorOf(met)))
        << "no finger reaches " << widget->objectName().toStdString() << " at " << place.x() << ',' << place.y();
    QTest::mouseClick(m_wizard->windowHandle(), Qt::LeftButton, {}, place);
    settle();
}

void LessonDriver::tapPhone(const QString &target)
{
    m_clock.advance(1s);
    scrollPhoneTo(target);
    click(phone().control(target));
}

void LessonDriver::scrollPhoneTo(const QString &target)
{
    const QWidget *control = phone().control(target);
    ASSERT_TRUE(control) << "not on this screen: " << target.toStdString();
    scrollTo(phone().findChild<ScrollPane *>(), control);
}

void LessonDriver::scrollCoachTo(const QWidget *widget)
{
    scrollTo(coach().findChild<ScrollPane *>(), widget);
}

void LessonDriver::scrollTo(const char *name)
{
    const QWidget *found = button(QLatin1StringView(name));
    for (const ScrollPane *pane : m_wizard->page()->findChildren<ScrollPane *>())
        if (pane->isAncestorOf(found))
            scrollTo(pane, found);
}

void LessonDriver::scrollTo(const ScrollPane *pane, const QWidget *widget)
{
    if (!pane->isAncestorOf(widget))
        return; // it does not scroll
    const auto middle = [&] { return widget->mapTo(pane, widget->rect().center()).y(); };
    for (int tries = 0; tries < 50 && !(middle() >= 0 && middle() < pane->viewport().height()); ++tries)
        click(pane->scrollButtons().at(middle() < 0 ? 0 : 1));
}

void LessonDriver::press(const QString &name)
{
    m_clock.advance(1s);
    QWidget *found = button(name);
    ASSERT_TRUE(found && found->isVisible() && found->isEnabled()) << name.toStdString();
    click(found);
}

void LessonDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_wizard->windowHandle(), key, modifiers);
    settle();
}

void LessonDriver::settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

QWidget *LessonDriver::button(const QString &name) const
{
    QWidget *hidden = nullptr;
    for (TextButton *found : m_wizard->findChildren<TextButton *>(name)) {
        if (found->isVisible())
            return found;
        hidden = found;
    }
    return hidden;
}

QWidget *LessonDriver::focused() const
{
    return QApplication::focusWidget();
}

QString LessonDriver::headingText() const
{
    return m_wizard->page()->heading()->text();
}

QString LessonDriver::feedbackText() const
{
    const Paragraph *feedback = coach().feedback();
    return feedback->isHidden() ? QString() : feedback->text();
}

QStringList LessonDriver::visibleTexts() const
{
    QStringList texts;
    for (QWidget *widget : m_wizard->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString text = qobject_cast<QLabel *>(widget) ? qobject_cast<QLabel *>(widget)->text()
            : qobject_cast<QAbstractButton *>(widget)       ? qobject_cast<QAbstractButton *>(widget)->text()
                                                            : QString();
        if (!text.isEmpty())
            texts += text;
    }
    return texts;
}

} // namespace yanlian
