// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/KioskSetPinCommand.h"

#include "app/kiosk/PinStore.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/StdErr.h"
#include "ui/kiosk/KioskConfig.h"

#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace yanlian {

namespace {

/// As long as it lives, a terminal does not show what is typed. Ctrl+C comes as a sign like any other: a program that
/// it ended would leave the terminal silent.
class SilentTerminal final {
public:
    SilentTerminal()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG);
        ::tcsetattr(STDIN_FILENO, TCSADRAIN, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isTerminal() const { return m_isTerminal; }

private:
    bool m_isTerminal = false;
    termios m_before = {};
};

/// Byte by byte, so that the next line stays where it is.
QString readLine()
{
    constexpr qsizetype most = 1000;
    QByteArray line;
    char c = 0;
    while (line.size() < most && ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        line += c;
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString ask(const SilentTerminal &terminal, const QString &question)
{
    QTextStream errors(stderr);
    if (terminal.isTerminal())
        errors << question << Qt::flush;
    QString answer = readLine();
    if (terminal.isTerminal())
        errors << Qt::endl; // the one that was typed is not shown either
    return answer;
}

int complain(const QString &message)
{
    sayOnStderr(message);
    return 1;
}

} // namespace

int runKioskSetPin(const CommandLine &line)
{
    const KioskConfigFile read = kioskConfigFile(line.config);
    for (const QString &problem : read.problems)
        QTextStream(stderr) << problem << '\n';
    if (!read.problems.isEmpty())
        return 2;
    const QString &folder = read.config.stateFolder;
    if (!QFileInfo(folder).isDir())
        return complain(QStringLiteral("state-folder %1: there is no such folder").arg(folder));
    const SilentTerminal terminal;
    const QString digits = ask(
        terminal, QStringLiteral("New PIN, %1 to %2 digits: ").arg(PinStore::fewestDigits).arg(PinStore::mostDigits));
    if (const auto why = PinStore::weakness(digits))
        return complain(*why);
    if (terminal.isTerminal() && ask(terminal, QStringLiteral("The same again: ")) != digits)
        return complain(QStringLiteral("these are not the same; nothing was changed"));
    if (const auto why = PinStore(folder).setPin(digits))
        return complain(*why);
    QTextStream(stdout) << QStringLiteral("the PIN is set\n");
    return 0;
}

} // namespace yanlian
