// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/StepPage.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachActions.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/CoachWords.h"
#include "ui/wizard/Playback.h"
#include "ui/wizard/RehearsalWizard.h"
#include "ui/wizard/ResultActions.h"

#include <QBoxLayout>

namespace yanlian {

StepPage::StepPage(Lesson &lesson, Playback &playback, int stepsBefore)
    : WizardPage(lesson)
    , m_playback(playback)
    , m_stepsBefore(stepsBefore)
{
    setFinalPage(false);
}

QWidget *StepPage::makeContent()
{
    auto *content = new QWidget(this);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_phone = new PhoneView(lesson().clock(), content);
    m_coach = new CoachPanel(lesson(), m_playback, content);
    m_row->addWidget(m_phone);
    m_row->addWidget(m_coach, 1);
    connect(m_phone, &PhoneView::tapped, this, &StepPage::tapPhone);
    connectCoach();
    return content;
}

/// Who looks around need not press Next: a tap on what the phone shows already goes on.
void StepPage::tapPhone(const Tap &tap)
{
    if (!isCurrent())
        return;
    const Rehearsal &run = *lesson().rehearsal();
    if (run.mode() == Mode::Explore && run.canAdvance() && !run.step().isTapless() && !tap.target.isEmpty())
        wizard()->next();
    lesson().rehearsal()->tap(tap);
}

void StepPage::connectCoach()
{
    connect(m_coach, &CoachPanel::explanationWanted, this, &StepPage::explanationWanted);
    connect(m_coach, &CoachPanel::answered, this, [this](const QString &question, Answer answer) {
        lesson().rehearsal()->answer(question, answer);
    });
    connect(m_coach, &CoachPanel::cardWanted, this, [this](const QString &id) { openCard(id); });
    const CoachActions *actions = m_coach->actions();
    connect(actions, &CoachActions::retryWanted, this, [this] { lesson().rehearsal()->retry(); });
    connect(actions, &CoachActions::turnWanted, this, [this] { lesson().rehearsal()->takeTurn(); });
    connect(actions, &CoachActions::helpWanted, this, &StepPage::helpWanted);
    connect(actions, &CoachActions::playWanted, &m_playback, &Playback::toggle);
    connect(actions, &CoachActions::otherPauseWanted, &m_playback, &Playback::changePause);
    const ResultActions *result = m_coach->resultActions();
    connect(result, &ResultActions::againWanted, this, &StepPage::againWanted);
    connect(result, &ResultActions::anotherWanted, this, &StepPage::anotherWanted);
    connect(result, &ResultActions::sheetWanted, this, &StepPage::sheetWanted);
}

void StepPage::openCard(const QString &choice)
{
    Rehearsal &run = *lesson().rehearsal();
    for (const Choice &each : run.step().choices)
        if (each.id.text == choice)
            return run.open(each);
}

void StepPage::retranslate()
{
    m_phone->setBandText(tr("Practice, not Alipay"));
    m_phone->setAccessibleName(tr("Practice phone"));
    refresh();
}

void StepPage::refresh()
{
    if (!isPrepared() || !isCurrent())
        return;
    const Rehearsal &run = *lesson().rehearsal();
    arrange();
    m_phone->showScreen(lesson().pack().screenFile(run.screen()));
    m_phone->showAccount(run.account(), localeOf(lesson().shownPhoneLanguage()));
    m_coach->refresh();
    pointAt();
    setAccessibleName(heading()->text());
    const bool isAwake = wizard()
        && (wizard()->button(QWizard::NextButton)->isEnabled() || wizard()->button(QWizard::FinishButton)->isEnabled());
    if (isAwake != isComplete()) // only then, for it hides and shows the page (8)
        Q_EMIT completeChanged();
}

/// In Watch also a finger on what we are about to tap.
void StepPage::pointAt()
{
    const Rehearsal &run = *lesson().rehearsal();
    const Guidance guidance = run.guidance();
    m_phone->point(guidance.ring ? run.targets() : QStringList(), guidance.arrow);
    if (const Autopilot *pilot = lesson().pilot(); pilot && run.stage() == Rehearsal::Stage::Asking)
        m_phone->showPressed(pilot->tapAhead());
}

void StepPage::pointAgain()
{
    m_phone->pointAgain();
    pointAt();
}

bool StepPage::watchOn()
{
    Autopilot *pilot = lesson().pilot();
    const Rehearsal &run = *lesson().rehearsal();
    if (!pilot || run.step().isEnd() || run.stage() != Rehearsal::Stage::Asking)
        return false;
    pilot->tap();
    return true;
}

Paragraph *StepPage::heading() const
{
    return m_coach->heading();
}

QList<QWidget *> StepPage::contentFocusOrder() const
{
    return QList<QWidget *>{m_coach->heading()} + m_phone->focusOrder() + m_coach->focusOrder();
}

QString StepPage::windowTitleText() const
{
    return CoachWords(lesson()).windowTitle();
}

bool StepPage::isComplete() const
{
    const Rehearsal *run = lesson().rehearsal();
    if (!run || !isCurrent())
        return false;
    const bool weTap = run->mode() == Mode::Watch && run->stage() == Rehearsal::Stage::Asking;
    return weTap || run->step().isEnd() || run->canAdvance();
}

int StepPage::nextId() const
{
    const int step = stepHere();
    const bool ends = step >= 0 && lesson().rehearsal()->scenario().steps.at(step).isEnd();
    return ends ? -1 : RehearsalWizard::FirstStep + m_stepsBefore + 1;
}

/// QWizard asks while it turns the page, when the rehearsal is still at the step before, or going back at the one
/// after.
int StepPage::stepHere() const
{
    const Rehearsal *run = lesson().rehearsal();
    if (!run || run->stepNumber() == m_stepsBefore)
        return run ? run->nextStep() : -1;
    return isCurrent() ? run->stepIndex() : run->way().value(m_stepsBefore).step;
}

void StepPage::setLook(const Look &look)
{
    WizardPage::setLook(look);
    arrange();
}

void StepPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    arrange();
}

bool StepPage::isCurrent() const
{
    const Rehearsal *run = lesson().rehearsal();
    return run && run->stepNumber() == m_stepsBefore + 1;
}

void StepPage::arrange()
{
    if (!m_row)
        return;
    const QSize window = this->window()->size();
    const int margin = currentLook().margin();
    const bool upright = window.height() > window.width();
    const int phoneWidth = currentLook().phoneWidth(window);
    m_row->setContentsMargins(margin, currentLook().px(16), margin, currentLook().px(16));
    m_row->setSpacing(currentLook().px(30));
    m_row->setDirection(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_phone->setFixedWidth(phoneWidth);
    if (upright) {
        m_row->setAlignment(m_phone, Qt::AlignHCenter);
        const bool isUsed =
            isCurrent() && !lesson().rehearsal()->step().isTapless() && !lesson().rehearsal()->step().isEnd();
        const int share = isUsed ? 52 : 34; // percent; where nothing is to be tapped, the words need the room
        m_phone->setFixedHeight(std::min(phoneWidth * 2, window.height() * share / 100));
    } else {
        m_row->setAlignment(m_phone, {});
        m_phone->setMinimumHeight(0);
        m_phone->setMaximumHeight(phoneWidth * 22 / 10);
    }
}

} // namespace yanlian
