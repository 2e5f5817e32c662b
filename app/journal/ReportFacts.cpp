// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/ReportFacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yanlian {

namespace {

/// Fills in what a row of facts has in common.
class FactList final {
public:
    FactList(const PracticeReport &practice, const QString &step, QList<ReportFact> &facts)
        : m_practice(practice)
        , m_step(step)
        , m_facts(facts)
    {
    }

    void add(const char *measure, qint64 value, const QString &key = {})
    {
        if (value != 0)
            m_facts += {m_practice.scenario, m_practice.mode, m_step, QLatin1StringView(measure), key, value};
    }

    void add(const char *measure, const Counts &counts)
    {
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            add(measure, count.value(), count.key());
    }

private:
    const PracticeReport &m_practice;
    const QString m_step;
    QList<ReportFact> &m_facts;
};

void addPractice(const PracticeReport &practice, QList<ReportFact> &facts)
{
    FactList list(practice, {}, facts);
    list.add("begun", practice.begun);
    list.add("restarted", practice.restarted);
    list.add("resumed", practice.resumed);
    list.add("left", practice.left);
    list.add("result", practice.results);
    list.add("scored", practice.scored);
    list.add("mean-score", practice.meanScore.value_or(0));
}

void addStep(const PracticeReport &practice, const StepReport &step, QList<ReportFact> &facts)
{
    FactList list(practice, step.step, facts);
    list.add("runs", step.runs);
    list.add("times", step.times);
    list.add("choice", step.choices);
    list.add("wrong-tap", step.wrongTaps);
    list.add("near-miss", step.nearMisses);
    list.add("long-press", step.longPresses);
    list.add("double-tap", step.doubleTaps);
    list.add("swipe", step.swipes);
    for (std::size_t level = 0; level < step.doneWithHelp.size(); ++level)
        list.add("done-with-help", step.doneWithHelp.at(level), QString::number(level));
    list.add("shown", step.shown);
    list.add("opened", step.opened);
    list.add("refused", step.refused);
    list.add("back", step.back);
    list.add("left", step.left);
    list.add("median-ms", step.medianMs.value_or(0));
}

QString csvField(QString text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formula.contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    const auto needsQuotes = [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\r') || c == QLatin1Char('\n');
    };
    if (std::any_of(text.cbegin(), text.cend(), needsQuotes))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1StringView("\"\"")) + QLatin1Char('"');
    return text;
}

QJsonObject json(const Counts &counts)
{
    QJsonObject object;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

QJsonObject json(const StepReport &step)
{
    QJsonArray doneWithHelp;
    for (const qint64 count : step.doneWithHelp)
        doneWithHelp += count;
    return {
        {QStringLiteral("step"), step.step},
        {QStringLiteral("runs"), step.runs},
        {QStringLiteral("times"), step.times},
        {QStringLiteral("choices"), json(step.choices)},
        {QStringLiteral("wrongTaps"), json(step.wrongTaps)},
        {QStringLiteral("nearMisses"), step.nearMisses},
        {QStringLiteral("longPresses"), step.longPresses},
        {QStringLiteral("doubleTaps"), step.doubleTaps},
        {QStringLiteral("swipes"), step.swipes},
        {QStringLiteral("doneWithHelp"), doneWithHelp},
        {QStringLiteral("shown"), step.shown},
        {QStringLiteral("opened"), json(step.opened)},
        {QStringLiteral("refused"), step.refused},
        {QStringLiteral("back"), step.back},
        {QStringLiteral("left"), step.left},
        {QStringLiteral("medianMs"), step.medianMs ? QJsonValue(*step.medianMs) : QJsonValue()},
    };
}

QJsonObject json(const PracticeReport &practice)
{
    QJsonArray steps;
    for (const StepReport &step : practice.steps)
        steps += json(step);
    return {
        {QStringLiteral("scenario"), practice.scenario},
        {QStringLiteral("mode"), modeCode(practice.mode)},
        {QStringLiteral("begun"), json(practice.begun)},
        {QStringLiteral("restarted"), practice.restarted},
        {QStringLiteral("resumed"), practice.resumed},
        {QStringLiteral("left"), practice.left},
        {QStringLiteral("results"), json(practice.results)},
        {QStringLiteral("scored"), practice.scored},
        {QStringLiteral("meanScore"), practice.meanScore ? QJsonValue(*practice.meanScore / 1000.0) : QJsonValue()},
        {QStringLiteral("steps"), steps},
    };
}

} // namespace

QList<ReportFact> reportFacts(const Report &report)
{
    QList<ReportFact> facts;
    for (const PracticeReport &practice : report.practices) {
        addPractice(practice, facts);
        for (const StepReport &step : practice.steps)
            addStep(practice, step, facts);
    }
    return facts;
}

QByteArray reportCsv(const Report &report)
{
    QString csv = QStringLiteral("scenario,mode,step,measure,key,value\r\n");
    for (const ReportFact &fact : reportFacts(report)) {
        QStringList fields{fact.scenario, modeCode(fact.mode), fact.step, fact.measure, fact.key};
        std::transform(fields.cbegin(), fields.cend(), fields.begin(), csvField);
        csv +=
            fields.join(QLatin1Char(',')) + QLatin1Char(',') + QString::number(fact.value) + QLatin1StringView("\r\n");
    }
    return csv.toUtf8();
}

QByteArray reportJson(const Report &report)
{
    QJsonArray practices;
    for (const PracticeReport &practice : report.practices)
        practices += json(practice);
    QJsonObject whole{
        {QStringLiteral("since"),
         report.since.isValid() ? QJsonValue(report.since.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("practices"), practices},
    };
    if (report.minCell > 1)
        whole.insert(QStringLiteral("minCell"), report.minCell);
    return QJsonDocument(whole).toJson();
}

} // namespace yanlian
