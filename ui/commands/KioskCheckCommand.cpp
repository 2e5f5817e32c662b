// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/KioskCheckCommand.h"

#include "app/journal/DurableFile.h"
#include "app/journal/JournalCare.h"
#include "app/kiosk/LockCheck.h"
#include "app/kiosk/PinStore.h"
#include "app/kiosk/StateFolder.h"
#include "app/pack/PackLoader.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/PackSource.h"
#include "ui/kiosk/KioskConfig.h"
#include "ui/look/Fonts.h"
#include "ui/speech/ClipList.h"
#include "ui/speech/SpeechdLibrary.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QStandardPaths>
#include <QTextStream>

#include <unistd.h>

namespace yanlian {

namespace {

/// Looks at one thing after the other, and says what is wrong with it.
class SetupCheck final {
public:
    SetupCheck(const KioskConfig &config, const QStringList &faults)
        : m_config(config)
        , m_faults(faults)
    {
    }

    void checkUser()
    {
        if (::geteuid() == 0)
            fault(QStringLiteral(
                "this is root; the kiosk, and this check, are for a user without rights: sudo -u yanlian "
                "yanlian kiosk check"));
    }

    void checkStateFolder()
    {
        const QString &folder = m_config.stateFolder;
        if (!QFileInfo(folder).isDir())
            return fault(QStringLiteral("state-folder %1: there is no such folder").arg(folder));
        const StateFolder state{folder};
        if (const QString why = replaceFile(state.testFile(), QByteArray(4096, ' ')); !why.isEmpty())
            fault(QStringLiteral("state-folder %1: cannot be written: %2").arg(folder, why));
        QFile::remove(state.testFile());
        if (const QStringList others = state.foreignFiles(); !others.isEmpty())
            fault(QStringLiteral("state-folder %1: holds other things too: %2; the kiosk needs a folder of its own")
                      .arg(folder, quoted(others.constFirst())));
    }

    void checkPin()
    {
        const PinStore pins(m_config.stateFolder);
        if (pins.isDamaged())
            fault(QStringLiteral("the PIN in %1 cannot be read; set a new one: yanlian kiosk set-pin")
                      .arg(m_config.stateFolder));
        else if (!pins.hasPin())
            fault(QStringLiteral("no PIN is set, and without one the staff cannot get in: yanlian kiosk set-pin"));
    }

    void checkJournal()
    {
        if (const QString damage = journalDamage(StateFolder{m_config.stateFolder}.journalFile()); !damage.isEmpty())
            fault(damage);
    }

    void checkFonts()
    {
        if (!QFontDatabase::hasFamily(fontFamily()))
            fault(QStringLiteral("the font %1 is missing: apt install fonts-noto-cjk").arg(fontFamily()));
    }

    void checkPackAndScenarios()
    {
        LoadedPack loaded = loadPack(m_config.packFolder.isEmpty() ? builtInPackFolder() : m_config.packFolder);
        for (const Problem &problem : problemsOf(loaded))
            m_faults += problem.toString();
        if (!loaded.pack)
            return;
        for (const QString &id : m_config.scenarios)
            if (!loaded.pack->scenario(id))
                fault(QStringLiteral("scenarios: unknown value %1; allowed: %2")
                          .arg(quoted(id), allowed(loaded.pack->scenarioIds())));
    }

    void checkVoice()
    {
        const QString &folder = m_config.voiceFolder;
        if (!folder.isEmpty() && !hasClips(folder))
            fault(QStringLiteral("voice-folder %1: holds no recorded sentences").arg(folder));
        const QString packFolder = m_config.packFolder.isEmpty() ? builtInPackFolder() : m_config.packFolder;
        const bool hasService =
            SpeechdLibrary::load() && !QStandardPaths::findExecutable(QStringLiteral("speech-dispatcher")).isEmpty();
        if (!hasService && !hasClips(packFolder) && (folder.isEmpty() || !hasClips(folder)))
            warn(QStringLiteral(
                "there is no voice: neither recorded sentences (voice-folder) nor speech-dispatcher; who "
                "cannot see the screen cannot use the kiosk"));
    }

    void checkLock()
    {
        for (const QString &warning : lockWarnings(MachineState::now()))
            warn(warning);
    }

    int conclude() const
    {
        QTextStream errors(stderr);
        for (const QString &line : m_faults + m_warnings)
            errors << line << '\n';
        if (m_faults.isEmpty())
            QTextStream(stdout) << QStringLiteral("the kiosk is ready\n");
        return m_faults.isEmpty() ? 0 : 1;
    }

private:
    static bool hasClips(const QString &root)
    {
        return QFileInfo::exists(clipListFile(root, Language::Chinese))
            || QFileInfo::exists(clipListFile(root, Language::English));
    }

    void fault(const QString &text) { m_faults += Problem{{QStringLiteral("yanlian")}, text}.toString(); }
    void warn(const QString &text) { m_warnings += Problem{{QStringLiteral("warning")}, text}.toString(); }

    const KioskConfig m_config;
    QStringList m_faults;
    QStringList m_warnings;
};

} // namespace

int runKioskCheck(const CommandLine &line)
{
    const KioskConfigFile read = kioskConfigFile(line.config);
    SetupCheck check(read.config, read.problems);
    if (!read.isReadable)
        return check.conclude();
    check.checkUser();
    check.checkStateFolder();
    check.checkPin();
    check.checkJournal();
    check.checkFonts();
    check.checkPackAndScenarios();
    check.checkVoice();
    check.checkLock();
    return check.conclude();
}

} // namespace yanlian
