// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Lesson.h"

#include "app/huabei/Clock.h"
#include "app/pack/PackChecker.h"
#include "app/pack/PackLoader.h"
#include "app/pack/PackStrings.h"
#include "app/rehearsal/ResumedWay.h"

#include <QCoreApplication>

#include <algorithm>

namespace yanlian {

Lesson::Lesson(Pack pack, const Setup &setup, Clock &clock)
    : m_pack(std::move(pack))
    , m_setup(setup)
    , m_clock(clock)
    , m_translators(m_pack->translationFolders(), m_pack->id)
{
    m_translators.use(language(), shownPhoneLanguage());
}

Lesson::Lesson(const Setup &setup, Clock &clock)
    : m_setup(setup)
    , m_clock(clock)
    , m_translators(packTranslationFolders(builtInPackFolder()), builtInPackId())
{
    m_translators.use(language(), shownPhoneLanguage());
}

Lesson::~Lesson()
{
    leave();
}

const Pack &Lesson::pack() const
{
    if (!m_pack)
        m_pack = loadPack(builtInPackFolder()).pack;
    return *m_pack;
}

void Lesson::speak(Language language, PhoneLanguage phone)
{
    if (language == m_setup.language && phone == m_setup.phoneLanguage)
        return;
    m_setup.language = language;
    m_setup.phoneLanguage = phone;
    m_translators.use(language, shownPhoneLanguage());
}

void Lesson::choose(const QString &scenarioId)
{
    const Scenario *scenario = pack().scenario(scenarioId);
    if (!scenario)
        return;
    const QStringList accounts = scenario->accountIds();
    choose(scenarioId, accounts.contains(m_setup.account) ? m_setup.account : accounts.value(0));
}

void Lesson::choose(const QString &scenarioId, const QString &account)
{
    const Scenario *scenario = pack().scenario(scenarioId);
    if (!scenario)
        return;
    leave();
    m_seed = m_setup.seed + m_begun++; // or practising again would always end the same way
    m_account = account;
    begin(*scenario, account);
}

void Lesson::chooseAgain()
{
    if (m_rehearsal)
        choose(QString(m_rehearsal->scenario().id.text), QString(m_account));
}

bool Lesson::resume(const ResumePoint &point)
{
    const Scenario *scenario = pack().scenario(point.scenario);
    const int goal = scenario ? scenario->indexOf(point.step) : -1;
    if (goal < 0)
        return false;
    const auto way = wayTo(pack(), *scenario, goal, point.account, m_setup.seed + m_begun, m_clock.today());
    if (!way)
        return false;
    leave();
    setMode(point.mode);
    m_account = point.account;
    m_seed = way->seed;
    begin(*scenario, m_account);
    if (way->way.size() > 1)
        m_rehearsal->resume(way->way);
    return true;
}

ResumePoint Lesson::resumePoint() const
{
    const Scenario &scenario = m_rehearsal->scenario();
    const Step &step = m_rehearsal->step().isEnd() ? scenario.steps.constFirst() : m_rehearsal->step();
    return {
        .scenario = scenario.id.text,
        .step = step.id.text,
        .account = m_account,
        .mode = m_rehearsal->mode(),
        .language = language(),
        .phone = phoneLanguage(),
    };
}

void Lesson::begin(const Scenario &scenario, const QString &account)
{
    const Persona *persona = pack().persona(account);
    Problems unused; // a pack is checked before a lesson begins
    m_screens = readScreens(pack(), scenario, unused);
    m_pilot.reset();
    m_rehearsal.reset();
    m_backend = std::make_unique<MockHuabei>(m_clock, m_seed);
    const Account begun = persona ? persona->begin(m_clock.today()) : Account();
    m_rehearsal = std::make_unique<Rehearsal>(scenario, begun, *m_backend, m_clock, mode());
    if (mode() == Mode::Watch)
        if (const QList<int> ends = reachableEnds(scenario, begun, m_seed); !ends.isEmpty())
            m_pilot = std::make_unique<Autopilot>(
                *m_rehearsal, ends.at((m_setup.seed + m_watched[scenario.id.text]++) % ends.size()), m_seed);
    connect(m_rehearsal.get(), &Rehearsal::happened, this, &Lesson::hear);
    hear(m_rehearsal->eventNow(LessonEvent::Kind::Begun));
    hear(m_rehearsal->eventNow(LessonEvent::Kind::Entered));
}

/// Who goes before a result has given up here; staff want to know where.
void Lesson::leave()
{
    if (m_rehearsal && !m_rehearsal->step().isEnd())
        Q_EMIT happened(m_rehearsal->eventNow(LessonEvent::Kind::Left));
}

void Lesson::hear(const LessonEvent &event)
{
    if (event.kind == LessonEvent::Kind::Scored)
        m_scores[event.scenario] += event.score / 1000.0;
    Q_EMIT happened(event);
}

std::optional<Skill> Lesson::skill() const
{
    if (!m_rehearsal)
        return std::nullopt;
    const QString id = m_rehearsal->scenario().id.text;
    QList<double> scores = m_history ? m_history(id) : QList<double>();
    if (scores.isEmpty())
        scores = m_scores.value(id);
    return skillFrom(scores, m_rehearsal->scenario().mastery);
}

const Sentence *Lesson::meaningOf(const QString &screen, const QString &control) const
{
    return pack().controls.meaning(screen, control);
}

QString Lesson::marked(const Phrase &phrase) const
{
    if (phrase.isEmpty())
        return {};
    const QString translated = QCoreApplication::translate(coachContext, phrase.text.toUtf8().constData());
    QString filled;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = translated.indexOf(QLatin1Char('{'), from);
        const qsizetype close = translated.indexOf(QLatin1Char('}'), open + 1);
        if (open < 0 || close < 0)
            return filled + translated.mid(from);
        filled += translated.mid(from, open - from) + label(translated.mid(open + 1, close - open - 1));
        from = close + 1;
    }
}

const Word *Lesson::meaning(const QString &markedWord) const
{
    const auto isIt = [&](const Phrase &form) { return words(form).compare(markedWord, Qt::CaseInsensitive) == 0; };
    for (const Word &word : pack().glossary.words)
        if (isIt(word.word) || std::any_of(word.also.cbegin(), word.also.cend(), isIt))
            return &word;
    return nullptr;
}

QString Lesson::label(const QString &target) const
{
    const Screen *screen = screenWith(target);
    if (!screen)
        return target;
    const QByteArray context = screen->context.toUtf8();
    const QString written = screen->controls.value(target).label;
    const QString shown = QCoreApplication::translate(context.constData(), written.toUtf8().constData());
    if (shownPhoneLanguage() == language())
        return shown;
    const QString meaning = m_translators.phoneTextForCoach(context.constData(), written);
    return meaning == shown ? shown : shown + QLatin1StringView(" (") + meaning + QLatin1Char(')');
}

/// The step's own screens first, then any other: a control has the same label wherever it appears.
const Screen *Lesson::screenWith(const QString &target) const
{
    const auto has = [&](const QString &id) -> const Screen * {
        const auto found = m_screens.constFind(id);
        return found != m_screens.cend() && !found->controls.value(target).label.isEmpty() ? &*found : nullptr;
    };
    if (m_rehearsal) {
        if (const Screen *own = has(m_rehearsal->step().screen.text))
            return own;
        for (const Step &step : m_rehearsal->scenario().steps) {
            if (const Screen *other = has(step.screen.text))
                return other;
            for (const Visit &visit : step.visits)
                if (const Screen *other = has(visit.screen.text))
                    return other;
        }
    }
    return nullptr;
}

} // namespace yanlian
