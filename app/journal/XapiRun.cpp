// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/XapiRun.h"

#include "app/journal/XapiStatement.h"
#include "app/rehearsal/RunRecord.h"

#include <QJsonArray>

#include <algorithm>

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

/// The lines up to the first result, or all of them where none was reached.
QList<JournalLine> linesToResult(const QList<JournalLine> &lines)
{
    const auto result = std::find_if(
        lines.cbegin(), lines.cend(), [](const JournalLine &line) { return line.event.kind == Kind::Finished; });
    return lines.mid(0, result == lines.cend() ? lines.size() : result - lines.cbegin() + 1);
}

QString gestureOf(Kind kind)
{
    const bool isTap = kind == Kind::Right || kind == Kind::Wrong || kind == Kind::NearMiss;
    return isTap ? QStringLiteral("tap") : lessonEventName(kind);
}

/// Tells one run; a class because its steps lead on from each other.
class Teller final {
public:
    Teller(const QList<JournalLine> &lines, const XapiSettings &settings)
        : m_all(lines)
        , m_lines(linesToResult(lines))
        , m_settings(settings)
        , m_session{lines.constFirst(), settings.zone, settings.mastery}
    {
        for (const JournalLine &line : std::as_const(m_lines))
            m_record.add(line.event);
    }

    QList<QJsonObject> tell()
    {
        say(m_lines.constFirst(), xapi::initialized, m_session.rehearsal());
        for (const JournalLine &line : std::as_const(m_lines))
            tell(line);
        const JournalLine &last = m_lines.constLast();
        if (isFinished())
            tellResult(last);
        say(last, xapi::terminated, m_session.rehearsal(), {{QStringLiteral("duration"), duration()}});
        return m_statements;
    }

private:
    bool isFinished() const { return !m_record.result().isEmpty(); }
    bool isTest() const { return m_session.first.event.mode == Mode::Test; }
    QString duration() const { return xapiDuration(m_record.activeMs()); }

    void say(const JournalLine &line, const XapiVerb &verb, const XapiObject &object, const QJsonObject &result = {})
    {
        m_statements += m_session.statement(line, verb, object, result);
    }

    void tell(const JournalLine &line)
    {
        switch (line.event.kind) {
        case Kind::Entered:
            m_help = 0;
            say(line, xapi::accessed, screen(line.event));
            break;
        case Kind::Wrong:
        case Kind::NearMiss:
        case Kind::LongPress:
        case Kind::DoubleTap:
        case Kind::Swipe:
            tellTap(line);
            break;
        case Kind::Right:
            if (!line.event.target.isEmpty()) // else it was done by reading
                tellTap(line);
            break;
        case Kind::Chosen:
            tellChoice(line);
            break;
        case Kind::Opened:
            m_opened += line.event.target;
            break;
        default:
            break;
        }
        if (line.event.kind == Kind::Right || line.event.kind == Kind::Chosen)
            tellProgress(line);
        if (line.event.help > m_help)
            tellHelp(line);
    }

    /// Taps are told where they are judged, in a test.
    void tellTap(const JournalLine &line)
    {
        if (!isTest())
            return;
        const LessonEvent &event = line.event;
        const QJsonObject extensions{
            {xapi::extension("target"), event.target},
            {xapi::extension("gesture"), gestureOf(event.kind)},
            {xapi::extension("near-miss"), event.kind == Kind::NearMiss},
        };
        const XapiObject control = event.target.isEmpty()
            ? screen(event)
            : xapiObject(
                event, {event.step, QStringLiteral("controls"), event.target}, nullptr,
                QStringLiteral("Control %1").arg(event.target), QStringLiteral("按钮 %1").arg(event.target));
        say(line, xapi::interacted, control,
            {{QStringLiteral("success"), event.kind == Kind::Right}, {QStringLiteral("extensions"), extensions}});
    }

    /// Nobody is right or wrong by what he decides: there is no success.
    void tellChoice(const JournalLine &line)
    {
        const LessonEvent &event = line.event;
        const QString cardPrefix = event.step + QLatin1Char('/');
        QStringList cards;
        bool readSomething = false;
        for (const QString &opened : m_opened) {
            if (opened.startsWith(cardPrefix))
                cards += opened.mid(cardPrefix.size());
            readSomething |= !opened.contains(QLatin1Char('/'));
        }
        cards.removeDuplicates();
        const QJsonObject extensions{
            {xapi::extension("cards-opened"), QJsonArray::fromStringList(cards)},
            {xapi::extension("agreement-opened"), readSomething},
            {xapi::extension("active-ms"), event.activeMs},
            {xapi::extension("max-hint-level"), event.help},
        };
        const XapiObject decision = xapiObject(
            event, {event.step}, xapi::question, QStringLiteral("Decision %1").arg(event.step),
            QStringLiteral("决定 %1").arg(event.step));
        say(line, xapi::selected, decision,
            {{QStringLiteral("response"), event.choice}, {QStringLiteral("extensions"), extensions}});
    }

    /// Whoever rose a level without asking was given the help after a mistake.
    void tellHelp(const JournalLine &line)
    {
        const LessonEvent &event = line.event;
        m_help = event.help;
        const QJsonObject extensions{
            {xapi::extension("level"), event.help},
            {xapi::extension("asked-by-learner"), event.kind == Kind::Helped},
        };
        const XapiObject help = xapiObject(
            event, {event.step, QStringLiteral("help")}, nullptr, QStringLiteral("Help at %1").arg(event.step),
            QStringLiteral("帮助 %1").arg(event.step));
        say(line, xapi::interacted, help, {{QStringLiteral("extensions"), extensions}});
    }

    void tellProgress(const JournalLine &line)
    {
        m_done.insert(line.event.step);
        const auto doneInAll = std::count_if(
            m_record.steps().cbegin(), m_record.steps().cend(), [](const StepRecord &step) { return step.done; });
        const qint64 steps = isFinished() ? doneInAll : m_settings.steps.value(line.event.scenario, int(doneInAll) + 1);
        const qint64 percent = std::min<qint64>(99, 100 * m_done.size() / std::max<qint64>(steps, 1));
        const QJsonObject extensions{{QLatin1StringView(xapi::progress), percent}};
        say(line, xapi::progressed, m_session.rehearsal(), {{QStringLiteral("extensions"), extensions}});
    }

    void tellResult(const JournalLine &last)
    {
        say(last, xapi::completed, m_session.rehearsal(),
            {{QStringLiteral("completion"), true}, {QStringLiteral("duration"), duration()}});
        const auto scored = std::find_if(
            m_all.cbegin(), m_all.cend(), [](const JournalLine &line) { return line.event.kind == Kind::Scored; });
        if (isTest() && scored != m_all.cend())
            tellScore(*scored);
        tellAnswers(last);
    }

    void tellScore(const JournalLine &line)
    {
        const double scaled = std::clamp(line.event.score, 0, 1000) / 1000.0;
        const bool isPassed = scaled >= m_settings.mastery;
        say(line, isPassed ? xapi::passed : xapi::failed, m_session.rehearsal(),
            {{QStringLiteral("score"), QJsonObject{{QStringLiteral("scaled"), scaled}}},
             {QStringLiteral("success"), isPassed},
             {QStringLiteral("duration"), duration()}});
    }

    /// The whole run in one line: the number of tries on each step, at a decision the choice.
    void tellAnswers(const JournalLine &last)
    {
        QStringList responses;
        QJsonArray steps;
        for (const StepRecord &step : m_record.steps()) {
            if (!step.done)
                continue;
            const QString tries = QString::number(1 + step.wrongTapCount());
            responses += step.step + QLatin1StringView("[.]") + (step.choice.isEmpty() ? tries : step.choice);
            const QJsonObject words =
                xapi::languageMap(QStringLiteral("Step %1").arg(step.step), QStringLiteral("步骤 %1").arg(step.step));
            steps += QJsonObject{{QStringLiteral("id"), step.step}, {QStringLiteral("description"), words}};
        }
        XapiObject whole = xapiObject(
            last.event, {QStringLiteral("performance")}, xapi::interaction, QStringLiteral("The whole rehearsal"),
            QStringLiteral("整个演练"));
        whole.definition.insert(QStringLiteral("interactionType"), QStringLiteral("performance"));
        whole.definition.insert(QStringLiteral("steps"), steps);
        say(last, xapi::answered, whole, {{QStringLiteral("response"), responses.join(QLatin1StringView("[,]"))}});
    }

    static XapiObject screen(const LessonEvent &event)
    {
        return xapiObject(
            event, {event.step, QStringLiteral("screen")}, xapi::screen, QStringLiteral("Screen of %1").arg(event.step),
            QStringLiteral("画面 %1").arg(event.step));
    }

    const QList<JournalLine> m_all;
    const QList<JournalLine> m_lines;
    const XapiSettings &m_settings;
    const XapiSession m_session;
    RunRecord m_record;
    QStringList m_opened; ///< so far
    QSet<QString> m_done; ///< steps, so far
    int m_help = 0; ///< the level reached on this step
    QList<QJsonObject> m_statements;
};

} // namespace

QList<QJsonObject> xapiStatements(const QList<JournalLine> &lines, const XapiSettings &settings)
{
    return Teller(lines, settings).tell();
}

} // namespace yanlian
