// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PackStrings.h"

#include "tests/app/RehearsalFixture.h"
#include "tests/support/TemporaryPack.h"

namespace yanlian {

namespace {

/// A pack that says just this.
Pack saying(const QString &title)
{
    Pack pack;
    pack.title.text = title;
    return pack;
}

} // namespace

TEST(PackStrings, ComeWithTheirPlaceForTheTranslator)
{
    const LoadedPack loaded = TemporaryPack().load();
    ASSERT_TRUE(loaded.pack);
    QStringList where;
    for (const PackString &string : stringsOf(*loaded.pack))
        where += string.where;
    EXPECT_EQ(
        where,
        QStringList({
            QStringLiteral("pack: title"),
            QStringLiteral("pack: fact A1"),
            QStringLiteral("pack: fact A6"),
            QStringLiteral("pack: fact A7"),
            QStringLiteral("pack: fact D7"),
            QStringLiteral("pack: source N1"),
            QStringLiteral("pack: source P1"),
            QStringLiteral("pack: glossary"),
            QStringLiteral("pack: glossary, what it means: 花呗"),
            QStringLiteral("pack: glossary"),
            QStringLiteral("pack: glossary, also 授权书"),
            QStringLiteral("pack: glossary, what it means: 授权书"),
            QStringLiteral("pack: control huabei"),
            QStringLiteral("pack: control pay"),
            QStringLiteral("pack: control agree"),
            QStringLiteral("pack: control letter"),
            QStringLiteral("pack: control close"),
            QStringLiteral("pack: control later, screen prompt"),
            QStringLiteral("pack: control finish, screen result"),
            QStringLiteral("upgrade: title"),
            QStringLiteral("upgrade: summary"),
            QStringLiteral("upgrade: task"),
            QStringLiteral("upgrade: phone"),
            QStringLiteral("upgrade/open: task"),
            QStringLiteral("upgrade/open: say"),
            QStringLiteral("upgrade/open: wrong pay"),
            QStringLiteral("upgrade/decide: task"),
            QStringLiteral("upgrade/decide: say"),
            QStringLiteral("upgrade/decide: agree title"),
            QStringLiteral("upgrade/decide: agree lines"),
            QStringLiteral("upgrade/decide: later title"),
            QStringLiteral("upgrade/decide: later lines"),
            QStringLiteral("upgrade/decide: visit letter"),
            QStringLiteral("upgrade/processing: say"),
            QStringLiteral("upgrade/upgraded: say"),
            QStringLiteral("upgrade/upgraded: card title"),
            QStringLiteral("upgrade/upgraded: card lines"),
            QStringLiteral("upgrade/unchanged: say"),
            QStringLiteral("upgrade/unchanged: card title"),
            QStringLiteral("upgrade/unchanged: card lines"),
        }));
}

TEST(PackStrings, EverySentenceOfAStepIsThere)
{
    Step step;
    step.id.text = QStringLiteral("s");
    for (Phrase *phrase :
         {&step.task, &step.say, &step.where, &step.why.text, &step.remember.text, &step.ask, &step.added})
        phrase->text = QStringLiteral("words");
    Choice choice;
    choice.id.text = QStringLiteral("go-on");
    choice.done.text = QStringLiteral("done");
    step.choices = {choice};
    step.moves = {Move{{QStringLiteral("nextDay"), {}}, {}, {QStringLiteral("过了一天。"), {}}}};
    step.happens.insert(AccountEvent::Overdue, Sentence{{QStringLiteral("逾期了。"), {}}, {}});
    step.questions = {Question{{QStringLiteral("alone"), {}}, {QStringLiteral("旁边没有人？"), {}}, Answer::No}};
    QStringList where;
    for (const PackString &string : stringsOf(step))
        where += string.where;
    EXPECT_EQ(
        where,
        QStringList(
            {QStringLiteral("s: task"), QStringLiteral("s: say"), QStringLiteral("s: where"), QStringLiteral("s: why"),
             QStringLiteral("s: remember"), QStringLiteral("s: ask"), QStringLiteral("s: added"),
             QStringLiteral("s: go-on done"), QStringLiteral("s: move nextDay"), QStringLiteral("s: happens overdue"),
             QStringLiteral("s: question alone")}));
}

TEST(PackStrings, AnAccountIsDescribedForWhoeverChoosesIt)
{
    const TemporaryPack files;
    files.replace(QStringLiteral("pack.yaml"), "    age: 66\n", "    age: 66\n    about: 66岁。\n");
    const QList<PackString> strings = stringsOf(*files.load().pack);
    EXPECT_EQ(strings.at(1).where, QStringLiteral("pack: account li"));
    EXPECT_EQ(strings.at(1).phrase.text, QStringLiteral("66岁。"));
}

TEST(PackStrings, ForLupdateTheyStandInTheCoachsContext)
{
    const QString source = stringsForLupdate(saying(QStringLiteral("小练习")));
    EXPECT_EQ(
        source,
        QStringLiteral("// Made by `yanlian pack strings`; for lupdate only.\n"
                       "//: pack: title\n"
                       "QT_TRANSLATE_NOOP(\"Coach\", \"小练习\")\n"));
    EXPECT_STREQ(coachContext, "Coach");
}

TEST(PackStrings, QuotesBackslashesAndLineBreaksAreEscaped)
{
    const QString source = stringsForLupdate(saying(QStringLiteral("a\"b\\c\nd\re")));
    EXPECT_TRUE(source.contains(QStringLiteral(R"(QT_TRANSLATE_NOOP("Coach", "a\"b\\c\nd\re"))")))
        << source.toStdString();
}

TEST(PackStrings, PercentSignsStayAsTheyAre)
{
    const QString source = stringsForLupdate(saying(QStringLiteral("%1 50% %2")));
    EXPECT_TRUE(source.contains(QStringLiteral("\"%1 50% %2\""))) << source.toStdString();
}

TEST(PackStrings, AControlsNameCannotBreakOutOfItsComment)
{
    Pack pack = saying(QStringLiteral("x"));
    Scenario scenario = upgradeScenario();
    scenario.steps[0].wrong = {{QStringLiteral("pay\nint evil;\\"), {QStringLiteral("words"), {}}}};
    pack.scenarios = {scenario};
    const QString source = stringsForLupdate(pack);
    for (const QString &line : source.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        EXPECT_TRUE(
            line.startsWith(QLatin1StringView("//")) || line.startsWith(QLatin1StringView("QT_TRANSLATE_NOOP(")))
            << line.toStdString();
        EXPECT_FALSE(line.endsWith(QLatin1Char('\\'))) << line.toStdString();
    }
}

} // namespace yanlian
