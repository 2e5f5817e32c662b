// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/WrapRow.h"

#include <QEvent>

#include <algorithm>

namespace yanlian {

namespace {

int heightOf(const QWidget *widget, int width)
{
    const int height = widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
    return std::max(height, widget->minimumSizeHint().height());
}

/// A child with a minimum width of its own is content with that, as long as no word is broken.
int wantedWidth(const QWidget *widget)
{
    if (widget->minimumWidth() > 0)
        return std::max(widget->minimumWidth(), widget->minimumSizeHint().width());
    return widget->sizeHint().width();
}

} // namespace

WrapRow::WrapRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapRow::setEven(bool even)
{
    m_even = even;
    updateGeometry();
}

void WrapRow::setEqual(bool equal)
{
    m_equal = equal;
    updateGeometry();
}

void WrapRow::setPacked(bool packed)
{
    m_packed = packed;
    updateGeometry();
}

void WrapRow::setColumnWidth(int least)
{
    m_columnWidth = least;
    updateGeometry();
}

void WrapRow::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
}

int WrapRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize WrapRow::sizeHint() const
{
    int width = 0;
    for (const QWidget *item : items())
        width += item->sizeHint().width() + m_look.gap();
    width = std::max(0, width - m_look.gap());
    return {width, arrange(width, false)};
}

QSize WrapRow::minimumSizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QWidget *item : items()) {
        width = std::max(width, item->minimumSizeHint().width());
        height = std::max(height, item->minimumSizeHint().height());
    }
    return {width, height};
}

void WrapRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool WrapRow::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        arrange(width(), true); // what changed while it was hidden asked for nothing
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

QList<QWidget *> WrapRow::items() const
{
    QList<QWidget *> all;
    for (QObject *child : children())
        if (auto *widget = qobject_cast<QWidget *>(child); widget && !widget->isHidden())
            all += widget;
    return all;
}

int WrapRow::arrange(int width, bool move) const
{
    const QList<QWidget *> all = items();
    if (all.isEmpty())
        return 0;
    if (m_equal)
        return arrangeEqual(all, width, move);
    return m_even ? arrangeEven(all, width, move) : arrangeFlow(all, width, move);
}

int WrapRow::arrangeEven(const QList<QWidget *> &all, int width, bool move) const
{
    int widest = m_columnWidth;
    for (const QWidget *item : all)
        widest = std::max(widest, item->minimumSizeHint().width());
    const int gap = m_look.px(8);
    int columns = int(std::clamp<qsizetype>((width + gap) / (widest + gap), 1, all.size()));
    const int rows = int((all.size() + columns - 1) / columns);
    columns = int((all.size() + rows - 1) / rows);
    int top = 0;
    for (int first = 0; first < all.size(); first += columns) {
        const int inRow = std::min(columns, int(all.size()) - first);
        const int each = (width - gap * (inRow - 1)) / inRow; // a last row of fewer fills the width too
        int height = 0;
        for (int i = first; i < std::min<qsizetype>(first + columns, all.size()); ++i)
            height = std::max(height, heightOf(all.at(i), each));
        for (int i = first; move && i < std::min<qsizetype>(first + columns, all.size()); ++i)
            all.at(i)->setGeometry((i - first) * (each + gap), top, each, height);
        top += height + gap;
    }
    return top - gap;
}

int WrapRow::arrangeEqual(const QList<QWidget *> &all, int width, bool move) const
{
    const int gap = m_look.px(8);
    const int count = int(all.size());
    int each = (width - gap * (count - 1)) / count;
    const bool inOneRow =
        std::all_of(all.cbegin(), all.cend(), [&](const QWidget *item) { return item->sizeHint().width() <= each; });
    if (!inOneRow)
        each = width;
    int height = 0;
    for (const QWidget *item : all)
        height = std::max(height, heightOf(item, each));
    for (int i = 0; move && i < count; ++i) {
        const QPoint at = inOneRow ? QPoint(i * (each + gap), 0) : QPoint(0, i * (height + gap));
        all.at(i)->setGeometry(QRect(at, QSize(each, height)));
    }
    return inOneRow ? height : count * (height + gap) - gap;
}

int WrapRow::arrangeFlow(const QList<QWidget *> &all, int width, bool move) const
{
    QList<QWidget *> row;
    int used = 0;
    int top = 0;
    for (QWidget *item : all) {
        const int wanted = wantedWidth(item);
        if (!row.isEmpty() && used + m_look.gap() + wanted > width) {
            top += placeRow(row, top, width, move) + m_look.px(8);
            row.clear();
            used = 0;
        }
        used += wanted + (row.isEmpty() ? 0 : m_look.gap());
        row += item;
    }
    return top + placeRow(row, top, width, move);
}

int WrapRow::placeRow(const QList<QWidget *> &row, int top, int width, bool move) const
{
    int spare = width - int(row.size() - 1) * m_look.gap();
    for (const QWidget *item : row)
        spare -= std::min(wantedWidth(item), width);
    spare = std::max(0, spare);
    int height = 0;
    QList<int> widths;
    for (const QWidget *item : row) {
        const int own = std::min(wantedWidth(item), width) + (widths.isEmpty() && top == 0 && !m_packed ? spare : 0);
        widths += own;
        height = std::max(height, heightOf(item, own));
    }
    int left = top == 0 || m_packed ? 0 : spare;
    for (int i = 0; move && i < row.size(); ++i) {
        row.at(i)->setGeometry(left, top, widths.at(i), height);
        left += widths.at(i) + m_look.gap();
    }
    return height;
}

} // namespace yanlian
