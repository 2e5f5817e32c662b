// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/VoiceCommand.h"

#include "app/guide/GuideStore.h"
#include "app/pack/Problem.h"
#include "ui/commands/ClipMaker.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/PackSource.h"
#include "ui/commands/StdErr.h"
#include "ui/kiosk/KioskSentences.h"
#include "ui/speech/ClipList.h"
#include "ui/wizard/SentenceWalk.h"

#include <QDir>
#include <QRegularExpression>
#include <QTextStream>

#include <memory>
#include <vector>

namespace yanlian {

namespace {

/// Of the lessons and of a kiosk, each once. Whoever reads English may see a Chinese phone, whose words are in the
/// sentences then.
QList<Utterance> sentencesIn(const Pack &pack, const KioskConfig &kiosk, Language language)
{
    QList<Utterance> all;
    QSet<QString> known;
    const auto add = [&](const QList<Utterance> &sentences) {
        for (const Utterance &each : sentences)
            if (!known.contains(each.text)) {
                known.insert(each.text);
                all += each;
            }
    };
    add(SentenceWalk(pack, language, PhoneLanguage::SameAsCoach).walk());
    if (language == Language::English)
        add(SentenceWalk(pack, language, PhoneLanguage::Chinese).walk());
    add(kioskSentences(pack, kiosk, language));
    return all;
}

/// One language of a folder of clips. Each part says what is in its way, as one line, or nothing.
class ClipSet final {
public:
    ClipSet(QString root, Language language)
        : m_root(std::move(root))
        , m_language(language)
        , m_folder(clipFolder(m_root, language))
        , m_store(m_folder, false)
    {
    }

    QString prepare()
    {
        if (const QString fault = m_store.prepare(); !fault.isEmpty())
            return fault;
        removeUnfinished();
        return {};
    }

    /// Clips that are there are kept, whoever made them: a person may have spoken them.
    QString make(const QList<Utterance> &sentences, const ClipMaker &maker)
    {
        for (const Utterance &each : sentences) {
            const QString id = each.id();
            m_clips += {id, each.text};
            if (!clipFile(m_root, m_language, id).isEmpty())
                continue;
            const SpokenClip clip = maker.make(each);
            if (!clip.fault.isEmpty())
                return QStringLiteral("%1: cannot be spoken: %2").arg(quoted(each.text), clip.fault);
            m_store.put(id + QLatin1StringView(".wav"), clip.wave);
            if (!m_store.fault().isEmpty())
                return m_store.fault();
            ++m_made;
        }
        return {};
    }

    /// Names the clips that no sentence needs any more, and takes them off the list.
    QString writeList(QTextStream &out)
    {
        QHash<QString, QString> before;
        for (const Clip &clip : readClips(m_root, m_language))
            before.insert(clip.id, clip.text);
        m_store.put(QFileInfo(clipListFile(m_root, m_language)).fileName(), clipList(m_clips));
        if (!m_store.fault().isEmpty())
            return m_store.fault();
        const int idle = nameIdle(before, out);
        out << QStringLiteral("%1: %2 sentences, %3 clips made, %4 kept, %5 no longer spoken\n")
                   .arg(languageCode(m_language))
                   .arg(m_clips.size())
                   .arg(m_made)
                   .arg(m_clips.size() - m_made)
                   .arg(idle);
        return {};
    }

private:
    /// What a run that was killed was about to write.
    void removeUnfinished() const
    {
        static const QRegularExpression form(QStringLiteral("^([0-9a-f]{16}\\.wav|sentences\\.tsv)\\.[A-Za-z]{6}$"));
        const QDir folder(m_folder);
        for (const QString &file : folder.entryList(QDir::Files))
            if (form.match(file).hasMatch())
                QFile::remove(folder.filePath(file));
    }

    int nameIdle(const QHash<QString, QString> &before, QTextStream &out) const
    {
        QSet<QString> needed;
        for (const Clip &clip : m_clips)
            needed.insert(clip.id);
        int idle = 0;
        const QFileInfoList clips =
            QDir(m_folder).entryInfoList({QStringLiteral("*.wav"), QStringLiteral("*.ogg")}, QDir::Files);
        for (const QFileInfo &file : clips) {
            if (needed.contains(file.completeBaseName()))
                continue;
            ++idle;
            out << QStringLiteral("%1: no longer spoken: %2\n")
                       .arg(file.filePath(), before.value(file.completeBaseName(), QStringLiteral("not on the list")));
        }
        return idle;
    }

    QString m_root;
    Language m_language;
    QString m_folder;
    GuideStore m_store;
    QList<Clip> m_clips;
    int m_made = 0;
};

/// The first thing in the way, as one line. What can be known before the walk, which takes a while, is said before it.
QString makeClips(const Pack &pack, const KioskConfig &kiosk, const CommandLine &line, const ClipMaker &maker)
{
    if (const QString fault = GuideStore(line.outFolder, false).prepare(); !fault.isEmpty())
        return fault;
    std::vector<std::unique_ptr<ClipSet>> sets;
    for (const Language language : line.languages) {
        sets.push_back(std::make_unique<ClipSet>(line.outFolder, language));
        if (const QString fault = sets.back()->prepare(); !fault.isEmpty())
            return fault;
    }
    QTextStream out(stdout);
    for (qsizetype i = 0; i < line.languages.size(); ++i) {
        if (const QString fault = sets[i]->make(sentencesIn(pack, kiosk, line.languages.at(i)), maker);
            !fault.isEmpty())
            return fault;
        if (const QString fault = sets[i]->writeList(out); !fault.isEmpty())
            return fault;
        out.flush();
    }
    return {};
}

} // namespace

int runPackVoice(const CommandLine &line)
{
    const PackSource source = openPack(line.packFolder);
    if (!source.pack)
        return source.exitCode;
    const auto kiosk = kioskConfigFrom(line.config);
    if (const auto *faults = std::get_if<QStringList>(&kiosk)) {
        for (const QString &fault : *faults)
            sayOnStderr(fault);
        return 2;
    }
    const ClipMaker maker;
    const QString fault = maker.canMake()
        ? makeClips(*source.pack, std::get<KioskConfig>(kiosk), line, maker)
        : QStringLiteral("espeak-ng is not installed; on Debian it is the package espeak-ng");
    if (fault.isEmpty())
        return 0;
    sayOnStderr(fault);
    return 2;
}

} // namespace yanlian
