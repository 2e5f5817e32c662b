// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/BarChart.h"

#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace yanlian {

namespace {

/// Only the picture; the number is in the text above it.
class BarLine final : public QWidget, public Styled {
public:
    BarLine(double share, QWidget *parent)
        : QWidget(parent)
        , m_share(share)
    {
    }

    void setLook(const Look &look) override
    {
        m_look = look;
        setFixedHeight(look.px(14));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_look.palette().card);
        QRect bar = rect();
        bar.setWidth(qRound(bar.width() * m_share));
        painter.fillRect(bar, m_look.palette().action);
        painter.setPen(m_look.palette().border);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    double m_share;
    Look m_look;
};

} // namespace

BarChart::BarChart(const QString &title, const QList<Bar> &bars, qint64 most, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    const auto text = [this](const QString &words, bool bold) {
        auto *paragraph = new Paragraph(TextRole::Card, this);
        paragraph->setInset(true);
        paragraph->setBold(bold);
        paragraph->setText(words);
        m_column->addWidget(paragraph);
    };
    text(title, true);
    for (const Bar &bar : bars)
        most = std::max(most, bar.count);
    for (const Bar &bar : bars) {
        text(tr("%1: %2").arg(bar.label).arg(bar.count), false);
        m_column->addWidget(new BarLine(most > 0 ? double(bar.count) / double(most) : 0, this));
    }
}

void BarChart::setLook(const Look &look)
{
    m_column->setSpacing(look.px(4));
}

} // namespace yanlian
