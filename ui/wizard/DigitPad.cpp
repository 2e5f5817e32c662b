// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/DigitPad.h"

#include "ui/look/TextButton.h"

#include <QGridLayout>

#include <algorithm>

namespace yanlian {

DigitPad::DigitPad(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (int digit = 0; digit <= 9; ++digit) {
        m_digits += add(QStringLiteral("digit%1").arg(digit));
        m_digits.last()->setText(QString::number(digit));
        connect(
            m_digits.last(), &TextButton::clicked, this, [this, digit] { Q_EMIT digitPressed(QChar(u'0' + digit)); });
    }
    m_clear = add(QStringLiteral("clearButton"));
    m_delete = add(QStringLiteral("deleteButton"));
    connect(m_clear, &TextButton::clicked, this, &DigitPad::clearPressed);
    connect(m_delete, &TextButton::clicked, this, &DigitPad::deletePressed);
    setColumns(3);
}

void DigitPad::retranslate()
{
    setWords(tr("Clear"), tr("Delete"));
}

void DigitPad::setWords(const QString &clear, const QString &deleteLast)
{
    m_clear->setText(clear);
    m_delete->setText(deleteLast);
}

void DigitPad::setColumns(int columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    int place = 0;
    for (QWidget *key : keys()) {
        m_grid->removeWidget(key);
        m_grid->addWidget(key, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

int DigitPad::leastWidth(int columns) const
{
    int widest = 0;
    for (const QWidget *key : keys())
        widest = std::max({widest, key->minimumSizeHint().width(), key->minimumWidth()});
    return widthFor(widest, columns);
}

int DigitPad::naturalWidth() const
{
    int widest = 0;
    for (const QWidget *key : keys())
        widest = std::max({widest, key->sizeHint().width(), key->minimumWidth()});
    return widthFor(widest, m_columns);
}

QList<QWidget *> DigitPad::keys() const
{
    QList<QWidget *> all(m_digits.cbegin() + 1, m_digits.cend());
    if (m_columns == 3)
        return all + QList<QWidget *>{m_clear, m_digits.constFirst(), m_delete};
    return all + QList<QWidget *>{m_digits.constFirst(), m_clear, m_delete};
}

void DigitPad::setLook(const Look &look)
{
    m_grid->setSpacing(look.px(8));
    for (QWidget *key : keys())
        key->setMinimumSize(std::max(look.px(96), look.least.target), std::max(look.px(72), look.least.target));
}

int DigitPad::widthFor(int key, int columns) const
{
    return columns * (key + m_grid->spacing()) - m_grid->spacing();
}

TextButton *DigitPad::add(const QString &name)
{
    auto *key = new TextButton(TextButton::Kind::Key, this);
    key->setObjectName(name);
    return key;
}

} // namespace yanlian
