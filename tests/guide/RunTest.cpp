// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideManifest.h"
#include "tests/guide/GuideFixture.h"
#include "tests/support/Print.h"
#include "ui/guide/GuideRun.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

GuideOptions everything()
{
    return shortGuide(
        {GuideFormat::Png, GuideFormat::Pdf, GuideFormat::Html, GuideFormat::Markdown, GuideFormat::Odt,
         GuideFormat::Apng});
}

void make(const GuideOptions &options, const QString &folder)
{
    const GuidePlan plan = std::get<GuidePlan>(planGuide(guidePack(), options));
    GuideStore store(folder, false);
    GuideRun run(guidePack(), plan, options, store);
    run.run([](int, int, const QString &) { return true; });
    EXPECT_EQ(run.faults(), QStringList());
}

} // namespace

TEST(GuideRun, TheSecondOneChangesNothing)
{
    const QTemporaryDir folder;
    make(everything(), folder.path());
    const GuidePlan plan = std::get<GuidePlan>(planGuide(guidePack(), everything()));
    GuideStore again(folder.path(), false);
    GuideRun run(guidePack(), plan, everything(), again);
    run.run([](int, int, const QString &) { return true; });
    EXPECT_EQ(again.changed() + again.added(), QStringList());
    EXPECT_EQ(again.kept(), plan.outputs.size() + 1);
}

TEST(GuideRun, ItsPartsAndItsThreadsMakeTheSame)
{
    GuideOptions options = everything();
    options.jobs = 1;
    const MadeGuide whole(guidePack(), options);
    const QTemporaryDir folder;
    options.jobs = 3;
    for (int part = 3; part >= 1; --part) {
        options.shard = {part, 3};
        make(options, folder.path());
    }
    const GuideStore parts(folder.path(), true);
    for (const QString &file : whole.plan.files() + QStringList{guideManifestName()})
        EXPECT_EQ(parts.read(file), whole.read(file)) << file.toStdString();
}

TEST(GuideRun, EndsWhereItIsToldTo)
{
    const QTemporaryDir folder;
    const GuideOptions options = everything();
    const GuidePlan plan = std::get<GuidePlan>(planGuide(guidePack(), options));
    GuideStore store(folder.path(), false);
    GuideRun run(guidePack(), plan, options, store);
    EXPECT_FALSE(run.run([](int done, int, const QString &) { return done < 3; }));
    EXPECT_EQ(store.added().size(), 3);
    EXPECT_EQ(store.strangers(plan.files()), QStringList()) << "nothing half written, and no manifest of a part";
}

TEST(GuideRun, WithoutCalloutsThereAreNone)
{
    GuideOptions options = shortGuide();
    options.only = {QStringLiteral("decide")};
    const MadeGuide with(guidePack(), options);
    options.callouts = false;
    const MadeGuide without(guidePack(), options);
    const QString file = with.plan.files().constFirst();
    EXPECT_NE(with.read(file), without.read(file));
    EXPECT_FALSE(without.read(guideManifestName()).contains("\"badge\""));
}

} // namespace yanlian
