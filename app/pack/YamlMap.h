// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Phrase.h"
#include "app/pack/YamlPlaces.h"

#include <QMap>

#include <yaml-cpp/node/node.h>

#include <memory>

namespace yanlian {

struct YamlItem;
using YamlEntries = QList<std::pair<Phrase, YamlItem>>;

/// A YAML mapping read by its expected keys. Whatever is not as expected becomes one problem with its place; reading
/// goes on with an empty value, so that an author sees all his mistakes at once.
class YamlMap final {
public:
    YamlMap(const YAML::Node &node, std::shared_ptr<const YamlPlaces> places, Problems &problems);

    /// Whether the key is there. To ask is to know it: see finish().
    bool has(const char *name);
    Place place(const char *name) const;
    Place place() const { return m_place; }

    /// Required text; its absence is a problem.
    Phrase text(const char *name);
    /// Required text in the form of an id.
    Phrase id(const char *name);
    /// Text that may be left out.
    Phrase optionalText(const char *name);
    /// One text or a list of texts; may be left out.
    Phrases texts(const char *name);
    /// One item or a list of items, each a text or a mapping; may be left out.
    QList<YamlItem> items(const char *name);
    /// A mapping of free names to items.
    YamlEntries namedItems(const char *name);
    std::optional<int> integer(const char *name, int least, int most);
    /// A number above 0 and at most 1.
    std::optional<double> share(const char *name);
    std::optional<bool> boolean(const char *name);
    std::optional<YamlMap> map(const char *name);
    QList<YamlMap> maps(const char *name);
    /// A mapping of free names to texts.
    QMap<QString, Phrase> namedTexts(const char *name);
    /// A mapping of free names to mappings.
    QList<std::pair<Phrase, YamlMap>> namedMaps(const char *name);
    /// This whole mapping as free names of items.
    YamlEntries entries() const;

    /// Complains of every key that was never asked for. Call last.
    void finish();

    void report(const Place &place, const QString &message) const;

private:
    YAML::Node take(const char *name);
    Phrase phrase(const YAML::Node &node, const QString &name) const;
    YamlItem item(const YAML::Node &node, const QString &name) const;
    Place placeOf(const YAML::Node &node) const { return m_places->at(node.Mark()); }

    YAML::Node m_node;
    std::shared_ptr<const YamlPlaces> m_places;
    Place m_place;
    Problems *m_problems;
    bool m_isMap = true;
    QStringList m_known;
};

/// A text or, where more is to be said, a mapping.
struct YamlItem final {
    Phrase text; ///< empty if it is a mapping
    std::optional<YamlMap> map;
};

/// An id as files and command lines use it: lower-case letters, digits and hyphens, at most 40.
bool isId(const QString &id);

/// What to say of a word that should be one.
QString notAnId(const QString &word);

} // namespace yanlian
