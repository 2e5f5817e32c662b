// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Utterance.h"

namespace yanlian {

/// A recorded sentence: the name of its file without ending, and what is said in it.
struct Clip final {
    QString id;
    QString text;

    bool operator==(const Clip &) const = default;
};

/// Where the clips of a language lie in the folder of a pack, or in one made by `yanlian pack voice`.
QString clipFolder(const QString &root, Language language);
/// The file there that lists them: id, tab, text, a line each.
QString clipListFile(const QString &root, Language language);

/// What the list names. Lines that are none, and ids that would lead out of the folder, are passed over.
QList<Clip> readClips(const QString &root, Language language);
QByteArray clipList(const QList<Clip> &clips);

/// The recording, by a program or by a person; empty if there is none.
QString clipFile(const QString &root, Language language, const QString &id);

} // namespace yanlian
