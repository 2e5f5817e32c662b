// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace yanlian {

class TextButton;

/// Shows something taller than itself. When there is more than fits it says so in words, with two large buttons, so
/// that nobody has to drag (a11y O4).
class ScrollPane final : public QWidget, public Styled {
    Q_OBJECT
public:
    explicit ScrollPane(QWidget *parent = nullptr);

    /// Takes ownership; a former content is deleted later. Null empties the pane.
    void setContent(QWidget *content);
    QWidget *content() const;

    /// Scrolls as little as needed to show these parts of the content, the first one surely. Holds through changes of
    /// size until the person scrolls himself.
    void bringIntoView(const QList<QWidget *> &parts);
    void scrollToTop();
    /// Whether there is more than fits.
    bool canScroll() const;
    /// Moves the content up by so many pixels, down if negative, as a finger on it does; at an end it stays.
    void drag(int pixels);
    /// Lays out a content whose texts have changed; Qt would do it some time later.
    void settle();
    /// To be called by whatever can take the focus: what was reached by Tab is scrolled into the pane that holds it.
    static void follow(QWidget *focused, Qt::FocusReason reason);
    /// The part of the content that can be seen, in this pane's coordinates.
    QRect viewport() const;
    /// The two buttons, whether shown or not.
    QList<QWidget *> scrollButtons() const;

    void setLook(const Look &look) override;

Q_SIGNALS:
    /// What is seen has moved.
    void scrolled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void scrollBy(int pages);
    void showWanted();
    void arrange();
    int contentHeight(int width) const;

    QScrollArea *m_area;
    QWidget *m_strip;
    TextButton *m_up;
    TextButton *m_down;
    QList<QPointer<QWidget>> m_wanted;
    Look m_look;
};

} // namespace yanlian
