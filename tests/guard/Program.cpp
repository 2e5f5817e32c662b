// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/Program.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QProcess>

#include <csignal>

namespace yanlian {

namespace {

constexpr int tenMinutes = 600'000; ///< milliseconds: what takes longer hangs; a busy machine is slow

QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

Program::Program(QString file)
    : m_file(std::move(file))
{
}

Program &Program::inFolder(const QString &folder)
{
    m_folder = folder;
    return *this;
}

Program &Program::with(const QString &name, const QString &value)
{
    m_surroundings += std::pair(name, value);
    return *this;
}

Program &Program::given(const QByteArray &input)
{
    m_input = input;
    return *this;
}

Program &Program::signalled(int signal, const QString &folder, const QString &pattern)
{
    m_signal = signal;
    m_watched = folder;
    m_pattern = pattern;
    return *this;
}

void Program::signalOnce(QProcess &process) const
{
    const auto isThere = [this] {
        return QDirIterator(m_watched, {m_pattern}, QDir::Files, QDirIterator::Subdirectories).hasNext();
    };
    while (!isThere())
        if (process.waitForFinished(1)) // a millisecond
            return;
    ::kill(pid_t(process.processId()), m_signal);
}

Ran Program::run(const QStringList &arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "LANG", "LANGUAGE"})
        environment.remove(QLatin1StringView(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path()); // Qt warns without it
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path()); // whoever runs the tests has his own journal
    for (const auto &[name, value] : m_surroundings)
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.isEmpty() ? m_home.path() : m_folder);
    process.start(m_file, arguments, m_input.isEmpty() ? QIODevice::ReadOnly : QIODevice::ReadWrite);
    if (!m_input.isEmpty()) {
        process.write(m_input);
        process.closeWriteChannel();
    }
    if (m_signal != 0)
        signalOnce(process);
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(tenMinutes);
    const std::string called = (QStringList{m_file} + arguments).join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(ended) << called << ": " << process.errorString().toStdString();
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    EXPECT_FALSE(crashed) << called;
    Ran ran;
    ran.exitCode = ended && !crashed ? process.exitCode() : -1;
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = linesOf(process.readAllStandardError());
    return ran;
}

Ran runYanlian(const QStringList &arguments)
{
    return Program(QStringLiteral(YANLIAN_PROGRAM)).run(arguments);
}

} // namespace yanlian
