// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/XapiExport.h"

#include "app/journal/LineReader.h"

#include <QIODevice>
#include <QJsonDocument>

#include <algorithm>

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

bool beginsRun(const JournalLine &line)
{
    const Kind kind = line.event.kind;
    return kind == Kind::Begun || kind == Kind::Restarted || kind == Kind::Resumed;
}

bool endsRun(const JournalLine &line)
{
    return line.event.kind == Kind::Finished || line.event.kind == Kind::Left;
}

bool mayStillGoOn(const QList<JournalLine> &run, QDate today)
{
    return run.constLast().day >= today && std::none_of(run.cbegin(), run.cend(), endsRun);
}

bool writeRun(const QList<JournalLine> &run, const XapiSettings &settings, QIODevice &out)
{
    if (run.isEmpty())
        return true;
    for (const QJsonObject &statement : xapiStatements(run, settings)) {
        const QByteArray bytes = QJsonDocument(statement).toJson(QJsonDocument::Compact).append('\n');
        if (out.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace

QString exportXapi(const QString &file, QDate since, const XapiSettings &settings, QIODevice &out)
{
    LineReader reader(file, since);
    QList<JournalLine> run;
    for (auto line = reader.next(); line; line = reader.next()) {
        const bool isSameVisit = !run.isEmpty() && run.constLast().visit == line->visit;
        if (!isSameVisit && !run.isEmpty() && mayStillGoOn(run, settings.today))
            run.clear();
        if (!isSameVisit || beginsRun(*line)) {
            if (!writeRun(run, settings, out))
                return {};
            run.clear();
        }
        run += *line;
    }
    if (!run.isEmpty() && !mayStillGoOn(run, settings.today))
        writeRun(run, settings, out);
    return reader.complaint();
}

} // namespace yanlian
