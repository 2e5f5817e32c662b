// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/SentenceWalk.h"
#include "tests/soak/Monkey.h"
#include "tests/speech/FakeVoice.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"
#include "ui/speech/Narrator.h"
#include "ui/wizard/PageSpeech.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

// What `yanlian pack voice` records, held against what is said to somebody who does anything at all.

namespace yanlian {

namespace {

/// What nobody can know beforehand.
bool isSomebodysOwn(const QString &sentence)
{
    static const QRegularExpression code(QStringLiteral("\\d{4} \\d|^(?:So far: |已经输入：)\\d"));
    return code.match(sentence).hasMatch();
}

std::string nameOf(const testing::TestParamInfo<Language> &info)
{
    return languageCode(info.param).toStdString();
}

class EverySentence : public testing::TestWithParam<Language> { };

} // namespace

TEST_P(EverySentence, IsMetOnTheWalk)
{
    const TemporaryPack files;
    const LoadedPack loaded = files.load();
    ASSERT_TRUE(loaded.pack);
    QSet<QString> known;
    for (const PhoneLanguage phone : {PhoneLanguage::SameAsCoach, PhoneLanguage::Chinese})
        for (const Utterance &each : SentenceWalk(*loaded.pack, GetParam(), phone).walk()) {
            EXPECT_EQ(each.language, GetParam());
            known.insert(each.text);
        }
    EXPECT_GT(known.size(), 100);
    SoakWindow window(*loaded.pack, 1);
    FakeVoice::Memory memory;
    memory.answersAtOnce = true;
    Narrator narrator([&memory] {
        Narrator::Voices all;
        all.push_back(std::make_unique<FakeVoice>(memory));
        return all;
    });
    const PageSpeech speech(window.wizard(), narrator);
    Monkey monkey(window, *loaded.pack, 1);
    QStringList unknown;
    int said = 0;
    for (int i = 0; i < 3000; ++i) {
        monkey.act();
        for (const Utterance &each : std::as_const(memory.said)) {
            if (each.language != GetParam())
                continue;
            ++said;
            if (!known.contains(each.text) && !isSomebodysOwn(each.text) && !unknown.contains(each.text))
                unknown += each.text;
        }
        memory.forget();
        if (!narrator.sound().isOn || window.lesson().language() != GetParam())
            window.wizard().change([](Settings &settings) {
                settings.sound.isOn = true;
                settings.language = GetParam();
            });
    }
    EXPECT_GT(said, 1000);
    EXPECT_EQ(unknown, QStringList());
}

INSTANTIATE_TEST_SUITE_P(Languages, EverySentence, testing::Values(Language::Chinese, Language::English), nameOf);

} // namespace yanlian
