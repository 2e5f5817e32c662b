// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskSentences.h"

#include "ui/kiosk/LanguagePage.h"
#include "ui/kiosk/NoticePage.h"
#include "ui/kiosk/StaffPad.h"
#include "ui/kiosk/StaffPage.h"
#include "ui/kiosk/WarningCard.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/WalkedLesson.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr Language languages[] = {Language::Chinese, Language::English};
constexpr int mostTurns = 120; ///< more than any way has

/// The sentences of one language.
class Collector final {
public:
    Collector(const Pack &pack, const KioskConfig &config, Language language)
        : m_pack(pack)
        , m_config(config)
        , m_language(language)
        , m_pins(m_nowhere.path())
    {
    }

    QList<Utterance> all()
    {
        noteLanguages();
        noteTakeHome();
        noteWarning();
        noteNotices();
        notePad();
        noteStaff();
        return m_all;
    }

private:
    void add(const QList<Utterance> &sentences)
    {
        for (const Utterance &each : sentences)
            if (each.language == m_language && !m_all.contains(each))
                m_all += each;
    }

    /// Its texts and its controls, whoever listens.
    void note(const KioskPage &page)
    {
        add(page.spoken());
        for (const TextButton *each : page.findChildren<TextButton *>())
            if (each->focusPolicy() != Qt::NoFocus)
                for (const Language language : languages)
                    add(KioskPage::spoken(*each, language));
    }

    void noteLanguages()
    {
        LanguagePage page(m_words, nullptr);
        for (const bool isOn : {true, false}) {
            page.showSound(isOn);
            note(page);
        }
    }

    void noteWarning()
    {
        for (const Language language : languages) {
            WarningCard card(m_words, language, nullptr);
            card.showSeconds(int(m_config.warning.count()));
            note(card);
        }
    }

    void noteNotices()
    {
        QList<int> days(m_config.closedDays.cbegin(), m_config.closedDays.cend());
        std::sort(days.begin(), days.end());
        note(NoticePage(m_words, NoticePage::closed(m_words, m_config.opens, m_config.closes, days), nullptr));
        note(NoticePage(m_words, NoticePage::safe(m_words), nullptr));
    }

    void notePad()
    {
        note(StaffPad(m_words, m_pins, m_clock, nullptr)); // without a PIN it says so
        add(sentencesOf(StaffPad::waiting(m_words, m_language, 0), m_language).mid(0, 1));
    }

    /// In every state of its buttons.
    void noteStaff()
    {
        Settings settings = m_config.settings;
        settings.language = m_language;
        const auto answer = [](Language) { return StaffPage::CopyAnswer{{}, true}; };
        for (const Volume volume : {Volume::Quiet, Volume::Normal, Volume::Loud}) {
            settings.sound.volume = volume;
            StaffPage page(m_words, m_pack, {}, settings, {}, {answer, answer}, m_clock, nullptr);
            note(page);
            page.findChild<TextButton *>(QStringLiteral("copyCountsButton"))->click();
            note(page);
        }
    }

    /// Where nothing is printed or saved, the result shows its code only.
    void noteTakeHome()
    {
        WalkedLesson at(m_pack, m_language, PhoneLanguage::SameAsCoach);
        at.wizard().beginInPublic({});
        at.clock().advance(1s);
        at.wizard().chooseAnother();
        at.press(m_pack.scenarios.constFirst().id.text);
        for (int page = 0; page < 2; ++page) {
            at.clock().advance(1s);
            at.wizard().next();
            at.settle();
        }
        Autopilot pilot(at.run(), -1, at.lesson().seed());
        for (int turns = 0; turns < mostTurns && !at.run().step().isEnd(); ++turns)
            at.takeTurn(pilot);
        at.press(QStringLiteral("sheetButton"));
        at.note();
        add(at.sentences());
    }

    const Pack &m_pack;
    const KioskConfig &m_config;
    const Language m_language;
    const KioskWords m_words;
    const QTemporaryDir m_nowhere;
    ManualClock m_clock;
    PinStore m_pins;
    QList<Utterance> m_all;
};

} // namespace

QList<Utterance> kioskSentences(const Pack &pack, const KioskConfig &config, Language language)
{
    return Collector(pack, config, language).all();
}

} // namespace yanlian
