// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/KioskPage.h"

namespace yanlian {

/// Over a visit in which nobody has done anything for a while. Whoever is still there touches it anywhere.
class WarningCard final : public KioskPage {
    Q_OBJECT
public:
    WarningCard(const KioskWords &words, Language language, QWidget *parent);

    void showSeconds(int left);
    QWidget *firstControl() const override;

protected:
    void arrange() override;

private:
    QString countdown(Language language, int left) const;

    Language m_language;
    Paragraph *m_left;
    Paragraph *m_leftOther;
    TextButton *m_goOn;
};

} // namespace yanlian
