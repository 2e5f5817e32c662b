// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "ui/speech/SpeechdEngine.h"

#include <gtest/gtest.h>

#include <cstring>
#include <functional>

// The speech service, played by functions in the place of its library.

namespace yanlian {

namespace {

/// What the service is like and what it was asked. Functions in C have nowhere else to look.
struct Service {
    SpeechdLibrary::Connection connection{};
    bool isThere = true;
    QByteArray voices = "249-Chinese (Mandarin, latin as English)\tcmn\tnone\r\n"
                        "249-Chinese (Mandarin, latin as Pinyin)\tcmn-latn-pinyin\tnone\r\n"
                        "249-English (America)+Adam\ten-us\tAdam\r\n"
                        "249-English (America)\ten-us\tnone\r\n249 OK VOICE LIST SENT\r\n";
    std::function<int()> onSay = [] { return 7; };
    QStringList log;
};
Service *service = nullptr;

void note(const char *what)
{
    service->log += QString::fromUtf8(what);
}

SpeechdLibrary fakeLibrary()
{
    using Connection = SpeechdLibrary::Connection;
    SpeechdLibrary all;
    all.open = [](const char *, const char *, const char *, int, const void *, int, char **) {
        return service->isThere ? &service->connection : nullptr;
    };
    all.close = [](Connection *) { note("close"); };
    all.say = [](Connection *, int, const char *text) {
        note(text);
        return service->onSay();
    };
    all.cancelAll = [](Connection *) {
        note("cancel");
        return 0;
    };
    all.setModule = [](Connection *, const char *) { return 0; };
    all.setVoice = [](Connection *, const char *name) {
        note(name);
        return 0;
    };
    all.setDataMode = [](Connection *, int) { return 0; };
    all.setRate = [](Connection *, int) { return 0; };
    all.setVolume = [](Connection *, int) { return 0; };
    all.setNotification = [](Connection *, int) { return 0; };
    all.sendData = [](Connection *, const char *, int) { return strdup(service->voices.constData()); };
    return all;
}

class Speechd : public testing::Test {
protected:
    Speechd() { service = &m_service; }

    /// The service says that the message is over before say() has returned its number, as can happen.
    void answerAtOnce(int notification)
    {
        m_service.onSay = [this, notification] {
            (notification == SpeechdLibrary::cancelled ? m_service.connection.cancel
                                                       : m_service.connection.end)(7, 1, notification);
            return 7;
        };
    }

    SayOutcome say(const char *text, Language language)
    {
        m_service.log.clear();
        return engine.say({{QString::fromUtf8(text), language}, {true}, stop.get_token(), [this](auto sign) {
                               if (sign == VoiceEngine::Sign::Speaking && stopsWhenHeard)
                                   stop.request_stop();
                           }});
    }

    static constexpr int end = 1;
    Service m_service;
    SpeechdEngine engine{fakeLibrary()};
    std::stop_source stop;
    bool stopsWhenHeard = false;
};

const auto mandarin = QStringLiteral("Chinese (Mandarin, latin as Pinyin)");

} // namespace

TEST_F(Speechd, SpeaksEachLanguageWithTheVoiceOfItsName)
{
    answerAtOnce(end);
    EXPECT_EQ(say("对了。", Language::Chinese), SayOutcome::Said);
    EXPECT_EQ(m_service.log, (QStringList{mandarin, QStringLiteral("<speak>对了。</speak>")}));
    EXPECT_EQ(say("Right.", Language::English), SayOutcome::Said);
    EXPECT_EQ(
        m_service.log, (QStringList{QStringLiteral("English (America)"), QStringLiteral("<speak>Right.</speak>")}));
}

/// a11y S3: no English voice ever reads Chinese characters.
TEST_F(Speechd, SpeaksNoChineseWithoutTheMandarinVoice)
{
    m_service.voices.replace(mandarin.toUtf8(), "Chinese (Mandarin, latin as Pinyin)+Adam");
    answerAtOnce(end);
    EXPECT_EQ(say("对了。", Language::Chinese), SayOutcome::Unable);
    EXPECT_EQ(say("Tap \"花呗\".", Language::English), SayOutcome::Unable);
    EXPECT_EQ(m_service.log, QStringList());
    EXPECT_EQ(say("Right.", Language::English), SayOutcome::Said);
}

TEST_F(Speechd, SpeaksNothingWhereTheServiceIsNot)
{
    m_service.isThere = false;
    EXPECT_EQ(say("对了。", Language::Chinese), SayOutcome::Broken);
    SpeechdEngine without{std::nullopt};
    EXPECT_EQ(without.say({{QStringLiteral("对了。"), Language::Chinese}, {}, {}, [](auto) {}}), SayOutcome::Broken);
}

TEST_F(Speechd, ThatTakesNoMessageIsBroken)
{
    m_service.onSay = [] { return -1; };
    EXPECT_EQ(say("对了。", Language::Chinese), SayOutcome::Broken);
}

TEST_F(Speechd, BreaksOffWhenAsked)
{
    stopsWhenHeard = true;
    EXPECT_EQ(say("对了。", Language::Chinese), SayOutcome::Stopped);
    EXPECT_EQ(m_service.log.constLast(), QStringLiteral("cancel"));
}

TEST_F(Speechd, IsQuietWhenTheDesktopStoppedIt)
{
    answerAtOnce(SpeechdLibrary::cancelled);
    EXPECT_EQ(say("对了。", Language::Chinese), SayOutcome::Stopped);
    EXPECT_NE(m_service.log.constLast(), QStringLiteral("cancel"));
}

} // namespace yanlian
