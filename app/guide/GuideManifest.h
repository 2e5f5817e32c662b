// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace yanlian {

struct Pack;

/// What a guide's folder holds, file by file, for programs: sorted, and without the time.
struct GuideManifest final {
    QString program; ///< name and version
    QString pack;
    QString packHash;
    QStringList fonts; ///< with their versions
    QMap<QString, QJsonObject> files; ///< what is known of each, by its name

    QByteArray toJson() const;
    /// An empty one for anything that is none.
    static GuideManifest fromJson(const QByteArray &json);
    /// Whether the files of both can stand in one guide.
    bool belongsWith(const GuideManifest &other) const;
    /// Whether both are of the same lessons, made by the same program with other fonts.
    bool differsInFontsAlone(const GuideManifest &other) const;
};

/// A digest of all that a pack's files hold.
QString packHash(const Pack &pack);

/// The usual name of a manifest.
QString guideManifestName();

} // namespace yanlian
