// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Step.h"

#include <yaml-cpp/node/node.h>

#include <memory>

namespace yanlian {

/// A YAML mapping read by its expected keys. Whatever is not as expected becomes one problem with its place; reading
/// goes on with an empty value, so that an author sees all his mistakes at once.
class YamlMap final {
public:
    YamlMap(const YAML::Node &node, QString file, Problems &problems);

    bool has(const char *name) const;
    Place place(const char *name) const;
    Place place() const { return m_place; }

    /// Required text; its absence is a problem.
    Phrase text(const char *name);
    /// Text that may be left out.
    Phrase optionalText(const char *name);
    /// One text or a list of texts; may be left out.
    Phrases texts(const char *name);
    std::optional<int> integer(const char *name, int least, int most);
    std::optional<bool> boolean(const char *name);
    std::optional<YamlMap> map(const char *name);
    QList<YamlMap> maps(const char *name);
    /// A mapping of free names to texts.
    QMap<QString, Phrase> namedTexts(const char *name);
    /// A mapping of free names to mappings.
    QList<std::pair<Phrase, YamlMap>> namedMaps(const char *name);

    /// Complains of every key that was never asked for. Call last.
    void finish();

    void report(const Place &place, const QString &message);

private:
    YAML::Node take(const char *name);
    Phrase phrase(const YAML::Node &node, const char *name);
    Place placeOf(const YAML::Node &node) const;

    YAML::Node m_node;
    QString m_file;
    Place m_place;
    Problems *m_problems;
    bool m_isMap = true;
    QStringList m_known;
};

/// An id as files and command lines use it: lower-case letters, digits and hyphens, at most 40.
bool isId(const QString &id);

/// What to say of a word that should be one.
QString notAnId(const QString &word);

} // namespace yanlian
