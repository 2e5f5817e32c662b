// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QLabel>

namespace yanlian {

/// Digits in large cells, four to a group, as on a form: what is still missing is seen without counting. To assistive
/// technology it is a label.
class DigitCells final : public QLabel, public Styled {
    Q_OBJECT
public:
    /// Of so many cells, a multiple of four.
    explicit DigitCells(int count, QWidget *parent = nullptr);

    int count() const { return m_count; }
    const QString &digits() const { return m_digits; }
    /// No more than there are cells.
    void setDigits(const QString &digits);

    void setLook(const Look &look) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all groups side by side
    QSize minimumSizeHint() const override; ///< one group below the other

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int groups() const { return m_count / 4; }
    int groupsPerRow(int width) const;
    int widthOf(int groups, int cellWidth) const;
    QRect cell(int index) const;
    int cellWidth(int width) const; ///< as wide as there is room for
    int leastCell() const { return m_look.textPx(TextRole::Heading) * 80 / 100; }
    int mostCell() const { return m_look.textPx(TextRole::Heading) * 115 / 100; }
    int cellHeight() const { return m_look.lineHeight(TextRole::Heading); }
    int cellGap() const { return m_look.px(4); }
    int groupGap() const { return m_look.px(20); }
    int rowGap() const { return m_look.px(10); }
    int inset() const { return m_look.px(8); } ///< room for the focus frame

    int m_count;
    QString m_digits;
    Look m_look;
};

} // namespace yanlian
