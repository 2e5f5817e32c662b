// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/PhoneView.h"

#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/phone/AccountBinding.h"
#include "ui/phone/ScreenLoader.h"
#include "ui/phone/Spotlight.h"
#include "ui/phone/TouchReader.h"

#include <QLayout>
#include <QPainter>

namespace yanlian {

PhoneView::PhoneView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_band(new Paragraph(TextRole::PhoneSmall, this))
    , m_pane(new ScrollPane(this))
    , m_spotlight(new Spotlight(this))
    , m_touches(new TouchReader(clock, this, m_pane))
{
    setObjectName(QStringLiteral("phone"));
    m_band->setBackdrop(Paragraph::Backdrop::Band);
    m_band->setBold(true);
    m_band->setAlignment(Qt::AlignCenter);
    connect(m_pane, &ScrollPane::scrolled, this, &PhoneView::followRings);
    connect(m_touches, &TouchReader::touched, this, &PhoneView::tapped);
}

void PhoneView::showScreen(const QString &file)
{
    liftFinger();
    if (file == m_file)
        return;
    m_file = file;
    adopt(ScreenLoader().loadScreen(file).release());
}

void PhoneView::showAccount(const Account &account, const QLocale &locale)
{
    if (!m_screen)
        return;
    const bool changed = bindAccount(m_screen, account, locale);
    if (m_header && bindAccount(m_header, account, locale))
        arrange();
    if (changed)
        m_pane->settle();
}

void PhoneView::point(const QStringList &targets, bool withArrow)
{
    liftFinger();
    QList<TextButton *> controls;
    for (const QString &target : targets)
        if (TextButton *found = control(target); found && found->isVisibleTo(this))
            controls += found;
    m_spotlight->setTargets(controls, withArrow);
    arrange();
    const bool isNew = targets != m_pointed || (withArrow && !m_withArrow);
    m_pointed = targets;
    m_withArrow = withArrow;
    if (isNew)
        m_pane->bringIntoView({controls.cbegin(), controls.cend()});
    followRings();
}

void PhoneView::pointAgain()
{
    point(std::exchange(m_pointed, {}), m_withArrow);
}

void PhoneView::showPressed(const QString &target)
{
    liftFinger();
    m_pressed = control(target);
    m_spotlight->setPressed(m_pressed);
    if (!m_pressed)
        return;
    m_pressed->setDown(true);
    if (finger().isEmpty())
        m_pane->bringIntoView({m_pressed});
}

void PhoneView::liftFinger()
{
    if (m_pressed)
        m_pressed->setDown(false);
    m_pressed.clear();
    m_spotlight->setPressed(nullptr);
}

void PhoneView::setBody(const PhoneBody &body)
{
    m_body = body;
    arrange();
    update();
}

void PhoneView::setBandText(const QString &text)
{
    m_band->setText(text);
    arrange();
}

TextButton *PhoneView::control(const QString &name) const
{
    for (const QWidget *part : {static_cast<const QWidget *>(m_header), static_cast<const QWidget *>(m_screen)})
        if (part)
            if (auto *found = part->findChild<TextButton *>(name))
                return found;
    return nullptr;
}

QList<QWidget *> PhoneView::focusOrder() const
{
    QList<QWidget *> all;
    for (TextButton *control : controls())
        all += control;
    return all + m_pane->scrollButtons();
}

QList<QRect> PhoneView::rings() const
{
    return m_spotlight->rings();
}

QList<Arrow> PhoneView::arrows() const
{
    return m_spotlight->arrows();
}

QList<ArrowPlace> PhoneView::ringPlaces() const
{
    return m_spotlight->places();
}

QRect PhoneView::finger() const
{
    return m_spotlight->finger();
}

void PhoneView::setLook(const Look &look)
{
    m_look = look;
    arrange();
}

/// Band and header may need another height, for example in another language.
bool PhoneView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PhoneView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBody(painter, rect(), m_body, m_look);
    painter.fillRect(m_pane->geometry(), m_look.palette().page);
}

void PhoneView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PhoneView::adopt(QWidget *screen)
{
    if (m_header) {
        m_header->hide();
        m_header->deleteLater();
    }
    m_header = nullptr;
    m_screen = screen;
    m_spotlight->setTargets({}, false);
    m_pointed.clear();
    if (!screen) {
        m_touches->watch({});
        m_pane->setContent(nullptr);
        return;
    }
    m_header = screen->findChild<QWidget *>(QStringLiteral("header"), Qt::FindDirectChildrenOnly);
    if (m_header) {
        if (QLayout *layout = screen->layout())
            layout->removeWidget(m_header);
        m_header->setParent(this);
        m_header->stackUnder(m_pane); // also the order in which a screen reader meets them
        m_header->show();
        applyLook(m_header, m_look);
    }
    applyLook(screen, m_look);
    for (TextButton *each : controls())
        connect(each, &TextButton::clicked, this, [this, each] { Q_EMIT tapped({each->objectName()}); });
    m_touches->watch(controls());
    m_pane->setContent(screen);
    arrange();
}

void PhoneView::arrange()
{
    const QRect inside = glass();
    int top = inside.top() + m_look.px(30);
    const auto place = [&](QWidget *part) {
        const QLayout *layout = part->layout();
        const int wanted = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(inside.width())
            : part->hasHeightForWidth()                          ? part->heightForWidth(inside.width())
                                                                 : part->sizeHint().height();
        part->setGeometry(inside.left(), top, inside.width(), wanted);
        top += wanted;
    };
    place(m_band);
    if (m_header)
        place(m_header);
    const int bottom = inside.bottom() - m_look.px(12);
    m_pane->setGeometry(inside.left(), top, inside.width(), std::max(1, bottom - top));
    m_touches->setGlass(inside);
    m_spotlight->setGeometry(rect());
    m_spotlight->raise();
    followRings();
}

QList<TextButton *> PhoneView::controls() const
{
    QList<TextButton *> all;
    for (const QWidget *part : {static_cast<const QWidget *>(m_header), static_cast<const QWidget *>(m_screen)})
        if (part)
            all += part->findChildren<TextButton *>();
    return all;
}

void PhoneView::followRings()
{
    m_spotlight->setWindow(screenArea());
}

QRect PhoneView::screenArea() const
{
    const QRect scrolled = m_pane->viewport().translated(m_pane->pos());
    return m_header ? scrolled.united(m_header->geometry()) : scrolled;
}

QRect PhoneView::glass() const
{
    return m_body.glass(rect(), m_look);
}

} // namespace yanlian
