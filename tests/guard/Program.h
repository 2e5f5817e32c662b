// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace yanlian {

/// What a program said and how it ended.
struct Ran final {
    int exitCode = -1; ///< -1 if it crashed or did not end
    QString out;
    QStringList err; ///< its lines
};

/// A real program, run without a display in an environment that is the same on every machine. Not ending within a
/// minute, or crashing, fails the test.
class Program final {
public:
    explicit Program(QString file);

    Program &inFolder(const QString &folder);
    /// With this in its environment.
    Program &with(const QString &name, const QString &value);
    /// With this on its stdin.
    Program &given(const QByteArray &input);
    /// Gets this signal as soon as there is a file with such a name somewhere in `folder`.
    Program &signalled(int signal, const QString &folder, const QString &pattern);
    Ran run(const QStringList &arguments) const;

private:
    void signalOnce(QProcess &process) const;

    QString m_file;
    QString m_folder;
    QByteArray m_input;
    int m_signal = 0;
    QString m_watched;
    QString m_pattern;
    QList<std::pair<QString, QString>> m_surroundings;
    QTemporaryDir m_home;
};

/// `yanlian` with these arguments.
Ran runYanlian(const QStringList &arguments);

} // namespace yanlian
