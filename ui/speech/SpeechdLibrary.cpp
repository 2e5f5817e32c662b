// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/SpeechdLibrary.h"

#include <QLibrary>

namespace yanlian {

std::optional<SpeechdLibrary> SpeechdLibrary::load()
{
    QLibrary library(QStringLiteral("speechd"), 2);
    library.setLoadHints(
        QLibrary::PreventUnloadHint); // at the end of the program a thread that was given up may be in it
    SpeechdLibrary all;
    const auto find = [&library](auto &function, const char *name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(name));
        return function != nullptr;
    };
    const bool hasAll = find(all.open, "spd_open2") && find(all.close, "spd_close") && find(all.say, "spd_say")
        && find(all.cancelAll, "spd_cancel") && find(all.setModule, "spd_set_output_module")
        && find(all.setVoice, "spd_set_synthesis_voice") && find(all.setDataMode, "spd_set_data_mode")
        && find(all.setRate, "spd_set_voice_rate") && find(all.setVolume, "spd_set_volume")
        && find(all.setNotification, "spd_set_notification_on") && find(all.sendData, "spd_send_data");
    return hasAll ? std::optional(all) : std::nullopt;
}

} // namespace yanlian
