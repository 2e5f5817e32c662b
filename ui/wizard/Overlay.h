// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace yanlian {

class Paragraph;
class ScrollPane;
class TextButton;
class WrapRow;

/// A card over the page for help and questions. Not a window of its own: nothing is ever behind, lost or blocking.
class Overlay final : public QWidget, public Styled {
    Q_OBJECT
public:
    struct Section {
        QString lead;
        QString text;
    };
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit Overlay(QWidget *parent);

    /// Opens with these words. Closing, by its cross, by Escape or by an action, emits closed().
    void open(const QString &heading, const QList<Section> &sections, const QList<Action> &actions);
    /// The same with other things than texts. Takes the content; `focusOrder` is what can take the focus in it.
    void
    open(const QString &heading, QWidget *content, const QList<QWidget *> &focusOrder, const QList<Action> &actions);
    void close();
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    void setCloseText(const QString &text);
    QList<QWidget *> focusOrder() const;
    Paragraph *heading() const { return m_heading; }

    void setLook(const Look &look) override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showActions(const QList<Action> &actions);

    Paragraph *m_heading;
    TextButton *m_close;
    ScrollPane *m_pane;
    WrapRow *m_actions;
    QList<QWidget *> m_contentFocusOrder;
    QList<TextButton *> m_actionButtons;
    Look m_look;
};

} // namespace yanlian
