// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsFile.h"

#include "app/journal/PutAside.h"
#include "app/pack/Problem.h"
#include "ui/settings/SettingKeys.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace yanlian {

QString defaultSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1StringView("/settings.ini");
}

SettingsFile::SettingsFile(QString path, MessageSink say)
    : m_path(std::move(path))
    , m_say(std::move(say))
{
}

bool SettingsFile::exists() const
{
    return QFile::exists(m_path);
}

Settings SettingsFile::read(const Settings &unset)
{
    Settings settings = unset;
    const QSettings file(m_path, QSettings::IniFormat);
    if (file.status() == QSettings::FormatError) {
        const QString aside = putAside(m_path);
        m_say(QStringLiteral("the settings %1 cannot be read; they were put aside as %2").arg(m_path, aside));
        return settings;
    }
    for (const SettingKey &key : settingKeys()) {
        const QString text = file.value(QLatin1StringView(key.name)).toString();
        if (!text.isEmpty() && !key.set(settings, text))
            m_say(QStringLiteral("%1: %2: unknown value %3; allowed: %4")
                      .arg(m_path, QLatin1StringView(key.name), quoted(text), allowed(key.allowed)));
    }
    return settings;
}

void SettingsFile::keep(const Settings &before, const Settings &after)
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(QStringLiteral("version"), 1); // so that there is a file even if nothing differs
    for (const SettingKey &key : settingKeys())
        if (key.text(before) != key.text(after))
            file.setValue(QLatin1StringView(key.name), key.text(after));
    file.sync();
    if (file.status() != QSettings::NoError)
        complain(QStringLiteral("the settings %1 cannot be written; they hold until the program ends").arg(m_path));
}

void SettingsFile::remove()
{
    if (exists() && !QFile::remove(m_path))
        complain(QStringLiteral("the settings %1 cannot be removed").arg(m_path));
}

void SettingsFile::complain(const QString &what)
{
    if (!std::exchange(m_hasComplained, true))
        m_say(what);
}

} // namespace yanlian
