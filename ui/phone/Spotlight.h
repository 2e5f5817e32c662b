// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Sizes.h"

#include <QPointer>
#include <QWidget>

namespace yanlian {

/// Rings around the controls to tap. Lets every touch through; is nothing to assistive technology.
class Spotlight final : public QWidget, public Sized {
    Q_OBJECT
public:
    explicit Spotlight(QWidget *parent);

    void setTargets(const QList<QWidget *> &targets);
    /// Rings are drawn only within this part of the parent.
    void setWindow(const QRect &window);
    /// Where the rings are now, in the parent's coordinates; a target scrolled out of the window has none.
    QList<QRect> rings() const;

    void setSizes(const Sizes &sizes) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect ringAround(const QWidget *target) const; ///< empty if it is not seen

    QList<QPointer<QWidget>> m_targets;
    QRect m_window;
    Sizes m_sizes;
};

} // namespace yanlian
