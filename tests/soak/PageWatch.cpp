// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/PageWatch.h"

#include "tests/soak/SoakWindow.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachActions.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/StepPage.h"

#include <QApplication>

#include <algorithm>

namespace yanlian {

namespace {

bool isOffered(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

bool canBePressed(const QList<TextButton *> &buttons)
{
    return std::any_of(buttons.cbegin(), buttons.cend(), isOffered);
}

/// Whether something on a step leads on without Next.
bool stepLeadsOn(const StepPage &page, const Rehearsal &run)
{
    const QStringList targets = run.targets();
    const auto isThere = [&](const QString &target) { return isOffered(page.phone()->control(target)); };
    if (run.stage() == Rehearsal::Stage::Waiting || std::any_of(targets.cbegin(), targets.cend(), isThere))
        return true;
    const QStringList buttons{QStringLiteral("retryButton"), QStringLiteral("turnButton")};
    const bool mayAnswer = !run.step().questions.isEmpty() && canBePressed(page.coach()->findChildren<TextButton *>());
    return mayAnswer || std::any_of(buttons.cbegin(), buttons.cend(), [&](const QString &name) {
               return canBePressed(page.coach()->findChildren<TextButton *>(name));
           });
}

bool leadsOn(SoakWindow &window)
{
    const RehearsalWizard &wizard = window.wizard();
    if (wizard.page()->overlay()->isOpen())
        return window.button(QStringLiteral("overlayClose"));
    if (isOffered(wizard.button(QWizard::NextButton)) || isOffered(wizard.button(QWizard::FinishButton)))
        return true;
    if (!wizard.stepPage())
        return canBePressed(wizard.page()->content()->findChildren<TextButton *>());
    return stepLeadsOn(*wizard.stepPage(), *window.run());
}

/// Only a result ends the lesson.
bool endsRightly(SoakWindow &window)
{
    const Rehearsal *run = window.run();
    const RehearsalWizard &wizard = window.wizard();
    const bool isEnd = run && run->step().isEnd();
    return wizard.button(QWizard::FinishButton)->isVisible() == isEnd
        && wizard.button(QWizard::NextButton)->isVisible() != isEnd;
}

QString faultOfFocus(const RehearsalWizard &wizard)
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return QStringLiteral("nothing has the focus");
    const QString name =
        QStringLiteral("%1 %2").arg(QLatin1StringView(focus->metaObject()->className()), focus->objectName());
    if (!wizard.isAncestorOf(focus) || !focus->isVisible() || focus->size().isEmpty())
        return QStringLiteral("the focus is on something not seen: ") + name;
    if (!focus->isEnabled())
        return QStringLiteral("the focus is on something that cannot be used: ") + name;
    const WizardPage *page = wizard.page();
    if (page->overlay()->isOpen() && page->content()->isAncestorOf(focus))
        return QStringLiteral("the focus is behind what lies over the page: ") + name;
    return {};
}

} // namespace

QStringList faultsOfPage(SoakWindow &window)
{
    const RehearsalWizard &wizard = window.wizard();
    if (!wizard.isVisible() || !wizard.page())
        return {QStringLiteral("no page is shown")};
    QStringList faults;
    const Paragraph *heading = wizard.page()->heading();
    if (heading->text().isEmpty() || !heading->isVisible())
        faults += QStringLiteral("no heading");
    if (wizard.windowTitle().isEmpty())
        faults += QStringLiteral("no title");
    if (!endsRightly(window))
        faults += QStringLiteral("Next and Done are mixed up");
    if (!leadsOn(window))
        faults += QStringLiteral("nothing leads on from here");
    if (const QString fault = faultOfFocus(wizard); !fault.isEmpty())
        faults += fault;
    return faults;
}

} // namespace yanlian
