// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/kiosk/PinStore.h"
#include "ui/kiosk/KioskPage.h"

namespace yanlian {

class Clock;
class DigitPad;

/// Asks the staff for their digits, in both languages, and closes itself when nobody types. What is typed is shown and
/// said as stars only.
class StaffPad final : public KioskPage {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{20};

    /// Store and clock must outlive this object.
    StaffPad(const KioskWords &words, PinStore &pins, Clock &clock, QWidget *parent);

    QWidget *firstControl() const override;
    /// After too many wrong tries.
    static QString waiting(const KioskWords &words, Language language, int seconds);

Q_SIGNALS:
    void opened();
    /// Somebody gave it up, or nobody is there.
    void closed();

protected:
    void arrange() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void type(QChar digit);
    void setDigits(const QString &digits);
    void tryDigits();
    void answer(const char *text);
    void beginPatience();
    void showWait();

    PinStore &m_pins;
    Clock &m_clock;
    QString m_digits;
    QBoxLayout *m_sides;
    Paragraph *m_stars;
    Paragraph *m_answer;
    DigitPad *m_pad;
    TextButton *m_ok;
    TextButton *m_close;
    int m_round = 0;
};

} // namespace yanlian
