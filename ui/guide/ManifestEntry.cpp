// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/ManifestEntry.h"

#include "ui/guide/ShotPainter.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace yanlian {

namespace {

QJsonArray rectangle(const QRect &area)
{
    return {area.x(), area.y(), area.width(), area.height()};
}

QJsonArray calloutsOf(const PaintedShot &painted)
{
    QJsonArray all;
    for (const GuideCallout &callout : painted.callouts)
        all += QJsonObject{
            {QStringLiteral("control"), callout.control},
            {QStringLiteral("label"), callout.label},
            {QStringLiteral("ring"), rectangle(callout.ring)},
            {QStringLiteral("badge"), rectangle(callout.badge)}};
    return all;
}

QString looksOf(const PaintedShot &painted)
{
    return QStringLiteral("%1").arg(painted.screenKey, 8, 16, QLatin1Char('0'));
}

QJsonArray textsOf(const PaintedShot &painted)
{
    QJsonArray all;
    for (const GuideTextPlace &text : painted.texts)
        all += QJsonObject{
            {QStringLiteral("context"), text.context},
            {QStringLiteral("source"), text.source},
            {QStringLiteral("shown"), text.shown},
            {QStringLiteral("area"), rectangle(text.area)}};
    return all;
}

} // namespace

SeenScreen seenScreen(const QJsonObject &pictureEntry)
{
    const auto text = [&](const char *key) { return pictureEntry.value(QLatin1StringView(key)).toString(); };
    const QString size = QString::number(pictureEntry.value(QLatin1StringView("textSize")).toInt());
    return {
        QStringList{text("scenario"), text("step"), text("branch"), text("theme"), text("device"), size}.join(u'/'),
        text("phoneLanguage"), text("screen")};
}

SeenScreen
seenScreen(const GuideVariant &variant, const Scenario &scenario, const GuideShot &shot, const PaintedShot &painted)
{
    return {
        QStringList{
            scenario.id.text, scenario.steps.at(shot.step).id.text, shot.branch, variant.theme, variant.device,
            QString::number(variant.textSize)}
            .join(u'/'),
        languageCode(variant.shownPhoneLanguage()), looksOf(painted)};
}

QJsonObject
documentEntry(const GuideVariant &variant, const Scenario &scenario, GuideFormat format, const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return {
        {QStringLiteral("format"), guideFormatCode(format)},
        {QStringLiteral("sha256"), QString::fromLatin1(hash)},
        {QStringLiteral("bytes"), content.size()},
        {QStringLiteral("language"), guideLanguagesCode(variant.languages)},
        {QStringLiteral("phoneLanguage"), languageCode(variant.shownPhoneLanguage())},
        {QStringLiteral("device"), variant.device},
        {QStringLiteral("scale"), variant.scale},
        {QStringLiteral("textSize"), variant.textSize},
        {QStringLiteral("theme"), variant.theme},
        {QStringLiteral("scenario"), scenario.id.text}};
}

QJsonObject pictureEntry(
    const GuideVariant &variant, const Scenario &scenario, const GuideShot &shot, const QByteArray &png,
    const QSize &size, const PaintedShot &painted, const QString &alt)
{
    QJsonObject entry = documentEntry(variant, scenario, GuideFormat::Png, png);
    entry.insert(QStringLiteral("width"), size.width());
    entry.insert(QStringLiteral("height"), size.height());
    entry.insert(QStringLiteral("step"), scenario.steps.at(shot.step).id.text);
    entry.insert(QStringLiteral("branch"), shot.branch);
    entry.insert(QStringLiteral("screen"), looksOf(painted));
    entry.insert(QStringLiteral("alt"), alt);
    entry.insert(QStringLiteral("callouts"), calloutsOf(painted));
    entry.insert(QStringLiteral("texts"), textsOf(painted));
    return entry;
}

} // namespace yanlian
