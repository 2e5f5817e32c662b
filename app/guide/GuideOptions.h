// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"

#include <optional>

namespace yanlian {

enum class GuideFormat { Png, Pdf, Html, Markdown, Odt, Apng };

/// The word of `--format` and the ending of its files; a scenario's own pictures are "png", its film "apng".
QString guideFormatCode(GuideFormat format);
std::optional<GuideFormat> guideFormatFromCode(const QString &code);
QStringList guideFormatCodes();

enum class GuidePaper { A4, Letter };

QString guidePaperCode(GuidePaper paper);
std::optional<GuidePaper> guidePaperFromCode(const QString &code);
QStringList guidePaperCodes();

/// Whom a page is written for; the second language stands in smaller letters under the first.
struct GuideLanguages final {
    Language first = Language::Chinese;
    std::optional<Language> second;

    bool operator==(const GuideLanguages &) const = default;
};

/// "zh_CN", "en", "zh_CN+en" or "en+zh_CN".
QString guideLanguagesCode(const GuideLanguages &languages);
std::optional<GuideLanguages> guideLanguagesFromCode(const QString &code);
QStringList guideLanguagesCodes();

/// Part `part` of `parts`, counted from one.
struct GuideShard final {
    int part = 1;
    int parts = 1;

    /// Whether the file at this place of the whole list is in this part.
    bool has(qsizetype index) const { return index % parts == part - 1; }
};

/// Reads "I/N".
std::optional<GuideShard> guideShardFromCode(const QString &code);

/// What a guide is to be: everything of the command line, checked as far as that is possible without a pack.
struct GuideOptions final {
    enum class Task {
        Write,
        Check, ///< compare with what is there
        List, ///< say what belongs to the guide
        DryRun, ///< say what would be written
    };

    Task task = Task::Write;
    QString folder;
    QStringList scenarios; ///< patterns; none: all
    QStringList only; ///< patterns of steps; none: all
    QList<GuideLanguages> languages{{Language::Chinese, {}}, {Language::English, {}}};
    QList<PhoneLanguage> phoneLanguages{PhoneLanguage::SameAsCoach};
    QList<int> textSizes{150}; ///< percent
    QStringList themes{QStringLiteral("light")};
    QStringList devices{QStringLiteral("phone")};
    int scale = 3;
    QList<GuideFormat> formats{GuideFormat::Png};
    bool callouts = true;
    GuidePaper paper = GuidePaper::A4;
    bool largePrint = false;
    int jobs = 0; ///< threads that encode; 0: as many as the machine has
    GuideShard shard;
};

} // namespace yanlian
