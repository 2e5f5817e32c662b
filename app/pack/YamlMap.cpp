// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/YamlMap.h"

#include <yaml-cpp/yaml.h>

#include <QRegularExpression>
#include <QSet>

namespace yanlian {

namespace {

QString key(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

} // namespace

YamlMap::YamlMap(const YAML::Node &node, std::shared_ptr<const YamlPlaces> places, Problems &problems)
    : m_node(node)
    , m_places(std::move(places))
    , m_place(placeOf(node))
    , m_problems(&problems)
{
    if (!m_node.IsMap()) {
        report(m_place, QStringLiteral("expected a mapping (key: value)"));
        m_node.reset(YAML::Node(YAML::NodeType::Map)); // assigning would change the author's node itself
        m_isMap = false;
    }
    QSet<QString> seen;
    for (const auto &entry : m_node) {
        const QString name = key(entry.first);
        if (seen.contains(name))
            report(placeOf(entry.first), QStringLiteral("key %1 is given twice").arg(quoted(name)));
        seen.insert(name);
    }
}

bool YamlMap::has(const char *name)
{
    return bool(take(name));
}

Place YamlMap::place(const char *name) const
{
    const YAML::Node &node = m_node;
    return node[name] ? placeOf(node[name]) : m_place;
}

Phrase YamlMap::text(const char *name)
{
    const YAML::Node node = take(name);
    if (!node) {
        report(m_place, QStringLiteral("key \"%1\" is missing").arg(QLatin1StringView(name)));
        return {};
    }
    return phrase(node, QLatin1StringView(name));
}

Phrase YamlMap::id(const char *name)
{
    Phrase id = text(name);
    if (!id.isEmpty() && !isId(id.text))
        report(id.place, notAnId(id.text));
    return id;
}

Phrase YamlMap::optionalText(const char *name)
{
    const YAML::Node node = take(name);
    return node ? phrase(node, QLatin1StringView(name)) : Phrase();
}

Phrases YamlMap::texts(const char *name)
{
    const YAML::Node node = take(name);
    if (!node)
        return {};
    if (!node.IsSequence())
        return {phrase(node, QLatin1StringView(name))};
    Phrases all;
    for (const auto &item : node)
        all += phrase(item, QLatin1StringView(name));
    return all;
}

QList<YamlItem> YamlMap::items(const char *name)
{
    const YAML::Node node = take(name);
    if (!node)
        return {};
    if (!node.IsSequence())
        return {item(node, QLatin1StringView(name))};
    QList<YamlItem> all;
    for (const auto &each : node)
        all += item(each, QLatin1StringView(name));
    return all;
}

YamlEntries YamlMap::namedItems(const char *name)
{
    const YAML::Node node = take(name);
    return node ? YamlMap(node, m_places, *m_problems).entries() : YamlEntries();
}

std::optional<int> YamlMap::integer(const char *name, int least, int most)
{
    const YAML::Node node = take(name);
    if (!node)
        return std::nullopt;
    bool isNumber = false;
    const int value = node.IsScalar() ? QString::fromStdString(node.Scalar()).toInt(&isNumber) : 0;
    if (isNumber && value >= least && value <= most)
        return value;
    report(
        placeOf(node),
        QStringLiteral("\"%1\" must be a whole number from %2 to %3")
            .arg(QLatin1StringView(name))
            .arg(least)
            .arg(most));
    return std::nullopt;
}

std::optional<double> YamlMap::share(const char *name)
{
    const YAML::Node node = take(name);
    if (!node)
        return std::nullopt;
    bool isNumber = false;
    const double value = node.IsScalar() ? QString::fromStdString(node.Scalar()).toDouble(&isNumber) : 0;
    if (isNumber && value > 0 && value <= 1)
        return value;
    report(placeOf(node), QStringLiteral("\"%1\" must be a number above 0 and at most 1").arg(QLatin1StringView(name)));
    return std::nullopt;
}

std::optional<bool> YamlMap::boolean(const char *name)
{
    const YAML::Node node = take(name);
    if (!node)
        return std::nullopt;
    const QString value = key(node);
    if (value == QLatin1StringView("true"))
        return true;
    if (value == QLatin1StringView("false"))
        return false;
    report(placeOf(node), QStringLiteral("\"%1\" must be true or false").arg(QLatin1StringView(name)));
    return std::nullopt;
}

std::optional<YamlMap> YamlMap::map(const char *name)
{
    const YAML::Node node = take(name);
    if (!node)
        return std::nullopt;
    return YamlMap(node, m_places, *m_problems);
}

QList<YamlMap> YamlMap::maps(const char *name)
{
    const YAML::Node node = take(name);
    QList<YamlMap> all;
    if (!node)
        return all;
    if (!node.IsSequence()) {
        report(placeOf(node), QStringLiteral("\"%1\" must be a list (- item)").arg(QLatin1StringView(name)));
        return all;
    }
    for (const auto &item : node)
        all += YamlMap(item, m_places, *m_problems);
    return all;
}

QMap<QString, Phrase> YamlMap::namedTexts(const char *name)
{
    QMap<QString, Phrase> all;
    const YAML::Node node = take(name);
    if (!node)
        return all;
    const YamlMap inner(node, m_places, *m_problems);
    for (const auto &entry : inner.m_node)
        all.insert(key(entry.first), phrase(entry.second, QLatin1StringView(name)));
    return all;
}

QList<std::pair<Phrase, YamlMap>> YamlMap::namedMaps(const char *name)
{
    QList<std::pair<Phrase, YamlMap>> all;
    const YAML::Node node = take(name);
    if (!node)
        return all;
    const YamlMap inner(node, m_places, *m_problems);
    for (const auto &entry : inner.m_node)
        all.emplaceBack(Phrase{key(entry.first), placeOf(entry.first)}, YamlMap(entry.second, m_places, *m_problems));
    return all;
}

YamlEntries YamlMap::entries() const
{
    YamlEntries all;
    for (const auto &entry : m_node)
        all.emplaceBack(Phrase{key(entry.first), placeOf(entry.first)}, item(entry.second, key(entry.first)));
    return all;
}

void YamlMap::finish()
{
    for (const auto &entry : m_node)
        if (const QString name = key(entry.first); !m_known.contains(name))
            report(
                placeOf(entry.first),
                QStringLiteral("unknown key %1; allowed: %2").arg(quoted(name), allowed(m_known)));
}

void YamlMap::report(const Place &place, const QString &message) const
{
    if (m_isMap) // else the one thing worth saying has been said
        m_problems->append({place, message});
}

YAML::Node YamlMap::take(const char *name)
{
    m_known += QLatin1StringView(name).toString();
    const YAML::Node &node = m_node;
    return node[name];
}

Phrase YamlMap::phrase(const YAML::Node &node, const QString &name) const
{
    const Place place = placeOf(node);
    const QString text = node.IsScalar() ? QString::fromStdString(node.Scalar()).trimmed() : QString();
    if (text.isEmpty())
        report(place, quoted(name) + QLatin1StringView(" must be text"));
    return {text, place};
}

YamlItem YamlMap::item(const YAML::Node &node, const QString &name) const
{
    if (node.IsMap())
        return {{}, YamlMap(node, m_places, *m_problems)};
    return {phrase(node, name), std::nullopt};
}

bool isId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,39}\\z"));
    return form.match(id).hasMatch();
}

QString notAnId(const QString &word)
{
    return QStringLiteral("%1 is not an id; allowed: lower-case letters, digits and hyphens, at most 40")
        .arg(quoted(word));
}

} // namespace yanlian
