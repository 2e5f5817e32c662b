// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace yanlian {

/// Ends the program after the first painted page if YANLIAN_EXIT_AFTER_FIRST_PAINT is set, for `dev bench start`.
class FirstPaintExit final : public QObject {
    Q_OBJECT
public:
    explicit FirstPaintExit(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace yanlian
