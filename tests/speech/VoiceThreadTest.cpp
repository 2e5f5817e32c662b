// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/VoiceThread.h"
#include "app/huabei/Clock.h"
#include "tests/speech/FakeEngine.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QThread>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

const Utterance hello{QStringLiteral("您好。"), Language::Chinese};
const Utterance bye{QStringLiteral("再见。"), Language::Chinese};

/// What a voice has told so far.
struct Ears {
    explicit Ears(const Voice &voice)
        : began(&voice, &Voice::began)
        , ended(&voice, &Voice::ended)
    {
    }

    SayOutcome outcome()
    {
        EXPECT_TRUE(!ended.isEmpty() || ended.wait()) << "no answer";
        return ended.isEmpty() ? SayOutcome::Stopped : qvariant_cast<SayOutcome>(ended.takeFirst().at(0));
    }
    bool hasBegun() { return !began.isEmpty() || began.wait(); }

    QSignalSpy began;
    QSignalSpy ended;
};

} // namespace

TEST(VoiceThreads, SayItInAnotherThread)
{
    ManualClock clock;
    FakeEngine::Script script;
    QThread *heardIn = nullptr;
    script.onSay = [&](const VoiceEngine::Wish &wish) {
        heardIn = QThread::currentThread();
        wish.tell(VoiceEngine::Sign::Speaking);
        return SayOutcome::Said;
    };
    VoiceThread voice(makeFake(script), clock);
    Ears ears(voice);
    voice.say(hello, {true});
    EXPECT_EQ(ears.outcome(), SayOutcome::Said);
    EXPECT_EQ(ears.began.size(), 1);
    EXPECT_NE(heardIn, QThread::currentThread());
}

TEST(VoiceThreads, PassOnWhatTheEngineCannotDo)
{
    ManualClock clock;
    FakeEngine::Script script;
    SayOutcome next = SayOutcome::Unable;
    int asked = 0;
    script.onSay = [&](const VoiceEngine::Wish &) {
        ++asked;
        return next;
    };
    VoiceThread voice(makeFake(script), clock);
    Ears ears(voice);
    voice.say(hello, {true});
    EXPECT_EQ(ears.outcome(), SayOutcome::Unable);
    next = SayOutcome::Broken;
    voice.say(hello, {true});
    EXPECT_EQ(ears.outcome(), SayOutcome::Broken);
    voice.say(hello, {true});
    EXPECT_EQ(ears.outcome(), SayOutcome::Broken);
    EXPECT_EQ(asked, 2) << "what is broken is left alone";
}

TEST(VoiceThreads, StopAtOnceAndThenSayTheNext)
{
    ManualClock clock;
    FakeEngine::Script script;
    script.onSay = [](const VoiceEngine::Wish &wish) {
        wish.tell(VoiceEngine::Sign::Speaking);
        return wish.utterance == hello ? sayUntilStopped(wish) : SayOutcome::Said;
    };
    VoiceThread voice(makeFake(script), clock);
    Ears ears(voice);
    voice.say(hello, {true});
    ASSERT_TRUE(ears.hasBegun());
    voice.stop();
    voice.say(bye, {true});
    EXPECT_EQ(ears.outcome(), SayOutcome::Said);
    EXPECT_TRUE(ears.ended.isEmpty()) << "whoever stops it is not told so";
}

TEST(VoiceThreads, BreakOffTheOldForTheNew)
{
    ManualClock clock;
    FakeEngine::Script script;
    script.onSay = [](const VoiceEngine::Wish &wish) {
        wish.tell(VoiceEngine::Sign::Speaking);
        return wish.utterance == hello ? sayUntilStopped(wish) : SayOutcome::Said;
    };
    VoiceThread voice(makeFake(script), clock);
    Ears ears(voice);
    voice.say(hello, {true});
    ASSERT_TRUE(ears.hasBegun());
    voice.say(bye, {true});
    EXPECT_EQ(ears.outcome(), SayOutcome::Said);
}

TEST(VoiceThreads, GiveUpAnEngineThatHangsWhileItIsMade)
{
    ManualClock clock;
    const Hang hang;
    VoiceThread voice(
        [wait = hang.wait()] {
            wait();
            return std::make_unique<FakeEngine>(FakeEngine::Script());
        },
        clock);
    Ears ears(voice);
    voice.say(hello, {true});
    clock.advance(VoiceThread::patience - 1ms);
    EXPECT_TRUE(ears.ended.isEmpty());
    clock.advance(1ms);
    EXPECT_EQ(ears.outcome(), SayOutcome::Broken);
    voice.say(bye, {true});
    EXPECT_EQ(ears.outcome(), SayOutcome::Broken);
}

TEST(VoiceThreads, GiveUpAnEngineThatHangsWhenItShouldSpeak)
{
    ManualClock clock;
    const Hang hang;
    FakeEngine::Script script;
    script.onSay = [wait = hang.wait()](const VoiceEngine::Wish &) {
        wait();
        return SayOutcome::Said;
    };
    VoiceThread voice(makeFake(script), clock);
    Ears ears(voice);
    voice.say(hello, {true});
    clock.advance(VoiceThread::patience);
    EXPECT_EQ(ears.outcome(), SayOutcome::Broken);
}

TEST(VoiceThreads, WaitLongerForOneThatShowsSignsOfLife)
{
    ManualClock clock;
    const Hang hang;
    FakeEngine::Script script;
    script.onSay = [wait = hang.wait()](const VoiceEngine::Wish &wish) {
        wish.tell(VoiceEngine::Sign::Alive);
        wish.tell(VoiceEngine::Sign::Speaking);
        wait();
        return SayOutcome::Said;
    };
    VoiceThread voice(makeFake(script), clock);
    Ears ears(voice);
    voice.say(hello, {true});
    ASSERT_TRUE(ears.hasBegun());
    clock.advance(longestTime(hello) - 1ms);
    EXPECT_TRUE(ears.ended.isEmpty()) << "it is still speaking";
    clock.advance(1ms);
    EXPECT_EQ(ears.outcome(), SayOutcome::Broken) << "without a device some never end";
}

TEST(VoiceThreads, GiveUpAnEngineThatDoesNotStop)
{
    ManualClock clock;
    const Hang hang;
    FakeEngine::Script script;
    script.onSay = [wait = hang.wait()](const VoiceEngine::Wish &wish) {
        wish.tell(VoiceEngine::Sign::Speaking);
        wait();
        return SayOutcome::Said;
    };
    VoiceThread voice(makeFake(script), clock);
    Ears ears(voice);
    voice.say(hello, {true});
    ASSERT_TRUE(ears.hasBegun());
    voice.stop();
    clock.advance(VoiceThread::patience);
    EXPECT_TRUE(ears.ended.isEmpty());
    voice.say(bye, {true});
    EXPECT_EQ(ears.outcome(), SayOutcome::Broken);
}

TEST(VoiceThreads, LetTheEngineGo)
{
    ManualClock clock;
    const auto isGone = std::make_shared<std::atomic<bool>>(false);
    FakeEngine::Script script;
    script.isGone = isGone;
    script.onSay = [](const VoiceEngine::Wish &wish) {
        wish.tell(VoiceEngine::Sign::Speaking);
        return sayUntilStopped(wish);
    };
    {
        VoiceThread voice(makeFake(script), clock);
        Ears ears(voice);
        voice.say(hello, {true});
        ASSERT_TRUE(ears.hasBegun());
    }
    EXPECT_TRUE(*isGone) << "it would go on speaking after the window is closed";
}

TEST(VoiceThreads, StartNothingUnlessAskedToSpeak)
{
    ManualClock clock;
    bool isMade = false;
    {
        VoiceThread voice(
            [&] {
                isMade = true;
                return std::make_unique<FakeEngine>(FakeEngine::Script());
            },
            clock);
        voice.stop();
    }
    EXPECT_FALSE(isMade);
}

} // namespace yanlian
