// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideOptions.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace yanlian {

/// The options of `yanlian guide` as text.
struct GuideTexts final {
    std::string folder, languages, phoneLanguages, textSizes, themes, devices, scale, formats, callouts, paper, jobs,
        shard;
    std::vector<std::string> scenarios, only;
    bool largePrint = false;
    bool check = false;
    bool list = false;
    bool dryRun = false;
};

CLI::App *addGuideCommand(CLI::App &app, GuideTexts &texts, std::string &pack);

/// False after complaining in one line.
bool fillGuide(GuideOptions &options, const GuideTexts &texts);

} // namespace yanlian
