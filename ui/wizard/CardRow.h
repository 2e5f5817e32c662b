// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"
#include "ui/wizard/CoachText.h"

#include <QHash>
#include <QWidget>

namespace yanlian {

class Panel;
class Paragraph;
class WrapRow;

/// A heading and some lines; folded, only the heading and a button to open it.
struct CardText final {
    QString id; ///< names the button; only needed when folded
    QString title;
    QList<CoachText> lines;
    bool folded = false;

    bool operator==(const CardText &) const = default;
};

/// Cards of the same size, side by side where they fit.
class CardRow final : public QWidget, public Styled {
    Q_OBJECT
public:
    explicit CardRow(QWidget *parent);

    /// Showing the same cards again keeps the widgets: somebody may be reading them with the keyboard.
    void show(const QList<CardText> &cards);
    QList<QWidget *> focusOrder() const;
    void setLook(const Look &look) override;

Q_SIGNALS:
    void opened(const QString &id);
    void explanationWanted(const yanlian::Explanation &of);

private:
    void addCard(const CardText &text);
    QWidget *makeLine(const CoachText &text, QWidget *card);
    QWidget *makeOpener(const CardText &text, QWidget *card);

    WrapRow *m_row;
    QList<CardText> m_shown;
    QList<Panel *> m_cards;
    QList<QWidget *> m_parts; ///< whatever can take the focus, in reading order
    Look m_look;
};

} // namespace yanlian
