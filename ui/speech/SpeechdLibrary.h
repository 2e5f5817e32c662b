// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>

namespace yanlian {

/// What we use of libspeechd 0.9 and later, loaded when it is there: neither building nor running needs it. Names and
/// meanings are those of libspeechd.h.
struct SpeechdLibrary final {
    using Callback = void (*)(std::size_t message, std::size_t client, int notification);

    /// The public beginning of SPDConnection. Only ever made by `open`.
    struct Connection {
        Callback begin;
        Callback end;
        Callback cancel;
    };

    static constexpr int threaded = 1; ///< SPD_MODE_THREADED
    static constexpr int autospawn = 1;
    static constexpr int waitForReply = 1; ///< SPD_WAIT_REPLY
    static constexpr int ssml = 1; ///< SPD_DATA_SSML
    static constexpr int message = 2; ///< SPD_MESSAGE
    static constexpr int tellEnd = 2; ///< SPD_END
    static constexpr int tellCancel = 8; ///< SPD_CANCEL
    static constexpr int cancelled = 3; ///< SPD_EVENT_CANCEL

    Connection *(*open)(
        const char *client, const char *connection, const char *user, int mode, const void *address, int spawn,
        char **error) = nullptr;
    void (*close)(Connection *connection) = nullptr;
    int (*say)(Connection *connection, int priority, const char *text) = nullptr;
    int (*cancelAll)(Connection *connection) = nullptr;
    int (*setModule)(Connection *connection, const char *module) = nullptr;
    int (*setVoice)(Connection *connection, const char *name) = nullptr;
    int (*setDataMode)(Connection *connection, int mode) = nullptr;
    int (*setRate)(Connection *connection, int rate) = nullptr;
    int (*setVolume)(Connection *connection, int volume) = nullptr;
    int (*setNotification)(Connection *connection, int which) = nullptr;
    char *(*sendData)(Connection *connection, const char *command, int waits) = nullptr;

    /// Nothing where the library is missing or lacks a function.
    static std::optional<SpeechdLibrary> load();
};

} // namespace yanlian
