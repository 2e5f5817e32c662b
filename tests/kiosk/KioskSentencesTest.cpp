// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskSentences.h"
#include "tests/kiosk/KioskDriver.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"
#include "ui/kiosk/StaffPad.h"
#include "ui/wizard/SentenceWalk.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

// A kiosk whose only voice are recorded sentences is never silent.

using namespace std::chrono_literals;

namespace yanlian {

namespace {

using State = KioskVisit::State;

class KioskSentences : public testing::TestWithParam<Language> {
protected:
    KioskSentences()
        : m_pack(*m_files.load().pack)
    {
        m_config.settings.language = GetParam();
        m_config.settings.sound.isOn = true;
        m_config.warning = 45s;
        m_config.opens = QTime(9, 0);
        m_config.closes = QTime(17, 30);
        m_config.closedDays = {1, 2};
    }

    KioskDriver::Setup setup(bool isSafe = false, const QString &pin = {}) const
    {
        return {QSize(1280, 800), m_config, isSafe, pin, 32, &m_pack};
    }

    void listen(KioskDriver &kiosk)
    {
        kiosk.settle();
        m_said += kiosk.voice().said;
        kiosk.voice().forget();
    }

    /// By Tab, round all controls and once more.
    void goRound(KioskDriver &kiosk, int controls)
    {
        for (int tabs = 0; tabs <= controls; ++tabs) {
            kiosk.key(Qt::Key_Tab);
            listen(kiosk);
        }
    }

    void warn(KioskDriver &kiosk)
    {
        kiosk.wait(121s);
        ASSERT_EQ(kiosk.state(), State::Warning);
        listen(kiosk);
        kiosk.wait(20s);
        kiosk.key(Qt::Key_Space);
        listen(kiosk);
    }

    void visit()
    {
        KioskDriver kiosk(setup());
        kiosk.key(Qt::Key_Space);
        listen(kiosk);
        goRound(kiosk, 3);
        for (int times = 0; times < 2; ++times) {
            kiosk.wait(1s);
            kiosk.key(Qt::Key_F2);
            listen(kiosk);
        }
        warn(kiosk);
        kiosk.wait(1s);
        kiosk.tap(GetParam() == Language::Chinese ? "chooseChinese" : "chooseEnglish");
        listen(kiosk);
        goRound(kiosk, 8);
        for (int page = 0; page < 2; ++page) {
            kiosk.tap("nextButton");
            goRound(kiosk, 12);
        }
        warn(kiosk);
        kiosk.toResult();
        listen(kiosk);
        ASSERT_EQ(kiosk.state(), State::Result);
        goRound(kiosk, 12);
        kiosk.tap("sheetButton");
        goRound(kiosk, 3);
        warn(kiosk);
    }

    void staff(const QString &pin)
    {
        KioskDriver kiosk(setup(false, pin));
        kiosk.visit().openStaff();
        listen(kiosk);
        goRound(kiosk, 14);
        if (pin.isEmpty())
            return;
        for (int tries = 0; tries < PinStore::freeTries; ++tries)
            kiosk.pins().tryPin(QStringLiteral("111222"));
        kiosk.visit().closeStaff();
        kiosk.visit().openStaff();
        listen(kiosk);
        Q_EMIT qobject_cast<StaffPad *>(kiosk.shownPage())->opened();
        listen(kiosk);
        kiosk.tap("volumeButton");
        goRound(kiosk, 8);
        kiosk.tap("copyCountsButton");
        goRound(kiosk, 8);
    }

    void notices()
    {
        KioskDriver closed(setup());
        closed.now() = QDateTime(QDate(2021, 11, 25), QTime(18, 0));
        closed.wait(20s);
        ASSERT_EQ(closed.state(), State::Closed);
        listen(closed);
        KioskDriver safe(setup(true));
        listen(safe);
    }

    QStringList heard(Language language) const
    {
        QStringList all;
        for (const Utterance &each : m_said)
            if (each.language == language)
                all += each.text;
        all.removeDuplicates();
        return all;
    }

    const TemporaryPack m_files;
    const Pack m_pack;
    KioskConfig m_config;
    QList<Utterance> m_said;
};

/// A code, or for how long the staff wait.
bool isUnknowable(const QString &sentence)
{
    static const QRegularExpression form(QStringLiteral("\\d{4} \\d{4}|^Please wait \\d|^请等 \\d"));
    return form.match(sentence).hasMatch();
}

std::string nameOf(const testing::TestParamInfo<Language> &info)
{
    return languageCode(info.param).toStdString();
}

} // namespace

TEST_P(KioskSentences, EveryOneThatIsSaidIsOnTheList)
{
    visit();
    staff(QStringLiteral("480159"));
    staff({});
    notices();
    for (const Language language : {Language::Chinese, Language::English}) {
        QSet<QString> known;
        for (const auto &all :
             {kioskSentences(m_pack, m_config, language),
              SentenceWalk(m_pack, language, PhoneLanguage::SameAsCoach).walk()})
            for (const Utterance &each : all) {
                EXPECT_EQ(each.language, language) << each.text.toStdString();
                known.insert(each.text);
            }
        const QStringList said = heard(language);
        EXPECT_GT(said.size(), 20);
        QStringList unknown;
        for (const QString &each : said)
            if (!known.contains(each) && !isUnknowable(each))
                unknown += each;
        EXPECT_EQ(unknown.join(QStringLiteral(" | ")), QString());
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, KioskSentences, testing::Values(Language::Chinese, Language::English), nameOf);

} // namespace yanlian
