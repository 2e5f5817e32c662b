// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"
#include "app/rehearsal/Mode.h"

#include <variant>

namespace yanlian {

struct Pack;

/// Where somebody stopped, and how he had set up the lesson. Holds nothing about the person.
struct ResumePoint final {
    QString scenario; ///< ids, as in the pack
    QString step;
    QString account; ///< one of those who may practise the scenario
    Mode mode = Mode::Try;
    int textPercent = 100; ///< 100, 150 or 200
    Language language = Language::Chinese;
    PhoneLanguage phone = PhoneLanguage::SameAsCoach;

    bool operator==(const ResumePoint &) const = default;
};

/// How many digits a code has. Digits only: old eyes tell them apart, and everybody can dictate a telephone number.
inline constexpr int resumeCodeLength = 12;

/// The point as digits, without blanks. Nothing if the pack does not have this point, or is too large for twelve
/// digits. The same point of the same pack always has the same code; a changed sentence does not change it, an added,
/// removed or moved step, scenario or person does.
std::optional<QString> resumeCode(const Pack &pack, const ResumePoint &point);

/// Why a code leads nowhere.
enum class CodeFault {
    WrongLength, ///< not twelve digits, or something besides digits
    Mistyped, ///< one digit is wrong or two neighbours are swapped, surely; worse slips in nine of ten cases
    OtherPack, ///< typed rightly, but made with another version of the pack
};

/// Reads what resumeCode() gave, with blanks and dashes anywhere and digits of either width.
std::variant<ResumePoint, CodeFault> readResumeCode(const Pack &pack, const QString &text);

/// "482109375526" as "4821 0937 5526", the way it is shown and printed. Also takes a part of a code.
QString inGroupsOfFour(const QString &digits);

/// How many bits of a code tell versions of this pack apart; 0 if the pack is too large for a code.
double packFingerprintBits(const Pack &pack);

} // namespace yanlian
