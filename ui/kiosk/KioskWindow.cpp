// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskWindow.h"

#include "app/huabei/Clock.h"
#include "ui/kiosk/AttractPage.h"
#include "ui/kiosk/LanguagePage.h"
#include "ui/kiosk/NoticePage.h"
#include "ui/kiosk/StaffPad.h"
#include "ui/kiosk/VisitStage.h"
#include "ui/kiosk/WarningCard.h"
#include "ui/wizard/NavigationRow.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>

namespace yanlian {

namespace {

using State = KioskVisit::State;

constexpr int leastTarget = 76; ///< pixels: 20 mm (a11y O2)

/// Those that may be practised here, in the order in which they are named.
Pack offered(Pack pack, const QStringList &scenarios)
{
    QList<Scenario> chosen;
    for (const QString &id : scenarios)
        if (const Scenario *found = pack.scenario(id))
            chosen += *found;
    if (!chosen.isEmpty())
        pack.scenarios = chosen;
    return pack;
}

} // namespace

KioskWindow::KioskWindow(Pack pack, const KioskConfig &config, KioskMachine machine, PinStore &pins, Clock &clock)
    : m_pack(offered(std::move(pack), config.scenarios))
    , m_config(config)
    , m_machine(std::move(machine))
    , m_pins(pins)
    , m_clock(clock)
    , m_settings(config.settings)
    , m_visit(rules(), clock)
    , m_input(*this, m_visit, clock)
    , m_narrator(m_machine.voices)
    , m_lessonNarrator(m_machine.voices)
{
    setWindowFlag(Qt::FramelessWindowHint);
    setWindowFlag(Qt::X11BypassWindowManagerHint); // the keys of one that is there all the same would hide the window
    setWindowTitle(QStringLiteral("Yanlian"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_visit, &KioskVisit::changed, this, &KioskWindow::follow);
    connect(&m_visit, &KioskVisit::counted, this, &KioskWindow::count);
    for (Narrator *each : {&m_narrator, &m_lessonNarrator})
        connect(each, &Narrator::changed, &m_visit, &KioskVisit::wake);
    connectInput();
}

KioskWindow::~KioskWindow() = default;

KioskVisit::Rules KioskWindow::rules() const
{
    return {m_config.idle,
            m_config.warning,
            m_config.stuckTouch,
            [this] { return isOpen(); },
            [this] { return isBusy(); },
            m_machine.isSafe};
}

/// Hours that end after midnight belong to the day on which they began.
bool KioskWindow::isOpen() const
{
    const QDateTime now = m_machine.now();
    const QTime opens = m_config.opens;
    const QTime closes = m_config.closes;
    const bool isAlways = !opens.isValid() || !closes.isValid() || opens == closes;
    const bool isPastMidnight = !isAlways && closes < opens && now.time() < closes;
    const int day = now.date().addDays(isPastMidnight ? -1 : 0).dayOfWeek();
    if (m_config.closedDays.contains(day))
        return false;
    if (isAlways)
        return true;
    const bool hasOpened = now.time() >= opens;
    const bool hasClosed = now.time() >= closes;
    return opens < closes ? hasOpened && !hasClosed : hasOpened || !hasClosed;
}

bool KioskWindow::isBusy() const
{
    const bool isRead = m_visit.state() == State::Language && m_narrator.isSpeaking();
    return isRead || m_lessonNarrator.isSpeaking() || (m_stage && m_stage->isPlaying());
}

QWidget *KioskWindow::shownPage() const
{
    if (m_page)
        return m_page.get();
    return m_stage ? &m_stage->wizard() : nullptr;
}

/// Nobody closes it from outside; a supervisor ends the program.
void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isVisible() && !isFullScreen())
        QMetaObject::invokeMethod(this, &QWidget::showFullScreen, Qt::QueuedConnection);
}

void KioskWindow::resizeEvent(QResizeEvent *)
{
    if (m_stage)
        m_stage->wizard().setGeometry(rect());
    if (m_page && m_shown == m_visit.state()) {
        applyLook(m_page.get(), lookFor(m_shown == State::Attract ? Theme::Dark : m_settings.appearance.theme));
        m_page->setGeometry(rect());
    } else
        follow();
}

void KioskWindow::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), paletteOf(m_settings.appearance.theme).page);
}

void KioskWindow::connectInput()
{
    connect(&m_input, &KioskInput::begun, this, [this](const QPoint &place) {
        const auto *attract = qobject_cast<AttractPage *>(m_page.get());
        begin(attract ? attract->languageAt(place) : std::nullopt);
    });
    connect(&m_input, &KioskInput::begunByKey, this, [this] { begin(std::nullopt); });
    connect(&m_input, &KioskInput::soundWanted, this, &KioskWindow::toggleSound);
    connect(&m_input, &KioskInput::staffWanted, &m_visit, &KioskVisit::openStaff);
    connect(&m_input, &KioskInput::focused, this, &KioskWindow::sayControl);
    const auto press = [this](QWizard::WizardButton which) {
        if (m_stage && m_visit.state() == m_visit.place() && m_stage->wizard().button(which)->isVisible())
            m_stage->wizard().button(which)->click();
    };
    connect(&m_input, &KioskInput::backWanted, this, [press] { press(QWizard::BackButton); });
    connect(&m_input, &KioskInput::nextWanted, this, [press] { press(QWizard::NextButton); });
    connect(&m_input, &KioskInput::repeatWanted, this, [this, press] {
        if (m_page)
            read(*m_page);
        else
            press(QWizard::CustomButton1);
    });
}

void KioskWindow::follow()
{
    const State state = m_visit.state();
    m_narrator.stop();
    m_page.reset();
    m_shown = state;
    m_shownAt = m_clock.now();
    if (!m_visit.isVisit())
        reset();
    switch (state) {
    case State::Attract:
        makeAttract();
        break;
    case State::Language:
        makeLanguage();
        break;
    case State::Lesson:
    case State::Result:
        if (!m_stage)
            makeStage();
        break;
    case State::Warning:
        makeWarning();
        break;
    case State::Staff:
        makePad();
        break;
    case State::Closed:
    case State::Safe:
        makeNotice(state == State::Safe);
        break;
    }
    if (m_page && m_stage)
        m_lessonNarrator.stop();
    if (!m_page && m_stage && !m_stage->wizard().focusWidget())
        m_stage->wizard().setFocus();
}

/// Nothing is left of whoever was here.
void KioskWindow::reset()
{
    m_stage.reset();
    m_settings = m_config.settings;
    for (Narrator *each : {&m_narrator, &m_lessonNarrator}) {
        each->stop();
        each->setSound(m_settings.sound);
    }
    setAttribute(Qt::WA_KeyboardFocusChange, false);
}

template <typename Page> Page &KioskWindow::put(std::unique_ptr<Page> page, const Look &look)
{
    Page &shown = *page;
    m_page = std::move(page);
    shown.setGeometry(rect());
    applyLook(&shown, look);
    shown.show();
    shown.raise();
    if (QWidget *first = shown.firstControl())
        first->setFocus();
    else
        setFocus();
    read(shown);
    return shown;
}

void KioskWindow::makeAttract()
{
    put(std::make_unique<AttractPage>(
            m_words, m_pack, lookFor(m_settings.appearance.theme), m_settings.language, m_clock, this),
        lookFor(Theme::Dark));
}

void KioskWindow::makeLanguage()
{
    auto page = std::make_unique<LanguagePage>(m_words, this);
    page->showSound(m_settings.sound.isOn);
    connect(page.get(), &LanguagePage::chosen, this, &KioskWindow::chooseLanguage, Qt::QueuedConnection);
    connect(page.get(), &LanguagePage::soundWanted, this, &KioskWindow::toggleSound);
    put(std::move(page), lookFor(m_settings.appearance.theme));
}

void KioskWindow::makeWarning()
{
    auto page = std::make_unique<WarningCard>(m_words, m_settings.language, this);
    page->showSeconds(m_visit.secondsLeft());
    put(std::move(page), lookFor(m_settings.appearance.theme));
}

void KioskWindow::makePad()
{
    auto page = std::make_unique<StaffPad>(m_words, m_pins, m_clock, this);
    connect(page.get(), &StaffPad::closed, &m_visit, &KioskVisit::closeStaff, Qt::QueuedConnection);
    connect(page.get(), &StaffPad::opened, this, &KioskWindow::makeStaff, Qt::QueuedConnection);
    put(std::move(page), lookFor(m_settings.appearance.theme));
}

void KioskWindow::makeStaff()
{
    if (m_visit.state() != State::Staff)
        return;
    m_page.reset();
    Settings settings = m_settings;
    settings.appearance.text = TextSize::Normal;
    auto page = std::make_unique<StaffPage>(
        m_words, m_pack, m_machine.week ? m_machine.week() : Report(), settings, least(), m_machine.counts, m_clock,
        this);
    connect(page.get(), &StaffPage::backWanted, &m_visit, &KioskVisit::closeStaff, Qt::QueuedConnection);
    connect(page.get(), &StaffPage::closeWanted, this, &KioskWindow::closeWanted, Qt::QueuedConnection);
    connect(
        page.get(), &StaffPage::volumeWanted, this, [this](Volume volume) { m_config.settings.sound.volume = volume; });
    connect(
        page.get(), &StaffPage::startOverWanted, &m_visit,
        [this] {
            m_visit.closeStaff();
            m_visit.end();
        },
        Qt::QueuedConnection);
    put(std::move(page), lookFor(m_settings.appearance.theme));
}

void KioskWindow::makeNotice(bool isSafe)
{
    QList<int> days(m_config.closedDays.cbegin(), m_config.closedDays.cend());
    std::sort(days.begin(), days.end());
    const auto lines =
        isSafe ? NoticePage::safe(m_words) : NoticePage::closed(m_words, m_config.opens, m_config.closes, days);
    put(std::make_unique<NoticePage>(m_words, lines, this), lookFor(isSafe ? Theme::Light : Theme::Dark));
}

void KioskWindow::begin(std::optional<Language> language)
{
    if (language)
        m_settings.language = *language;
    if (language)
        m_visit.chooseLanguage();
    else
        m_visit.start();
}

/// A second tap of whoever tapped twice to begin has chosen nothing.
void KioskWindow::chooseLanguage(Language language)
{
    if (m_visit.state() != State::Language || m_clock.now() - m_shownAt < Rehearsal::doubleTapGuard)
        return;
    m_settings.language = language;
    m_visit.chooseLanguage();
}

void KioskWindow::makeStage()
{
    m_stage = std::make_unique<VisitStage>(
        m_pack, m_settings, least(), QRandomGenerator::global()->generate(), m_lessonNarrator, m_clock, *this);
    connect(m_stage.get(), &VisitStage::moved, this, &KioskWindow::followStage);
    connect(m_stage.get(), &VisitStage::finished, &m_visit, &KioskVisit::end, Qt::QueuedConnection);
    connect(
        &m_stage->wizard(), &RehearsalWizard::settingsChanged, this, [this](const Settings &now) { m_settings = now; });
    if (m_machine.note)
        connect(&m_stage->lesson(), &Lesson::happened, this, [this](const LessonEvent &event) {
            m_machine.note(event, m_settings.language);
        });
}

void KioskWindow::followStage()
{
    m_visit.wake();
    m_visit.setAtResult(m_stage->isAtResult());
}

void KioskWindow::toggleSound()
{
    change([](Settings &settings) { settings.sound.isOn = !settings.sound.isOn; });
    m_narrator.setSound(m_settings.sound);
    auto *page = qobject_cast<LanguagePage *>(m_page.get());
    if (!page)
        return;
    page->showSound(m_settings.sound.isOn);
    read(*page);
}

void KioskWindow::change(const SettingsChange &change)
{
    if (m_stage)
        m_stage->wizard().change(change); // tells us
    else
        change(m_settings);
}

void KioskWindow::read(const KioskPage &page)
{
    m_narrator.setSound(m_settings.sound);
    m_narrator.say(page.spoken());
}

void KioskWindow::sayControl(QWidget *control)
{
    if (m_page && m_page->isAncestorOf(control))
        m_narrator.say(KioskPage::spoken(*control, m_settings.language));
}

void KioskWindow::count()
{
    if (auto *page = qobject_cast<WarningCard *>(m_page.get()))
        page->showSeconds(m_visit.secondsLeft());
}

/// Our own pages say little, and say it large enough for everybody from where people stand.
Look KioskWindow::lookFor(Theme theme) const
{
    Appearance appearance = m_settings.appearance;
    appearance.theme = theme;
    appearance.text = TextSize::Normal;
    appearance.spacing = LineSpacing::Normal;
    return Look::forWindow(size(), appearance, least());
}

LeastSizes KioskWindow::least() const
{
    return {m_machine.leastText, leastTarget};
}

} // namespace yanlian
