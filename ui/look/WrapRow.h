// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Group.h"
#include "ui/look/Look.h"

#include <QWidget>

namespace yanlian {

/// Puts its child widgets side by side while they fit and below each other when they do not. It does its own layout,
/// because Designer files cannot name one.
class WrapRow : public QWidget, public Styled, public Group {
    Q_OBJECT
    Q_PROPERTY(bool even READ isEven WRITE setEven)
    Q_PROPERTY(bool equal READ isEqual WRITE setEqual)
public:
    explicit WrapRow(QWidget *parent = nullptr);

    /// Even: all children get the same width, in as many columns as fit. Otherwise each gets its own width, the first
    /// child takes what is left and the others stand at the right.
    void setEven(bool even);
    bool isEven() const { return m_even; }
    /// Equal: all children get the same width and height, in one row if every text then fits on one line, else in one
    /// column. For choices of which none may weigh more.
    void setEqual(bool equal);
    bool isEqual() const { return m_equal; }
    /// Packed: each keeps its own width and they stand at the left.
    void setPacked(bool packed);
    /// With even columns: none is narrower than this many pixels unless there is only one.
    void setColumnWidth(int least);

    void setLook(const Look &look) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<QWidget *> items() const;
    /// Lays out for `width`; moves the children only if `move`. Returns the height.
    int arrange(int width, bool move) const;
    int arrangeEven(const QList<QWidget *> &all, int width, bool move) const;
    int arrangeEqual(const QList<QWidget *> &all, int width, bool move) const;
    int arrangeFlow(const QList<QWidget *> &all, int width, bool move) const;
    int placeRow(const QList<QWidget *> &row, int top, int width, bool move) const;

    Look m_look;
    int m_columnWidth = 1;
    bool m_even = false;
    bool m_equal = false;
    bool m_packed = false;
};

} // namespace yanlian
