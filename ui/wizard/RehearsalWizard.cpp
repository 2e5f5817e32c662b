// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/RehearsalWizard.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/ChoosePage.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PageHelp.h"
#include "ui/wizard/PersonPage.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/StepPage.h"
#include "ui/wizard/WelcomePage.h"

#include <QKeyEvent>

namespace yanlian {

RehearsalWizard::RehearsalWizard(Lesson &lesson, TextSize textSize, const QString &scenario)
    : m_lesson(lesson)
    , m_textSize(textSize)
    , m_help(new PageHelp(lesson, this))
    , m_turnedAt(lesson.clock().now() - Rehearsal::doubleTapGuard)
{
    setWizardStyle(ModernStyle); // (16)
    setOptions(
        IndependentPages | NoDefaultButton | NoCancelButton | HaveHelpButton | HaveCustomButton1
        | HaveCustomButton2); // (7, 9)
    makeButtons();
    m_welcome = new WelcomePage(lesson);
    m_choose = new ChoosePage(lesson);
    addWizardPage(Welcome, m_welcome);
    addWizardPage(Choose, m_choose);
    m_person = new PersonPage(lesson);
    addWizardPage(Person, m_person);
    connect(m_choose, &ChoosePage::someoneElseWanted, this, [this] {
        m_asSomeoneElse = true;
        next();
        m_asSomeoneElse = false;
    });
    connect(m_welcome, &WelcomePage::languageChosen, this, &RehearsalWizard::speak);
    connect(m_welcome, &WelcomePage::textSizeChosen, this, &RehearsalWizard::setTextSize);
    connect(m_help, &PageHelp::opened, this, &RehearsalWizard::updateFocusOrder);
    connect(m_help, &PageHelp::leaveWanted, this, [this] { QWizard::reject(); });
    connect(this, &QWizard::currentIdChanged, this, &RehearsalWizard::pageChanged);
    if (!scenario.isEmpty()) {
        m_lesson.choose(scenario);
        beginSteps();
        setStartId(FirstStep);
    }
    retranslate();
}

void RehearsalWizard::begin()
{
    restart();
}

WizardPage *RehearsalWizard::page() const
{
    return qobject_cast<WizardPage *>(currentPage());
}

StepPage *RehearsalWizard::stepPage() const
{
    return qobject_cast<StepPage *>(currentPage());
}

void RehearsalWizard::setTextSize(TextSize size)
{
    m_textSize = size;
    resizeText();
}

void RehearsalWizard::speak(Language language, PhoneLanguage phone)
{
    m_lesson.speak(language, phone);
}

void RehearsalWizard::startAgain()
{
    const int first = currentId() >= FirstStep ? FirstStep : startId();
    if (currentId() == FirstStep)
        m_lesson.rehearsal()->restart();
    while (currentId() != first && currentId() != startId()) // restart() would forget the pages before (5)
        back();
    if (page()) {
        page()->overlay()->close();
        page()->heading()->setFocus();
    }
}

void RehearsalWizard::chooseAnother()
{
    if (startId() == FirstStep) {
        setStartId(Welcome);
        restart();
        m_turnedAt -= Rehearsal::doubleTapGuard; // he pressed a button for this page, not Next
        next();
        return;
    }
    while (currentId() != Choose && currentId() != startId())
        back();
}

void RehearsalWizard::toggleHelp()
{
    if (!page())
        return;
    if (page()->overlay()->isOpen())
        page()->overlay()->close();
    else
        m_help->openHelp(*page());
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
    m_help->askToLeave(*page());
}

bool RehearsalWizard::validateCurrentPage()
{
    if (m_lesson.clock().now() - m_turnedAt < Rehearsal::doubleTapGuard)
        return false; // a double click on Next turns one page, not two (1)
    if (!page()->isComplete())
        return false; // next() does not ask
    if (currentId() == Choose) {
        const QString wanted = m_choose->chosenScenario();
        if (wanted.isEmpty())
            return false;
        if (m_asSomeoneElse)
            m_person->offer(wanted);
        else
            m_lesson.choose(wanted);
    }
    if (currentId() == Person)
        m_lesson.choose(m_choose->chosenScenario(), m_person->chosenAccount());
    if (nextId() == FirstStep)
        beginSteps();
    return QWizard::validateCurrentPage();
}

int RehearsalWizard::nextId() const
{
    return currentId() == Choose && m_asSomeoneElse ? Person : QWizard::nextId();
}

QSize RehearsalWizard::sizeHint() const
{
    return {1280, 800};
}

/// QWizard decides now whether the page may grow, so the content has to be there. A step's page brings the next one.
void RehearsalWizard::initializePage(int id)
{
    qobject_cast<WizardPage *>(QWizard::page(id))->prepare();
    if (id >= FirstStep && !QWizard::page(id + 1))
        addStepPage(id + 1);
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

void RehearsalWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) { // it would close the lesson (6)
        if (page())
            page()->overlay()->close();
        return event->accept();
    }
    if (event->key() == Qt::Key_F1) {
        if (!event->isAutoRepeat())
            toggleHelp();
        return event->accept();
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept(); // it would press Next wherever the focus is (7)
    QWizard::keyPressEvent(event);
}

void RehearsalWizard::makeButtons()
{
    const auto make = [this](WizardButton which, TextButton::Kind kind, const char *name) {
        auto *button = new TextButton(kind, this);
        button->setObjectName(QLatin1StringView(name));
        setButton(which, button);
    };
    make(HelpButton, TextButton::Kind::Plain, "helpButton");
    make(CustomButton1, TextButton::Kind::Plain, "repeatButton");
    make(CustomButton2, TextButton::Kind::Plain, "startAgainButton");
    make(BackButton, TextButton::Kind::Plain, "backButton");
    make(NextButton, TextButton::Kind::Primary, "nextButton");
    make(FinishButton, TextButton::Kind::Primary, "finishButton");
    setButtonLayout({HelpButton, CustomButton1, CustomButton2, Stretch, BackButton, NextButton, FinishButton});
    connect(this, &QWizard::helpRequested, this, &RehearsalWizard::toggleHelp);
    connect(this, &QWizard::customButtonClicked, this, [this](int which) {
        if (which == CustomButton1)
            repeat();
        else
            startAgain();
    });
}

void RehearsalWizard::beginSteps()
{
    for (const int id : pageIds())
        if (id >= FirstStep) {
            QWizardPage *old = QWizard::page(id);
            removePage(id);
            old->deleteLater();
        }
    addStepPage(FirstStep);
    connect(m_lesson.rehearsal(), &Rehearsal::changed, this, &RehearsalWizard::stateChanged);
}

void RehearsalWizard::addStepPage(int id)
{
    auto *step = new StepPage(m_lesson, id - FirstStep);
    addWizardPage(id, step);
    connect(step, &StepPage::anotherWanted, this, &RehearsalWizard::chooseAnother);
    connect(
        step, &StepPage::explanationWanted, this, [this, step](const Explanation &of) { m_help->explain(*step, of); });
}

void RehearsalWizard::addWizardPage(int id, WizardPage *page)
{
    setPage(id, page);
    connect(page->practiceBar(), &PracticeBar::languageWanted, this, [this] {
        const bool chinese = m_lesson.language() == Language::Chinese;
        speak(chinese ? Language::English : Language::Chinese, m_lesson.phoneLanguage());
    });
    connect(page->practiceBar(), &PracticeBar::phoneLanguageWanted, this, [this] {
        const bool same = m_lesson.phoneLanguage() == PhoneLanguage::SameAsCoach;
        speak(m_lesson.language(), same ? PhoneLanguage::Chinese : PhoneLanguage::SameAsCoach);
    });
    connect(page->practiceBar(), &PracticeBar::textSizeWanted, this, [this] { setTextSize(nextTextSize(m_textSize)); });
    connect(page->overlay(), &Overlay::closed, this, [this] {
        m_help->closed();
        updateFocusOrder();
    });
}

void RehearsalWizard::pageChanged(int id)
{
    if (id < 0) // restart() says so first (10)
        return;
    m_turnedAt = m_lesson.clock().now();
    m_help->closed();
    page()->overlay()->close();
    resizeText(); // a page may come before the first resize
    applySizes(page(), *m_sizes);
    page()->showSettings(m_textSize);
    if (id >= FirstStep)
        followRehearsal(id);
    page()->refresh();
    if (id == Welcome)
        m_welcome->showChoices(m_textSize);
    updateTitle();
    updateFocusOrder();
    page()->heading()->setFocus();
}

/// The page has turned; the rehearsal turns with it.
void RehearsalWizard::followRehearsal(int id)
{
    Rehearsal &run = *m_lesson.rehearsal();
    const int stepsBefore = id - FirstStep;
    if (stepsBefore == run.stepNumber())
        run.advance();
    else if (stepsBefore < run.stepNumber() - 1)
        run.back();
}

void RehearsalWizard::stateChanged()
{
    StepPage *step = stepPage();
    if (!step || !step->isCurrent())
        return;
    const QWidget *focused = focusWidget();
    const bool wasComplete = button(NextButton)->isEnabled();
    step->refresh();
    updateFocusOrder();
    if (page()->overlay()->isOpen())
        return; // an answer that arrives meanwhile must not take the focus from the help
    if (step->isComplete() && !wasComplete) {
        m_turnedAt = m_lesson.clock().now(); // a trembling second press must not skip the answer
        button(NextButton)->setFocus();
    } else if (focused != focusWidget() || !focusWidget() || focusWidget()->isHidden())
        step->heading()->setFocus(); // the screen that had the focus is gone
}

void RehearsalWizard::retranslate()
{
    setButtonText(HelpButton, tr("Help"));
    setButtonText(CustomButton1, tr("Repeat"));
    setButtonText(CustomButton2, tr("Start again"));
    setButtonText(BackButton, tr("Back"));
    setButtonText(NextButton, tr("Next"));
    setButtonText(FinishButton, tr("Done"));
    alignButtons();
    setLocale(localeOf(m_lesson.language()));
    for (const int id : pageIds())
        if (auto *each = qobject_cast<WizardPage *>(QWizard::page(id)); each && each->isPrepared()) {
            each->overlay()->setCloseText(tr("Close"));
            each->retranslate();
            each->showSettings(m_textSize);
        }
    if (!page())
        return;
    m_help->retranslate(*page());
    if (currentId() == Welcome)
        m_welcome->showChoices(m_textSize);
    updateTitle();
    updateFocusOrder();
}

void RehearsalWizard::resizeText()
{
    const Sizes wanted = Sizes::forWindow(size(), m_textSize);
    if (m_sizes == wanted)
        return;
    m_sizes = wanted;
    for (QWidget *button : buttonsInOrder())
        applySizes(button, *m_sizes);
    alignButtons();
    if (!page())
        return;
    applySizes(page(), *m_sizes);
    page()->showSettings(m_textSize);
    page()->refresh();
    if (currentId() == Welcome)
        m_welcome->showChoices(m_textSize);
    updateFocusOrder();
}

/// Done takes the place of Next exactly, so that no button moves (a11y U2).
void RehearsalWizard::alignButtons()
{
    const int width = std::max(button(NextButton)->sizeHint().width(), button(FinishButton)->sizeHint().width());
    button(NextButton)->setMinimumWidth(width);
    button(FinishButton)->setMinimumWidth(width);
}

void RehearsalWizard::updateFocusOrder()
{
    if (!page())
        return;
    QList<QWidget *> order = page()->focusOrder(buttonsInOrder());
    order.removeIf([](const QWidget *each) { return each->focusPolicy() == Qt::NoFocus; }); // Qt would skip the pair
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void RehearsalWizard::updateTitle()
{
    setWindowTitle(tr("Yanlian: %1").arg(page()->windowTitleText()));
}

QList<QWidget *> RehearsalWizard::buttonsInOrder() const
{
    QList<QWidget *> all;
    for (const WizardButton which : {HelpButton, CustomButton1, CustomButton2, BackButton, NextButton, FinishButton})
        all += button(which);
    return all;
}

} // namespace yanlian
