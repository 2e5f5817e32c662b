// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/VisitStage.h"

#include "ui/wizard/Overlay.h"
#include "ui/wizard/Playback.h"
#include "ui/wizard/StepPage.h"

namespace yanlian {

VisitStage::VisitStage(
    const Pack &pack, const Settings &settings, const LeastSizes &least, quint32 seed, Narrator &narrator, Clock &clock,
    QWidget &screen)
    : m_lesson(pack, {settings.language, settings.phoneLanguage, {}, seed, Mode::Try}, clock)
    , m_wizard(std::make_unique<RehearsalWizard>(m_lesson, settings.appearance))
{
    m_wizard->setSettings(settings);
    m_wizard->setParent(&screen, Qt::Widget);
    m_wizard->setGeometry(screen.rect());
    m_wizard->beginInPublic(least);
    m_wizard->begin();
    m_speech = std::make_unique<PageSpeech>(*m_wizard, narrator);
    connect(m_wizard.get(), &RehearsalWizard::resetWanted, m_wizard.get(), [this, settings] {
        m_wizard->setSettings(settings);
    });
    connect(m_wizard.get(), &QDialog::finished, this, &VisitStage::finished, Qt::QueuedConnection);
    connect(m_wizard.get(), &QWizard::currentIdChanged, this, &VisitStage::moved);
    connect(m_wizard->playback(), &Playback::changed, this, &VisitStage::moved);
    connect(&m_lesson, &Lesson::happened, this, &VisitStage::moved);
    m_wizard->show();
}

/// The lesson still tells that it was left, but nobody may look at the pages any more.
VisitStage::~VisitStage()
{
    blockSignals(true);
    m_speech.reset();
    m_wizard.reset();
}

bool VisitStage::isAtResult() const
{
    return m_wizard->stepPage() && m_lesson.rehearsal() && m_lesson.rehearsal()->step().isEnd();
}

/// Behind an open card it stands still, and nobody may be there.
bool VisitStage::isPlaying() const
{
    const WizardPage *page = m_wizard->page();
    return page && m_wizard->playback()->isPlaying() && !page->overlay()->isOpen();
}

} // namespace yanlian
