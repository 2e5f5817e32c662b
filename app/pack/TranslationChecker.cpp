// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/TranslationChecker.h"

#include "app/language/TranslatorSet.h"
#include "app/pack/PackStrings.h"

namespace yanlian {

namespace {

bool isTranslated(const QTranslator *translator, const QString &context, const QString &text)
{
    return translator && !translator->translate(context.toUtf8().constData(), text.toUtf8().constData()).isEmpty();
}

} // namespace

void checkTranslations(const Pack &pack, const QHash<QString, Screen> &screens, Problems &problems)
{
    const QStringList folders = pack.translationFolders();
    const auto coach = loadTranslator(folders, pack.id + QLatin1StringView("_coach"), Language::English);
    const auto phone = loadTranslator(folders, pack.id + QLatin1StringView("_phone"), Language::English);
    const auto report = [&](const Place &place, const QString &text) {
        problems.append({place, QStringLiteral("no English translation of %1").arg(quoted(text))});
    };
    QSet<QString> seen;
    for (const PackString &string : stringsOf(pack)) {
        const QString &text = string.phrase.text;
        if (!seen.contains(text) && !isTranslated(coach.get(), QLatin1StringView(coachContext), text))
            report(string.phrase.place, text);
        seen.insert(text);
    }
    QStringList ids = screens.keys();
    ids.sort();
    for (const QString &id : ids) {
        const Screen &screen = screens[id];
        for (const QString &text : screen.texts)
            if (!isTranslated(phone.get(), screen.context, text))
                report({screen.file}, text);
    }
}

} // namespace yanlian
