// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/SetupPages.h"

#include "app/rehearsal/Lesson.h"
#include "ui/wizard/ChoosePage.h"
#include "ui/wizard/CodePage.h"
#include "ui/wizard/FirstRunPage.h"
#include "ui/wizard/ModePage.h"
#include "ui/wizard/PersonPage.h"
#include "ui/wizard/RehearsalWizard.h"
#include "ui/wizard/WelcomePage.h"

namespace yanlian {

SetupPages::SetupPages(Lesson &lesson, QObject *parent)
    : QObject(parent)
    , m_lesson(lesson)
    , m_firstRun(new FirstRunPage(lesson))
    , m_welcome(new WelcomePage(lesson))
    , m_code(new CodePage(lesson))
    , m_choose(new ChoosePage(lesson))
    , m_person(new PersonPage(lesson))
    , m_mode(new ModePage(lesson))
    , m_pages{{RehearsalWizard::FirstRun, m_firstRun}, {RehearsalWizard::Welcome, m_welcome},
              {RehearsalWizard::Code, m_code},         {RehearsalWizard::Choose, m_choose},
              {RehearsalWizard::Person, m_person},     {RehearsalWizard::ChooseMode, m_mode}}
{
    connect(m_firstRun, &FirstRunPage::changeWanted, this, &SetupPages::changeWanted);
    connect(m_welcome, &WelcomePage::changeWanted, this, &SetupPages::changeWanted);
    connect(m_welcome, &WelcomePage::codeWanted, this, [this] { goOn(m_wantsCode); });
    connect(m_code, &CodePage::goOnWanted, this, &SetupPages::nextWanted);
    connect(m_choose, &ChoosePage::someoneElseWanted, this, [this] { goOn(m_wantsSomeoneElse); });
}

int SetupPages::nextId(int id) const
{
    switch (id) {
    case RehearsalWizard::FirstRun:
        return RehearsalWizard::Welcome;
    case RehearsalWizard::Welcome:
        return m_wantsCode ? RehearsalWizard::Code : RehearsalWizard::Choose;
    case RehearsalWizard::Choose:
        return m_wantsSomeoneElse ? RehearsalWizard::Person : RehearsalWizard::ChooseMode;
    case RehearsalWizard::Person:
        return RehearsalWizard::ChooseMode;
    default:
        return RehearsalWizard::FirstStep;
    }
}

bool SetupPages::leave(int id)
{
    switch (id) {
    case RehearsalWizard::Code:
        return resume();
    case RehearsalWizard::Choose: {
        const QString wanted = m_choose->chosenScenario();
        if (wanted.isEmpty())
            return false;
        m_asSomeoneElse = m_wantsSomeoneElse;
        if (m_asSomeoneElse)
            m_person->offer(wanted);
        m_mode->offer(wanted);
        return true;
    }
    case RehearsalWizard::ChooseMode:
        begin();
        return true;
    default:
        return true;
    }
}

bool SetupPages::resume()
{
    const auto point = m_code->point();
    if (!point || !m_lesson.resume(*point))
        return false;
    Q_EMIT changeWanted(settingsOf(*point));
    return true;
}

SettingsChange SetupPages::settingsOf(const ResumePoint &point)
{
    return [point](Settings &settings) {
        settings.language = point.language;
        settings.phoneLanguage = point.phone;
        settings.appearance.text = TextSize(point.textPercent);
    };
}

/// To another page than Next leads to.
void SetupPages::goOn(bool &instead)
{
    instead = true;
    Q_EMIT nextWanted();
    instead = false;
}

void SetupPages::begin()
{
    m_lesson.setMode(m_mode->chosenMode());
    if (m_asSomeoneElse)
        m_lesson.choose(m_choose->chosenScenario(), m_person->chosenAccount());
    else
        m_lesson.choose(m_choose->chosenScenario());
}

} // namespace yanlian
