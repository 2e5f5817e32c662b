// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Paragraph.h"

#include "app/NamedEnum.h"
#include "ui/look/FocusFrame.h"
#include "ui/look/Palette.h"
#include "ui/look/Pointer.h"
#include "ui/look/RoundedField.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextFlow.h"

#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace yanlian {

namespace {
constexpr NamedEnum backdrops{{
    std::pair{Paragraph::Backdrop::None, "none"},
    {Paragraph::Backdrop::Info, "info"},
    {Paragraph::Backdrop::Caution, "caution"},
    {Paragraph::Backdrop::Good, "good"},
    {Paragraph::Backdrop::Band, "band"},
    {Paragraph::Backdrop::Notice, "notice"},
}};
} // namespace

Paragraph::Paragraph(QWidget *parent)
    : Paragraph(TextRole::Body, parent)
{
}

Paragraph::Paragraph(TextRole role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLook(m_look);
}

void Paragraph::setTextRole(const QString &name)
{
    m_roleName = name;
    if (const auto role = textRoleFromName(name))
        setRole(*role);
}

void Paragraph::setRole(TextRole role)
{
    m_role = role;
    setLook(m_look);
}

void Paragraph::setBold(bool bold)
{
    m_bold = bold;
    setLook(m_look);
}

void Paragraph::setBullet(bool bullet)
{
    m_bullet = bullet;
    updateGeometry();
}

void Paragraph::setInset(bool inset)
{
    m_inset = inset;
    updateGeometry();
}

void Paragraph::setBackdrop(Backdrop backdrop)
{
    m_backdrop = backdrop;
    m_backdropName = backdrops.name(backdrop);
    updateGeometry();
    update();
}

void Paragraph::setBackdropName(const QString &name)
{
    setBackdrop(backdrops.value(name).value_or(Backdrop::None));
}

void Paragraph::setLeadAndText(const QString &lead, const QString &rest)
{
    m_style.boldCharacters = lead.size();
    setText(lead + rest);
}

void Paragraph::setExplained(const QList<TextSpan> &parts)
{
    m_style.underlined = parts;
    for (TextSpan &part : m_style.underlined)
        part.from += m_style.boldCharacters;
    setFocusPolicy(isExplained() ? Qt::StrongFocus : Qt::NoFocus);
    showPointer();
    updateGeometry();
    update();
}

void Paragraph::setSpoken(bool isSpoken)
{
    m_spoken = isSpoken;
    update();
}

QRect Paragraph::textArea() const
{
    const QRect area = rect().marginsRemoved(inner());
    const TextFlow &flow = measure().flow(lineWidth(area.width()));
    return QStyle::alignedRect(Qt::LeftToRight, alignment(), {flow.widestLine(), flow.height()}, area);
}

void Paragraph::setLook(const Look &look)
{
    m_look = look;
    m_style.underline = look.palette().action;
    setFont(textFont());
    showPointer();
    updateGeometry();
    update();
}

void Paragraph::showPointer()
{
    if (isExplained())
        setCursor(pointer(m_look.chosen.pointer, Qt::PointingHandCursor));
    else
        unsetCursor();
}

int Paragraph::heightForWidth(int width) const
{
    const QMargins m = inner();
    const int line = lineWidth(width - m.left() - m.right());
    const int tall = std::max(measure().heightFor(line), m_look.lineHeight(m_role)) + m.top() + m.bottom();
    return isExplained() ? std::max(tall, m_look.otherTarget()) : tall;
}

QSize Paragraph::sizeHint() const
{
    const QMargins m = inner();
    const int natural = measure().naturalWidth();
    const int width = lineWidth(natural) + m.left() + m.right();
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    const QMargins m = inner();
    const int word = std::min(measure().longestWord(), m_look.textPx(m_role) * 12);
    return {word + m.left() + m.right(), m_look.lineHeight(m_role) + m.top() + m.bottom()};
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBackdrop(painter);
    const QRect area = rect().marginsRemoved(inner());
    painter.setPen(colour());
    const TextFlow &flow = measure().flow(lineWidth(area.width()));
    const int spare = area.height() - flow.height();
    const int down = alignment() & Qt::AlignVCenter ? std::max(0, spare / 2) : 0;
    flow.draw(painter, area.topLeft() + QPoint(0, down), area.width(), alignment());
    if (m_bullet) {
        const int size = std::max(4, m_look.textPx(m_role) / 4);
        painter.setBrush(colour());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(
            QPoint(area.left() - m_look.textPx(m_role) * 6 / 10, area.top() + m_look.lineHeight(m_role) / 2), size / 2,
            size / 2);
    }
    if (m_spoken)
        paintSpoken(painter);
    if (showsFocus(this))
        paintFocusFrame(painter, rect(), m_look);
}

void Paragraph::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    ScrollPane::follow(this, event->reason());
}

void Paragraph::keyPressEvent(QKeyEvent *event)
{
    const bool presses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!isExplained() || !presses)
        return QLabel::keyPressEvent(event);
    event->accept();
    if (!event->isAutoRepeat())
        Q_EMIT explanationWanted();
}

void Paragraph::mousePressEvent(QMouseEvent *event)
{
    m_pressed = isExplained() && event->button() == Qt::LeftButton;
    if (!m_pressed)
        QLabel::mousePressEvent(event);
}

void Paragraph::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_pressed, false))
        return QLabel::mouseReleaseEvent(event);
    if (rect().contains(event->position().toPoint()))
        Q_EMIT explanationWanted();
}

QMargins Paragraph::inner() const
{
    QMargins margins = contentsMargins();
    const int side = m_look.px(24);
    switch (m_backdrop) {
    case Backdrop::None:
        if (m_inset)
            margins += QMargins(m_look.px(8), 0, m_look.px(8), 0);
        break;
    case Backdrop::Info:
        margins += QMargins(side, m_look.px(12), m_look.px(16), m_look.px(12));
        break;
    case Backdrop::Caution:
    case Backdrop::Good:
        margins += QMargins(side + m_look.lineHeight(m_role), m_look.px(12), m_look.px(16), m_look.px(12));
        break;
    case Backdrop::Band:
        margins += QMargins(m_look.px(8), m_look.px(2), m_look.px(8), m_look.px(2));
        break;
    case Backdrop::Notice:
        margins += QMargins(m_look.px(12), m_look.px(10), m_look.px(12), m_look.px(10));
        break;
    }
    if (m_bullet)
        margins.setLeft(margins.left() + m_look.textPx(m_role) * 12 / 10);
    if (focusPolicy() != Qt::NoFocus || m_bullet) // so that all lines of a list keep the same distance
        margins += QMargins(0, m_look.px(6), 0, m_look.px(6));
    return margins;
}

/// At most forty characters, however wide the window (a11y V7).
int Paragraph::lineWidth(int room) const
{
    return std::min(room, m_look.textPx(m_role) * 40);
}

const TextMeasure &Paragraph::measure() const
{
    m_measure.use(text(), font(), m_look.lineHeight(m_role), m_style);
    return m_measure;
}

QFont Paragraph::textFont() const
{
    const bool always = m_role == TextRole::Poster || m_role == TextRole::Heading || m_role == TextRole::PhoneTitle
        || m_role == TextRole::PhoneAmount;
    return m_look.font(m_role, m_bold || always);
}

QColor Paragraph::colour() const
{
    if (m_backdrop == Backdrop::Band || m_role == TextRole::Band)
        return m_look.palette().bandInk;
    const bool soft = m_role == TextRole::Small || m_role == TextRole::PhoneSmall;
    return soft ? m_look.palette().softInk : m_look.palette().ink;
}

void Paragraph::paintBackdrop(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    const auto tinted = [&](const QColor &tint, const QColor &edge) {
        paintField(painter, tint, edge);
        paintRounded(painter, QRect(0, 0, m_look.px(8), height()), m_look.px(4), edge);
    };
    switch (m_backdrop) {
    case Backdrop::None:
        return;
    case Backdrop::Info:
        return tinted(m_look.palette().actionTint, m_look.palette().action);
    case Backdrop::Caution:
        tinted(m_look.palette().cautionTint, m_look.palette().caution);
        return paintMark(painter);
    case Backdrop::Good:
        tinted(m_look.palette().calmTint, m_look.palette().calm);
        return paintMark(painter);
    case Backdrop::Band:
        return painter.fillRect(rect(), m_look.palette().band);
    case Backdrop::Notice:
        return paintField(painter, m_look.palette().bandButton, m_look.palette().bandBorder);
    }
}

void Paragraph::paintField(QPainter &painter, const QColor &fill, const QColor &edge) const
{
    if (m_look.palette().outlined)
        paintRounded(painter, rect(), m_look.radius(), fill, edge, m_look.px(2));
    else
        paintRounded(painter, rect(), m_look.radius(), fill);
}

void Paragraph::paintSpoken(QPainter &painter) const
{
    const double line = m_look.px(3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.palette().action, line, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), m_look.radius(), m_look.radius());
}

/// A tick or an exclamation mark, so that the message does not rest on its colour (a11y V5).
void Paragraph::paintMark(QPainter &painter) const
{
    const int line = m_look.lineHeight(m_role);
    const QRectF box(m_look.px(20), m_look.px(12), line, line);
    const QRectF disc = box.adjusted(line * 0.12, line * 0.12, -line * 0.12, -line * 0.12);
    const bool good = m_backdrop == Backdrop::Good;
    painter.setBrush(good ? m_look.palette().calm : m_look.palette().caution);
    painter.drawEllipse(disc);
    painter.setPen(QPen(m_look.palette().onMark, disc.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return disc.topLeft() + QPointF(disc.width() * x, disc.height() * y); };
    if (good) {
        const QPointF tick[] = {at(0.27, 0.52), at(0.44, 0.69), at(0.74, 0.35)};
        painter.drawPolyline(tick, 3);
    } else {
        painter.drawLine(at(0.5, 0.25), at(0.5, 0.57));
        painter.drawPoint(at(0.5, 0.76));
    }
}

} // namespace yanlian
