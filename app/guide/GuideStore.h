// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QHash>
#include <QMutex>
#include <QStringList>

namespace yanlian {

/// A guide's folder. What is there already with the same bytes is left alone, and a file is written whole or not at
/// all. May be used in several threads.
class GuideStore final {
public:
    /// One that `isReading` only finds out what would be written.
    GuideStore(const QString &folder, bool isReading);

    /// Why nothing can be kept there, as "place: reason"; empty if something can. Makes the folder.
    QString prepare();

    void put(const QString &file, const QByteArray &content);
    QByteArray read(const QString &file) const;

    /// What was not there, what was there otherwise, each sorted.
    QStringList added() const;
    QStringList changed() const;
    qsizetype kept() const;
    /// Files that are there and not among these; a hidden one is nobody's.
    QStringList strangers(const QStringList &files) const;
    /// What a changed file would be, of as many of them as one can look at; only if reading.
    QByteArray newContent(const QString &file) const;
    /// The first that could not be written, as "place: reason"; empty if all could.
    QString fault() const;

private:
    QString write(const QString &file, const QByteArray &content) const;

    QDir m_folder;
    bool m_isReading;
    mutable QMutex m_mutex;
    QStringList m_added;
    QStringList m_changed;
    qsizetype m_kept = 0;
    QString m_fault;
    QHash<QString, QByteArray> m_new;
};

} // namespace yanlian
