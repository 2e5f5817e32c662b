// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/StepPage.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/CoachWords.h"
#include "ui/wizard/RehearsalWizard.h"

#include <QBoxLayout>

namespace yanlian {

StepPage::StepPage(Lesson &lesson, int stepsBefore)
    : WizardPage(lesson)
    , m_stepsBefore(stepsBefore)
{
    setFinalPage(false);
}

QWidget *StepPage::makeContent()
{
    auto *content = new QWidget(this);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_phone = new PhoneView(content);
    m_coach = new CoachPanel(lesson(), content);
    m_row->addWidget(m_phone);
    m_row->addWidget(m_coach, 1);
    connect(m_phone, &PhoneView::tapped, this, [this](const QString &target) {
        if (isCurrent())
            lesson().rehearsal()->tap(target);
    });
    connect(m_coach, &CoachPanel::retryWanted, this, [this] { lesson().rehearsal()->retry(); });
    connect(m_coach, &CoachPanel::anotherWanted, this, &StepPage::anotherWanted);
    connect(m_coach, &CoachPanel::explanationWanted, this, &StepPage::explanationWanted);
    connect(m_coach, &CoachPanel::answered, this, [this](const QString &question, Answer answer) {
        lesson().rehearsal()->answer(question, answer);
    });
    return content;
}

void StepPage::retranslate()
{
    m_phone->setBandText(tr("Practice, not Alipay"));
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
    m_phone->point(run.targets());
    setAccessibleName(heading()->text());
    const bool isAwake = wizard()
        && (wizard()->button(QWizard::NextButton)->isEnabled() || wizard()->button(QWizard::FinishButton)->isEnabled());
    if (isAwake != isComplete()) // only then, for it hides and shows the page (8)
        Q_EMIT completeChanged();
}

void StepPage::pointAgain()
{
    m_phone->pointAgain();
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
    return run && isCurrent() && (run->step().isEnd() || run->stage() == Rehearsal::Stage::Done);
}

int StepPage::nextId() const
{
    const Rehearsal *run = lesson().rehearsal();
    // QWizard asks while it turns the page, when the rehearsal is still at the step before.
    const int step = isCurrent() ? run->stepIndex() : run ? run->nextStep() : -1;
    const bool ends = step >= 0 && run->scenario().steps.at(step).isEnd();
    return ends ? -1 : RehearsalWizard::FirstStep + m_stepsBefore + 1;
}

void StepPage::setSizes(const Sizes &sizes)
{
    m_sizes = sizes;
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
    const int margin = m_sizes.margin();
    const bool upright = window.height() > window.width();
    const int phoneWidth = m_sizes.phoneWidth(window);
    m_row->setContentsMargins(margin, m_sizes.px(16), margin, m_sizes.px(16));
    m_row->setSpacing(m_sizes.px(30));
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
