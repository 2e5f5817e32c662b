// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/PackLoader.h"

#include <QTemporaryDir>

namespace yanlian {

/// A small pack without faults in a folder of its own, for a test to damage. File names are relative to that folder.
/// One account `li`, one scenario `upgrade`: open > decide > processing > upgraded, or decide > unchanged. Four facts,
/// two sources and two words of the glossary stand behind it, and every control is explained.
class TemporaryPack final {
public:
    TemporaryPack();

    QString folder() const { return m_folder.path(); }
    QString path(const QString &file) const;

    /// Makes the file, and its folder, or replaces its content.
    void write(const QString &file, const QByteArray &content) const;
    /// Replaces a part that occurs exactly once; anything else fails the test.
    void replace(const QString &file, const QByteArray &before, const QByteArray &after) const;
    QByteArray read(const QString &file) const;
    void remove(const QString &file) const;

    LoadedPack load() const { return loadPack(folder()); }

    /// Everything `yanlian pack check` has to say, one line each, with paths relative to the folder.
    QStringList problems() const;

private:
    QTemporaryDir m_folder;
};

} // namespace yanlian
