// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuidePlan.h"
#include "app/pack/PackLoader.h"
#include "ui/guide/GuideRun.h"
#include "ui/look/Fonts.h"
#include "ui/look/Surroundings.h"
#include "ui/look/YanlianStyle.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>

#include <cstdio>

using namespace yanlian;

/// One digest over every format of one short way, on whatever platform QT_QPA_PLATFORM names.
int main(int argc, char **argv)
{
    pinSurroundings();
    pinFonts();
    const QApplication app(argc, argv);
    YanlianStyle::install();
    const QTemporaryDir folder;
    const Pack pack = *loadPack(builtInPackFolder()).pack;
    GuideOptions options;
    options.scenarios = {QStringLiteral("upgrade-iphone")};
    options.languages = {{Language::Chinese, Language::English}, {Language::English, {}}};
    options.formats = {GuideFormat::Png,      GuideFormat::Pdf, GuideFormat::Html,
                       GuideFormat::Markdown, GuideFormat::Odt, GuideFormat::Apng};
    options.scale = 2;
    const GuidePlan plan = std::get<GuidePlan>(planGuide(pack, options));
    GuideStore store(folder.path(), false);
    GuideRun run(pack, plan, options, store);
    if (!run.run([](int, int, const QString &) { return true; }) || !run.faults().isEmpty())
        return 1;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &file : plan.files() + QStringList{guideManifestName()})
        hash.addData(store.read(file));
    std::printf("%s %s\n", qPrintable(QGuiApplication::platformName()), hash.result().toHex().constData());
    return 0;
}
