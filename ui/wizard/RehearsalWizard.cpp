// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/RehearsalWizard.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/Pointer.h"
#include "ui/wizard/KeyFilter.h"
#include "ui/wizard/NavigationRow.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PageHelp.h"
#include "ui/wizard/Playback.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/SettingsCard.h"
#include "ui/wizard/SetupPages.h"
#include "ui/wizard/StepPage.h"
#include "ui/wizard/StepPages.h"
#include "ui/wizard/TakeHome.h"
#include "ui/wizard/WizardKeys.h"

#include <QAbstractButton>
#include <QScopedValueRollback>

namespace yanlian {

namespace {

/// A text that nobody can ask about any more keeps the focus until it is taken from it.
bool canHaveFocus(const QWidget *widget)
{
    return widget && widget->isVisibleTo(widget->window()) && widget->focusPolicy() != Qt::NoFocus;
}

} // namespace

RehearsalWizard::RehearsalWizard(Lesson &lesson, const Appearance &appearance, const QString &scenario)
    : m_lesson(lesson)
    , m_settings{lesson.language(), lesson.phoneLanguage(), appearance, {}}
    , m_setup(new SetupPages(lesson, this))
    , m_row(new NavigationRow(*this))
    , m_help(new PageHelp(lesson, this))
    , m_settingsCard(new SettingsCard(*this, *m_help))
    , m_keyFilter(new KeyFilter(lesson.clock(), this))
    , m_takeHome(new TakeHome(lesson, *m_help, this))
    , m_playback(new Playback(lesson.clock(), this))
    , m_steps(new StepPages(*this, *m_help, *m_takeHome))
    , m_turnedAt(lesson.clock().now() - Rehearsal::doubleTapGuard)
{
    new WizardKeys(*this);
    setWizardStyle(ModernStyle); // (16)
    setOptions(
        IndependentPages | NoDefaultButton | NoCancelButton | HaveHelpButton | HaveCustomButton1
        | HaveCustomButton2); // (7, 9)
    connect(this, &QWizard::helpRequested, this, &RehearsalWizard::toggleHelp);
    connect(m_row, &NavigationRow::repeatWanted, this, &RehearsalWizard::repeat);
    connect(m_row, &NavigationRow::startAgainWanted, this, &RehearsalWizard::startAgain);
    connectSetup();
    setStartId(Welcome);
    connect(m_help, &PageHelp::opened, this, &RehearsalWizard::updateFocusOrder);
    connect(m_help, &PageHelp::leaveWanted, this, [this] { QWizard::reject(); });
    connect(m_playback, &Playback::nextWanted, this, &RehearsalWizard::followPlayback);
    connect(m_playback, &Playback::changed, this, &RehearsalWizard::stateChanged);
    connect(this, &QWizard::currentIdChanged, this, &RehearsalWizard::pageChanged);
    if (!scenario.isEmpty()) {
        m_lesson.choose(scenario);
        beginSteps();
        setStartId(FirstStep);
    }
    retranslate();
}

bool RehearsalWizard::resume(const ResumePoint &point)
{
    m_resumes = m_lesson.resume(point);
    if (!m_resumes)
        return false;
    change(SetupPages::settingsOf(point));
    beginSteps();
    setStartId(FirstStep);
    return true;
}

WizardPage *RehearsalWizard::page() const
{
    return qobject_cast<WizardPage *>(currentPage());
}

StepPage *RehearsalWizard::stepPage() const
{
    return qobject_cast<StepPage *>(currentPage());
}

void RehearsalWizard::setSettings(const Settings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    m_lesson.speak(settings.language, settings.phoneLanguage);
    m_keyFilter->setPause(settings.keyPause);
    resizeText();
    if (page()) {
        page()->showSettings(m_settings);
        updateFocusOrder();
    }
    Q_EMIT settingsChanged(settings);
}

void RehearsalWizard::change(const SettingsChange &change)
{
    Settings wanted = m_settings;
    change(wanted);
    setSettings(wanted);
}

void RehearsalWizard::beginInPublic(const LeastSizes &least)
{
    m_least = least;
    m_takeHome->showOnly();
    setStartId(Choose);
}

void RehearsalWizard::startAgain()
{
    m_playback->stop();
    if (stepPage())
        m_lesson.rehearsal()->restart();
    turnTo(stepPage() ? int(FirstStep) : startId());
    if (page()) {
        page()->overlay()->close();
        page()->heading()->setFocus();
    }
}

void RehearsalWizard::practiseAgain()
{
    startAgain();
    m_lesson.chooseAgain();
    connect(m_lesson.rehearsal(), &Rehearsal::changed, this, &RehearsalWizard::stateChanged);
    page()->refresh();
}

void RehearsalWizard::chooseAnother()
{
    m_playback->stop();
    if (!hasVisitedPage(Choose)) { // he came by another way
        setStartId(Welcome);
        restart();
        m_turnedAt -= Rehearsal::doubleTapGuard; // he pressed a button for this page, not Next
        next();
        return;
    }
    turnTo(Choose);
}

void RehearsalWizard::toggleHelp()
{
    if (page())
        m_help->toggleHelp(*page());
}

void RehearsalWizard::openSettings()
{
    m_settingsCard->open();
}

void RehearsalWizard::repeat()
{
    if (!page())
        return;
    page()->overlay()->close();
    if (StepPage *step = stepPage()) {
        m_lesson.rehearsal()->repeat();
        step->pointAgain();
    }
    page()->heading()->clearFocus(); // so that a screen reader hears the focus arrive even if it was there already
    page()->heading()->setFocus();
}

void RehearsalWizard::reject()
{
    const StepPage *step = stepPage();
    const bool underWay = step && !m_lesson.rehearsal()->step().isEnd();
    if (!underWay || m_help->isAskingToLeave())
        return QWizard::reject();
    m_help->askToLeave(*page(), m_takeHome->code(m_settings.appearance.text));
}

bool RehearsalWizard::validateCurrentPage()
{
    if (m_turnsOnly)
        return true;
    if (m_lesson.clock().now() - m_turnedAt < Rehearsal::doubleTapGuard)
        return false; // a double click on Next turns one page, not two (1)
    if (!page()->isComplete())
        return false; // next() does not ask
    if (stepPage() && stepPage()->watchOn()) {
        m_turnedAt = m_lesson.clock().now();
        return false; // first it is shown what the tap brings
    }
    if (!stepPage() && !m_setup->leave(currentId()))
        return false;
    m_resumes = currentId() == Code;
    if (!stepPage() && nextId() == FirstStep)
        beginSteps();
    return QWizard::validateCurrentPage();
}

int RehearsalWizard::nextId() const
{
    return currentId() < FirstStep ? m_setup->nextId(currentId()) : QWizard::nextId();
}

/// QWizard decides now whether the page may grow, so the content has to be there. A step's page brings the next one.
void RehearsalWizard::initializePage(int id)
{
    qobject_cast<WizardPage *>(QWizard::page(id))->prepare();
    if (id >= FirstStep && !QWizard::page(id + 1))
        addWizardPage(id + 1, m_steps->make(id + 1 - FirstStep));
    if (!m_turnsOnly && !m_resumes)
        fill(id); // while it is hidden, or all would be laid out anew with each of its texts
}

void RehearsalWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RehearsalWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    resizeText();
}

void RehearsalWizard::connectSetup()
{
    const QMap<int, WizardPage *> &pages = m_setup->pages();
    for (auto each = pages.cbegin(); each != pages.cend(); ++each)
        addWizardPage(each.key(), each.value());
    connect(m_setup, &SetupPages::changeWanted, this, &RehearsalWizard::change);
    connect(m_setup, &SetupPages::nextWanted, this, &QWizard::next);
}

void RehearsalWizard::beginSteps()
{
    for (const int id : pageIds())
        if (id >= FirstStep) {
            QWizardPage *old = QWizard::page(id);
            removePage(id);
            old->deleteLater();
        }
    addWizardPage(FirstStep, m_steps->make(0));
    connect(m_lesson.rehearsal(), &Rehearsal::changed, this, &RehearsalWizard::stateChanged);
}

void RehearsalWizard::addWizardPage(int id, WizardPage *page)
{
    setPage(id, page);
    page->parentWidget()->setAutoFillBackground(false); // (26)
    connect(page->practiceBar(), &PracticeBar::changeWanted, this, &RehearsalWizard::change);
    connect(page->practiceBar(), &PracticeBar::settingsWanted, this, &RehearsalWizard::openSettings);
    connect(page->overlay(), &Overlay::closed, this, [this] {
        m_help->closed();
        updateFocusOrder();
    });
}

void RehearsalWizard::pageChanged(int id)
{
    if (id < 0 || m_turnsOnly) // restart() says so first (10)
        return;
    if (std::exchange(m_resumes, false))
        return turnTo(FirstStep + m_lesson.rehearsal()->stepNumber() - 1);
    m_turnedAt = m_lesson.clock().now();
    m_help->closed();
    page()->overlay()->close();
    if (std::exchange(m_filled, -1) != id)
        fill(id);
    updateTitle();
    updateFocusOrder();
    page()->heading()->setFocus();
}

void RehearsalWizard::fill(int id)
{
    resizeText(); // a page may come before the first resize
    applyLook(page(), *m_look);
    page()->showSettings(m_settings);
    if (id >= FirstStep)
        followRehearsal(id);
    page()->refresh();
    m_filled = id;
}

/// One page after the other, or QWizard would forget those between (5).
void RehearsalWizard::turnTo(int id)
{
    m_turnsOnly = true;
    while (currentId() > id && currentId() != startId())
        back();
    while (currentId() < id)
        next();
    m_turnsOnly = false;
    pageChanged(currentId());
}

/// The page has turned; the rehearsal turns with it.
void RehearsalWizard::followRehearsal(int id)
{
    Rehearsal &run = *m_lesson.rehearsal();
    const QScopedValueRollback turning(m_isTurning, true);
    const int stepsBefore = id - FirstStep;
    if (stepsBefore == run.stepNumber())
        run.advance();
    else if (stepsBefore < run.stepNumber() - 1)
        run.back();
}

void RehearsalWizard::followPlayback()
{
    if (!stepPage() || m_lesson.rehearsal()->step().isEnd())
        return m_playback->stop();
    if (!page()->overlay()->isOpen())
        next();
}

void RehearsalWizard::stateChanged()
{
    StepPage *step = stepPage();
    if (m_isTurning || !step || !step->isCurrent())
        return;
    const QWidget *focused = focusWidget();
    const bool wasComplete = button(NextButton)->isEnabled();
    step->refresh();
    updateFocusOrder();
    Overlay *help = page()->overlay(); // an answer that arrives meanwhile must not take the focus from it
    if (step->isComplete() && !wasComplete && !help->isOpen()) {
        m_turnedAt = m_lesson.clock().now(); // a trembling second press must not skip the answer
        button(NextButton)->setFocus();
    } else if (focused != focusWidget() || !canHaveFocus(focusWidget()))
        (help->isOpen() ? help->heading() : step->heading())->setFocus(); // what had the focus is gone
}

void RehearsalWizard::retranslate()
{
    m_row->retranslate();
    setLocale(localeOf(m_lesson.language()));
    for (const int id : pageIds())
        if (auto *each = qobject_cast<WizardPage *>(QWizard::page(id)); each && each->isPrepared()) {
            each->overlay()->setCloseText(tr("Close"));
            each->retranslate();
            each->showSettings(m_settings);
        }
    if (!page())
        return;
    m_help->retranslate(*page());
    updateTitle();
    updateFocusOrder();
}

void RehearsalWizard::resizeText()
{
    const Look wanted = Look::forWindow(size(), m_settings.appearance, m_least);
    if (m_look == wanted)
        return;
    if (!m_look || m_look->chosen.theme != wanted.chosen.theme)
        setPalette(qtPalette(wanted.palette()));
    setCursor(pointer(wanted.chosen.pointer, Qt::ArrowCursor));
    m_look = wanted;
    m_row->setLook(*m_look);
    if (!page())
        return;
    applyLook(page(), *m_look);
    page()->refresh();
    updateFocusOrder();
}

void RehearsalWizard::updateFocusOrder()
{
    if (page())
        page()->orderFocus(m_row->buttons());
}

void RehearsalWizard::updateTitle()
{
    setWindowTitle(tr("Yanlian: %1").arg(page()->windowTitleText()));
}

} // namespace yanlian
