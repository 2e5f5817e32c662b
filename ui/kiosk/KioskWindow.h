// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/Report.h"
#include "app/kiosk/KioskVisit.h"
#include "app/kiosk/WallClock.h"
#include "app/pack/Pack.h"
#include "ui/kiosk/KioskConfig.h"
#include "ui/kiosk/KioskInput.h"
#include "ui/kiosk/KioskWords.h"
#include "ui/kiosk/StaffPage.h"
#include "ui/look/Look.h"
#include "ui/speech/Narrator.h"

#include <QWidget>

#include <memory>

namespace yanlian {

class AttractPage;
class KioskPage;
class LanguagePage;
class PinStore;
class VisitStage;
class WarningCard;
struct LessonEvent;

/// What the kiosk needs of the machine it stands on.
struct KioskMachine final {
    std::function<Narrator::Voices()> voices;
    WallClock now;
    std::function<void(const LessonEvent &event, Language language)> note; ///< what was practised
    std::function<Report()> week; ///< what was practised in the last seven days
    StaffPage::CopyCounts counts;
    int leastText = 0; ///< pixels, by the viewing distance
    bool isSafe = false; ///< it was started too often
};

/// The kiosk: fills the screen, shows what the visit says, and never closes by itself.
class KioskWindow final : public QWidget {
    Q_OBJECT
public:
    /// The pack must have a scenario. Store and clock must outlive the window.
    KioskWindow(Pack pack, const KioskConfig &config, KioskMachine machine, PinStore &pins, Clock &clock);
    ~KioskWindow() override;

    KioskVisit &visit() { return m_visit; }
    /// The page that is shown, the lesson's if it is that.
    QWidget *shownPage() const;
    /// Null before a language was chosen.
    VisitStage *stage() const { return m_stage.get(); }

Q_SIGNALS:
    /// The staff want the program to end.
    void closeWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectInput();
    void follow();
    void reset();
    KioskVisit::Rules rules() const;
    bool isOpen() const;
    bool isBusy() const;
    template <typename Page> Page &put(std::unique_ptr<Page> page, const Look &look);
    void makeAttract();
    void makeLanguage();
    void makeWarning();
    void makePad();
    void makeStaff();
    void makeNotice(bool isSafe);
    void begin(std::optional<Language> language);
    void chooseLanguage(Language language);
    void makeStage();
    void followStage();
    void toggleSound();
    void change(const SettingsChange &change);
    void read(const KioskPage &page);
    void sayControl(QWidget *control);
    void count();
    Look lookFor(Theme theme) const;
    LeastSizes least() const;

    const Pack m_pack;
    KioskConfig m_config;
    const KioskMachine m_machine;
    PinStore &m_pins;
    Clock &m_clock;
    const KioskWords m_words;
    Settings m_settings; ///< of this visit
    KioskVisit m_visit;
    KioskInput m_input;
    Narrator m_narrator; ///< of our own pages
    Narrator m_lessonNarrator;
    std::unique_ptr<KioskPage> m_page; ///< shown, over the stage if there is one
    KioskVisit::State m_shown = KioskVisit::State::Attract; ///< what m_page is for
    std::unique_ptr<VisitStage> m_stage;
    std::chrono::milliseconds m_shownAt{};
};

} // namespace yanlian
