// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/TextButton.h"

#include "app/NamedEnum.h"
#include "ui/look/FocusFrame.h"
#include "ui/look/Palette.h"
#include "ui/look/Pointer.h"
#include "ui/look/RoundedField.h"
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
    {TextButton::Kind::Poster, "poster"},
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
    case TextButton::Kind::Poster:
        return TextRole::Poster;
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

struct TextButton::Colours {
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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLook(m_look);
    connect(this, &TextButton::toggled, this, &TextButton::showChecked);
}

void TextButton::setKindName(const QString &name)
{
    m_kindName = name;
    m_kind = kinds.value(name).value_or(Kind::Plain);
    if (isGlyph())
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(m_look);
}

void TextButton::setCurrent(bool current)
{
    m_current = current;
    setLook(m_look);
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
        text |= QRect(QPoint((width() - icon.width()) / 2, m_look.px(8)), icon);
    else if (isLeft())
        text.setLeft(std::min(text.left(), m_look.px(16)));
    return text;
}

void TextButton::setLook(const Look &look)
{
    m_look = look;
    setFont(textFont());
    setCursor(pointer(look.chosen.pointer, Qt::PointingHandCursor));
    updateGeometry();
    update();
}

int TextButton::heightForWidth(int width) const
{
    const QMargins pad = padding();
    if (isGlyph())
        return m_look.primaryTarget();
    const int height = measure().heightFor(width - pad.left() - pad.right());
    const int least = m_kind == Kind::Band ? m_look.otherTarget() : m_look.primaryTarget();
    return std::max(height + pad.top() + pad.bottom(), least);
}

QSize TextButton::sizeHint() const
{
    if (isGlyph())
        return {m_look.primaryTarget(), m_look.primaryTarget()};
    const QMargins pad = padding();
    const int natural = measure().naturalWidth() + pad.left() + pad.right();
    const int width = std::max(natural, m_look.primaryTarget());
    return {width, heightForWidth(width)};
}

QSize TextButton::minimumSizeHint() const
{
    if (isGlyph())
        return sizeHint();
    const QMargins pad = padding();
    const int word = measure().longestWord();
    const int width = std::max(word + pad.left() + pad.right(), m_look.primaryTarget());
    return {width, m_kind == Kind::Band ? m_look.otherTarget() : m_look.primaryTarget()};
}

void TextButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours mine = colours();
    if (mine.edge.isValid())
        paintRounded(painter, rect(), m_look.radius(), mine.fill, mine.edge, m_look.px(2));
    else if (mine.fill.isValid())
        paintRounded(painter, rect(), m_look.radius(), mine.fill);
    painter.setPen(mine.ink);
    if (isGlyph())
        paintGlyph(painter, mine.ink);
    else if (isStacked())
        paintStacked(painter, mine.ink);
    else
        paintText(painter, mine.ink);
    if (m_kind == Kind::Row)
        painter.fillRect(QRectF(m_look.px(16), height() - 1, width() - m_look.px(16), 1), m_look.palette().line);
    if (showsFocus(this))
        paintFocusFrame(painter, rect(), m_look);
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
    setLook(m_look); // a chosen option is bold
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

TextButton::Colours TextButton::colours() const
{
    if (!isEnabled() && m_kind != Kind::Option)
        return {m_look.palette().disabledFill, m_look.palette().disabledEdge, m_look.palette().disabledInk};
    const bool down = isDown();
    switch (m_kind) {
    case Kind::Plain:
    case Kind::Action:
    case Kind::Key:
        return {down ? m_look.palette().held : m_look.palette().card, m_look.palette().border, m_look.palette().ink};
    case Kind::Primary:
    case Kind::Poster:
        return {
            down ? m_look.palette().actionHeld : m_look.palette().action,
            down ? m_look.palette().actionHeld : m_look.palette().action, m_look.palette().onAction};
    case Kind::Band:
        return {
            down ? m_look.palette().band : m_look.palette().bandButton, m_look.palette().bandBorder,
            m_look.palette().bandInk};
    case Kind::Option:
        return {
            down              ? m_look.palette().held
                : isChecked() ? m_look.palette().actionTint
                              : m_look.palette().card,
            isChecked() ? m_look.palette().action : m_look.palette().border, m_look.palette().ink};
    case Kind::Row:
        return {down ? m_look.palette().held : QColor(), QColor(), m_look.palette().ink};
    case Kind::Tab:
    case Kind::Tile:
        return {
            down ? m_look.palette().held : QColor(), QColor(),
            m_current ? m_look.palette().action : m_look.palette().ink};
    case Kind::Link:
        return {down ? m_look.palette().held : QColor(), QColor(), m_look.palette().action};
    case Kind::Back:
    case Kind::Close:
        return {down ? m_look.palette().held : QColor(), QColor(), m_look.palette().ink};
    }
    Q_UNREACHABLE();
}

const TextMeasure &TextButton::measure() const
{
    m_measure.use(text(), font(), m_look.lineHeight(roleOf(m_kind)), {});
    return m_measure;
}

QFont TextButton::textFont() const
{
    if (m_kind == Kind::Key && text().size() == 1) {
        QFont font = m_look.font(TextRole::Button, true);
        font.setPixelSize(std::max(font.pixelSize(), m_look.px(34)));
        return font;
    }
    return m_look.font(
        roleOf(m_kind),
        m_kind == Kind::Primary || m_kind == Kind::Poster || (m_kind == Kind::Option && isChecked()) || m_current);
}

QMargins TextButton::padding() const
{
    const int text = m_look.textPx(roleOf(m_kind));
    switch (m_kind) {
    case Kind::Row:
        return {m_look.px(16) + iconSize() + m_look.px(12), m_look.px(8), m_look.px(28), m_look.px(8)};
    case Kind::Option:
        return {m_look.px(20) + text + m_look.px(12), m_look.px(14), m_look.px(16), m_look.px(14)};
    case Kind::Tab:
    case Kind::Tile:
        return {m_look.px(4), m_look.px(8) + iconSize() + m_look.px(4), m_look.px(4), m_look.px(6)};
    case Kind::Link:
        return {m_look.px(4), m_look.px(6), m_look.px(4), m_look.px(6)};
    case Kind::Poster:
        return {m_look.px(28), m_look.px(28), m_look.px(28), m_look.px(28)};
    case Kind::Key:
        return {m_look.px(6), m_look.px(8), m_look.px(6), m_look.px(8)};
    default:
        return {m_look.px(20), m_look.px(8), m_look.px(20), m_look.px(8)};
    }
}

int TextButton::iconSize() const
{
    return m_kind == Kind::Tab ? m_look.px(22) : m_look.textPx(TextRole::PhoneBody) * 3 / 2;
}

void TextButton::paintGlyph(QPainter &painter, const QColor &ink) const
{
    const double arm = m_look.textPx(TextRole::PhoneBody) * 0.45;
    const QPointF middle = QRectF(rect()).center();
    painter.setPen(QPen(ink, m_look.px(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
    const QRectF box((width() - iconSize()) / 2.0, m_look.px(8), iconSize(), iconSize());
    if (m_kind == Kind::Tab) {
        painter.setPen(QPen(ink, m_look.px(2)));
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
        paintMonogram(painter, {double(m_look.px(16)), (height() - side) / 2, side, side});
        const QPointF tip(width() - m_look.px(12), height() / 2.0);
        const double arm = m_look.px(5);
        painter.setPen(QPen(m_look.palette().border, m_look.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF arrow[] = {tip + QPointF(-arm, -arm), tip, tip + QPointF(-arm, arm)};
        painter.drawPolyline(arrow, 3);
    }
    if (m_kind == Kind::Option) {
        const double size = m_look.textPx(role);
        const QRectF ring(m_look.px(16), (height() - size) / 2, size, size);
        painter.setPen(QPen(isChecked() ? m_look.palette().action : m_look.palette().border, m_look.px(3)));
        painter.setBrush(m_look.palette().card);
        painter.drawEllipse(ring);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.palette().action);
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
    painter.setBrush(m_look.palette().monogram[sum % m_look.palette().monogram.size()]);
    painter.drawRoundedRect(box, m_look.px(6), m_look.px(6));
    QFont letter = textFont();
    letter.setPixelSize(std::max(18, int(box.height() * 0.6)));
    painter.setFont(letter);
    painter.setPen(m_look.palette().onMonogram);
    painter.drawText(box, Qt::AlignCenter, text().left(1));
}

} // namespace yanlian
