// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/PageSpeech.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/speech/Narrator.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/NavigationRow.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/RehearsalWizard.h"
#include "ui/wizard/StepPage.h"

#include <QApplication>
#include <QKeyEvent>

namespace yanlian {

namespace {

/// Keys that by themselves are no action.
bool isQuietKey(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_VolumeUp:
    case Qt::Key_VolumeDown:
    case Qt::Key_VolumeMute:
        return true;
    default:
        return false;
    }
}

bool movesFocus(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    default:
        return false;
    }
}

} // namespace

PageSpeech::PageSpeech(RehearsalWizard &wizard, Narrator &narrator)
    : m_wizard(wizard)
    , m_narrator(narrator)
    , m_language(wizard.lesson().language())
{
    const NavigationRow *row = wizard.navigationRow();
    connect(row, &NavigationRow::repeatWanted, this, &PageSpeech::sayPage);
    connect(row, &NavigationRow::stopWanted, &narrator, &Narrator::stop);
    connect(&wizard, &RehearsalWizard::settingsChanged, this, &PageSpeech::follow);
    connect(&wizard, &QWizard::currentIdChanged, this, [this] {
        m_narrator.stop();
        show();
        m_isNew = true;
        lookSoon();
    });
    connect(&wizard.lesson(), &Lesson::happened, this, &PageSpeech::hear);
    connect(&narrator, &Narrator::changed, this, &PageSpeech::show);
    connect(&narrator, &Narrator::saidAll, this, [this] {
        if (!m_spoken.isEmpty())
            bringIntoView(m_spoken.constFirst()); // where the instruction is
    });
    narrator.setSound(wizard.settings().sound);
    QCoreApplication::instance()->installEventFilter(this);
    lookSoon();
}

bool PageSpeech::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return isOurs(watched) && pressKey(watched, key->key(), key->isAutoRepeat());
    }
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        interrupt(watched);
        break;
    case QEvent::FocusIn: // Qt also gives Tab as the reason when what had the focus is gone
        if (std::exchange(m_isMoving, false) && isOurs(watched))
            sayControl(*static_cast<QWidget *>(watched));
        break;
    case QEvent::Show:
    case QEvent::Hide:
        if (qobject_cast<Overlay *>(watched) && isOurs(watched)) {
            m_knownOver.clear();
            lookSoon();
        }
        break;
    case QEvent::LayoutRequest: // a text has changed, or there are more or fewer of them
        if (isOurs(watched))
            lookSoon();
        break;
    case QEvent::LanguageChange:
        if (watched == &m_wizard) { // which now writes its pages anew; other settings send it too
            const Language language = m_wizard.lesson().language();
            m_isNew = m_isNew || m_language != language;
            m_language = language;
            lookSoon();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool PageSpeech::isOurs(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && (widget == &m_wizard || m_wizard.isAncestorOf(widget));
}

/// Whatever somebody does ends what is being said; only the button for it does so by itself.
void PageSpeech::interrupt(const QObject *touched)
{
    if (m_narrator.sound().isOn && isOurs(touched) && touched != m_wizard.button(QWizard::CustomButton1))
        m_narrator.stop();
}

/// F2 works wherever the focus is (a11y S11). Whether the key has been dealt with.
bool PageSpeech::pressKey(const QObject *focused, int key, bool isRepeat)
{
    if (!isQuietKey(key))
        interrupt(focused);
    m_isMoving = movesFocus(key);
    if (key != Qt::Key_F2)
        return false;
    if (!isRepeat)
        m_wizard.change([](Settings &settings) { settings.sound.isOn = !settings.sound.isOn; });
    return true;
}

/// Turning it on or off is heard as well as seen (a11y S12).
void PageSpeech::follow(const Settings &settings)
{
    const bool isTurned = settings.sound.isOn != m_narrator.sound().isOn;
    if (settings.language != m_language)
        m_narrator.stop(); // the page is written anew in a moment
    if (!isTurned || !m_wizard.page())
        return m_narrator.setSound(settings.sound);
    const QList<Utterance> state =
        sentencesOf(m_wizard.page()->practiceBar()->soundButton()->text(), settings.language);
    m_spoken.clear();
    if (!settings.sound.isOn)
        m_narrator.say(state);
    m_narrator.setSound(settings.sound);
    if (!settings.sound.isOn)
        return show();
    forget();
    if (settings.language == m_language)
        say(newTexts(SpokenPage::texts(*m_wizard.page())), state);
}

/// The same answer as before is an answer all the same, and a step begun anew is new.
void PageSpeech::hear(const LessonEvent &event)
{
    using Kind = LessonEvent::Kind;
    m_isNew = m_isNew || event.kind == Kind::Begun || event.kind == Kind::Entered || event.kind == Kind::Restarted;
    m_saysAgain = true;
    lookSoon();
}

/// After all that happens at once has happened.
void PageSpeech::lookSoon()
{
    if (!m_narrator.sound().isOn || std::exchange(m_looksSoon, true))
        return;
    QMetaObject::invokeMethod(this, &PageSpeech::look, Qt::QueuedConnection);
}

void PageSpeech::look()
{
    m_looksSoon = false;
    const WizardPage *page = m_wizard.page();
    if (!page || !m_narrator.sound().isOn)
        return;
    if (m_isNew)
        forget();
    const QList<SpokenText> texts = newTexts(SpokenPage::texts(*page));
    m_saysAgain = false;
    if (!texts.isEmpty())
        say(texts);
    show();
}

/// From now on all of the page is new.
void PageSpeech::forget()
{
    m_isNew = false;
    m_known.clear();
    m_knownOver.clear();
}

/// Those that were not there before; what is there now is known from now on.
QList<SpokenText> PageSpeech::newTexts(const QList<SpokenText> &now)
{
    QStringList &known = m_wizard.page()->overlay()->isOpen() ? m_knownOver : m_known;
    const StepPage *step = m_wizard.stepPage();
    QList<SpokenText> all;
    QStringList seen;
    for (const SpokenText &each : now) {
        const bool isAnswer = step && each.paragraph == step->coach()->feedback();
        if (!known.contains(each.text) || (isAnswer && m_saysAgain))
            all += each;
        seen += each.text;
    }
    known = seen;
    return all;
}

void PageSpeech::sayPage()
{
    if (m_wizard.page())
        say(SpokenPage::texts(*m_wizard.page()));
}

void PageSpeech::sayControl(const QWidget &control)
{
    m_spoken.clear(); // its focus frame tells which it is
    m_narrator.say(SpokenPage::control(control, m_language));
}

void PageSpeech::say(const QList<SpokenText> &texts, const QList<Utterance> &before)
{
    QList<Utterance> all = before;
    m_spoken.fill(nullptr, before.size());
    for (const SpokenText &each : texts)
        for (const Utterance &sentence : sentencesOf(each.text, m_language))
            if (!all.contains(sentence)) {
                all += sentence;
                m_spoken += each.paragraph;
            }
    m_narrator.say(all);
}

void PageSpeech::show()
{
    m_wizard.navigationRow()->setSpeaking(m_narrator.isSpeaking());
    if (WizardPage *page = m_wizard.page())
        page->practiceBar()->setMute(m_narrator.sound().isOn && m_narrator.isMute(m_language));
    Paragraph *now = m_spoken.value(m_narrator.current());
    if (now == m_marked)
        return;
    if (m_marked)
        m_marked->setSpoken(false);
    m_marked = now;
    if (!now)
        return;
    now->setSpoken(true);
    bringIntoView(now);
}

void PageSpeech::bringIntoView(Paragraph *paragraph)
{
    for (QWidget *each = paragraph; each; each = each->parentWidget())
        if (auto *pane = qobject_cast<ScrollPane *>(each))
            return pane->bringIntoView({paragraph});
}

} // namespace yanlian
