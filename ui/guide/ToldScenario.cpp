// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/ToldScenario.h"

#include "app/guide/GuideWalk.h"
#include "app/language/MissingTranslations.h"
#include "app/pack/PackChecker.h"
#include "ui/guide/GuideWords.h"
#include "ui/guide/PictureFaults.h"

#include <algorithm>

namespace yanlian {

namespace {

QString allTextOf(const GuidePage &page)
{
    QString all = page.heading.first + page.where.first;
    for (const GuideNote &note : page.notes)
        all += note.lead.first + note.text.first;
    for (const GuideText &question : page.questions)
        all += question.first;
    for (const GuideCard &card : page.cards) {
        all += card.title.first;
        for (const GuideText &line : card.lines)
            all += line.first;
    }
    return all;
}

QStringList untranslated(const QStringList &texts, Language language)
{
    QStringList faults;
    for (const QString &text : texts)
        faults += QStringLiteral("%1 has no translation to %2").arg(quoted(text), languageCode(language));
    return faults;
}

ToldScenario tellIn(
    Language language, PhoneLanguage phone, const Pack &pack, const Scenario &scenario, const QList<int> &steps,
    MissingTranslations &missing)
{
    ToldScenario told;
    Problems unused; // a pack is checked before a guide begins
    const auto screens = readScreens(pack, scenario, unused);
    const auto visit = [&](const Lesson &lesson) {
        const Rehearsal &run = *lesson.rehearsal();
        missing.take();
        const GuideWords words(lesson);
        if (told.document.title.isEmpty())
            told.document = words.cover();
        const GuidePage page = words.page();
        told.document.pages += page;
        told.scenes.insert(page.step, {screens.value(run.screen()), run.account()});
        told.faults[page.step] += untranslated(missing.take(), language);
        if (const QStringList glyphs = missingGlyphs(allTextOf(page)); !glyphs.isEmpty())
            told.faults[page.step] +=
                QStringLiteral("the words beside it have no shape for %1").arg(glyphs.join(QLatin1StringView(", ")));
    };
    missing.listen(language, resolvePhoneLanguage(language, phone));
    for (const int step : walkGuide(pack, scenario, steps, language, phone, visit))
        told.faults[step] += QStringLiteral("no way leads there");
    std::sort(told.document.pages.begin(), told.document.pages.end(), [](const GuidePage &a, const GuidePage &b) {
        return a.step < b.step;
    });
    return told;
}

} // namespace

ToldScenario tellScenario(
    const Pack &pack, const Scenario &scenario, const QList<int> &steps, const GuideVariant &variant,
    MissingTranslations &missing)
{
    ToldScenario told = tellIn(variant.languages.first, variant.phoneLanguage, pack, scenario, steps, missing);
    if (!variant.languages.second)
        return told;
    const bool isChinese = variant.shownPhoneLanguage() == Language::Chinese;
    const ToldScenario second = tellIn(
        *variant.languages.second, isChinese ? PhoneLanguage::Chinese : PhoneLanguage::SameAsCoach, pack, scenario,
        steps, missing);
    told.document = withSecondLanguage(told.document, second.document);
    for (auto faults = second.faults.cbegin(); faults != second.faults.cend(); ++faults)
        told.faults[faults.key()] += faults.value();
    return told;
}

} // namespace yanlian
