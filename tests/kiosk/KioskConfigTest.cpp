// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskConfig.h"
#include "tests/support/Print.h"
#include "ui/settings/SettingKeys.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace yanlian {

namespace {

class KioskConfigTest : public testing::Test {
protected:
    std::variant<KioskConfig, QStringList> read(const QByteArray &text) const
    {
        QFile file(m_file);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return readKioskConfig(m_file);
    }
    KioskConfig good(const QByteArray &text) const
    {
        const auto config = read(text);
        if (const auto *problems = std::get_if<QStringList>(&config))
            ADD_FAILURE() << problems->join(QLatin1Char('\n')).toStdString();
        return std::holds_alternative<KioskConfig>(config) ? std::get<KioskConfig>(config) : KioskConfig();
    }
    /// What is wrong, without the name of the file.
    QStringList problems(const QByteArray &text) const
    {
        const auto config = read(text);
        QStringList lines = std::holds_alternative<QStringList>(config) ? std::get<QStringList>(config) : QStringList();
        for (QString &line : lines) {
            EXPECT_TRUE(line.startsWith(m_file));
            line.remove(0, m_file.size());
        }
        return lines;
    }

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("kiosk.ini"));
};

} // namespace

TEST_F(KioskConfigTest, AnEmptyFileIsTheSafeDefaults)
{
    for (const char *text : {"", "\n", "[kiosk]\n", "# only a remark\n; and another\n"}) {
        const KioskConfig config = good(text);
        EXPECT_EQ(config.stateFolder, QStringLiteral("/var/lib/yanlian"));
        EXPECT_EQ(config.idle, std::chrono::seconds(120));
        EXPECT_GE(config.warning, std::chrono::seconds(20));
        EXPECT_EQ(config.keepDays, 400);
        EXPECT_TRUE(config.opens.isNull() && config.closes.isNull() && config.closedDays.isEmpty());
        EXPECT_EQ(config.settings.appearance.text, TextSize::Normal);
    }
}

TEST_F(KioskConfigTest, EveryKeyIsTaken)
{
    const KioskConfig config = good(
        "[kiosk]\r\n state-folder = /srv/kiosk/ \nscenarios=overdue , upgrade-honor\nidle-seconds = 90\n"
        "warning-seconds = 20\nstuck-touch-minutes=5\nopens = 09:30\ncloses = 17:00\nclosed-days = Sunday, monday\n"
        "viewing-distance = 600\nkeep-days = 30\nlang = en\ntheme = dark\nsound = on\nkey-pause = 300\n"
        "text-size = 200\nvoice-folder = /srv/voice\npack-folder =\n");
    EXPECT_EQ(config.stateFolder, QStringLiteral("/srv/kiosk"));
    EXPECT_EQ(config.scenarios, (QStringList{QStringLiteral("overdue"), QStringLiteral("upgrade-honor")}));
    EXPECT_EQ(config.idle, std::chrono::seconds(90));
    EXPECT_EQ(config.warning, std::chrono::seconds(20));
    EXPECT_EQ(config.stuckTouch, std::chrono::minutes(5));
    EXPECT_EQ(config.opens, QTime(9, 30));
    EXPECT_EQ(config.closes, QTime(17, 0));
    EXPECT_EQ(config.closedDays, (QSet<int>{1, 7}));
    EXPECT_EQ(config.viewingDistance, 600);
    EXPECT_EQ(config.keepDays, 30);
    EXPECT_EQ(config.voiceFolder, QStringLiteral("/srv/voice"));
    EXPECT_EQ(config.packFolder, QString());
    EXPECT_EQ(config.settings.language, Language::English);
    EXPECT_EQ(config.settings.appearance.theme, Theme::Dark);
    EXPECT_TRUE(config.settings.sound.isOn);
    EXPECT_EQ(config.settings.keyPause, KeyPause::Short);
    EXPECT_EQ(config.settings.appearance.text, TextSize::Largest);
}

TEST_F(KioskConfigTest, EveryMistakeIsNamedWithItsPlaceAndWhatIsAllowed)
{
    EXPECT_EQ(
        problems(
            "idle-seconds = 5\n[other]\n  theme =  night\nlang = en\nlang = zh_CN\nhello\n= 5\nkeep-days =\n"
            "closed-days = sunnyday\nstate-folder = here\nopens = 25:00\nscenarios = ../x\nwarning-seconds = 19\n"),
        (QStringList{
            QStringLiteral(":1:16: idle-seconds: unknown value \"5\"; allowed: 30 to 3600"),
            QStringLiteral(":2:1: unknown section \"[other]\"; allowed: [kiosk]"),
            QStringLiteral(":3:12: theme: unknown value \"night\"; allowed: contrast, dark or light"),
            QStringLiteral(":5:1: \"lang\" was given before, in line 4; allowed: once"),
            QStringLiteral(":6:1: unknown line \"hello\"; allowed: key = value"),
            QStringLiteral(":7:1: unknown line \"= 5\"; allowed: key = value"),
            QStringLiteral(":8:12: keep-days: unknown value \"\"; allowed: 1 to 400"),
            QStringLiteral(":9:15: closed-days: unknown value \"sunnyday\"; allowed: up to six of monday, tuesday, "
                           "wednesday, thursday, friday, saturday and sunday, with commas between them"),
            QStringLiteral(":10:16: state-folder: unknown value \"here\"; allowed: a folder that begins with /"),
            QStringLiteral(":11:9: opens: unknown value \"25:00\"; allowed: a time of day as HH:MM, or nothing"),
            QStringLiteral(
                ":12:13: scenarios: unknown value \"../x\"; allowed: ids with commas between them, or nothing "
                "for all"),
            QStringLiteral(":13:19: warning-seconds: unknown value \"19\"; allowed: 20 to 300"),
        }));
}

TEST_F(KioskConfigTest, AnUnknownKeyIsToldAllThatThereAre)
{
    const QStringList lines = problems("idel-seconds = 90\n");
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.constFirst().startsWith(
        QStringLiteral(":1:1: unknown key \"idel-seconds\"; allowed: closed-days, closes, idle-seconds, keep-days")))
        << lines.constFirst().toStdString();
}

TEST_F(KioskConfigTest, HoursThatNeverOpenAreRefused)
{
    const auto refused = [](const char *place, const char *value) {
        return QStringList{
            QStringLiteral("%1 \"%2\" does not go with the other time; allowed: opens earlier than closes, or neither")
                .arg(QLatin1StringView(place), QLatin1StringView(value))};
    };
    EXPECT_EQ(problems("opens = 18:00\ncloses = 09:00\n"), refused(":1:9: opens:", "18:00"));
    EXPECT_EQ(problems("opens = 09:00\ncloses = 09:00\n"), refused(":1:9: opens:", "09:00"));
    EXPECT_EQ(problems("closes = 09:00\n"), refused(":1:10: closes:", "09:00"));
    EXPECT_EQ(problems("closed-days = monday,tuesday,wednesday,thursday,friday,saturday,sunday\n").size(), 1);
}

TEST_F(KioskConfigTest, HostileFilesAreOneClearLine)
{
    EXPECT_EQ(problems(QByteArray("\xff\xfe\0\1", 4)), QStringList{QStringLiteral(": not UTF-8 text")});
    EXPECT_EQ(problems(QByteArray(2 << 20, 'x')).size(), 1);
    EXPECT_EQ(problems(QByteArray(100'000, '=')).size(), 1);
    EXPECT_EQ(problems("theme\x1b[31m = dark\n").size(), 1);
    EXPECT_FALSE(problems("theme\x1b[31m = dark\n").constFirst().contains(QChar(0x1b)));
    const auto folder = readKioskConfig(m_folder.path());
    ASSERT_TRUE(std::holds_alternative<QStringList>(folder));
    EXPECT_EQ(
        std::get<QStringList>(folder), QStringList{m_folder.path() + QStringLiteral(": cannot be read: not a file")});
}

TEST_F(KioskConfigTest, WhatWasGivenMustBeThere)
{
    EXPECT_TRUE(std::holds_alternative<QStringList>(kioskConfigFrom(m_folder.filePath(QStringLiteral("missing")))));
}

/// The one we ship: with every line of it in force, nothing changes.
TEST_F(KioskConfigTest, TheShippedFileHasEveryKeyWithItsDefault)
{
    QFile file(QStringLiteral(YANLIAN_SOURCE_DIR "/packaging/kiosk.ini"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    const KioskConfig commented = good(text.toUtf8());
    static const QRegularExpression setting(QStringLiteral("^#([a-z-]+ *=)"), QRegularExpression::MultilineOption);
    const qsizetype keys = text.count(setting);
    text.replace(setting, QStringLiteral("\\1"));
    const KioskConfig inForce = good(text.toUtf8());
    EXPECT_EQ(keys, 12 + settingKeys().size());
    for (const KioskConfig &config : {commented, inForce}) {
        EXPECT_EQ(config.stateFolder, KioskConfig().stateFolder);
        EXPECT_EQ(config.packFolder + config.voiceFolder, QString());
        EXPECT_EQ(config.scenarios, QStringList());
        EXPECT_EQ(config.idle, KioskConfig().idle);
        EXPECT_EQ(config.warning, KioskConfig().warning);
        EXPECT_EQ(config.stuckTouch, KioskConfig().stuckTouch);
        EXPECT_TRUE(config.opens.isNull() && config.closes.isNull() && config.closedDays.isEmpty());
        EXPECT_EQ(config.viewingDistance, KioskConfig().viewingDistance);
        EXPECT_EQ(config.keepDays, KioskConfig().keepDays);
        EXPECT_EQ(config.settings, KioskConfig::kioskSettings());
    }
}

} // namespace yanlian
