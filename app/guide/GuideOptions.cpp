// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideOptions.h"

#include "app/NamedEnum.h"

#include <QRegularExpression>

namespace yanlian {

namespace {

constexpr NamedEnum formats{{
    std::pair{GuideFormat::Png, "png"},
    {GuideFormat::Pdf, "pdf"},
    {GuideFormat::Html, "html"},
    {GuideFormat::Markdown, "md"},
    {GuideFormat::Odt, "odt"},
    {GuideFormat::Apng, "apng"},
}};

constexpr NamedEnum papers{{
    std::pair{GuidePaper::A4, "A4"},
    {GuidePaper::Letter, "Letter"},
}};

} // namespace

QString guideFormatCode(GuideFormat format)
{
    return formats.name(format);
}

std::optional<GuideFormat> guideFormatFromCode(const QString &code)
{
    return formats.value(code);
}

QStringList guideFormatCodes()
{
    return formats.names();
}

QString guidePaperCode(GuidePaper paper)
{
    return papers.name(paper);
}

std::optional<GuidePaper> guidePaperFromCode(const QString &code)
{
    return papers.value(code);
}

QStringList guidePaperCodes()
{
    return papers.names();
}

QString guideLanguagesCode(const GuideLanguages &languages)
{
    const QString first = languageCode(languages.first);
    return languages.second ? first + QLatin1Char('+') + languageCode(*languages.second) : first;
}

std::optional<GuideLanguages> guideLanguagesFromCode(const QString &code)
{
    const QStringList parts = code.split(QLatin1Char('+'));
    const auto first = languageFromCode(parts.constFirst());
    if (!first || parts.size() > 2)
        return std::nullopt;
    if (parts.size() == 1)
        return GuideLanguages{*first, {}};
    const auto second = languageFromCode(parts.at(1));
    return second && *second != *first ? std::optional(GuideLanguages{*first, second}) : std::nullopt;
}

QStringList guideLanguagesCodes()
{
    QStringList codes = languageCodes();
    for (const QString &first : languageCodes())
        for (const QString &second : languageCodes())
            if (first != second)
                codes += first + QLatin1Char('+') + second;
    return codes;
}

std::optional<GuideShard> guideShardFromCode(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})/(\\d{1,4})$"));
    const auto match = form.match(code);
    const GuideShard shard{match.captured(1).toInt(), match.captured(2).toInt()};
    return match.hasMatch() && shard.part >= 1 && shard.part <= shard.parts ? std::optional(shard) : std::nullopt;
}

} // namespace yanlian
