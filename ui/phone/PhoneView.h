// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"
#include "app/rehearsal/Tap.h"
#include "ui/look/Group.h"
#include "ui/look/Look.h"
#include "ui/phone/Arrow.h"
#include "ui/phone/PhoneBody.h"

#include <QLocale>
#include <QPointer>
#include <QWidget>

namespace yanlian {

class Clock;
class Paragraph;
class ScrollPane;
class Spotlight;
class TextButton;
class TouchReader;

/// The mock phone: a frame, the practice band and one screen of real widgets. It reports taps and knows nothing of
/// what they mean.
class PhoneView final : public QWidget, public Styled, public Group {
    Q_OBJECT
public:
    /// By `clock`, which must outlive this object, it knows how long a finger was held down.
    explicit PhoneView(const Clock &clock, QWidget *parent = nullptr);

    /// Shows the Designer file at `file`. Showing the same file again keeps the widgets, their focus and the scrolling.
    void showScreen(const QString &file);
    void showAccount(const Account &account, const QLocale &locale);
    /// Rings these controls, with a large arrow at each ring if wanted, and brings the first into view. Names that are
    /// not on the screen are left out. Where they are pointed at like this already, what the person scrolled to stays.
    void point(const QStringList &targets, bool withArrow = false);
    /// Brings what is ringed into view once more.
    void pointAgain();
    /// Draws a finger that presses this control, and brings it into view, until the next showScreen() or point().
    void showPressed(const QString &target);

    void setBandText(const QString &text);
    void setBody(const PhoneBody &body);

    /// The control with this name, or null.
    TextButton *control(const QString &name) const;
    /// Everything that can take the focus, in reading order.
    QList<QWidget *> focusOrder() const;
    /// The rings as drawn, in this widget's coordinates.
    QList<QRect> rings() const;
    /// The arrows as drawn, in the order of the rings, in this widget's coordinates.
    QList<Arrow> arrows() const;
    /// What there is to mind round each control that is pointed at, in their order, in this widget's coordinates; the
    /// ring of one that is scrolled away is empty.
    QList<ArrowPlace> ringPlaces() const;
    /// The finger as drawn, in this widget's coordinates; empty where none presses.
    QRect finger() const;
    Paragraph *practiceBand() const { return m_band; }
    QWidget *screen() const { return m_screen; }
    /// The part of the screen that does not scroll; null if it has none.
    QWidget *header() const { return m_header; }
    /// What of the screen is seen, its header too, in this widget's coordinates.
    QRect screenArea() const;

    void setLook(const Look &look) override;

Q_SIGNALS:
    /// A finger has touched the phone and let go, or a key or a screen reader has pressed a control.
    void tapped(const yanlian::Tap &tap);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adopt(QWidget *screen);
    void liftFinger();
    void arrange();
    void followRings();
    QRect glass() const;
    QList<TextButton *> controls() const;

    QString m_file;
    QStringList m_pointed;
    bool m_withArrow = false;
    QPointer<TextButton> m_pressed; ///< by the program
    QWidget *m_screen = nullptr;
    QWidget *m_header = nullptr; ///< the part of the screen that does not scroll
    Paragraph *m_band;
    ScrollPane *m_pane;
    Spotlight *m_spotlight;
    TouchReader *m_touches;
    Look m_look;
    PhoneBody m_body;
};

} // namespace yanlian
