// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/AlsaPlayer.h"

#include <QFile>
#include <QLibrary>

#include <cstdint>
#include <vector>

namespace yanlian {

/// What we use of alsa/pcm.h and sndfile.h, under their names there.
struct AlsaPlayer::Libraries final {
    struct Info { // SF_INFO
        std::int64_t frames = 0;
        int rate = 0;
        int channels = 0;
        int format = 0;
        int sections = 0;
        int isSeekable = 0;
    };
    using ErrorHandler = void (*)(const char *file, int line, const char *function, int error, const char *form, ...);

    void *(*sf_open)(const char *path, int mode, Info *info) = nullptr;
    std::int64_t (*sf_readf_short)(void *file, short *to, std::int64_t frames) = nullptr;
    int (*sf_close)(void *file) = nullptr;
    int (*snd_lib_error_set_handler)(ErrorHandler handler) = nullptr;
    int (*snd_pcm_open)(void **pcm, const char *name, int stream, int mode) = nullptr;
    int (*snd_pcm_set_params)(
        void *pcm, int format, int access, unsigned channels, unsigned rate, int resample, unsigned latency) = nullptr;
    long (*snd_pcm_writei)(void *pcm, const void *from, unsigned long frames) = nullptr;
    int (*snd_pcm_recover)(void *pcm, int error, int isSilent) = nullptr;
    int (*snd_pcm_drain)(void *pcm) = nullptr;
    int (*snd_pcm_drop)(void *pcm) = nullptr;
    int (*snd_pcm_close)(void *pcm) = nullptr;

    bool load();
};

namespace {

constexpr int readMode = 0x10; ///< SFM_READ
constexpr int playback = 0; ///< SND_PCM_STREAM_PLAYBACK
constexpr int signed16 = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 2 : 3; ///< SND_PCM_FORMAT_S16_LE and _BE
constexpr int interleaved = 3; ///< SND_PCM_ACCESS_RW_INTERLEAVED
constexpr unsigned latency = 200'000; ///< microseconds that have been written and are not heard yet

/// ALSA would tell the terminal about every device it does not find.
void hearNothing(const char *, int, const char *, int, const char *, ...) { }

double gainOf(Volume volume)
{
    switch (volume) {
    case Volume::Quiet:
        return 0.3;
    case Volume::Normal:
        return 0.6;
    case Volume::Loud:
        return 1.0;
    }
    Q_UNREACHABLE();
}

} // namespace

bool AlsaPlayer::Libraries::load()
{
    QLibrary sound(QStringLiteral("asound"), 2);
    QLibrary files(QStringLiteral("sndfile"), 1);
    const auto find = [](QLibrary &library, auto &function, const char *name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(name));
        return function != nullptr;
    };
    const bool hasAll = find(files, sf_open, "sf_open") && find(files, sf_readf_short, "sf_readf_short")
        && find(files, sf_close, "sf_close") && find(sound, snd_lib_error_set_handler, "snd_lib_error_set_handler")
        && find(sound, snd_pcm_open, "snd_pcm_open") && find(sound, snd_pcm_set_params, "snd_pcm_set_params")
        && find(sound, snd_pcm_writei, "snd_pcm_writei") && find(sound, snd_pcm_recover, "snd_pcm_recover")
        && find(sound, snd_pcm_drain, "snd_pcm_drain") && find(sound, snd_pcm_drop, "snd_pcm_drop")
        && find(sound, snd_pcm_close, "snd_pcm_close");
    if (hasAll)
        snd_lib_error_set_handler(hearNothing);
    return hasAll;
}

AlsaPlayer::AlsaPlayer()
    : m_libraries(std::make_unique<Libraries>())
{
    if (!m_libraries->load())
        m_libraries.reset();
}

AlsaPlayer::~AlsaPlayer() = default;

/// A sound device that is open, for one clip.
class AlsaPlayer::Device final {
public:
    explicit Device(const Libraries &call)
        : m_call(call)
    {
    }
    ~Device()
    {
        if (m_pcm)
            m_call.snd_pcm_close(m_pcm);
    }
    Q_DISABLE_COPY_MOVE(Device)

    bool open(const Libraries::Info &clip)
    {
        m_channels = clip.channels;
        return m_call.snd_pcm_open(&m_pcm, "default", playback, 0) >= 0
            && m_call.snd_pcm_set_params(
                   m_pcm, signed16, interleaved, unsigned(clip.channels), unsigned(clip.rate), 1, latency)
            >= 0;
    }
    /// Waits until there is room for all of it.
    bool write(const short *samples, std::int64_t frames)
    {
        while (frames > 0) {
            long done = m_call.snd_pcm_writei(m_pcm, samples, static_cast<unsigned long>(frames));
            if (done < 0)
                done = m_call.snd_pcm_recover(m_pcm, int(done), 1);
            if (done < 0)
                return false;
            samples += done * m_channels;
            frames -= done;
        }
        return true;
    }
    /// Waits until all of it has been heard.
    void finish() { m_call.snd_pcm_drain(m_pcm); }
    void breakOff() { m_call.snd_pcm_drop(m_pcm); }

private:
    const Libraries &m_call;
    void *m_pcm = nullptr;
    int m_channels = 0;
};

SayOutcome AlsaPlayer::play(const QString &file, const VoiceEngine::Wish &wish)
{
    if (!m_libraries)
        return SayOutcome::Broken;
    const Libraries &call = *m_libraries;
    Libraries::Info info;
    const std::unique_ptr<void, int (*)(void *)> clip(
        call.sf_open(QFile::encodeName(file).constData(), readMode, &info), call.sf_close);
    if (!clip)
        return SayOutcome::Unable;
    Device device(call);
    if (!device.open(info))
        return SayOutcome::Broken;
    wish.tell(VoiceEngine::Sign::Speaking);
    const double gain = gainOf(wish.sound.volume);
    const int most = info.rate / 20 + 1; // a twentieth of a second, so that it stops at once
    std::vector<short> samples(std::size_t(info.channels) * std::size_t(most));
    for (;;) {
        const std::int64_t frames = call.sf_readf_short(clip.get(), samples.data(), most);
        if (frames <= 0)
            break;
        for (short &sample : samples)
            sample = short(sample * gain);
        if (wish.stop.stop_requested()) {
            device.breakOff();
            return SayOutcome::Stopped;
        }
        if (!device.write(samples.data(), frames))
            return SayOutcome::Broken;
    }
    device.finish();
    return SayOutcome::Said;
}

} // namespace yanlian
