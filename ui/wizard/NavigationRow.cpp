// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/NavigationRow.h"

#include "ui/look/TextButton.h"

#include <QAbstractButton>
#include <QPaintEvent>
#include <QPainter>
#include <QWizard>

#include <algorithm>

namespace yanlian {

NavigationRow::NavigationRow(QWizard &wizard)
    : QObject(&wizard)
    , m_wizard(wizard)
{
    m_wizard.setAttribute(Qt::WA_NoSystemBackground); // (26)
    m_wizard.installEventFilter(this);
    const auto make = [this](QWizard::WizardButton which, TextButton::Kind kind, const char *name) {
        auto *button = new TextButton(kind, &m_wizard);
        button->setObjectName(QLatin1StringView(name));
        m_wizard.setButton(which, button);
    };
    make(QWizard::HelpButton, TextButton::Kind::Plain, "helpButton");
    make(QWizard::CustomButton1, TextButton::Kind::Plain, "repeatButton");
    make(QWizard::CustomButton2, TextButton::Kind::Plain, "startAgainButton");
    make(QWizard::BackButton, TextButton::Kind::Plain, "backButton");
    make(QWizard::NextButton, TextButton::Kind::Primary, "nextButton");
    make(QWizard::FinishButton, TextButton::Kind::Primary, "finishButton");
    m_wizard.setButtonLayout(
        {QWizard::HelpButton, QWizard::CustomButton1, QWizard::CustomButton2, QWizard::Stretch, QWizard::BackButton,
         QWizard::NextButton, QWizard::FinishButton});
    connect(&m_wizard, &QWizard::customButtonClicked, this, [this](int which) {
        if (which == QWizard::CustomButton2)
            Q_EMIT startAgainWanted();
        else if (m_isSpeaking)
            Q_EMIT stopWanted();
        else
            Q_EMIT repeatWanted();
    });
}

void NavigationRow::retranslate()
{
    m_wizard.setButtonText(QWizard::HelpButton, tr("Help"));
    showRepeat();
    m_wizard.setButtonText(QWizard::CustomButton2, tr("Start again"));
    m_wizard.setButtonText(QWizard::BackButton, tr("Back"));
    m_wizard.setButtonText(QWizard::NextButton, tr("Next"));
    m_wizard.setButtonText(QWizard::FinishButton, tr("Done"));
    align();
}

void NavigationRow::setLook(const Look &look)
{
    for (QWidget *button : buttons())
        applyLook(button, look);
    align();
}

QList<QWidget *> NavigationRow::buttons() const
{
    QList<QWidget *> all;
    for (const auto which :
         {QWizard::HelpButton, QWizard::CustomButton1, QWizard::CustomButton2, QWizard::BackButton, QWizard::NextButton,
          QWizard::FinishButton})
        all += m_wizard.button(which);
    return all;
}

void NavigationRow::setSpeaking(bool isSpeaking)
{
    m_isSpeaking = isSpeaking;
    showRepeat();
}

bool NavigationRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_wizard && event->type() == QEvent::Paint)
        paintBackground(static_cast<QPaintEvent *>(event)->region());
    return QObject::eventFilter(watched, event);
}

/// The page paints its own: all of the window twice would take a tenth of the time of a turn.
void NavigationRow::paintBackground(const QRegion &region) const
{
    const QWidget *page = m_wizard.currentPage();
    const QRect covered = page ? QRect(page->mapTo(&m_wizard, QPoint()), page->size()) : QRect();
    QPainter painter(&m_wizard);
    for (const QRect &part : region - covered)
        painter.fillRect(part, m_wizard.palette().window());
}

void NavigationRow::showRepeat()
{
    m_wizard.setButtonText(QWizard::CustomButton1, m_isSpeaking ? tr("Stop the voice") : tr("Repeat"));
}

/// Done takes the place of Next exactly, so that no button moves (a11y U2).
void NavigationRow::align()
{
    QAbstractButton *next = m_wizard.button(QWizard::NextButton);
    QAbstractButton *done = m_wizard.button(QWizard::FinishButton);
    const int width = std::max(next->sizeHint().width(), done->sizeHint().width());
    next->setMinimumWidth(width);
    done->setMinimumWidth(width);
}

} // namespace yanlian
