// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/Utterance.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace yanlian {

namespace {

/// Telephone numbers and codes; five digits before a currency are an amount.
const QRegularExpression &numberToSpell()
{
    static const QRegularExpression number(QStringLiteral(
        "(?<![\\d.,])(?:\\d{5,}|110|\\d{4} \\d{4} \\d{4}|\\d{3}-\\d{3}-\\d{4})(?![.,]?\\d)(?! ?(?:元|万|yuan))"));
    return number;
}

/// A Chinese telephone number says 幺 for one, so that nobody takes it for seven.
QString spelled(const QString &number, Language language)
{
    static const QString chinese = QStringLiteral("零幺二三四五六七八九");
    QString said;
    for (const QChar character : number) {
        if (!character.isDigit())
            said += language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", ");
        else if (language == Language::Chinese)
            said += chinese.at(character.digitValue());
        else
            said += character + QStringLiteral(" ");
    }
    return said.trimmed();
}

/// As it should sound.
QString pronounced(const QString &text, Language language)
{
    QString said;
    qsizetype from = 0;
    for (auto each = numberToSpell().globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        said += text.mid(from, match.capturedStart() - from) + spelled(match.captured(), language);
        from = match.capturedEnd();
    }
    said += text.mid(from);
    static const QRegularExpression hidden(QStringLiteral("[*•●＊]"));
    static const QRegularExpression drawn(QStringLiteral("[→|▲▼]"));
    said.replace(hidden, language == Language::Chinese ? QStringLiteral("星") : QStringLiteral(" star "));
    return said.replace(drawn, QStringLiteral(", "));
}

/// Words of the other language in a sentence of this one.
const QRegularExpression &foreignWords(Language language)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-z][A-Za-z0-9]*(?:[ +'.-]+[A-Za-z][A-Za-z0-9]*)*"));
    static const QRegularExpression han(QStringLiteral("\\p{Han}(?:[\\p{Han}\\d、，。：；「」（）《》]*\\p{Han})?"));
    return language == Language::Chinese ? latin : han;
}

} // namespace

QString Utterance::id() const
{
    const QString whole = languageCode(language) + QLatin1Char('\n') + text;
    return QString::fromLatin1(QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QList<Utterance> sentencesOf(const QString &text, Language language)
{
    QList<Utterance> all;
    const auto add = [&](const QString &sentence) {
        if (const QString whole = sentence.simplified(); !whole.isEmpty())
            all += {whole, language};
    };
    static const QRegularExpression alone(QStringLiteral("→|[\\]〕](?= )"));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    const auto addTo = [&](qsizetype to) {
        add(text.mid(from, to - from));
        from = to;
    };
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        for (auto end = alone.match(text, from); end.hasMatch() && end.capturedEnd() < to;
             end = alone.match(text, from))
            addTo(end.capturedEnd());
        addTo(to);
    }
    return all;
}

QList<SpokenPart> partsOf(const Utterance &utterance)
{
    const Language other = utterance.language == Language::Chinese ? Language::English : Language::Chinese;
    const QString &text = utterance.text;
    QList<SpokenPart> parts;
    const auto add = [&](const QString &part, Language language) {
        if (!part.trimmed().isEmpty())
            parts += {pronounced(part, language), language};
    };
    qsizetype from = 0;
    for (auto each = foreignWords(utterance.language).globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        add(text.mid(from, match.capturedStart() - from), utterance.language);
        add(match.captured(), other);
        from = match.capturedEnd();
    }
    add(text.mid(from), utterance.language);
    return parts;
}

} // namespace yanlian
