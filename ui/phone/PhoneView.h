// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"
#include "ui/look/Sizes.h"

#include <QLocale>
#include <QWidget>

namespace yanlian {

class Paragraph;
class ScrollPane;
class Spotlight;
class TextButton;

/// The mock phone: a frame, the practice band and one screen of real widgets. It reports taps and knows nothing of
/// what they mean.
class PhoneView final : public QWidget, public Sized {
    Q_OBJECT
public:
    explicit PhoneView(QWidget *parent = nullptr);

    /// Shows the Designer file at `file`. Showing the same file again keeps the widgets, their focus and the scrolling.
    void showScreen(const QString &file);
    void showAccount(const Account &account, const QLocale &locale);
    /// Rings these controls and brings the first into view. Names that are not on the screen are left out. Where they
    /// are ringed already, what the person scrolled to stays.
    void point(const QStringList &targets);
    /// Brings what is ringed into view once more.
    void pointAgain();

    void setBandText(const QString &text);

    /// The control with this name, or null.
    TextButton *control(const QString &name) const;
    /// Everything that can take the focus, in reading order.
    QList<QWidget *> focusOrder() const;
    /// The rings as drawn, in this widget's coordinates.
    QList<QRect> rings() const;
    Paragraph *practiceBand() const { return m_band; }
    QWidget *screen() const { return m_screen; }

    void setSizes(const Sizes &sizes) override;

Q_SIGNALS:
    /// A control was tapped, or with an empty name a place without one.
    void tapped(const QString &target);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void adopt(QWidget *screen);
    void arrange();
    void followRings();
    QRect glass() const;

    QString m_file;
    QStringList m_pointed;
    QWidget *m_screen = nullptr;
    QWidget *m_header = nullptr; ///< the part of the screen that does not scroll
    Paragraph *m_band;
    ScrollPane *m_pane;
    Spotlight *m_spotlight;
    Sizes m_sizes;
    bool m_pressed = false;
};

} // namespace yanlian
