// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/AttractDemo.h"

#include "app/huabei/Clock.h"

#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachWords.h"

#include <QEvent>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr auto beat = 2500ms;
constexpr int beatsAtEnd = 4;

constexpr auto band = QT_TRANSLATE_NOOP("yanlian::StepPage", "Practice, not Alipay");

} // namespace

AttractDemo::AttractDemo(const Pack &pack, Language language, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_lesson(pack, {language, PhoneLanguage::SameAsCoach, {}, 1, Mode::Watch}, clock)
    , m_phone(new PhoneView(clock, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    begin();
    waitForNext();
}

AttractDemo::~AttractDemo() = default;

void AttractDemo::speak(Language language)
{
    if (m_lesson.language() != language)
        m_lesson.speak(language, PhoneLanguage::SameAsCoach);
}

QString AttractDemo::instruction() const
{
    return CoachWords(m_lesson).heading();
}

void AttractDemo::setLook(const Look &)
{
    m_phone->resize(size());
}

void AttractDemo::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &AttractDemo::show, Qt::QueuedConnection); // when the screen has its texts
}

void AttractDemo::resizeEvent(QResizeEvent *)
{
    m_phone->resize(size());
}

void AttractDemo::begin()
{
    const QList<Scenario> &all = m_lesson.pack().scenarios;
    m_lesson.choose(all.at(m_scenario % all.size()).id.text);
    m_beat = 0;
    show();
}

void AttractDemo::waitForNext()
{
    m_lesson.clock().after(beat, this, [this] {
        step();
        waitForNext();
    });
}

void AttractDemo::step()
{
    Rehearsal &run = *m_lesson.rehearsal();
    ++m_beat;
    if (run.step().isEnd()) {
        if (m_beat < beatsAtEnd)
            return;
        ++m_scenario;
        return begin();
    }
    if (run.canAdvance()) {
        run.advance();
        m_beat = 0;
    } else if (m_beat > 1)
        m_lesson.pilot()->tap();
    show();
}

void AttractDemo::show()
{
    const Rehearsal &run = *m_lesson.rehearsal();
    m_phone->setBandText(QCoreApplication::translate("yanlian::StepPage", band));
    m_phone->showScreen(m_lesson.pack().screenFile(run.screen()));
    m_phone->showAccount(run.account(), localeOf(m_lesson.shownPhoneLanguage()));
    const bool asks = run.stage() == Rehearsal::Stage::Asking;
    m_phone->point(asks ? run.targets() : QStringList());
    if (asks && m_beat > 0)
        m_phone->showPressed(m_lesson.pilot()->tapAhead());
    Q_EMIT moved();
}

} // namespace yanlian
