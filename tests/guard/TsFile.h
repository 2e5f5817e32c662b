// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace yanlian {

/// One message of a Qt Linguist file.
struct TsMessage final {
    QString context;
    QString source;
    QString comment; ///< what tells two messages with the same source apart
    QString type; ///< empty, or "unfinished", "vanished", "obsolete"
    QStringList translations; ///< one, or one for each plural form
    bool isNumerus = false;

    /// What lupdate knows it by.
    QString key() const { return context + QLatin1StringView(" | ") + source + QLatin1StringView(" | ") + comment; }
};

/// A Qt Linguist file; one that cannot be read fails the test.
struct TsFile final {
    explicit TsFile(const QString &file);

    QString name; ///< without its folder
    QString language;
    QString sourceLanguage;
    QList<TsMessage> messages;

    QSet<QString> keys() const;
    /// "name: source" for a failure message.
    QString at(const TsMessage &message) const;
};

/// The paths of all translation files of the project.
QStringList tsPaths();

} // namespace yanlian
