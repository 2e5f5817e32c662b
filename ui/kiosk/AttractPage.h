// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/KioskPage.h"

#include <optional>

namespace yanlian {

class AttractDemo;
class Clock;
struct Pack;

/// What those see who pass by: the phone at work, and an invitation in both languages in turn. It moves a little each
/// minute so that nothing burns into the screen. It begins the same way every time.
class AttractPage final : public KioskPage {
    Q_OBJECT
public:
    static constexpr int mostDrift = 24; ///< pixels

    /// The clock must outlive this object. `demo` is how the phone looks; the page itself may be darker.
    AttractPage(
        const KioskWords &words, const Pack &pack, const Look &demo, Language first, Clock &clock, QWidget *parent);

    /// The language of the button at this place; nothing beside them.
    std::optional<Language> languageAt(const QPoint &place) const;
    QList<Utterance> spoken() const override;

protected:
    void arrange() override;

private:
    void turn();
    void drift();
    /// Whether the languages fit side by side beside the demonstration.
    bool hasRoom(int column) const;
    void say();
    void showInstruction();

    Clock &m_clock;
    Look m_demoLook;
    Language m_language;
    int m_minute = 0;
    AttractDemo *m_demo;
    Paragraph *m_instruction;
    Paragraph *m_title;
    Paragraph *m_promise;
    Paragraph *m_touch;
    Paragraph *m_touchOther;
    QList<TextButton *> m_languages;
};

} // namespace yanlian
