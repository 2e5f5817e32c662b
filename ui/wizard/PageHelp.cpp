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

void PageHelp::toggleHelp(WizardPage &page)
{
    if (page.overlay()->isOpen())
        page.overlay()->close();
    else
        openHelp(page);
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

void PageHelp::askToLeave(WizardPage &page, const QString &code)
{
    m_isAskingToLeave = true;
    open(page, [this, code](WizardPage &on) {
        QList<Overlay::Section> sections{
            {QString(), tr("Stopping changes nothing. You can come back and practise as often as you like.")}};
        if (!code.isEmpty())
            sections += {tr("To go on here another day: "), tr("type this code on the first page: %1").arg(code)};
        on.overlay()->open(tr("Stop practising?"), sections, {goOn(), {tr("Stop"), [this] { Q_EMIT leaveWanted(); }}});
    });
}

void PageHelp::helpOnStep(WizardPage &page)
{
    Rehearsal &run = *m_lesson.rehearsal();
    if (run.mode() == Mode::Test && run.help() == HelpLadder::Arrow && run.step().kind == Step::Kind::Tap)
        askToShow(page);
    else
        run.askForHelp();
}

void PageHelp::askToShow(WizardPage &page)
{
    open(page, [this](WizardPage &on) {
        on.overlay()->open(
            tr("Shall we show you this step?"),
            {{QString(),
              tr("You will see it, and then do it yourself. In this test it will count as shown, not as done alone.")}},
            {{tr("I will try myself"), [] {}}, {tr("Show me"), [this] { m_lesson.rehearsal()->askForHelp(); }}});
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
