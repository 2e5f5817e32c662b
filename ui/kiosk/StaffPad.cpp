// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/StaffPad.h"

#include "app/huabei/Clock.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/DigitPad.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr auto forStaff = QT_TRANSLATE_NOOP("KioskWords", "For staff only. Please type the PIN.");
constexpr auto noPin = QT_TRANSLATE_NOOP("KioskWords", "No PIN has been set. The manual says how to set one.");
constexpr auto wrong = QT_TRANSLATE_NOOP("KioskWords", "That was not the PIN.");
constexpr auto waitFor = QT_TRANSLATE_NOOP("KioskWords", "Too many tries. Please wait %1 seconds.");
constexpr auto clearAll = QT_TRANSLATE_NOOP("KioskWords", "Clear");
constexpr auto deleteLast = QT_TRANSLATE_NOOP("KioskWords", "Delete");
constexpr auto good = QT_TRANSLATE_NOOP("KioskWords", "OK");
constexpr auto back = QT_TRANSLATE_NOOP("KioskWords", "Back to practising");

constexpr QChar star = u'●';

} // namespace

StaffPad::StaffPad(const KioskWords &words, PinStore &pins, Clock &clock, QWidget *parent)
    : KioskPage(words, parent)
    , m_pins(pins)
    , m_clock(clock)
{
    m_stars = addText(TextRole::Poster);
    m_stars->setObjectName(QStringLiteral("pinStars"));
    m_answer = addText(TextRole::Body);
    m_answer->setObjectName(QStringLiteral("pinAnswer"));
    m_pad = new DigitPad(this);
    m_pad->setWords(words.inBoth(clearAll), words.inBoth(deleteLast));
    m_ok = addButton("pinOkButton", words.inBoth(good), true);
    m_close = addButton("pinCloseButton", words.inBoth(back), false);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    auto *texts = new QVBoxLayout;
    auto *keys = new QVBoxLayout;
    texts->addStretch(1);
    for (const Language language : {Language::Chinese, Language::English})
        texts->addWidget(addText(TextRole::Heading, words.in(language, forStaff)));
    for (Paragraph *part : {m_stars, m_answer})
        texts->addWidget(part);
    texts->addWidget(m_close, 0, Qt::AlignHCenter);
    texts->addStretch(1);
    keys->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_pad), static_cast<QWidget *>(m_ok)})
        keys->addWidget(part, 0, Qt::AlignHCenter);
    keys->addStretch(1);
    m_sides->addLayout(texts, 1);
    m_sides->addLayout(keys, 1);
    connect(m_pad, &DigitPad::digitPressed, this, &StaffPad::type);
    connect(m_pad, &DigitPad::deletePressed, this, [this] {
        setDigits(m_digits.chopped(std::min<qsizetype>(1, m_digits.size())));
    });
    connect(m_pad, &DigitPad::clearPressed, this, [this] { setDigits({}); });
    connect(m_ok, &TextButton::clicked, this, &StaffPad::tryDigits);
    connect(m_close, &TextButton::clicked, this, &StaffPad::closed);
    if (!pins.hasPin()) {
        answer(noPin);
        m_pad->setEnabled(false);
        m_ok->setEnabled(false);
    } else if (pins.wait() > 0s)
        showWait();
    beginPatience();
}

QWidget *StaffPad::firstControl() const
{
    return m_ok->isEnabled() ? m_ok : m_close;
}

void StaffPad::arrange()
{
    const int margin = look().margin();
    m_sides->setDirection(isUpright() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setContentsMargins(margin, margin, margin, margin);
    m_sides->setSpacing(margin);
    const int room = std::max(isUpright() ? width() : width() / 2, look().px(420));
    const int padWidth = std::min(room - 2 * margin, std::max(look().px(420), m_pad->naturalWidth()));
    m_pad->setFixedSize(padWidth, m_pad->heightForWidth(padWidth)); // the layout asks for the height at its own width
    m_ok->setFixedWidth(padWidth);
    m_stars->setMinimumHeight(look().lineHeight(TextRole::Poster));
    m_answer->setMinimumHeight(look().lineHeight(TextRole::Body) * 2);
}

void StaffPad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        type(QChar(u'0' + (event->key() - Qt::Key_0)));
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        setDigits(m_digits.chopped(std::min<qsizetype>(1, m_digits.size())));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        tryDigits();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        KioskPage::keyPressEvent(event);
}

void StaffPad::type(QChar digit)
{
    if (m_pins.hasPin() && m_digits.size() < PinStore::mostDigits)
        setDigits(m_digits + digit);
}

void StaffPad::setDigits(const QString &digits)
{
    m_digits = digits;
    m_stars->setText(QString(digits.size(), star));
    beginPatience();
}

void StaffPad::tryDigits()
{
    if (m_digits.isEmpty())
        return;
    const QString tried = m_digits;
    setDigits({});
    switch (m_pins.tryPin(tried)) {
    case PinStore::Try::Right:
        return Q_EMIT opened();
    case PinStore::Try::Wrong:
        answer(wrong);
        break;
    case PinStore::Try::Wait:
        break;
    case PinStore::Try::NoPin:
        return answer(noPin);
    }
    if (m_pins.wait() > 0s)
        showWait();
}

QString StaffPad::waiting(const KioskWords &words, Language language, int seconds)
{
    return words.in(language, waitFor).arg(seconds);
}

void StaffPad::answer(const char *text)
{
    m_answer->setText(words().in(Language::Chinese, text) + QLatin1Char('\n') + words().in(Language::English, text));
}

void StaffPad::beginPatience()
{
    m_clock.after(patience, this, [this, round = ++m_round] {
        if (round == m_round)
            Q_EMIT closed();
    });
}

void StaffPad::showWait()
{
    const auto left = m_pins.wait();
    m_ok->setEnabled(left <= 0s);
    if (left <= 0s)
        return m_answer->setText({});
    const int seconds = int(left.count());
    m_answer->setText(
        waiting(words(), Language::Chinese, seconds) + QLatin1Char('\n')
        + waiting(words(), Language::English, seconds));
    m_clock.after(1s, this, [this] { showWait(); });
}

} // namespace yanlian
