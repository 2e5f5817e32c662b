// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/YamlText.h"

#include "app/pack/TextFile.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace yanlian {

namespace {

constexpr int mostDepth = 32;
constexpr int mostValues = 50000;

/// Walks the events before any node is made, so that a hostile file is refused while it is still only text.
class Guard final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { count(mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &) override
    {
        count(mark);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw YAML::ParserException(mark, "aliases (*name) are not allowed");
    }
    void
    OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        deeper(mark);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        deeper(mark);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void deeper(const YAML::Mark &mark)
    {
        if (++m_depth > mostDepth)
            throw YAML::ParserException(mark, "nested more than 32 deep");
        count(mark);
    }

    void count(const YAML::Mark &mark)
    {
        if (++m_values > mostValues)
            throw YAML::ParserException(mark, "more than 50,000 values");
    }

    int m_depth = 0;
    int m_values = 0;
};

} // namespace

std::optional<YamlMap> readYaml(const QString &file, const QString &shownAs, Problems &problems)
{
    const std::optional<QByteArray> bytes = readTextFile(file, shownAs, problems);
    if (!bytes)
        return std::nullopt;
    const std::string text = bytes->toStdString();
    const auto places = std::make_shared<const YamlPlaces>(shownAs, *bytes);
    try {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        Guard guard;
        if (!parser.HandleNextDocument(guard)) {
            problems.append({{shownAs}, QStringLiteral("empty")});
            return std::nullopt;
        }
        if (parser.HandleNextDocument(guard)) {
            problems.append({{shownAs}, QStringLiteral("more than one YAML document")});
            return std::nullopt;
        }
        return YamlMap(YAML::Load(text), places, problems);
    } catch (const YAML::Exception &error) {
        problems.append(
            {places->at(error.mark), QLatin1StringView("not valid YAML: ") + QString::fromStdString(error.msg)});
        return std::nullopt;
    }
}

} // namespace yanlian
