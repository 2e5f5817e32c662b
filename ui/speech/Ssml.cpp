// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/Ssml.h"

#include <algorithm>

namespace yanlian {

QString espeakVoice(Language language)
{
    return language == Language::Chinese ? QStringLiteral("cmn-latn-pinyin") : QStringLiteral("en-us");
}

QString dispatcherVoice(Language language)
{
    return language == Language::Chinese ? QStringLiteral("Chinese (Mandarin, latin as Pinyin)")
                                         : QStringLiteral("English (America)");
}

QString ssmlOf(const Utterance &utterance)
{
    QString all = QStringLiteral("<speak>");
    for (const SpokenPart &part : partsOf(utterance)) {
        const QString text = part.text.toHtmlEscaped();
        all += part.language == utterance.language
            ? text
            : QStringLiteral("<voice name=\"%1\">%2</voice>").arg(espeakVoice(part.language), text);
    }
    return all + QStringLiteral("</speak>");
}

bool needsVoice(const Utterance &utterance, Language language)
{
    const QList<SpokenPart> parts = partsOf(utterance);
    return std::any_of(
        parts.cbegin(), parts.cend(), [language](const SpokenPart &part) { return part.language == language; });
}

} // namespace yanlian
