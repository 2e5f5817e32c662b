// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/ResumeCode.h"

#include "app/pack/Pack.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace yanlian {

namespace {

constexpr int payloadLength = resumeCodeLength - 1; ///< the last digit checks the others

constexpr quint64 powerOfTen(int exponent)
{
    return exponent == 0 ? 1 : 10 * powerOfTen(exponent - 1);
}

constexpr quint64 room = powerOfTen(payloadLength); ///< how many payloads there are

/// a times b modulo `room`, digit by digit: the whole product would not fit.
constexpr quint64 times(quint64 a, quint64 b)
{
    quint64 product = 0;
    for (int digit = payloadLength - 1; digit >= 0; --digit)
        product = (product * 10 + b / powerOfTen(digit) % 10 * a) % room;
    return product;
}

constexpr quint64 reversed(quint64 payload)
{
    quint64 mirrored = 0;
    for (int digit = 0; digit < payloadLength; ++digit) {
        mirrored = mirrored * 10 + payload % 10;
        payload /= 10;
    }
    return mirrored;
}

constexpr quint64 factor = 38'196'601'127; ///< any number without a factor of ten's
constexpr quint64 unfactor = 9'073'127'063; ///< undoes it
constexpr quint64 shift = 61'803'398'874; ///< so that nought does not stay nought
static_assert(times(factor, unfactor) == 1);

/// Neighbouring points must not look alike: a factor alone would spread each digit only to those on its left.
constexpr quint64 scrambled(quint64 value)
{
    return times(reversed(times((value + shift) % room, factor)), factor);
}

constexpr quint64 unscrambled(quint64 payload)
{
    return (times(reversed(times(payload, unfactor)), unfactor) + room - shift) % room;
}

/// Damm's table: the check digit is what the digits lead to, row by row, from 0; over a whole code that is 0 again.
constexpr std::array<std::array<int, 10>, 10> damm{{
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
}};

int checkDigit(const QString &digits)
{
    int row = 0;
    for (const QChar digit : digits)
        row = damm[size_t(row)][size_t(digit.digitValue())];
    return row;
}

constexpr std::array modes{Mode::Watch, Mode::Try, Mode::Test, Mode::Explore};
constexpr std::array textPercents{100, 150, 200};
constexpr std::array languages{Language::Chinese, Language::English};
constexpr std::array phoneLanguages{PhoneLanguage::SameAsCoach, PhoneLanguage::Chinese};
constexpr quint64 settings = modes.size() * textPercents.size() * languages.size() * phoneLanguages.size();

/// How many points lie in a scenario.
quint64 pointsIn(const Scenario &scenario)
{
    return quint64(scenario.steps.size()) * quint64(scenario.accounts.size()) * settings;
}

/// How many points lie in a pack.
quint64 pointsIn(const Pack &pack)
{
    quint64 count = 0;
    for (const Scenario &scenario : pack.scenarios)
        count += pointsIn(scenario);
    return count;
}

/// How many versions of a pack a code can tell apart; below two, none.
quint64 fingerprints(const Pack &pack)
{
    const quint64 points = pointsIn(pack);
    return points == 0 ? 0 : room / points;
}

/// The same for packs in which every point means the same, and mostly different for others.
quint64 fingerprint(const Pack &pack)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](char kind, const QString &id) {
        hash.addData(QByteArrayView(&kind, 1));
        hash.addData(id.toUtf8());
        hash.addData(QByteArrayView("", 1)); // so that no two lists of names run together to the same
    };
    add('p', pack.id);
    for (const Scenario &scenario : pack.scenarios) {
        add('s', scenario.id.text);
        for (const Step &step : scenario.steps)
            add('t', step.id.text);
        for (const Phrase &account : scenario.accounts)
            add('a', account.text);
    }
    return qFromBigEndian<quint64>(hash.result().constData()) % fingerprints(pack);
}

/// Writes and reads a number whose places each have their own base, lowest place first.
class MixedRadix final {
public:
    explicit MixedRadix(quint64 value = 0)
        : m_value(value)
    {
    }

    template <typename Value, size_t Count> bool put(const std::array<Value, Count> &all, Value which)
    {
        const auto found = std::find(all.cbegin(), all.cend(), which);
        return put(Count, found - all.cbegin());
    }

    bool put(quint64 base, qint64 digit)
    {
        m_value += m_weight * quint64(digit);
        m_weight *= base;
        return digit >= 0 && quint64(digit) < base;
    }

    template <typename Value, size_t Count> Value take(const std::array<Value, Count> &all) { return all[take(Count)]; }

    quint64 take(quint64 base)
    {
        const quint64 digit = m_value % base;
        m_value /= base;
        return digit;
    }

    quint64 value() const { return m_value; }

private:
    quint64 m_value;
    quint64 m_weight = 1;
};

/// The point's place among those of its scenario.
std::optional<quint64> placeOf(const Scenario &scenario, const ResumePoint &point)
{
    MixedRadix place;
    const bool exists = place.put(modes, point.mode) && place.put(textPercents, point.textPercent)
        && place.put(languages, point.language) && place.put(phoneLanguages, point.phone)
        && place.put(quint64(scenario.accounts.size()), scenario.accountIds().indexOf(point.account))
        && place.put(quint64(scenario.steps.size()), scenario.indexOf(point.step));
    return exists ? std::optional(place.value()) : std::nullopt;
}

ResumePoint pointAt(const Scenario &scenario, quint64 index)
{
    MixedRadix place(index);
    ResumePoint point;
    point.scenario = scenario.id.text;
    point.mode = place.take(modes);
    point.textPercent = place.take(textPercents);
    point.language = place.take(languages);
    point.phone = place.take(phoneLanguages);
    point.account = scenario.accounts.at(qsizetype(place.take(quint64(scenario.accounts.size())))).text;
    point.step = scenario.steps.at(qsizetype(place.take(quint64(scenario.steps.size())))).id.text;
    return point;
}

/// The digits of a text that holds nothing else besides blanks and dashes.
std::optional<QString> digitsIn(const QString &text)
{
    constexpr char16_t fullWidthNought = u'０';
    QString digits;
    for (const QChar each : text) {
        if (each >= u'0' && each <= u'9')
            digits += each;
        else if (each >= fullWidthNought && each <= u'９')
            digits += QChar(u'0' + each.unicode() - fullWidthNought);
        else if (!each.isSpace() && each.category() != QChar::Punctuation_Dash && each != u'\u2212')
            return std::nullopt;
    }
    return digits;
}

} // namespace

std::optional<QString> resumeCode(const Pack &pack, const ResumePoint &point)
{
    const Scenario *scenario = pack.scenario(point.scenario);
    if (!scenario || fingerprints(pack) < 2)
        return std::nullopt;
    const auto place = placeOf(*scenario, point);
    if (!place)
        return std::nullopt;
    quint64 index = *place;
    for (const Scenario &before : pack.scenarios) {
        if (&before == scenario)
            break;
        index += pointsIn(before);
    }
    const quint64 payload = scrambled(fingerprint(pack) * pointsIn(pack) + index);
    const QString digits = QString::number(payload).rightJustified(payloadLength, u'0');
    return QString(digits + QString::number(checkDigit(digits)));
}

std::variant<ResumePoint, CodeFault> readResumeCode(const Pack &pack, const QString &text)
{
    const auto digits = digitsIn(text);
    if (!digits || digits->size() != resumeCodeLength)
        return CodeFault::WrongLength;
    if (checkDigit(*digits) != 0)
        return CodeFault::Mistyped;
    if (fingerprints(pack) < 2)
        return CodeFault::OtherPack;
    const quint64 value = unscrambled(digits->left(payloadLength).toULongLong());
    const quint64 points = pointsIn(pack);
    if (value / points != fingerprint(pack))
        return CodeFault::OtherPack;
    quint64 index = value % points;
    const auto holds = [&](const Scenario &each) {
        if (index < pointsIn(each))
            return true;
        index -= pointsIn(each);
        return false;
    };
    const auto scenario = std::find_if(pack.scenarios.cbegin(), pack.scenarios.cend(), holds);
    return pointAt(*scenario, index);
}

QString inGroupsOfFour(const QString &digits)
{
    QStringList groups;
    for (qsizetype from = 0; from < digits.size(); from += 4)
        groups += digits.mid(from, 4);
    return groups.join(u' ');
}

double packFingerprintBits(const Pack &pack)
{
    return fingerprints(pack) < 2 ? 0 : std::log2(double(fingerprints(pack)));
}

} // namespace yanlian
