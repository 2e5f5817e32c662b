// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/SheetFile.h"

#include "ui/sheet/TakeHomeSheet.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace yanlian {

namespace {

constexpr int mostNumbers = 1000; ///< nobody takes so many sheets home on one day
constexpr int mostCharacters = 40; ///< of a title; a file's name may have 255 bytes

/// Only what every file system and every stick takes.
QString safe(const QString &title)
{
    QString name;
    for (const QChar each : title.left(mostCharacters)) {
        const bool taken = each.isLetterOrNumber() || (each.isSurrogate() && !name.isEmpty());
        if (taken)
            name += each;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

SaveFault faultOf(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::NoError: // and yet not all of it is there
    case QFileDevice::WriteError:
    case QFileDevice::ResourceError:
        return SaveFault::NoRoom;
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return SaveFault::FolderNotWritable;
    default:
        return SaveFault::NotWritten;
    }
}

/// Takes a name for us alone, so that nothing is ever written over. Empty if the folder does not let us.
QString reserve(const QDir &folder, const QString &name)
{
    for (int number = 1; number <= mostNumbers; ++number) {
        const QString suffix = number == 1 ? QString() : QString(u'-' + QString::number(number));
        QFile file(folder.filePath(name + suffix + QStringLiteral(".pdf")));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return file.fileName();
        if (!file.exists())
            return {};
    }
    return {};
}

} // namespace

std::variant<QString, SaveFault> SheetFile::save(const SheetContent &content, const QDate &day, const QString &folder)
{
    const QByteArray pdf = TakeHomeSheet(content).pdf();
    if (pdf.isEmpty())
        return SaveFault::NotWritten;
    const QString path = reserve(QDir(folder), name(content, day));
    if (path.isEmpty())
        return SaveFault::FolderNotWritable;
    QSaveFile file(path);
    const auto isWhole = [&] { return file.flush() && file.size() == pdf.size(); }; // Qt calls half a file written too
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && isWhole() && file.commit())
        return path;
    QFile::remove(path);
    return faultOf(file.error());
}

QString SheetFile::usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString SheetFile::words(SaveFault fault)
{
    switch (fault) {
    case SaveFault::FolderNotWritable:
        return tr(
            "The sheet could not be kept: this computer does not let us write into its documents. You may print it "
            "instead, or copy the code by hand.");
    case SaveFault::NoRoom:
        return tr("The sheet could not be kept: there is no room left on this computer. You may print it instead, or "
                  "copy the code by hand.");
    case SaveFault::NotWritten:
        return tr("The sheet could not be kept this time. You may try again, or copy the code by hand.");
    }
    Q_UNREACHABLE();
}

QString SheetFile::name(const SheetContent &content, const QDate &day)
{
    //: Name of a file: the program, what was practised, the day. No blanks, no full stops.
    return tr("Yanlian-%1-%2").arg(safe(content.title), day.toString(Qt::ISODate));
}

} // namespace yanlian
