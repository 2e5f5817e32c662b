// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/JournalLine.h"
#include "app/journal/XapiWords.h"

#include <QTimeZone>

namespace yanlian {

/// What a statement is about.
struct XapiObject final {
    QString iri;
    QJsonObject definition;
};

/// What all statements of one run have in common.
struct XapiSession final {
    JournalLine first; ///< with which the run began
    QTimeZone zone;
    double mastery = 0.8;

    /// The rehearsal itself.
    XapiObject rehearsal() const;
    QString registration() const;

    /// Who did it is a name thrown away after the visit; when is no finer than the hour.
    QJsonObject statement(
        const JournalLine &line, const XapiVerb &verb, const XapiObject &object, const QJsonObject &result = {}) const;

private:
    QJsonObject context(const JournalLine &line, const XapiVerb &verb) const;
};

/// Something inside a walkthrough: base/scenario/part…, named in both languages.
XapiObject xapiObject(
    const LessonEvent &event, const QStringList &parts, const char *type, const QString &english,
    const QString &chinese);

/// As ISO 8601 writes it, to a hundredth of a second: PT12.34S.
QString xapiDuration(qint64 ms);

} // namespace yanlian
