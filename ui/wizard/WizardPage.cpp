// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/WizardPage.h"

#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PracticeBar.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace yanlian {

WizardPage::WizardPage(Lesson &lesson)
    : m_lesson(lesson)
    , m_bar(new PracticeBar(this))
    , m_overlay(new Overlay(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    connect(m_overlay, &Overlay::closed, this, [this] {
        m_content->setEnabled(true);
        heading()->setFocus();
    });
}

void WizardPage::prepare()
{
    if (m_content)
        return;
    m_content = makeContent();
    m_content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // else QWizard leaves half the page empty
    static_cast<QVBoxLayout *>(layout())->addWidget(m_content, 1);
    m_content->installEventFilter(this);
    m_overlay->raise();
    retranslate();
}

QString WizardPage::windowTitleText() const
{
    return heading()->text();
}

QList<QWidget *> WizardPage::focusOrder(const QList<QWidget *> &wizardButtons) const
{
    if (m_overlay->isOpen())
        return m_overlay->focusOrder() + wizardButtons + m_bar->focusOrder();
    return contentFocusOrder() + wizardButtons + m_bar->focusOrder();
}

void WizardPage::orderFocus(const QList<QWidget *> &wizardButtons)
{
    QList<QWidget *> order = focusOrder(wizardButtons);
    order.removeIf([](const QWidget *each) { return each->focusPolicy() == Qt::NoFocus; }); // Qt would skip the pair
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void WizardPage::showSettings(const Settings &settings)
{
    m_bar->show(settings);
}

void WizardPage::setLook(const Look &look)
{
    m_look = look;
    update();
}

QSize WizardPage::minimumSizeHint() const
{
    return {320, 240}; // whatever does not fit scrolls, so that no text can make the window grow
}

void WizardPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.palette().page);
}

/// QWizard switches the updates of all its pages off and on again at each turn; it passes over those that are off.
void WizardPage::hideEvent(QHideEvent *)
{
    setUpdatesEnabled(false);
}

void WizardPage::showEvent(QShowEvent *)
{
    setUpdatesEnabled(true);
}

bool WizardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        m_overlay->setGeometry(m_content->geometry());
    return QWizardPage::eventFilter(watched, event);
}

} // namespace yanlian
