// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts Yanlian and the bare wizard in turn, each until its first page is painted, and compares time and memory.
// Not with QProcess: it keeps the child's memory use to itself, and Linux counts the starter's own memory into it.

#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <stdexcept>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

constexpr int warmUps = 2;
constexpr int runs = 15;
constexpr double mostTimes = 1.5; ///< the budget: so many times the bare program's start

struct Program final {
    std::string path;
    std::vector<double> milliseconds;
    std::vector<double> megabytes;
};

struct Sample final {
    double milliseconds;
    double megabytes;
};

Sample start(const std::string &path)
{
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&quiet, STDOUT_FILENO, STDERR_FILENO);
    std::string name = path;
    const std::array<char *, 2> arguments{name.data(), nullptr};

    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int failure = posix_spawn(&child, path.c_str(), &quiet, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&quiet);
    int status = 0;
    rusage used{};
    if (failure != 0 || wait4(child, &status, 0, &used) != child)
        throw std::runtime_error("cannot start " + path);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(path + " failed; to see why, run it with QT_QPA_PLATFORM=offscreen");
    return {took.count(), static_cast<double>(used.ru_maxrss) / 1024};
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void print(const char *name, const Program &program)
{
    std::printf(
        "%-12s %8.1f ms %8.1f ms %8.1f MB\n", name, median(program.milliseconds),
        *std::min_element(program.milliseconds.begin(), program.milliseconds.end()), median(program.megabytes));
}

/// Whether Yanlian keeps its budget.
bool compare(Program &yanlian, Program &bare)
{
    for (int run = -warmUps; run < runs; ++run) {
        for (Program *program : {&bare, &yanlian}) {
            const Sample sample = start(program->path);
            if (run < 0)
                continue;
            program->milliseconds.push_back(sample.milliseconds);
            program->megabytes.push_back(sample.megabytes);
        }
    }
    const double times = median(yanlian.milliseconds) / median(bare.milliseconds);
    const double memory = median(yanlian.megabytes) / median(bare.megabytes);
    std::printf("Start to first painted page, %d runs of each in turn\n", runs);
    std::printf("%-12s %11s %11s %11s\n", "", "median", "least", "memory");
    print("yanlian", yanlian);
    print("bare wizard", bare);
    std::printf("%-12s %10.2fx %23.2fx\n", "ratio", times, memory);
    std::printf(
        "%s: the budget is %.2f times the bare wizard's median\n", times <= mostTimes ? "kept" : "MISSED", mostTimes);
    return times <= mostTimes;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: yanlian_start_bench YANLIAN BARE_WIZARD\n", stderr);
        return 2;
    }
    // Somebody's own settings must not count: an empty folder stands in for them.
    std::string settings = std::filesystem::temp_directory_path() / "yanlian-bench-XXXXXX";
    if (mkdtemp(settings.data()) == nullptr) {
        std::perror(settings.c_str());
        return 2;
    }
    setenv("XDG_CONFIG_HOME", settings.c_str(), 1);
    setenv("XDG_DATA_HOME", settings.c_str(), 1);
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("YANLIAN_EXIT_AFTER_FIRST_PAINT", "1", 1);

    int result = 2;
    try {
        Program yanlian{argv[1], {}, {}};
        Program bare{argv[2], {}, {}};
        result = compare(yanlian, bare) ? 0 : 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    std::filesystem::remove_all(settings);
    return result;
}
