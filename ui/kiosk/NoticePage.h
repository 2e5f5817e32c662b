// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/KioskPage.h"

namespace yanlian {

/// A page with nothing to press, in both languages: the kiosk is closed, or staff should be called.
class NoticePage final : public KioskPage {
    Q_OBJECT
public:
    struct Line {
        TextRole role;
        QString text;
    };

    NoticePage(const KioskWords &words, const QList<Line> &lines, QWidget *parent);

    static QList<Line> safe(const KioskWords &words);
    /// `opens` and `closes` as on a clock, `days` the days on which it is closed, 1 for Monday.
    static QList<Line> closed(const KioskWords &words, QTime opens, QTime closes, const QList<int> &days);

protected:
    void arrange() override;
};

} // namespace yanlian
