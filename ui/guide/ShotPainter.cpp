// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/ShotPainter.h"

#include "app/huabei/Clock.h"
#include "app/pack/Problem.h"
#include "ui/guide/Callouts.h"
#include "ui/guide/PictureFaults.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"

#include <QApplication>
#include <QPainter>

#include <libdeflate.h>

#include <algorithm>

namespace yanlian {

namespace {

constexpr int sideRoom = 16; ///< of the picture beside the phone, for badges on its edge
constexpr int endRoom = 8;

PhoneBody bodyOf(DeviceBody body)
{
    using Camera = PhoneBody::Camera;
    switch (body) {
    case DeviceBody::Rounded:
        return {10, 10, 10, 30, 20, Camera::Hole, false};
    case DeviceBody::Notched:
        return {10, 10, 10, 32, 22, Camera::Notch, false};
    case DeviceBody::HomeButton:
        return {10, 34, 56, 36, 4, Camera::Edge, true};
    case DeviceBody::Tablet:
        return {22, 22, 22, 34, 10, Camera::Edge, false};
    }
    Q_UNREACHABLE();
}

/// A tablet is held further away.
double fitOf(DeviceBody body)
{
    return body == DeviceBody::Tablet ? 1.5 : 1.0;
}

class Stage final {
public:
    /// With `zoom` more room than usual, where everything is that much smaller.
    Stage(const ShotScene &scene, double zoom)
        : m_scene(scene)
        , m_look{fitOf(scene.device.body), scene.appearance}
        , m_growth(zoom * roomGrowth(scene.appearance.text))
        , m_perPixel(scene.pixelsPerRoom / m_growth)
        , m_size((QSizeF(scene.device.room) * scene.pixelsPerRoom).toSize())
        , m_phone(m_clock)
    {
        if (!scene.device.exact.isEmpty()
            && qRound(scene.device.room.width() * scene.pixelsPerRoom) == scene.device.exact.width())
            m_size = scene.device.exact;
        m_phone.setAttribute(Qt::WA_DontShowOnScreen);
        m_phone.setUpdatesEnabled(false); // it is painted by paint() alone
        m_phone.setBody(bodyOf(scene.device.body));
        m_phone.setGeometry(0, 0, room().width() - 2 * sideRoom, room().height() - 2 * endRoom);
        m_phone.showScreen(scene.screen.file);
        m_phone.setBandText(scene.band);
        applyLook(&m_phone, m_look);
        m_phone.showAccount(scene.account, localeOf(scene.phoneLanguage));
        m_phone.show();
        QApplication::processEvents();
        point();
        QApplication::processEvents();
    }

    /// Whether all that has to be pointed at is on the screen.
    bool showsTargets() const { return m_faults.isEmpty(); }

    PaintedShot paint()
    {
        PaintedShot shot;
        const QList<QRect> badges = placeCallouts(shot);
        shot.picture = QImage(m_size, QImage::Format_RGB32);
        shot.picture.fill(paletteOf(Theme::Light).card); // paper
        m_phone.setUpdatesEnabled(true); // or nothing in it is painted
        QPainter painter(&shot.picture);
        painter.scale(m_perPixel, m_perPixel);
        m_phone.render(&painter, origin(), {}, QWidget::DrawChildren);
        for (qsizetype i = 0; i < badges.size(); ++i)
            paintBadge(painter, badges.at(i), shot.callouts.at(i).label, m_look);
        painter.end();
        shot.screenKey = keyOf(shot.picture, toPixels(m_phone.screenArea()));
        listTexts(shot);
        return shot;
    }

private:
    /// What the picture has, in the phone's measure.
    QSize room() const { return (QSizeF(m_size) / m_perPixel).toSize(); }
    static QPoint origin() { return {sideRoom, endRoom}; }

    QRect toPixels(const QRect &area) const
    {
        const QRect moved = area.translated(origin());
        return QRectF(
                   moved.x() * m_perPixel, moved.y() * m_perPixel, moved.width() * m_perPixel,
                   moved.height() * m_perPixel)
            .toRect();
    }

    /// Twice, if some that are not needed cannot be seen together with those that are.
    void point()
    {
        for (const GuideTarget &target : m_scene.targets)
            if (const TextButton *control = m_phone.control(target.control); control && control->isVisibleTo(&m_phone))
                m_targets += target;
            else if (target.isNeeded)
                m_faults += QStringLiteral("there is no %1 to point at").arg(quoted(target.control));
        if (!m_scene.callouts)
            return;
        m_phone.point(names());
        const QList<ArrowPlace> places = m_phone.ringPlaces();
        for (qsizetype i = places.size() - 1; i >= 0; --i)
            if (!isWhole(places.at(i)) && !m_targets.at(i).isNeeded)
                m_targets.removeAt(i);
            else if (!isWhole(places.at(i)))
                m_faults += QStringLiteral("%1 is off the screen").arg(quoted(m_targets.at(i).control));
        m_phone.point(names());
    }

    static bool isWhole(const ArrowPlace &place)
    {
        return !place.ring.isEmpty() && place.ring.contains(place.sacred.constFirst());
    }

    QStringList names() const
    {
        QStringList all;
        for (const GuideTarget &target : m_targets)
            all += target.control;
        return all;
    }

    QList<QRect> placeCallouts(PaintedShot &shot)
    {
        if (!m_scene.callouts || m_targets.isEmpty() || !m_faults.isEmpty())
            return {};
        QStringList labels;
        for (const GuideTarget &target : m_targets)
            labels += target.label;
        QList<ArrowPlace> places = m_phone.ringPlaces();
        for (ArrowPlace &place : places)
            moveToPicture(place);
        for (qsizetype i = 0; i < places.size(); ++i)
            places[i].sacred = textsOf(places, i);
        const QList<QRect> badges = placeBadges(labels, places, QRect(QPoint(0, 0), room()), m_look);
        if (badges.isEmpty())
            m_faults += QStringLiteral("there is no place for the callouts");
        for (qsizetype i = 0; i < badges.size(); ++i)
            shot.callouts +=
                {m_targets.at(i).control,
                 labels.at(i),
                 m_phone.control(m_targets.at(i).control)->text(),
                 toPixels(places.at(i).ring.translated(-origin())),
                 toPixels(badges.at(i).translated(-origin())),
                 toPixels(places.at(i).sacred.constFirst().translated(-origin()))};
        return badges;
    }

    /// What the controls say that have callouts, the one at `first` first.
    static QList<QRect> textsOf(const QList<ArrowPlace> &places, qsizetype first)
    {
        QList<QRect> all{places.at(first).sacred.constFirst()};
        for (const ArrowPlace &place : places)
            all += place.sacred.constFirst();
        return all;
    }

    static void moveToPicture(ArrowPlace &place)
    {
        place.ring.translate(origin());
        for (QList<QRect> *areas : {&place.sacred, &place.texts, &place.controls})
            for (QRect &area : *areas)
                area.translate(origin());
    }

    void listTexts(PaintedShot &shot)
    {
        shot.smallestText = m_look.textPx(TextRole::PhoneSmall) / m_growth;
        const QRect seen = m_phone.screenArea();
        shot.faults = m_faults;
        for (const ShownText &text : textsOn(m_phone)) {
            shot.faults += faultsOf(text, m_phone.screenArea());
            if (!text.area.intersects(seen) && !text.isBand)
                continue;
            const auto control = m_scene.screen.controls.constFind(text.name);
            const bool isWritten = control != m_scene.screen.controls.cend() && !control->label.isEmpty();
            if (isWritten || text.isBand)
                shot.texts +=
                    {text.isBand ? QStringLiteral("GuideWords") : m_scene.screen.context,
                     text.isBand ? QStringLiteral("Practice, not Alipay") : control->label, text.text,
                     toPixels(text.isBand ? text.area : text.area & seen)};
        }
        std::stable_sort(shot.texts.begin(), shot.texts.end(), [](const auto &a, const auto &b) {
            return std::pair(a.area.top(), a.area.left()) < std::pair(b.area.top(), b.area.left());
        });
    }

    static quint32 keyOf(const QImage &picture, const QRect &part)
    {
        const QRect area = part & picture.rect();
        quint32 key = 0;
        for (int y = area.top(); y <= area.bottom(); ++y)
            key =
                libdeflate_crc32(key, picture.constScanLine(y) + 4 * qsizetype(area.left()), 4 * size_t(area.width()));
        return key;
    }

    const ShotScene &m_scene;
    Look m_look;
    double m_growth;
    double m_perPixel;
    QSize m_size;
    ManualClock m_clock;
    PhoneView m_phone;
    QList<GuideTarget> m_targets; ///< that are on the screen
    QStringList m_faults;
};

} // namespace

PaintedShot paintShot(const ShotScene &scene)
{
    for (const double zoom : {1.0, 1.12, 1.25}) { // whoever is to choose must see all there is to choose from
        Stage stage(scene, zoom);
        if (stage.showsTargets())
            return stage.paint();
    }
    return Stage(scene, 1.0).paint();
}

double roomGrowth(TextSize size)
{
    switch (size) {
    case TextSize::Normal:
        return 1.0;
    case TextSize::Large:
        return 1.18;
    case TextSize::Largest:
        return 1.34;
    }
    Q_UNREACHABLE();
}

} // namespace yanlian
