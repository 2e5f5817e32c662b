// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/PinStore.h"

#include "app/journal/DurableFile.h"

#include <QFile>
#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace yanlian {

namespace {

using namespace std::chrono;

/// 32 MiB and about a tenth of a second: a kiosk has little memory, and a million guesses would still take a day.
constexpr unsigned long long hashWork = 4;
constexpr std::size_t hashMemory = 32 << 20;

constexpr auto hashBegin = "$argon2id$";
constexpr qint64 mostBytes = 4096;

/// A file of ours; nothing if there is none, or if it cannot be read.
std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(mostBytes)) : std::nullopt;
}

seconds waitAfter(int wrong)
{
    if (wrong < PinStore::freeTries)
        return seconds(0);
    constexpr int mostDoublings = 5;
    return std::min(
        PinStore::firstWait * (1 << std::min(wrong - PinStore::freeTries, mostDoublings)), PinStore::longestWait);
}

/// Whether each digit follows from the one before by the same step, as in 111111, 123456, 987654, 890123.
bool isRow(const QString &digits)
{
    const auto step = [&](qsizetype i) {
        return (digits.at(i).digitValue() - digits.at(i - 1).digitValue() + 10) % 10;
    };
    if (step(1) != 0 && step(1) != 1 && step(1) != 9)
        return false;
    for (qsizetype i = 2; i < digits.size(); ++i)
        if (step(i) != step(1))
            return false;
    return true;
}

/// Whether it is one short word again and again, as in 121212 or 123123.
bool isRepetition(const QString &digits)
{
    for (qsizetype length = 1; length <= digits.size() / 2; ++length)
        if (digits.size() % length == 0 && digits == digits.left(length).repeated(digits.size() / length))
            return true;
    return false;
}

} // namespace

PinStore::PinStore(QString stateFolder, WallClock now, SteadyClock steady)
    : m_folder{std::move(stateFolder)}
    , m_now(std::move(now))
    , m_steady(std::move(steady))
{
    readTries();
}

/// Empty unless it is one.
QByteArray PinStore::hash() const
{
    const QByteArray kept = bytesOf(m_folder.pinFile()).value_or(QByteArray()).trimmed();
    const bool isHash = kept.startsWith(hashBegin) && kept.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_needs_rehash(kept.constData(), hashWork, hashMemory) >= 0;
    return isHash ? kept : QByteArray();
}

bool PinStore::hasPin() const
{
    return !hash().isEmpty();
}

bool PinStore::isDamaged() const
{
    return QFile::exists(m_folder.pinFile()) && !hasPin();
}

std::optional<QString> PinStore::weakness(const QString &digits)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]+$"));
    if (!digits.isEmpty() && !form.match(digits).hasMatch())
        return QStringLiteral("the PIN holds something else; allowed: digits 0 to 9");
    if (digits.size() < fewestDigits || digits.size() > mostDigits)
        return QStringLiteral("the PIN has %1 digits; allowed: %2 to %3")
            .arg(digits.size())
            .arg(fewestDigits)
            .arg(mostDigits);
    if (isRow(digits) || isRepetition(digits))
        return QStringLiteral("the PIN is too easy to guess; allowed: no row as 123456 and no repetition as 121212");
    return std::nullopt;
}

std::optional<QString> PinStore::setPin(const QString &digits)
{
    if (const auto why = weakness(digits))
        return why;
    const QByteArray secret = digits.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> made = {};
    if (sodium_init() < 0
        || crypto_pwhash_str(
               made.data(), secret.constData(), static_cast<unsigned long long>(secret.size()), hashWork, hashMemory)
            != 0)
        return QStringLiteral("the PIN cannot be hashed: not enough memory");
    const QString why = replaceFile(m_folder.pinFile(), QByteArray(made.data()) + '\n');
    if (!why.isEmpty())
        return QStringLiteral("the PIN %1 cannot be written: %2").arg(m_folder.pinFile(), why);
    forgetTries();
    return std::nullopt;
}

PinStore::Try PinStore::tryPin(const QString &digits)
{
    const QByteArray kept = hash();
    if (kept.isEmpty())
        return Try::NoPin;
    if (wait() > seconds(0))
        return Try::Wait;
    noteWrongTry(); // whoever pulls the plug now has had his try
    const QByteArray secret = digits.toUtf8();
    const bool isRight = sodium_init() >= 0
        && crypto_pwhash_str_verify(
               kept.constData(), secret.constData(), static_cast<unsigned long long>(secret.size()))
            == 0;
    if (isRight)
        forgetTries();
    return isRight ? Try::Right : Try::Wrong;
}

seconds PinStore::wait() const
{
    return std::max(ceil<seconds>(m_waitUntil - m_steady()), seconds(0));
}

/// "wrong tries, second since 1970 until which one waits". What cannot be understood counts as five wrong tries just
/// now.
void PinStore::readTries()
{
    if (!QFile::exists(m_folder.pinTriesFile()))
        return;
    const QList<QByteArray> words = bytesOf(m_folder.pinTriesFile()).value_or(QByteArray()).simplified().split(' ');
    bool isCount = false;
    bool isTime = false;
    const int wrong = words.constFirst().toInt(&isCount);
    const qint64 until = words.constLast().toLongLong(&isTime);
    const bool isGood = words.size() == 2 && isCount && isTime && wrong >= 0;
    m_wrong = isGood ? wrong : freeTries;
    const seconds longest = waitAfter(m_wrong);
    const seconds left = isGood ? seconds(until - m_now().toSecsSinceEpoch()) : longest;
    m_waitUntil = m_steady() + std::clamp(left, seconds(0), longest);
}

void PinStore::noteWrongTry()
{
    constexpr int enough = 1000;
    m_wrong = std::min(m_wrong + 1, enough);
    m_waitUntil = m_steady() + waitAfter(m_wrong);
    const qint64 until = m_now().toSecsSinceEpoch() + waitAfter(m_wrong).count();
    // On a full disk it counts at least as long as the program runs.
    replaceFile(m_folder.pinTriesFile(), QByteArray::number(m_wrong) + ' ' + QByteArray::number(until) + '\n');
}

void PinStore::forgetTries()
{
    m_wrong = 0;
    m_waitUntil = milliseconds(0);
    if (QFile::exists(m_folder.pinTriesFile()))
        replaceFile(m_folder.pinTriesFile(), QByteArrayLiteral("0 0\n"));
}

} // namespace yanlian
