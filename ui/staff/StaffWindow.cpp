// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/StaffWindow.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Palette.h"
#include "ui/look/Panel.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/staff/StaffWords.h"

#include <QPainter>
#include <QVBoxLayout>

namespace yanlian {

namespace {

Paragraph *addText(QVBoxLayout *column, TextRole role, const QString &words)
{
    auto *paragraph = new Paragraph(role, column->parentWidget());
    paragraph->setInset(true);
    paragraph->setText(words);
    column->addWidget(paragraph);
    return paragraph;
}

} // namespace

StaffWindow::StaffWindow(Lesson &lesson, const Report &report, const Appearance &appearance, const LeastSizes &least)
    : m_appearance(appearance)
    , m_least(least)
    , m_pane(new ScrollPane(this))
{
    setWindowTitle(tr("Yanlian: how practice went"));
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_pane);
    m_pane->setContent(makeContent(lesson, report));
}

void StaffWindow::resizeEvent(QResizeEvent *)
{
    const Look look = Look::forWindow(size(), m_appearance, m_least);
    layout()->setContentsMargins(look.margin(), look.margin(), look.margin(), look.margin());
    applyLook(this, look);
}

void StaffWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), paletteOf(m_appearance.theme).page);
}

QWidget *StaffWindow::makeContent(Lesson &lesson, const Report &report)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const StaffWords words(lesson);
    addText(column, TextRole::Heading, tr("How practice went"));
    addText(column, TextRole::Body, words.period(report));
    for (const StaffSection &section : words.sections(report)) {
        auto *card = new Panel(Panel::Kind::Card, content);
        auto *inside = new QVBoxLayout(card);
        addText(inside, TextRole::Body, section.heading)->setBold(true);
        for (const QString &line : section.lines)
            addText(inside, TextRole::Card, line);
        for (const StaffSection::Chart &chart : section.charts)
            inside->addWidget(new BarChart(chart.title, chart.bars, section.runs, card));
        column->addWidget(card);
    }
    column->addStretch(1);
    return content;
}

} // namespace yanlian
