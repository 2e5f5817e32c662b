// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/speech/SpokenLesson.h"

#include "ui/look/Paragraph.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/StepPage.h"

namespace yanlian {

SpokenLesson::SpokenLesson(const QString &scenario, Language language, Mode mode)
    : m_driver(scenario, language, PhoneLanguage::SameAsCoach, TextSize::Normal, QSize(1280, 800), {}, 1, mode)
    , m_narrator([this] {
        Narrator::Voices all;
        all.push_back(std::make_unique<FakeVoice>(m_voice));
        return all;
    })
    , m_speech(m_driver.wizard(), m_narrator)
{
    m_voice.answersAtOnce = true;
}

void SpokenLesson::turnOn()
{
    m_driver.key(Qt::Key_F2);
    m_voice.forget();
}

QStringList SpokenLesson::heard()
{
    m_driver.settle();
    const QStringList all = m_voice.texts();
    m_voice.forget();
    return all;
}

QStringList SpokenLesson::shown() const
{
    const WizardPage *page = m_driver.wizard().page();
    const QWidget *root = page->overlay()->isOpen() ? page->overlay() : page->content();
    QStringList all;
    for (const Paragraph *each : root->findChildren<Paragraph *>()) {
        const bool isOnPhone = m_driver.wizard().stepPage() && m_driver.phone().isAncestorOf(each);
        if (!each->isVisible() || isOnPhone || each->objectName() == QStringLiteral("sources"))
            continue;
        for (const Utterance &sentence : sentencesOf(each->text(), m_driver.lesson().language()))
            if (!all.contains(sentence.text))
                all += sentence.text;
    }
    return all;
}

} // namespace yanlian
