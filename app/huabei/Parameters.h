// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// The numbers of facts §10.2, each with its mark: S sources, P disputed, I invented.
namespace yanlian::parameter {

inline constexpr int adultAge = 18; ///< S: facts C6
inline constexpr qint64 penaltyPerMillionAndDay = 500; ///< S: 0.05 % of what is late (facts G16)
inline constexpr int minimumPercent = 10; ///< S: facts G17
inline constexpr int graceDays = 0; ///< P: sources quote 0 or 3, we teach none (facts G19)
inline constexpr int adverseYears = 5; ///< S: after paying off (facts W13)
inline constexpr qint64 standardLimitFen = 50'000; ///< P: the least that is quoted for the standard edition (facts G4)
inline constexpr int billDaysBeforeDue = 9; ///< S: facts §10.1
inline constexpr int noticeDaysBeforeMonthEnd = 3; ///< I: when he is told of an entry; the law only says before (W12)
inline constexpr int collectionDay = 3; ///< I: no source says when the calls begin

} // namespace yanlian::parameter
