// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Lesson.h"

#include "app/huabei/Clock.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

const QString upgradeId = QStringLiteral("upgrade");

class LessonTest : public testing::Test {
protected:
    /// A lesson of the small pack; English calls 花呗 "Huabei" there.
    std::unique_ptr<Lesson> lesson(const Lesson::Setup &setup = {})
    {
        return std::make_unique<Lesson>(m_files.load().pack.value_or(Pack()), setup, m_clock);
    }

    void addEnglish()
    {
        ASSERT_TRUE(QDir().mkpath(m_files.path(QStringLiteral("i18n"))));
        ASSERT_TRUE(QFile::copy(
            QStringLiteral(YANLIAN_TEST_TRANSLATIONS "/near_en.qm"),
            m_files.path(QStringLiteral("i18n/tiny_phone_en.qm"))));
    }

    static Phrase said(const char *text) { return {QString::fromUtf8(text), {}}; }

    TemporaryPack m_files;
    ManualClock m_clock;
};

} // namespace

TEST_F(LessonTest, HasNoRehearsalBeforeTheLearnerChose)
{
    EXPECT_FALSE(lesson()->rehearsal());
    EXPECT_FALSE(lesson()->backend());
}

TEST_F(LessonTest, BeginsTheChosenWalkthroughWithItsAccount)
{
    const auto lesson = this->lesson();
    lesson->choose(upgradeId);
    ASSERT_TRUE(lesson->rehearsal());
    EXPECT_EQ(lesson->rehearsal()->scenario().id.text, upgradeId);
    EXPECT_EQ(lesson->rehearsal()->stepIndex(), 0);
    EXPECT_EQ(lesson->rehearsal()->account().id, QStringLiteral("li"));
}

TEST_F(LessonTest, AnUnknownWalkthroughChangesNothing)
{
    const auto lesson = this->lesson();
    lesson->choose(QStringLiteral("nowhere"));
    EXPECT_FALSE(lesson->rehearsal());
    lesson->choose(upgradeId);
    Rehearsal *rehearsal = lesson->rehearsal();
    lesson->choose(QStringLiteral("nowhere"));
    EXPECT_EQ(lesson->rehearsal(), rehearsal);
}

TEST_F(LessonTest, MayBeginWithAnotherAccount)
{
    m_files.replace(QStringLiteral("pack.yaml"), "scenarios:", "  wang: {name: 王伯伯, edition: newcomer}\nscenarios:");
    const auto setUp = Lesson::Setup{Language::Chinese, PhoneLanguage::SameAsCoach, QStringLiteral("wang"), 1};
    const auto unasked = this->lesson(setUp);
    unasked->choose(upgradeId);
    EXPECT_EQ(unasked->rehearsal()->account().id, QStringLiteral("li")) << "this lesson is not for him";
    m_files.replace(QStringLiteral("scenarios/upgrade.yaml"), "accounts: [li]", "accounts: [li, wang]");
    const auto lesson = this->lesson(setUp);
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->rehearsal()->account().id, QStringLiteral("wang"));
}

TEST_F(LessonTest, MayBeginAsWhoeverTheLearnerChose)
{
    m_files.replace(
        QStringLiteral("pack.yaml"), "scenarios:", "  wang: {name: 王伯伯, age: 70, edition: newcomer}\nscenarios:");
    const auto lesson = this->lesson();
    lesson->choose(upgradeId, QStringLiteral("wang"));
    EXPECT_EQ(lesson->rehearsal()->account().id, QStringLiteral("wang"));
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->rehearsal()->account().id, QStringLiteral("li"));
}

TEST_F(LessonTest, BeginsOnTheDayOfTheClock)
{
    m_files.replace(QStringLiteral("pack.yaml"), "    age: 66\n", "    age: 66\n    due-in-days: -2\n");
    const auto lesson = this->lesson();
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->rehearsal()->account().today, m_clock.today());
    EXPECT_EQ(lesson->rehearsal()->account().overdueDays(), 2);
    EXPECT_TRUE(lesson->rehearsal()->account().use == UseStatus::FrozenOverdue);
}

TEST_F(LessonTest, DecidesByTheSeedOfTheSetUp)
{
    const auto lesson = this->lesson({Language::Chinese, PhoneLanguage::SameAsCoach, {}, 7});
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->seed(), 7u);
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->seed(), 8u) << "practising again may end otherwise";
}

TEST_F(LessonTest, ReadsASentenceWithoutTheMarksOfItsWords)
{
    const auto lesson = this->lesson();
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->words(said("点{huabei}，看[[授权书]]。")), QStringLiteral("点花呗，看授权书。"));
    EXPECT_EQ(lesson->marked(said("点{huabei}，看[[授权书]]。")), QStringLiteral("点花呗，看[[授权书]]。"));
}

TEST_F(LessonTest, KnowsWhatAMarkedWordMeans)
{
    m_files.replace(QStringLiteral("glossary.yaml"), "also: [征信授权书]", "also: [征信授权书, Letter]");
    const auto lesson = this->lesson();
    for (const char *form : {"授权书", "征信授权书", "letter", "LETTER"}) {
        const Word *word = lesson->meaning(QString::fromUtf8(form));
        ASSERT_TRUE(word) << form;
        EXPECT_EQ(word->word.text, QStringLiteral("授权书")) << form;
    }
    EXPECT_FALSE(lesson->meaning(QStringLiteral("借呗")));
    EXPECT_FALSE(lesson->meaning(QString()));
}

TEST_F(LessonTest, ChoosingAgainBeginsAfresh)
{
    const auto lesson = this->lesson();
    lesson->choose(upgradeId);
    lesson->rehearsal()->tap(QStringLiteral("huabei"));
    lesson->choose(upgradeId);
    m_clock.advance(1min); // nothing that was asked before may arrive now
    EXPECT_EQ(lesson->rehearsal()->stage(), Rehearsal::Stage::Asking);
    EXPECT_EQ(lesson->rehearsal()->verdict().kind, Verdict::Kind::None);
}

TEST_F(LessonTest, PutsTheLabelInPlaceOfAControlsName)
{
    const auto lesson = this->lesson();
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->words(lesson->rehearsal()->step().say), QStringLiteral("请点花呗。"));
    EXPECT_EQ(lesson->words(said("先{huabei}，再{agree}")), QStringLiteral("先花呗，再同意并升级"));
}

TEST_F(LessonTest, FindsTheLabelOfAVisitedScreen)
{
    const auto lesson = this->lesson();
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->words(said("{close}")), QStringLiteral("关闭"));
}

TEST_F(LessonTest, LeavesBracesThatNameNothingReadable)
{
    const auto lesson = this->lesson();
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->words(said("点{nothing}")), QStringLiteral("点nothing"));
    EXPECT_EQ(lesson->words(said("点{huabei")), QStringLiteral("点{huabei"));
    EXPECT_EQ(lesson->words(said("点}")), QStringLiteral("点}"));
    EXPECT_EQ(lesson->words(said("{}")), QString());
    EXPECT_EQ(lesson->words({}), QString());
}

TEST_F(LessonTest, AnEnglishCoachBesideAnEnglishPhone)
{
    addEnglish();
    const auto lesson = this->lesson({Language::English, PhoneLanguage::SameAsCoach, {}, 1});
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->label(QStringLiteral("huabei")), QStringLiteral("Huabei"));
}

TEST_F(LessonTest, AnEnglishCoachBesideAChinesePhoneSaysBoth)
{
    addEnglish();
    const auto lesson = this->lesson({Language::English, PhoneLanguage::Chinese, {}, 1});
    lesson->choose(upgradeId);
    EXPECT_EQ(lesson->shownPhoneLanguage(), Language::Chinese);
    EXPECT_EQ(lesson->label(QStringLiteral("huabei")), QStringLiteral("花呗 (Huabei)"));
    EXPECT_EQ(lesson->label(QStringLiteral("pay")), QStringLiteral("付钱")) << "nobody translated it";
}

TEST_F(LessonTest, ChangesTheLanguageWithoutLosingThePlace)
{
    addEnglish();
    const auto lesson = this->lesson();
    lesson->choose(upgradeId);
    lesson->rehearsal()->tap(QStringLiteral("huabei"));
    m_clock.advance(1s);
    lesson->rehearsal()->advance();
    lesson->speak(Language::English, PhoneLanguage::SameAsCoach);
    EXPECT_EQ(lesson->rehearsal()->stepIndex(), 1);
    EXPECT_EQ(lesson->label(QStringLiteral("huabei")), QStringLiteral("Huabei"));
}

TEST_F(LessonTest, FaultsCanBePlannedForTheBackend)
{
    const auto lesson = this->lesson();
    lesson->choose(upgradeId);
    lesson->backend()->plan(1, Fault::NeverAnswers);
    lesson->rehearsal()->tap(QStringLiteral("huabei"));
    m_clock.advance(HuabeiService::patience);
    EXPECT_EQ(lesson->rehearsal()->verdict().kind, Verdict::Kind::Unanswered);
}

} // namespace yanlian
