// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/StaffPage.h"

#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/staff/StaffWindow.h"

#include <QGridLayout>

namespace yanlian {

namespace {

constexpr auto title = QT_TRANSLATE_NOOP("KioskWords", "For staff");
constexpr auto startOver = QT_TRANSLATE_NOOP("KioskWords", "Start over for the next visitor");
constexpr auto copyCounts = QT_TRANSLATE_NOOP("KioskWords", "Copy the counts to a stick");
constexpr auto copyNow = QT_TRANSLATE_NOOP("KioskWords", "Yes, copy now");
constexpr auto quiet = QT_TRANSLATE_NOOP("KioskWords", "Volume: soft");
constexpr auto middle = QT_TRANSLATE_NOOP("KioskWords", "Volume: normal");
constexpr auto loud = QT_TRANSLATE_NOOP("KioskWords", "Volume: loud");
constexpr auto closeYanlian = QT_TRANSLATE_NOOP("KioskWords", "Close Yanlian");
constexpr auto back = QT_TRANSLATE_NOOP("KioskWords", "Back to the visitors");

Volume next(Volume volume)
{
    switch (volume) {
    case Volume::Quiet:
        return Volume::Normal;
    case Volume::Normal:
        return Volume::Loud;
    case Volume::Loud:
        return Volume::Quiet;
    }
    Q_UNREACHABLE();
}

} // namespace

StaffPage::StaffPage(
    const KioskWords &words, const Pack &pack, const Report &week, const Settings &settings, const LeastSizes &least,
    CopyCounts counts, Clock &clock, QWidget *parent)
    : KioskPage(words, parent)
    , m_language(settings.language)
    , m_volume(settings.sound.volume)
    , m_counts(std::move(counts))
    , m_lesson(pack, {settings.language, PhoneLanguage::SameAsCoach, {}, 1, Mode::Try}, clock)
    , m_charts(new StaffWindow(m_lesson, week, settings.appearance, least))
    , m_answer(addText(TextRole::Body, {}, Qt::AlignLeft))
    , m_grid(new QGridLayout(this))
    , m_heading(addText(TextRole::Heading, words.in(m_language, title), Qt::AlignLeft))
{
    m_charts->setParent(this, Qt::Widget);
    m_answer->setObjectName(QStringLiteral("staffAnswer"));
    const auto button = [&](const char *name, const char *text) {
        m_buttons += addButton(name, words.in(m_language, text), false);
        return m_buttons.last();
    };
    connect(button("startOverButton", startOver), &TextButton::clicked, this, &StaffPage::startOverWanted);
    m_copy = button("copyCountsButton", copyCounts);
    connect(m_copy, &TextButton::clicked, this, &StaffPage::copy);
    m_volumeButton = button("volumeButton", middle);
    connect(m_volumeButton, &TextButton::clicked, this, &StaffPage::changeVolume);
    connect(button("closeYanlianButton", closeYanlian), &TextButton::clicked, this, &StaffPage::closeWanted);
    connect(button("staffBackButton", back), &TextButton::clicked, this, &StaffPage::backWanted);
    showVolume();
    m_grid->addWidget(m_heading, 0, 0, 1, 2);
    m_grid->addWidget(m_charts, 1, 0, 1, 2);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons.at(i), 3 + int(i) / 2, int(i) % 2);
    m_grid->addWidget(m_answer, 2, 0, 1, 2);
    m_grid->setRowStretch(1, 1);
    for (const int column : {0, 1})
        m_grid->setColumnStretch(column, 1);
}

StaffPage::~StaffPage() = default;

QWidget *StaffPage::firstControl() const
{
    return m_buttons.constFirst();
}

QList<Utterance> StaffPage::spoken() const
{
    return sentencesOf(m_heading->text(), m_language);
}

void StaffPage::arrange()
{
    const int margin = look().margin();
    m_grid->setContentsMargins(margin * 2, margin, margin * 2, margin);
    m_grid->setSpacing(look().gap());
}

/// In two presses, so that nothing is copied to what somebody else has put in.
void StaffPage::copy()
{
    const auto &ask = m_mayCopy ? m_counts.copy : m_counts.look;
    const CopyAnswer answer = ask ? ask(m_language) : CopyAnswer();
    m_answer->setText(answer.words);
    m_mayCopy = !m_mayCopy && answer.isGood;
    m_copy->setText(words().in(m_language, m_mayCopy ? copyNow : copyCounts));
}

void StaffPage::changeVolume()
{
    m_volume = next(m_volume);
    showVolume();
    Q_EMIT volumeWanted(m_volume);
}

void StaffPage::showVolume()
{
    const char *const texts[] = {quiet, middle, loud};
    m_volumeButton->setText(words().in(m_language, texts[int(m_volume)]));
}

} // namespace yanlian
