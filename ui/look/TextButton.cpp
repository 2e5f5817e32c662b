// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/TextButton.h"

#include "app/NamedEnum.h"
#include "ui/look/FocusFrame.h"
#include "ui/look/Palette.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextFlow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace yanlian {

namespace {

constexpr NamedEnum kinds{{
    std::pair{TextButton::Kind::Plain, "plain"},
    {TextButton::Kind::Primary, "primary"},
    {TextButton::Kind::Action, "action"},
    {TextButton::Kind::Band, "band"},
    {TextButton::Kind::Option, "option"},
    {TextButton::Kind::Row, "row"},
    {TextButton::Kind::Tab, "tab"},
    {TextButton::Kind::Tile, "tile"},
    {TextButton::Kind::Link, "link"},
    {TextButton::Kind::Key, "key"},
    {TextButton::Kind::Back, "back"},
    {TextButton::Kind::Close, "close"},
}};

TextRole roleOf(TextButton::Kind kind)
{
    switch (kind) {
    case TextButton::Kind::Plain:
    case TextButton::Kind::Primary:
    case TextButton::Kind::Option:
    case TextButton::Kind::Key:
        return TextRole::Button;
    case TextButton::Kind::Action:
    case TextButton::Kind::Band:
        return TextRole::Band;
    case TextButton::Kind::Tab:
    case TextButton::Kind::Tile:
        return TextRole::PhoneSmall;
    case TextButton::Kind::Row:
    case TextButton::Kind::Link:
    case TextButton::Kind::Back:
    case TextButton::Kind::Close:
        return TextRole::PhoneBody;
    }
    Q_UNREACHABLE();
}

} // namespace

struct TextButton::Look {
    QColor fill;
    QColor edge;
    QColor ink;
};

TextButton::TextButton(QWidget *parent)
    : TextButton(Kind::Plain, parent)
{
}

TextButton::TextButton(Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSizes(m_sizes);
    connect(this, &TextButton::toggled, this, &TextButton::showChecked);
}

void TextButton::setKindName(const QString &name)
{
    m_kindName = name;
    m_kind = kinds.value(name).value_or(Kind::Plain);
    if (isGlyph())
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSizes(m_sizes);
}

void TextButton::setCurrent(bool current)
{
    m_current = current;
    setSizes(m_sizes);
}

QRect TextButton::textArea() const
{
    const QSize icon(iconSize(), iconSize());
    if (isGlyph())
        return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, icon, rect());
    const QRect area = rect().marginsRemoved(padding());
    const TextFlow &flow = measure().flow(area.width());
    const Qt::Alignment across = isLeft() ? Qt::AlignLeft : Qt::AlignHCenter;
    const Qt::Alignment down = isStacked() ? Qt::AlignTop : Qt::AlignVCenter;
    const QSize size(flow.widestLine(), flow.height());
    QRect text = QStyle::alignedRect(Qt::LeftToRight, across | down, size, area);
    if (isStacked())
        text |= QRect(QPoint((width() - icon.width()) / 2, m_sizes.px(8)), icon);
    else if (isLeft())
        text.setLeft(std::min(text.left(), m_sizes.px(16)));
    return text;
}

void TextButton::setSizes(const Sizes &sizes)
{
    m_sizes = sizes;
    setFont(textFont());
    updateGeometry();
    update();
}

int TextButton::heightForWidth(int width) const
{
    const QMargins pad = padding();
    if (isGlyph())
        return m_sizes.primaryTarget();
    const int height = measure().heightFor(width - pad.left() - pad.right());
    const int least = m_kind == Kind::Band ? m_sizes.otherTarget() : m_sizes.primaryTarget();
    return std::max(height + pad.top() + pad.bottom(), least);
}

QSize TextButton::sizeHint() const
{
    if (isGlyph())
        return {m_sizes.primaryTarget(), m_sizes.primaryTarget()};
    const QMargins pad = padding();
    const int natural = measure().naturalWidth() + pad.left() + pad.right();
    const int width = std::max(natural, m_sizes.primaryTarget());
    return {width, heightForWidth(width)};
}

QSize TextButton::minimumSizeHint() const
{
    if (isGlyph())
        return sizeHint();
    const QMargins pad = padding();
    const int word = measure().longestWord();
    const int width = std::max(word + pad.left() + pad.right(), m_sizes.primaryTarget());
    return {width, m_kind == Kind::Band ? m_sizes.otherTarget() : m_sizes.primaryTarget()};
}

void TextButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look colours = look();
    const double edge = m_sizes.px(2);
    const QRectF frame = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    if (colours.fill.isValid() || colours.edge.isValid()) {
        painter.setBrush(colours.fill.isValid() ? QBrush(colours.fill) : QBrush(Qt::NoBrush));
        painter.setPen(colours.edge.isValid() ? QPen(colours.edge, edge) : QPen(Qt::NoPen));
        painter.drawRoundedRect(frame, m_sizes.radius(), m_sizes.radius());
    }
    painter.setPen(colours.ink);
    if (isGlyph())
        paintGlyph(painter, colours.ink);
    else if (isStacked())
        paintStacked(painter, colours.ink);
    else
        paintText(painter, colours.ink);
    if (m_kind == Kind::Row)
        painter.fillRect(QRectF(m_sizes.px(16), height() - 1, width() - m_sizes.px(16), 1), palette::line);
    if (showsFocus(this))
        paintFocusFrame(painter, rect(), m_sizes.px(5));
}

void TextButton::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    ScrollPane::follow(this, event->reason());
}

void TextButton::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Select || event->key() == Qt::Key_Space;
    if (!presses)
        return QPushButton::keyPressEvent(event);
    event->accept();
    if (!event->isAutoRepeat())
        click();
}

void TextButton::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
}

void TextButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept(); // the second press of a double click is not a second wish
}

void TextButton::nextCheckState()
{
    if (m_kind == Kind::Option)
        setChecked(isCheckable());
    else
        QPushButton::nextCheckState();
}

/// Not checkStateSet(): Qt does not call that for a click.
void TextButton::showChecked()
{
    setSizes(m_sizes); // a chosen option is bold
    if (m_kind != Kind::Option || !isChecked() || !parentWidget())
        return;
    for (TextButton *other : parentWidget()->findChildren<TextButton *>(Qt::FindDirectChildrenOnly))
        if (other != this && other->m_kind == Kind::Option)
            other->setChecked(false);
}

bool TextButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

TextButton::Look TextButton::look() const
{
    if (!isEnabled() && m_kind != Kind::Option)
        return {palette::disabledFill, palette::line, palette::disabledInk};
    const bool down = isDown();
    switch (m_kind) {
    case Kind::Plain:
    case Kind::Action:
    case Kind::Key:
        return {down ? palette::actionTint : palette::card, palette::border, palette::ink};
    case Kind::Primary:
        return {down ? palette::ink : palette::action, down ? palette::ink : palette::action, palette::white};
    case Kind::Band:
        return {down ? palette::band : palette::bandButton, palette::bandBorder, palette::bandInk};
    case Kind::Option:
        return {
            isChecked() || down ? palette::actionTint : palette::card, isChecked() ? palette::action : palette::border,
            palette::ink};
    case Kind::Row:
        return {down ? palette::actionTint : QColor(), QColor(), palette::ink};
    case Kind::Tab:
    case Kind::Tile:
        return {down ? palette::actionTint : QColor(), QColor(), m_current ? palette::action : palette::ink};
    case Kind::Link:
        return {down ? palette::actionTint : QColor(), QColor(), palette::action};
    case Kind::Back:
    case Kind::Close:
        return {down ? palette::actionTint : QColor(), QColor(), palette::ink};
    }
    Q_UNREACHABLE();
}

const TextMeasure &TextButton::measure() const
{
    m_measure.use(text(), font(), m_sizes.lineHeight(roleOf(m_kind)), {});
    return m_measure;
}

QFont TextButton::textFont() const
{
    if (m_kind == Kind::Key && text().size() == 1) {
        QFont font = m_sizes.font(TextRole::Button, true);
        font.setPixelSize(std::max(font.pixelSize(), m_sizes.px(34)));
        return font;
    }
    return m_sizes.font(
        roleOf(m_kind), m_kind == Kind::Primary || (m_kind == Kind::Option && isChecked()) || m_current);
}

QMargins TextButton::padding() const
{
    const int text = m_sizes.textPx(roleOf(m_kind));
    switch (m_kind) {
    case Kind::Row:
        return {m_sizes.px(16) + iconSize() + m_sizes.px(12), m_sizes.px(8), m_sizes.px(28), m_sizes.px(8)};
    case Kind::Option:
        return {m_sizes.px(20) + text + m_sizes.px(12), m_sizes.px(14), m_sizes.px(16), m_sizes.px(14)};
    case Kind::Tab:
    case Kind::Tile:
        return {m_sizes.px(4), m_sizes.px(8) + iconSize() + m_sizes.px(4), m_sizes.px(4), m_sizes.px(6)};
    case Kind::Link:
        return {m_sizes.px(4), m_sizes.px(6), m_sizes.px(4), m_sizes.px(6)};
    case Kind::Key:
        return {m_sizes.px(6), m_sizes.px(8), m_sizes.px(6), m_sizes.px(8)};
    default:
        return {m_sizes.px(20), m_sizes.px(8), m_sizes.px(20), m_sizes.px(8)};
    }
}

int TextButton::iconSize() const
{
    return m_kind == Kind::Tab ? m_sizes.px(22) : m_sizes.textPx(TextRole::PhoneBody) * 3 / 2;
}

void TextButton::paintGlyph(QPainter &painter, const QColor &ink) const
{
    const double arm = m_sizes.textPx(TextRole::PhoneBody) * 0.45;
    const QPointF middle = QRectF(rect()).center();
    painter.setPen(QPen(ink, m_sizes.px(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_kind == Kind::Close) {
        painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
        painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
        return;
    }
    const QPointF arrow[] = {
        middle + QPointF(arm / 2, -arm), middle + QPointF(-arm / 2, 0), middle + QPointF(arm / 2, arm)};
    painter.drawPolyline(arrow, 3);
}

void TextButton::paintStacked(QPainter &painter, const QColor &ink) const
{
    const QRectF box((width() - iconSize()) / 2.0, m_sizes.px(8), iconSize(), iconSize());
    if (m_kind == Kind::Tab) {
        painter.setPen(QPen(ink, m_sizes.px(2)));
        painter.setBrush(m_current ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(box.adjusted(2, 2, -2, -2));
    } else {
        paintMonogram(painter, box);
    }
    paintText(painter, ink);
}

void TextButton::paintText(QPainter &painter, const QColor &ink) const
{
    const QRect area = rect().marginsRemoved(padding());
    const TextRole role = roleOf(m_kind);
    const TextFlow &flow = measure().flow(area.width());
    painter.setPen(ink);
    const int down = isStacked() ? 0 : std::max(0, (area.height() - flow.height()) / 2);
    flow.draw(painter, area.topLeft() + QPoint(0, down), area.width(), isLeft() ? Qt::AlignLeft : Qt::AlignHCenter);
    if (m_kind == Kind::Row) {
        const double side = iconSize();
        paintMonogram(painter, {double(m_sizes.px(16)), (height() - side) / 2, side, side});
        const QPointF tip(width() - m_sizes.px(12), height() / 2.0);
        const double arm = m_sizes.px(5);
        painter.setPen(QPen(palette::border, m_sizes.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF arrow[] = {tip + QPointF(-arm, -arm), tip, tip + QPointF(-arm, arm)};
        painter.drawPolyline(arrow, 3);
    }
    if (m_kind == Kind::Option) {
        const double size = m_sizes.textPx(role);
        const QRectF ring(m_sizes.px(16), (height() - size) / 2, size, size);
        painter.setPen(QPen(isChecked() ? palette::action : palette::border, m_sizes.px(3)));
        painter.setBrush(palette::card);
        painter.drawEllipse(ring);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette::action);
            painter.drawEllipse(ring.adjusted(size * 0.25, size * 0.25, -size * 0.25, -size * 0.25));
        }
    }
}

/// A coloured square with the first letter, in place of the icons of any real app.
void TextButton::paintMonogram(QPainter &painter, const QRectF &box) const
{
    size_t sum = 0;
    for (const QChar letter : objectName())
        sum = sum * 31 + letter.unicode();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette::monogram[sum % std::size(palette::monogram)]);
    painter.drawRoundedRect(box, m_sizes.px(6), m_sizes.px(6));
    QFont letter = textFont();
    letter.setPixelSize(std::max(18, int(box.height() * 0.6)));
    painter.setFont(letter);
    painter.setPen(palette::white);
    painter.drawText(box, Qt::AlignCenter, text().left(1));
}

} // namespace yanlian
