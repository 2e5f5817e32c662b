// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskConfig.h"

#include "app/kiosk/IniText.h"
#include "app/pack/TextFile.h"
#include "ui/settings/SettingKeys.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace yanlian {

namespace {

/// One key of the file.
struct ConfigKey {
    QString name;
    QString allowed;
    /// False, and nothing changes, for a text that is not allowed.
    std::function<bool(KioskConfig &, const QString &)> set;
};

ConfigKey folderKey(const char *name, QString KioskConfig::*member, bool mayBeEmpty)
{
    return {
        QLatin1StringView(name), QStringLiteral("a folder that begins with /"),
        [=](KioskConfig &config, const QString &text) {
            const bool isRight = text.isEmpty() ? mayBeEmpty : QDir::isAbsolutePath(text);
            if (isRight)
                config.*member = text.isEmpty() ? text : QDir::cleanPath(text);
            return isRight;
        }};
}

/// A whole number in [least, most].
template <typename Number> ConfigKey numberKey(const char *name, Number KioskConfig::*member, int least, int most)
{
    return {
        QLatin1StringView(name), QStringLiteral("%1 to %2").arg(least).arg(most),
        [=](KioskConfig &config, const QString &text) {
            bool isNumber = false;
            const int number = text.toInt(&isNumber);
            const bool isRight = isNumber && number >= least && number <= most;
            if (isRight)
                config.*member = Number(number);
            return isRight;
        }};
}

ConfigKey timeKey(const char *name, QTime KioskConfig::*member)
{
    return {
        QLatin1StringView(name), QStringLiteral("a time of day as HH:MM, or nothing"),
        [=](KioskConfig &config, const QString &text) {
            const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
            if (time.isValid())
                config.*member = time;
            return time.isValid() || text.isEmpty();
        }};
}

QStringList listOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            words += word.trimmed();
    return words;
}

bool setScenarios(KioskConfig &config, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]+$"));
    const QStringList ids = listOf(text);
    for (const QString &id : ids)
        if (!form.match(id).hasMatch())
            return false;
    config.scenarios = ids;
    return true;
}

const QStringList dayNames{QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                           QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
                           QStringLiteral("sunday")};

bool setClosedDays(KioskConfig &config, const QString &text)
{
    QSet<int> days;
    for (const QString &name : listOf(text)) {
        const auto index = dayNames.indexOf(name.toLower());
        if (index < 0)
            return false;
        days.insert(int(index) + 1);
    }
    if (days.size() == dayNames.size())
        return false;
    config.closedDays = days;
    return true;
}

QList<ConfigKey> configKeys()
{
    QList<ConfigKey> keys{
        folderKey("state-folder", &KioskConfig::stateFolder, false),
        folderKey("pack-folder", &KioskConfig::packFolder, true),
        folderKey("voice-folder", &KioskConfig::voiceFolder, true),
        {QStringLiteral("scenarios"), QStringLiteral("ids with commas between them, or nothing for all"), setScenarios},
        numberKey("idle-seconds", &KioskConfig::idle, 30, 3600),
        numberKey("warning-seconds", &KioskConfig::warning, 20, 300),
        numberKey("stuck-touch-minutes", &KioskConfig::stuckTouch, 1, 240),
        timeKey("opens", &KioskConfig::opens),
        timeKey("closes", &KioskConfig::closes),
        {QStringLiteral("closed-days"),
         QStringLiteral("up to six of monday, tuesday, wednesday, thursday, friday, saturday and sunday, with commas "
                        "between them"),
         setClosedDays},
        numberKey("viewing-distance", &KioskConfig::viewingDistance, 200, 2000),
        numberKey("keep-days", &KioskConfig::keepDays, 1, 400),
    };
    for (const SettingKey &key : settingKeys())
        keys.append(
            {QLatin1StringView(key.name), allowed(key.allowed),
             [key](KioskConfig &config, const QString &text) { return key.set(config.settings, text); }});
    return keys;
}

QStringList namesOf(const QList<ConfigKey> &keys)
{
    QStringList names;
    for (const ConfigKey &key : keys)
        names += key.name;
    return names;
}

void takeEntry(KioskConfig &config, const IniEntry &entry, const QList<ConfigKey> &keys, Problems &problems)
{
    const auto isNamed = [&](const ConfigKey &key) { return key.name == entry.key; };
    const auto key = std::find_if(keys.cbegin(), keys.cend(), isNamed);
    if (key == keys.cend())
        problems.append(
            {entry.keyPlace,
             QStringLiteral("unknown key %1; allowed: %2").arg(quoted(entry.key), allowed(namesOf(keys)))});
    else if (!key->set(config, entry.value))
        problems.append(
            {entry.valuePlace,
             QStringLiteral("%1: unknown value %2; allowed: %3").arg(entry.key, quoted(entry.value), key->allowed)});
}

/// What no line alone can tell.
void checkHours(const KioskConfig &config, const QList<IniEntry> &entries, Problems &problems)
{
    const auto isWrongAlready = [](const Problem &problem) {
        return problem.text.startsWith(QLatin1StringView("opens:"))
            || problem.text.startsWith(QLatin1StringView("closes:"));
    };
    if (config.opens.isNull() && config.closes.isNull())
        return;
    if (std::any_of(problems.cbegin(), problems.cend(), isWrongAlready))
        return;
    if (!config.opens.isNull() && !config.closes.isNull() && config.opens < config.closes)
        return;
    for (const IniEntry &entry : entries)
        if (!entry.value.isEmpty()
            && (entry.key == QLatin1StringView("opens") || entry.key == QLatin1StringView("closes"))) {
            problems.append(
                {entry.valuePlace,
                 QStringLiteral(
                     "%1: %2 does not go with the other time; allowed: opens earlier than closes, or neither")
                     .arg(entry.key, quoted(entry.value))});
            return;
        }
}

KioskConfigFile readFile(const QString &file)
{
    Problems problems;
    KioskConfigFile read;
    const auto bytes = readTextFile(file, file, problems);
    read.isReadable = bytes.has_value();
    if (bytes) {
        const auto entries = readIniText(QString::fromUtf8(*bytes), file, QStringLiteral("kiosk"), problems);
        const QList<ConfigKey> keys = configKeys();
        for (const IniEntry &entry : entries)
            takeEntry(read.config, entry, keys, problems);
        checkHours(read.config, entries, problems);
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return a.place.line < b.place.line;
    });
    for (const Problem &problem : problems)
        read.problems += problem.toString();
    return read;
}

} // namespace

Settings KioskConfig::kioskSettings()
{
    Settings settings;
    settings.keyPause = KeyPause::Middle;
    return settings;
}

QString defaultKioskConfigFile()
{
    return QStringLiteral("/etc/yanlian/kiosk.ini");
}

std::variant<KioskConfig, QStringList> readKioskConfig(const QString &file)
{
    const KioskConfigFile read = readFile(file);
    if (read.problems.isEmpty())
        return read.config;
    return read.problems;
}

std::variant<KioskConfig, QStringList> kioskConfigFrom(const QString &given)
{
    const KioskConfigFile read = kioskConfigFile(given);
    if (read.problems.isEmpty())
        return read.config;
    return read.problems;
}

KioskConfigFile kioskConfigFile(const QString &given)
{
    if (given.isEmpty() && !QFileInfo::exists(defaultKioskConfigFile()))
        return {};
    return readFile(given.isEmpty() ? defaultKioskConfigFile() : given);
}

} // namespace yanlian
