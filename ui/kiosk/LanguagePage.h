// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/KioskPage.h"

class QBoxLayout;

namespace yanlian {

/// The first page of a visit: which language, and whether it shall be heard.
class LanguagePage final : public KioskPage {
    Q_OBJECT
public:
    LanguagePage(const KioskWords &words, QWidget *parent);

    /// Says in both languages whether the voice is on.
    void showSound(bool isOn);
    QWidget *firstControl() const override;

Q_SIGNALS:
    void chosen(yanlian::Language language);
    void soundWanted();

protected:
    void arrange() override;

private:
    Paragraph *m_band;
    QBoxLayout *m_column;
    QBoxLayout *m_row;
    QBoxLayout *m_promise;
    QList<TextButton *> m_languages;
    TextButton *m_sound;
};

} // namespace yanlian
