// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/Narrator.h"
#include "tests/speech/FakeVoice.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

const Utterance first{QStringLiteral("一。"), Language::Chinese};
const Utterance second{QStringLiteral("二。"), Language::Chinese};
const Utterance english{QStringLiteral("Three."), Language::English};

/// A narrator with the clips before the service.
class Narrators : public testing::Test {
protected:
    Narrators()
    {
        narrator.setSound({true});
        made = 0;
    }

    FakeVoice::Memory clips;
    FakeVoice::Memory service;
    int made = 0;
    Narrator narrator{[this] {
        ++made;
        Narrator::Voices all;
        all.push_back(std::make_unique<FakeVoice>(clips));
        all.push_back(std::make_unique<FakeVoice>(service));
        return all;
    }};
};

} // namespace

TEST_F(Narrators, SayOneSentenceAfterTheOther)
{
    narrator.say({first, second});
    EXPECT_FALSE(narrator.isSpeaking()) << "nobody hears it yet";
    clips.now->begin();
    EXPECT_EQ(narrator.current(), 0);
    clips.now->end();
    clips.now->begin();
    EXPECT_EQ(narrator.current(), 1);
    clips.now->end();
    EXPECT_FALSE(narrator.isSpeaking());
    EXPECT_EQ(clips.said, (QList<Utterance>{first, second}));
    EXPECT_EQ(service.said, QList<Utterance>());
}

/// a11y S2
TEST_F(Narrators, BreakOffTheOldBeforeTheNew)
{
    narrator.say({first, second});
    clips.now->begin();
    narrator.say({english});
    narrator.stop();
    narrator.stop();
    EXPECT_EQ(
        clips.log,
        (QStringList{
            QStringLiteral("say 一。"), QStringLiteral("stop"), QStringLiteral("say Three."), QStringLiteral("stop")}));
    EXPECT_FALSE(narrator.isSpeaking());
    clips.now->begin();
    EXPECT_FALSE(narrator.isSpeaking());
}

TEST_F(Narrators, AskTheServiceForWhatWasNotRecorded)
{
    narrator.say({first, second});
    clips.now->end(SayOutcome::Unable);
    service.now->begin();
    EXPECT_EQ(narrator.current(), 0);
    service.now->end();
    clips.now->begin();
    EXPECT_EQ(narrator.current(), 1);
    EXPECT_FALSE(narrator.isMute(Language::Chinese));
}

/// a11y S4
TEST_F(Narrators, LeaveItToTheWordsWhereNoVoiceIs)
{
    clips.answersAtOnce = true;
    clips.outcome = SayOutcome::Unable;
    service.answersAtOnce = true;
    service.outcome = SayOutcome::Broken;
    narrator.say({first, second});
    EXPECT_FALSE(narrator.isSpeaking());
    EXPECT_TRUE(narrator.isMute(Language::Chinese));
    EXPECT_FALSE(narrator.isMute(Language::English));
    EXPECT_EQ(service.said, (QList<Utterance>{first, second}));
}

TEST_F(Narrators, TryAgainWhenTurnedOnAgain)
{
    service.answersAtOnce = clips.answersAtOnce = true;
    service.outcome = clips.outcome = SayOutcome::Broken;
    narrator.say({first});
    ASSERT_TRUE(narrator.isMute(Language::Chinese));
    narrator.setSound({false});
    EXPECT_EQ(made, 0);
    narrator.setSound({true});
    EXPECT_EQ(made, 1);
    EXPECT_FALSE(narrator.isMute(Language::Chinese));
    clips.outcome = SayOutcome::Said;
    narrator.say({first});
    EXPECT_FALSE(narrator.isMute(Language::Chinese));
}

TEST_F(Narrators, BeginNothingWhileTurnedOff)
{
    narrator.say({first});
    clips.now->begin();
    narrator.setSound({false});
    EXPECT_TRUE(narrator.isSpeaking()) << "it may end what it says";
    narrator.stop();
    clips.forget();
    narrator.say({second});
    EXPECT_EQ(clips.log, QStringList());
}

TEST_F(Narrators, AreQuietWhenSomebodyElseStoppedThem)
{
    narrator.say({first, second});
    clips.now->begin();
    clips.now->end(SayOutcome::Stopped);
    EXPECT_FALSE(narrator.isSpeaking());
    EXPECT_EQ(clips.said, QList<Utterance>{first});
}

TEST_F(Narrators, SpeakAsFastAndAsLoudAsIsWanted)
{
    narrator.setSound({true, Rate::Slow, Volume::Loud});
    EXPECT_EQ(made, 0) << "nobody turned it off and on";
    narrator.say({first});
    EXPECT_EQ(clips.sound, (Sound{true, Rate::Slow, Volume::Loud}));
}

TEST_F(Narrators, TellWhenAllWasSaidButNotWhenItWasBrokenOff)
{
    int told = 0;
    QObject::connect(&narrator, &Narrator::saidAll, &narrator, [&] { ++told; });
    narrator.say({first});
    clips.now->begin();
    narrator.stop();
    EXPECT_EQ(told, 0);
    narrator.say({first});
    clips.now->begin();
    clips.now->end();
    EXPECT_EQ(told, 1);
}

} // namespace yanlian
