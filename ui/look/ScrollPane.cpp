// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/ScrollPane.h"

#include "ui/look/Palette.h"
#include "ui/look/TextButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace yanlian {

ScrollPane::ScrollPane(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_strip(new QWidget(this))
    , m_up(new TextButton(TextButton::Kind::Band, m_strip))
    , m_down(new TextButton(TextButton::Kind::Band, m_strip))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->viewport()->installEventFilter(this);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->setSpacing(4);
    m_strip->hide();
    retranslate();
    connect(m_up, &TextButton::clicked, this, [this] { scrollBy(-1); });
    connect(m_down, &TextButton::clicked, this, [this] { scrollBy(1); });
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollPane::scrolled);
    const auto updateButtons = [this] {
        const QScrollBar *bar = m_area->verticalScrollBar();
        m_up->setEnabled(bar->value() > bar->minimum());
        m_down->setEnabled(bar->value() < bar->maximum());
    };
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, updateButtons);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, updateButtons);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollPane::showWanted);
}

void ScrollPane::setContent(QWidget *content)
{
    if (QWidget *old = m_area->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    if (!content)
        return;
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    content->show();
    scrollToTop();
    settle();
}

QWidget *ScrollPane::content() const
{
    return m_area->widget();
}

void ScrollPane::retranslate()
{
    m_up->setText(tr("▲ Up"));
    m_down->setText(tr("▼ More"));
    arrange();
}

void ScrollPane::bringIntoView(const QList<QWidget *> &parts)
{
    m_wanted.clear();
    for (QWidget *part : parts)
        m_wanted += part;
    settle();
}

/// From the top, so that no more is scrolled than needed; the last part first, so that the first one is surely seen.
void ScrollPane::showWanted()
{
    if (!m_wanted.isEmpty())
        m_area->verticalScrollBar()->setValue(0);
    std::for_each(m_wanted.crbegin(), m_wanted.crend(), [this](const QPointer<QWidget> &part) {
        if (part && content() && content()->isAncestorOf(part))
            m_area->ensureWidgetVisible(part, 0, m_look.px(16));
    });
}

void ScrollPane::scrollToTop()
{
    m_wanted.clear();
    m_area->verticalScrollBar()->setValue(0);
}

bool ScrollPane::canScroll() const
{
    return m_area->verticalScrollBar()->maximum() > 0;
}

void ScrollPane::drag(int pixels)
{
    m_wanted.clear();
    m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() + pixels);
}

void ScrollPane::follow(QWidget *focused, Qt::FocusReason reason)
{
    if (reason != Qt::TabFocusReason && reason != Qt::BacktabFocusReason)
        return;
    for (QWidget *parent = focused->parentWidget(); parent; parent = parent->parentWidget()) {
        auto *pane = qobject_cast<ScrollPane *>(parent);
        if (!pane || !pane->content() || !pane->content()->isAncestorOf(focused))
            continue;
        pane->m_wanted.clear();
        pane->m_area->ensureWidgetVisible(focused, 0, pane->m_look.px(16));
        if (focused->height()
            > pane->m_area->viewport()->height()) // Qt shows its middle; it is read from its beginning
            pane->m_area->verticalScrollBar()->setValue(focused->mapTo(pane->content(), QPoint(0, 0)).y());
    }
}

QRect ScrollPane::viewport() const
{
    return m_area->geometry();
}

QList<QWidget *> ScrollPane::scrollButtons() const
{
    return {m_up, m_down};
}

void ScrollPane::setLook(const Look &look)
{
    m_look = look;
    settle();
}

void ScrollPane::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Wheel)
        m_wanted.clear();
    if (watched == content() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        arrange();
    if (watched == content() && event->type() == QEvent::Move)
        Q_EMIT scrolled();
    return QWidget::eventFilter(watched, event);
}

void ScrollPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    QMetaObject::invokeMethod(this, &ScrollPane::settle, Qt::QueuedConnection); // the content gets its texts after us
}

void ScrollPane::scrollBy(int pages)
{
    m_wanted.clear();
    QScrollBar *bar = m_area->verticalScrollBar();
    const int most = std::max(m_look.px(40), m_area->viewport()->height() - m_look.px(60));
    bar->setValue(bar->value() + pages * most);
}

/// Before it is shown a pane has no size worth working with; it gets one with its first resize.
void ScrollPane::settle()
{
    if (!content() || !isVisible())
        return;
    settleLayout(content());
    arrange();
}

/// Decided from the height the content wants at full width, so that showing the buttons cannot make them needless.
void ScrollPane::arrange()
{
    if (!content())
        return;
    const bool overflows = contentHeight(width()) > height();
    int strip = 0;
    if (overflows) {
        const int each = std::max(1, width() / 2);
        strip = std::max(m_up->heightForWidth(each), m_down->heightForWidth(each));
        m_strip->setGeometry(0, height() - strip, width(), strip);
        strip += m_look.px(6);
    }
    m_strip->setVisible(overflows);
    m_area->setGeometry(0, 0, width(), std::max(1, height() - strip));
    content()->resize(width(), std::max(contentHeight(width()), height() - strip));
    showWanted();
    Q_EMIT scrolled();
}

int ScrollPane::contentHeight(int width) const
{
    const QLayout *layout = content()->layout();
    if (layout && layout->hasHeightForWidth())
        return layout->totalHeightForWidth(width);
    if (!layout && content()->hasHeightForWidth())
        return content()->heightForWidth(width);
    return content()->minimumSizeHint().height();
}

} // namespace yanlian
