// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/LockCheck.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

namespace yanlian {

namespace {

const QStringList sessionPrograms{
    QStringLiteral("fluxbox"),     QStringLiteral("gdm3"),        QStringLiteral("gnome-shell"),
    QStringLiteral("i3"),          QStringLiteral("icewm"),       QStringLiteral("kwin_wayland"),
    QStringLiteral("kwin_x11"),    QStringLiteral("lightdm"),     QStringLiteral("lxqt-panel"),
    QStringLiteral("lxpanel"),     QStringLiteral("marco"),       QStringLiteral("matchbox-window"),
    QStringLiteral("metacity"),    QStringLiteral("mutter"),      QStringLiteral("openbox"),
    QStringLiteral("plasmashell"), QStringLiteral("sddm"),        QStringLiteral("sway"),
    QStringLiteral("weston"),      QStringLiteral("xfce4-panel"), QStringLiteral("xfce4-session"),
    QStringLiteral("xfwm4"),
};

const QStringList desktopVariables{
    QStringLiteral("DESKTOP_SESSION"), QStringLiteral("GNOME_DESKTOP_SESSION_ID"),
    QStringLiteral("I3SOCK"),          QStringLiteral("KDE_FULL_SESSION"),
    QStringLiteral("SWAYSOCK"),        QStringLiteral("XDG_CURRENT_DESKTOP"),
};

QString firstLine(const QString &path)
{
    constexpr qint64 mostBytes = 256;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(mostBytes)).trimmed() : QString();
}

QStringList runningPrograms()
{
    QStringList names;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (entry.at(0).isDigit())
            names += firstLine(QStringLiteral("/proc/%1/comm").arg(entry));
    return names;
}

} // namespace

MachineState MachineState::now()
{
    return {
        runningPrograms(), QProcessEnvironment::systemEnvironment().keys(),
        firstLine(QStringLiteral("/proc/sys/kernel/sysrq"))};
}

QStringList lockWarnings(const MachineState &machine)
{
    QStringList warnings;
    for (const QString &program : sessionPrograms)
        if (machine.programs.contains(program))
            warnings += QStringLiteral("%1 is running: where there is a desktop, window manager or login screen, a "
                                       "visitor can leave the kiosk")
                            .arg(program);
    for (const QString &variable : desktopVariables)
        if (machine.variables.contains(variable)) {
            warnings += QStringLiteral("%1 is set: this is a desktop session, and a visitor can leave the kiosk for it")
                            .arg(variable);
            break;
        }
    if (!machine.sysRq.isEmpty() && machine.sysRq != QLatin1StringView("0"))
        warnings +=
            QStringLiteral("the SysRq key works (kernel.sysrq is %1): a visitor with a keyboard can restart the "
                           "machine")
                .arg(machine.sysRq);
    return warnings;
}

} // namespace yanlian
