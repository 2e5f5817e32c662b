// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideStore.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryFile>

namespace yanlian {

namespace {

constexpr qsizetype mostToLookAt = 60;

QString cannot(const QString &place, const QString &why)
{
    return QStringLiteral("%1: cannot be written: %2").arg(place, why);
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

GuideStore::GuideStore(const QString &folder, bool isReading)
    : m_folder(folder)
    , m_isReading(isReading)
{
}

QString GuideStore::prepare()
{
    const QString path = m_folder.path();
    if (const QFileInfo there(path); there.exists() && !there.isDir())
        return cannot(path, QStringLiteral("not a folder"));
    if (m_isReading)
        return {};
    if (!m_folder.mkpath(QStringLiteral(".")))
        return cannot(path, QStringLiteral("the folder cannot be made"));
    QTemporaryFile probe(m_folder.filePath(QStringLiteral(".probe-XXXXXX")));
    return probe.open() ? QString() : cannot(path, probe.errorString());
}

void GuideStore::put(const QString &file, const QByteArray &content)
{
    const bool isThere = QFileInfo::exists(m_folder.filePath(file));
    const bool isSame = isThere && QFileInfo(m_folder.filePath(file)).size() == content.size() && read(file) == content;
    QString fault;
    if (!isSame && !m_isReading)
        fault = write(file, content);
    const QMutexLocker lock(&m_mutex);
    if (m_fault.isEmpty())
        m_fault = fault;
    if (isSame)
        ++m_kept;
    else
        (isThere ? m_changed : m_added) += file;
    if (isThere && !isSame && m_isReading && m_new.size() < mostToLookAt)
        m_new.insert(file, content);
}

QByteArray GuideStore::read(const QString &file) const
{
    QFile there(m_folder.filePath(file));
    return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
}

QString GuideStore::write(const QString &file, const QByteArray &content) const
{
    const QString path = m_folder.filePath(file);
    if (const QFileInfo there(path);
        there.exists() && !there.isFile()) // QSaveFile would put itself in a device's place
        return cannot(path, QStringLiteral("not a file"));
    if (!QDir().mkpath(QFileInfo(path).path()))
        return cannot(QFileInfo(path).path(), QStringLiteral("the folder cannot be made"));
    QSaveFile out(path);
    const auto isWhole = [&] {
        return out.flush() && out.size() == content.size();
    }; // Qt calls half a file written too
    if (out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && isWhole() && out.commit())
        return {};
    return cannot(path, out.error() == QFileDevice::NoError ? QStringLiteral("no room left") : out.errorString());
}

QStringList GuideStore::added() const
{
    const QMutexLocker lock(&m_mutex);
    return sorted(m_added);
}

QStringList GuideStore::changed() const
{
    const QMutexLocker lock(&m_mutex);
    return sorted(m_changed);
}

qsizetype GuideStore::kept() const
{
    const QMutexLocker lock(&m_mutex);
    return m_kept;
}

QStringList GuideStore::strangers(const QStringList &files) const
{
    const QSet<QString> known(files.cbegin(), files.cend());
    QStringList all;
    const QDir top(m_folder.absolutePath());
    for (QDirIterator each(top.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        if (const QString file = top.relativeFilePath(each.next()); !known.contains(file))
            all += file;
    return sorted(all);
}

QByteArray GuideStore::newContent(const QString &file) const
{
    const QMutexLocker lock(&m_mutex);
    return m_new.value(file);
}

QString GuideStore::fault() const
{
    const QMutexLocker lock(&m_mutex);
    return m_fault;
}

} // namespace yanlian
