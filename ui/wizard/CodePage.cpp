// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/CodePage.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "app/rehearsal/ResumedWay.h"
#include "ui/look/DigitCells.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/wizard/DigitPad.h"
#include "ui/wizard/ModeWords.h"
#include "ui/wizard/RehearsalWizard.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace yanlian {

CodePage::CodePage(Lesson &lesson)
    : WizardPage(lesson)
{
}

std::optional<ResumePoint> CodePage::point() const
{
    if (!m_cells)
        return std::nullopt;
    const auto read = readResumeCode(lesson().pack(), m_cells->digits());
    const auto *found = std::get_if<ResumePoint>(&read);
    return found && pageNumber(*found) ? std::optional(*found) : std::nullopt;
}

void CodePage::setDigits(const QString &digits)
{
    prepare();
    m_cells->setDigits(digits);
    showAnswer();
    Q_EMIT completeChanged();
}

QWidget *CodePage::makeContent()
{
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_intro = new QWidget(content);
    auto *column = new QVBoxLayout(m_intro);
    column->setContentsMargins(0, 0, 0, 0);
    m_heading = new Paragraph(TextRole::Heading, m_intro);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setInset(true);
    m_hint = new Paragraph(TextRole::Body, m_intro);
    m_hint->setInset(true);
    m_cells = new DigitCells(resumeCodeLength, m_intro);
    m_cells->setObjectName(QStringLiteral("code"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_cells)})
        column->addWidget(part);
    m_answer = new Paragraph(TextRole::Card, content);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_pad = new DigitPad(content);
    connect(m_pad, &DigitPad::digitPressed, this, &CodePage::type);
    connect(m_pad, &DigitPad::deletePressed, this, &CodePage::deleteLast);
    connect(m_pad, &DigitPad::clearPressed, this, [this] { setDigits({}); });
    m_pane = new ScrollPane(this);
    m_pane->setContent(content);
    return m_pane;
}

void CodePage::retranslate()
{
    m_heading->setText(tr("Go on where you were"));
    m_hint->setText(tr("Type the twelve digits from your sheet."));
    m_pad->retranslate();
    setAccessibleName(m_heading->text());
    showAnswer();
}

QList<QWidget *> CodePage::contentFocusOrder() const
{
    return QList<QWidget *>{m_heading, m_cells} + m_pad->keys() + m_pane->scrollButtons();
}

void CodePage::setLook(const Look &look)
{
    WizardPage::setLook(look);
    arrange();
}

bool CodePage::isComplete() const
{
    return point().has_value();
}

int CodePage::nextId() const
{
    return RehearsalWizard::FirstStep;
}

void CodePage::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool goesOn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (typed.size() == 1 && typed.at(0).digitValue() >= 0) {
        m_cells->setFocus(Qt::OtherFocusReason); // or a scanner's Return would press the key that has the focus
        type(QChar(u'0' + typed.at(0).digitValue()));
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        deleteLast();
    else if (goesOn && isComplete() && !event->isAutoRepeat())
        Q_EMIT goOnWanted();
    else
        return WizardPage::keyPressEvent(event);
    event->accept();
}

void CodePage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    arrange();
}

void CodePage::type(QChar digit)
{
    setDigits(m_cells->digits() + digit);
}

void CodePage::deleteLast()
{
    setDigits(m_cells->digits().chopped(std::min<qsizetype>(1, m_cells->digits().size())));
}

void CodePage::showAnswer()
{
    const QString digits = m_cells->digits();
    m_cells->setAccessibleName(digits.isEmpty() ? tr("No digit yet") : tr("So far: %1").arg(inGroupsOfFour(digits)));
    m_answer->setVisible(digits.size() == m_cells->count());
    if (m_answer->isHidden())
        return;
    const auto read = readResumeCode(lesson().pack(), digits);
    const auto *fault = std::get_if<CodeFault>(&read);
    const auto found = point();
    m_answer->setBackdrop(found ? Paragraph::Backdrop::Good : Paragraph::Backdrop::Caution);
    if (found)
        m_answer->setText(leadsTo(*found));
    else if (fault && *fault == CodeFault::Mistyped)
        m_answer->setText(tr("That is not quite the code: please compare it with your sheet once more."));
    else
        m_answer->setText(tr("This code is from an older version of the practice; please begin anew."));
    m_cells->setAccessibleName(
        tr("%1. %2", "digits and what they lead to").arg(inGroupsOfFour(digits), m_answer->text()));
    m_pane->bringIntoView({m_answer});
}

QString CodePage::leadsTo(const ResumePoint &point) const
{
    const Scenario &scenario = *lesson().pack().scenario(point.scenario);
    const QString title = lesson().words(scenario.title);
    const QString mode = ModeWords::name(point.mode);
    if (scenario.steps.at(scenario.indexOf(point.step)).isEnd())
        return tr("This leads to: %1, the result, %2. Please press \"Next\" below.").arg(title, mode);
    return tr("This leads to: %1, step %2, %3. Please press \"Next\" below.")
        .arg(title, QString::number(pageNumber(point).value_or(1)), mode);
}

std::optional<int> CodePage::pageNumber(const ResumePoint &point) const
{
    const Pack &pack = lesson().pack();
    const Scenario &scenario = *pack.scenario(point.scenario);
    const auto way =
        wayTo(pack, scenario, scenario.indexOf(point.step), point.account, lesson().seed(), lesson().clock().today());
    return way ? std::optional(int(way->way.size())) : std::nullopt;
}

/// The keys beside the digits where both have room, else below them, in few rows if the page is low. The answer never
/// moves a key.
void CodePage::arrange()
{
    if (!m_pane)
        return;
    const int margin = currentLook().margin();
    m_grid->setHorizontalSpacing(currentLook().px(40));
    m_grid->setVerticalSpacing(currentLook().gap());
    m_intro->layout()->setSpacing(currentLook().gap());
    for (QWidget *part : {m_intro, static_cast<QWidget *>(m_pad), static_cast<QWidget *>(m_answer)})
        m_grid->removeWidget(part);
    const int room = width() - 4 * margin;
    const int padWidth = m_pad->leastWidth(3);
    const bool beside = room - m_grid->horizontalSpacing() - padWidth >= m_cells->sizeHint().width();
    const bool low = !beside && width() > height();
    const int above = low ? currentLook().gap() : margin;
    m_grid->setContentsMargins(margin * 2, above, margin * 2, above);
    m_pad->setColumns(!low ? 3 : m_pad->leastWidth(6) <= room ? 6 : 4);
    m_pad->setMaximumWidth(beside ? padWidth : QWIDGETSIZE_MAX);
    m_grid->addWidget(m_intro, 0, 0);
    m_grid->addWidget(m_pad, beside ? 0 : 1, beside ? 1 : 0, beside ? 2 : 1, 1, Qt::AlignTop);
    m_grid->addWidget(m_answer, beside ? 1 : 2, 0, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(3, 1);
    m_pane->settle();
}

} // namespace yanlian
