// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/DurableFile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace yanlian {

namespace {

/// An open file, closed at the end.
class Descriptor final {
public:
    Descriptor(const QString &file, int flags, mode_t mode = 0)
        : m_number(::open(QFile::encodeName(file).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    const int m_number;
};

QString lastError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += written < 0 ? 0 : written;
    }
    return ::fsync(descriptor) == 0;
}

bool giveToOwnerOf(const QString &folder, int descriptor)
{
    struct stat owner = {};
    return ::geteuid() != 0
        || (::stat(QFile::encodeName(folder).constData(), &owner) == 0
            && ::fchown(descriptor, owner.st_uid, owner.st_gid) == 0);
}

/// Some file systems cannot; then there is nothing more to do.
void syncFolder(const QString &folder)
{
    const Descriptor opened(folder, O_RDONLY | O_DIRECTORY);
    if (opened.isOpen())
        ::fsync(opened.number());
}

/// Empty, or why not.
QString writeWhole(const QString &file, const QByteArray &bytes, mode_t mode, bool toOwnerOfFolder)
{
    const Descriptor opened(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode);
    const bool done = opened.isOpen() && (!toOwnerOfFolder || giveToOwnerOf(QFileInfo(file).path(), opened.number()))
        && writeAll(opened.number(), bytes);
    const QString why = done ? QString() : lastError();
    if (opened.isOpen() && !done)
        ::unlink(QFile::encodeName(file).constData());
    return why;
}

enum class Moved { Yes, Taken, Failed };

/// Never onto a file that is there.
Moved moveToNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return Moved::Yes;
    if (errno == EEXIST)
        return Moved::Taken;
    if (errno != EINVAL && errno != ENOSYS)
        return Moved::Failed;
    // A file system that cannot promise it, as those on sticks may be: nobody else writes there under our names.
    struct stat there = {};
    if (::lstat(target.constData(), &there) == 0)
        return Moved::Taken;
    return ::rename(source.constData(), target.constData()) == 0 ? Moved::Yes : Moved::Failed;
}

} // namespace

QString replaceFile(const QString &file, const QByteArray &bytes)
{
    const QString half = file + QLatin1StringView(".new");
    if (const QString why = writeWhole(half, bytes, S_IRUSR | S_IWUSR, true); !why.isEmpty())
        return why;
    if (::rename(QFile::encodeName(half).constData(), QFile::encodeName(file).constData()) != 0) {
        const QString why = lastError();
        QFile::remove(half);
        return why;
    }
    syncFolder(QFileInfo(file).path());
    return {};
}

NewFile putNewFile(const QString &folder, const QString &name, const QString &ending, const QByteArray &bytes)
{
    constexpr int mostNumbers = 1000;
    const QString stem = folder + QLatin1Char('/') + name;
    const QString half = stem + QLatin1StringView(".part");
    if (const QString why = writeWhole(half, bytes, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH, false); !why.isEmpty())
        return {{}, why};
    for (int number = 1; number <= mostNumbers; ++number) {
        const QString file =
            stem + (number > 1 ? QStringLiteral("-%1").arg(number) : QString()) + QLatin1Char('.') + ending;
        const Moved moved = moveToNew(half, file);
        if (moved == Moved::Yes) {
            syncFolder(folder);
            return {file, {}};
        }
        if (moved == Moved::Failed)
            break;
    }
    const QString why = lastError();
    QFile::remove(half);
    return {{}, why};
}

} // namespace yanlian
