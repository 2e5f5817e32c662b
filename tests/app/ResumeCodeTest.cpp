// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/ResumeCode.h"

#include "app/pack/PackLoader.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <cmath>

namespace yanlian {

namespace {

const Pack &shipped()
{
    static const Pack pack = loadPack(QStringLiteral(YANLIAN_PACK)).pack.value_or(Pack());
    return pack;
}

Phrase id(const char *kind, int number)
{
    return {QLatin1StringView(kind) + QString::number(number), {}};
}

/// Scenarios of the same size, with nothing in them but names.
Pack packOf(int scenarios, int steps, int accounts)
{
    Pack pack;
    pack.id = QStringLiteral("made-up");
    for (int i = 0; i < scenarios; ++i) {
        Scenario scenario;
        scenario.id = id("scenario", i);
        for (int step = 0; step < steps; ++step) {
            scenario.steps += Step();
            scenario.steps.last().id = id("step", step);
        }
        for (int account = 0; account < accounts; ++account)
            scenario.accounts += id("person", account);
        pack.scenarios += scenario;
    }
    return pack;
}

ResumePoint pointIn(const Scenario &scenario, int step, int account = 0)
{
    return {scenario.id.text, scenario.steps.at(step).id.text, scenario.accounts.at(account).text};
}

/// Every step of every scenario as everybody who may practise it, with the settings turning as we go.
QList<ResumePoint> pointsOf(const Pack &pack)
{
    QList<ResumePoint> all;
    for (const Scenario &scenario : pack.scenarios)
        for (int step = 0; step < scenario.steps.size(); ++step)
            for (int account = 0; account < scenario.accounts.size(); ++account) {
                ResumePoint point = pointIn(scenario, step, account);
                const int turn = int(all.size());
                point.mode = std::array{Mode::Watch, Mode::Try, Mode::Test, Mode::Explore}[size_t(turn % 4)];
                point.textPercent = std::array{100, 150, 200}[size_t(turn % 3)];
                point.language = turn % 2 ? Language::Chinese : Language::English;
                point.phone = turn % 5 ? PhoneLanguage::SameAsCoach : PhoneLanguage::Chinese;
                all += point;
            }
    return all;
}

std::optional<ResumePoint> read(const Pack &pack, const QString &text)
{
    const auto result = readResumeCode(pack, text);
    const auto *point = std::get_if<ResumePoint>(&result);
    return point ? std::optional(*point) : std::nullopt;
}

std::optional<CodeFault> faultOf(const Pack &pack, const QString &text)
{
    const auto result = readResumeCode(pack, text);
    const auto *fault = std::get_if<CodeFault>(&result);
    return fault ? std::optional(*fault) : std::nullopt;
}

QString code(const Pack &pack, const ResumePoint &point)
{
    return resumeCode(pack, point).value_or(QString());
}

/// A code of the shipped pack.
QString someCode()
{
    return code(shipped(), pointIn(shipped().scenarios.constFirst(), 2));
}

} // namespace

TEST(ResumeCode, LeadsBackToEveryPointOfTheShippedPack)
{
    const QList<ResumePoint> all = pointsOf(shipped());
    ASSERT_GT(all.size(), 100);
    QSet<QString> seen;
    for (const ResumePoint &point : all) {
        const QString digits = code(shipped(), point);
        ASSERT_EQ(digits.size(), resumeCodeLength);
        EXPECT_EQ(read(shipped(), digits), point) << digits.toStdString();
        seen.insert(digits);
    }
    EXPECT_EQ(seen.size(), all.size()) << "two points have the same code";
}

TEST(ResumeCode, KeepsEverySetting)
{
    ResumePoint point = pointIn(shipped().scenarios.constFirst(), 1);
    for (const QString &mode : modeCodes())
        for (const int text : {100, 150, 200})
            for (const Language language : {Language::Chinese, Language::English})
                for (const PhoneLanguage phone : {PhoneLanguage::SameAsCoach, PhoneLanguage::Chinese}) {
                    point.mode = *modeFromCode(mode);
                    point.textPercent = text;
                    point.language = language;
                    point.phone = phone;
                    EXPECT_EQ(read(shipped(), code(shipped(), point)), point);
                }
}

TEST(ResumeCode, IsTheSameEveryTime)
{
    const Pack pack = packOf(2, 3, 2);
    EXPECT_EQ(code(pack, pointIn(pack.scenarios.at(1), 2, 1)), QStringLiteral("230606422093"));
}

TEST(ResumeCode, NoticesEveryWrongDigit)
{
    int tried = 0;
    for (const ResumePoint &point : pointsOf(shipped())) {
        const QString right = code(shipped(), point);
        for (int at = 0; at < right.size(); ++at)
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = right;
                wrong[at] = digit;
                if (wrong == right)
                    continue;
                ++tried;
                ASSERT_EQ(faultOf(shipped(), wrong), CodeFault::Mistyped) << right.toStdString();
            }
    }
    EXPECT_GT(tried, 10'000);
}

TEST(ResumeCode, NoticesEverySwapOfNeighbours)
{
    int tried = 0;
    for (const ResumePoint &point : pointsOf(shipped())) {
        const QString right = code(shipped(), point);
        for (int at = 1; at < right.size(); ++at) {
            if (right.at(at) == right.at(at - 1))
                continue;
            QString wrong = right;
            std::swap(wrong[at], wrong[at - 1]);
            ++tried;
            ASSERT_EQ(faultOf(shipped(), wrong), CodeFault::Mistyped) << right.toStdString();
        }
    }
    EXPECT_GT(tried, 1'000);
}

TEST(ResumeCode, ReadsBlanksDashesAndFullWidthDigits)
{
    const QString digits = someCode();
    QString wide;
    for (const QChar digit : digits)
        wide += QChar(u'０' + digit.digitValue());
    const QString dashed = digits.left(4) + u'-' + digits.mid(4, 4) + u'–' + digits.mid(8);
    for (const QString &text :
         {digits, inGroupsOfFour(digits), dashed, wide, QString(u' ' + digits + QStringLiteral("\r\n")),
          QString(wide.left(4) + u'\u3000' + wide.mid(4, 4) + u'－' + wide.mid(8))})
        EXPECT_TRUE(read(shipped(), text)) << text.toStdString();
}

TEST(ResumeCode, ReadsNothingElse)
{
    const QString digits = someCode();
    for (const QString &text :
         {QString(), QStringLiteral("abc"), digits.left(11), QString(digits + u'0'), QString(digits + u'.'),
          QString(digits.left(11) + u'O'), QString(digits.left(11) + u'²'), QString(digits.left(11) + u'٣')})
        EXPECT_EQ(faultOf(shipped(), text), CodeFault::WrongLength) << text.toStdString();
}

TEST(ResumeCode, TellsAnotherVersionOfThePackFromASlip)
{
    const Pack pack = packOf(2, 3, 2);
    const QString digits = code(pack, pointIn(pack.scenarios.at(0), 1));
    const auto faultAfter = [&](auto change) {
        Pack other = pack;
        change(other);
        return faultOf(other, digits);
    };
    EXPECT_EQ(faultOf(pack, digits), std::nullopt);
    EXPECT_EQ(faultAfter([](Pack &p) { p.scenarios[1].steps.removeLast(); }), CodeFault::OtherPack);
    EXPECT_EQ(faultAfter([](Pack &p) { p.scenarios[0].steps += p.scenarios[0].steps[0]; }), CodeFault::OtherPack);
    EXPECT_EQ(faultAfter([](Pack &p) { p.scenarios[0].steps.swapItemsAt(0, 1); }), CodeFault::OtherPack);
    EXPECT_EQ(faultAfter([](Pack &p) { p.scenarios.swapItemsAt(0, 1); }), CodeFault::OtherPack);
    EXPECT_EQ(faultAfter([](Pack &p) { p.scenarios[1].accounts.swapItemsAt(0, 1); }), CodeFault::OtherPack);
    EXPECT_EQ(faultAfter([](Pack &p) { p.scenarios[1].id.text += u'x'; }), CodeFault::OtherPack);
    EXPECT_EQ(faultAfter([](Pack &p) { p.id += u'x'; }), CodeFault::OtherPack);
    EXPECT_EQ(faultAfter([](Pack &p) { p.scenarios.clear(); }), CodeFault::OtherPack);
    EXPECT_EQ(faultAfter([](Pack &p) { p.scenarios[0].steps[1].say.text = u'x'; }), std::nullopt) << "only a sentence";
}

TEST(ResumeCode, MadeUpCodesAreMostlyRefused)
{
    int accepted = 0;
    for (quint64 i = 0; i < 20'000; ++i)
        accepted +=
            read(shipped(), QString::number(i * 49'999'991 % 1'000'000'000'000).rightJustified(12, u'0')) ? 1 : 0;
    EXPECT_LE(accepted, 1);
}

TEST(ResumeCode, IsNoCodeForWhatThePackDoesNotHave)
{
    const Pack pack = packOf(2, 3, 2);
    const ResumePoint good = pointIn(pack.scenarios.at(0), 1);
    ASSERT_TRUE(resumeCode(pack, good));
    const auto after = [&](auto change) {
        ResumePoint point = good;
        change(point);
        return resumeCode(pack, point);
    };
    const QString other = QStringLiteral("other");
    EXPECT_EQ(after([&](ResumePoint &p) { p.scenario = other; }), std::nullopt);
    EXPECT_EQ(after([&](ResumePoint &p) { p.step = other; }), std::nullopt);
    EXPECT_EQ(after([&](ResumePoint &p) { p.account = other; }), std::nullopt);
    EXPECT_EQ(after([&](ResumePoint &p) { p.textPercent = 120; }), std::nullopt);
    EXPECT_EQ(resumeCode(Pack(), good), std::nullopt);
}

TEST(ResumeCode, LeavesRoomForAFingerprintInALargePack)
{
    const Pack large = packOf(1000, 20, 20);
    EXPECT_GE(packFingerprintBits(large), 10);
    const ResumePoint last = pointIn(large.scenarios.constLast(), 19, 19);
    EXPECT_EQ(read(large, code(large, last)), last);
    EXPECT_GE(packFingerprintBits(shipped()), 16);
}

TEST(ResumeCode, IsNoCodeWhereThePackIsTooLarge)
{
    Pack vast = packOf(1, 20'000, 1);
    for (int account = 1; account < 60'000; ++account)
        vast.scenarios[0].accounts += Phrase();
    EXPECT_EQ(packFingerprintBits(vast), 0);
    EXPECT_EQ(resumeCode(vast, pointIn(vast.scenarios.at(0), 0)), std::nullopt);
    EXPECT_EQ(faultOf(vast, someCode()), CodeFault::OtherPack);
}

TEST(ResumeCode, NeighboursDoNotLookAlike)
{
    const QList<ResumePoint> all = pointsOf(shipped());
    int same = 0;
    int leadingNoughts = 0;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QString one = code(shipped(), all.at(i - 1));
        const QString next = code(shipped(), all.at(i));
        for (int at = 0; at < one.size(); ++at)
            same += one.at(at) == next.at(at);
        leadingNoughts += next.startsWith(u'0');
    }
    const double places = double(all.size() - 1) * resumeCodeLength;
    EXPECT_LT(same / places, 0.2) << "chance alone would make a tenth of all digits the same";
    EXPECT_LT(leadingNoughts, all.size() / 5);
}

TEST(ResumeCode, IsShownInGroupsOfFour)
{
    EXPECT_EQ(inGroupsOfFour(QStringLiteral("482109375526")), QStringLiteral("4821 0937 5526"));
    EXPECT_EQ(inGroupsOfFour(QStringLiteral("48210")), QStringLiteral("4821 0"));
    EXPECT_EQ(inGroupsOfFour({}), QString());
}

} // namespace yanlian
