// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/PageHelp.h"

#include "app/rehearsal/Lesson.h"
#include "ui/wizard/FactWords.h"
#include "ui/wizard/HelpWords.h"
#include "ui/wizard/StepPage.h"

namespace yanlian {

PageHelp::PageHelp(const Lesson &lesson, QObject *parent)
    : QObject(parent)
    , m_lesson(lesson)
{
}

void PageHelp::openHelp(WizardPage &page)
{
    open(page, [this](WizardPage &on) {
        const auto sections = qobject_cast<StepPage *>(&on) ? HelpWords::forStep(m_lesson) : HelpWords::forSettings();
        on.overlay()->open(
            tr("Help"), sections,
            {goOn(), {tr("Difficult words"), [this, &on] { openGlossary(on); }}, {tr("Stop practising"), [this] {
                                                                                      Q_EMIT leaveWanted();
                                                                                  }}});
    });
}

void PageHelp::openGlossary(WizardPage &page)
{
    open(page, [this](WizardPage &on) {
        on.overlay()->open(tr("Difficult words"), FactWords(m_lesson).glossary(), {goOn()});
    });
}

void PageHelp::explain(WizardPage &page, const Explanation &of)
{
    m_askedFrom = page.window()->focusWidget();
    open(page, [this, of](WizardPage &on) {
        on.overlay()->open(tr("What is behind this"), FactWords(m_lesson).explanation(of), {goOn()});
    });
}

void PageHelp::askToLeave(WizardPage &page)
{
    m_isAskingToLeave = true;
    open(page, [this](WizardPage &on) {
        on.overlay()->open(
            tr("Stop practising?"),
            {{QString(), tr("Stopping changes nothing. You can come back and practise as often as you like.")}},
            {goOn(), {tr("Stop"), [this] { Q_EMIT leaveWanted(); }}});
    });
}

void PageHelp::retranslate(WizardPage &page)
{
    if (page.overlay()->isOpen())
        open(page, m_fill);
}

void PageHelp::closed()
{
    m_isAskingToLeave = false;
    if (QWidget *text = std::exchange(m_askedFrom, nullptr); text && text->isVisible())
        text->setFocus(); // where he was reading
}

void PageHelp::open(WizardPage &page, const Fill &fill)
{
    m_fill = fill;
    page.content()->setEnabled(false);
    page.overlay()->setCloseText(tr("Close"));
    m_fill(page);
    Q_EMIT opened();
}

Overlay::Action PageHelp::goOn() const
{
    return {tr("Go on practising"), [] {}};
}

} // namespace yanlian
