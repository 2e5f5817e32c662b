// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/WalkedLesson.h"

#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PageHelp.h"
#include "ui/wizard/WizardPage.h"

#include <QApplication>

using namespace std::chrono_literals;

namespace yanlian {

WalkedLesson::WalkedLesson(const Pack &pack, Language language, PhoneLanguage phone)
    : m_lesson(pack, {language, phone, {}}, m_clock)
    , m_wizard(m_lesson, {})
    , m_sentences(language)
{
    m_wizard.beginWithSettings();
    m_wizard.begin();
    settle();
}

void WalkedLesson::note()
{
    settle();
    m_sentences.note(m_wizard);
}

/// Widgets that nobody needs any more would slow down everything.
void WalkedLesson::settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WalkedLesson::press(const QString &name)
{
    m_clock.advance(1s);
    for (TextButton *button : m_wizard.page()->findChildren<TextButton *>(name))
        if (button->isVisibleTo(m_wizard.page()) && button->isEnabled())
            return button->click();
}

void WalkedLesson::look()
{
    note();
    noteExplanations();
}

void WalkedLesson::noteExplanations()
{
    for (Paragraph *each : m_wizard.page()->content()->findChildren<Paragraph *>()) {
        if (!each->isExplained() || !each->isVisibleTo(m_wizard.page()) || m_explained.contains(each->text()))
            continue;
        m_explained.insert(each->text());
        Q_EMIT each->explanationWanted();
        note();
        m_wizard.page()->overlay()->close();
    }
}

void WalkedLesson::noteOverlays()
{
    auto *help = m_wizard.findChild<PageHelp *>();
    WizardPage &page = *m_wizard.page();
    help->openHelp(page);
    note();
    page.overlay()->close();
    help->openGlossary(page);
    note();
    page.overlay()->close();
    help->askToLeave(page, QStringLiteral("0000 0000 0000"));
    note();
    page.overlay()->close();
}

void WalkedLesson::takeTurn(Autopilot &pilot)
{
    m_clock.advance(1s);
    pilot.tap();
    turnPage();
}

void WalkedLesson::turnPage()
{
    m_clock.advance(5s);
    m_wizard.next();
    settle();
}

} // namespace yanlian
