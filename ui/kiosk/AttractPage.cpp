// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/AttractPage.h"

#include "app/huabei/Clock.h"
#include "app/pack/Pack.h"
#include "ui/kiosk/AttractDemo.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <iterator>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr auto title = QT_TRANSLATE_NOOP("KioskWords", "Practise Huabei on a phone that is not real");
constexpr auto promise = QT_TRANSLATE_NOOP("KioskWords", "No money moves. You cannot break anything. Take your time.");
constexpr auto touch = QT_TRANSLATE_NOOP("KioskWords", "Touch to begin");

constexpr auto languagePause = 10s;
constexpr auto driftPause = 60s;

/// One a minute; the way back to the first is as short as the others.
constexpr QPoint drifts[] = {{0, 0}, {12, 6}, {24, 12}, {18, 24}, {6, 18}, {14, 10}, {22, 2}, {8, 12}};

} // namespace

AttractPage::AttractPage(
    const KioskWords &words, const Pack &pack, const Look &demo, Language first, Clock &clock, QWidget *parent)
    : KioskPage(words, parent)
    , m_clock(clock)
    , m_demoLook(demo)
    , m_language(first)
    , m_demo(new AttractDemo(pack, first, clock, this))
    , m_instruction(addText(TextRole::Body))
    , m_title(addText(TextRole::Poster))
    , m_promise(addText(TextRole::Body))
    , m_touch(addText(TextRole::Heading, words.in(Language::Chinese, touch)))
    , m_touchOther(addText(TextRole::Heading, words.in(Language::English, touch)))
{
    m_languages = {
        addButton("attractChinese", QStringLiteral("中文"), true),
        addButton("attractEnglish", QStringLiteral("English"), true)};
    for (TextButton *each : m_languages) {
        each->setFocusPolicy(Qt::NoFocus); // any key begins
        each->setAttribute(Qt::WA_TransparentForMouseEvents); // as does any touch
    }
    m_title->setObjectName(QStringLiteral("attractTitle"));
    connect(m_demo, &AttractDemo::moved, this, &AttractPage::showInstruction);
    say();
    m_clock.after(languagePause, this, [this] { turn(); });
    m_clock.after(driftPause, this, [this] { drift(); });
}

std::optional<Language> AttractPage::languageAt(const QPoint &place) const
{
    for (int i = 0; i < m_languages.size(); ++i)
        if (m_languages.at(i)->geometry().contains(place))
            return i == 0 ? Language::Chinese : Language::English;
    return std::nullopt;
}

QList<Utterance> AttractPage::spoken() const
{
    return {};
}

void AttractPage::turn()
{
    m_language = m_language == Language::Chinese ? Language::English : Language::Chinese;
    m_demo->speak(m_language);
    say();
    m_clock.after(languagePause, this, [this] { turn(); });
}

void AttractPage::drift()
{
    ++m_minute;
    arrange();
    m_clock.after(driftPause, this, [this] { drift(); });
}

void AttractPage::say()
{
    m_title->setText(words().in(m_language, title));
    m_promise->setText(words().in(m_language, promise));
    showInstruction();
}

void AttractPage::showInstruction()
{
    m_instruction->setText(m_demo->instruction());
    arrange();
}

bool AttractPage::hasRoom(int column) const
{
    return column >= m_languages.at(1)->minimumSizeHint().width() * 2 + look().px(24);
}

/// All places by hand: a layout would move things when a text of the demo is longer.
void AttractPage::arrange()
{
    const QPoint drifted = drifts[m_minute % int(std::size(drifts))];
    const QRect area =
        rect().adjusted(mostDrift, mostDrift, -mostDrift, -mostDrift).translated(drifted - QPoint(12, 12));
    if (area.width() < 1 || area.height() < 1)
        return;
    const int gap = look().px(24);
    const int phoneWidth = m_demoLook.phoneWidth(size());
    const int line = look().px(64); // of the instruction
    QRect phone;
    QRect column;
    if (isUpright()) {
        phone = QRect(
            area.left() + (area.width() - phoneWidth) / 2, area.top() + area.height() * 21 / 100, phoneWidth,
            std::min(phoneWidth * 2, area.height() * 48 / 100));
    } else {
        const int high = std::min(phoneWidth * 2, area.height() - line - 2 * gap);
        phone = QRect(area.left() + look().px(40), area.top() + (area.height() - line - high) / 2, phoneWidth, high);
        column = QRect(phone.right() + look().px(40), area.top(), 0, area.height());
        column.setRight(area.right() - gap);
        if (!hasRoom(column.width()))
            column = area.adjusted(gap, 0, -gap, 0);
    }
    const bool showsDemo = isUpright() || phone.right() < column.left();
    m_demo->setVisible(showsDemo);
    m_instruction->setVisible(showsDemo);
    m_demo->setGeometry(phone);
    applyLook(m_demo, m_demoLook);
    const auto place = [](QWidget *widget, int left, int top, int width) {
        const int height = widget->heightForWidth(width);
        widget->setGeometry(left, top, width, height);
        return top + height;
    };
    place(m_instruction, phone.left() - gap, phone.bottom() + gap / 2, phone.width() + 2 * gap);
    const int left = isUpright() ? area.left() + gap : column.left();
    const int width = isUpright() ? area.width() - 2 * gap : column.width();
    const int head = isUpright() ? area.top() + gap : column.top() + column.height() * 10 / 100;
    place(m_promise, left, place(m_title, left, head, width) + gap / 2, width);
    int top = isUpright() ? area.top() + area.height() * 77 / 100 : column.top() + column.height() * 58 / 100;
    const int half = (width - gap) / 2;
    place(m_touch, left, top, half);
    top = place(m_touchOther, left + half + gap, top, half) + gap / 2;
    const int button = look().px(isUpright() ? 150 : 140);
    m_languages.at(0)->setGeometry(left, top, half, button);
    m_languages.at(1)->setGeometry(left + half + gap, top, half, button);
}

} // namespace yanlian
