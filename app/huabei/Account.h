// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QMap>
#include <QSet>
#include <QString>

namespace yanlian {

enum class Edition { None, Newcomer, Standard, Closed };
enum class UpgradeStatus { NotInvited, Prompted, Deferred, Processing, Upgraded };
enum class UseStatus { Usable, RestrictedNotUpgraded, Closed };
enum class CreditAuthorisation { None, Signed, Ended };

/// An invented person's Huabei account (facts §10.1). A plain value: Back keeps the old one and puts it back.
struct Account final {
    QString id;
    QString displayName;
    int age = 0; ///< full years
    bool realNameVerified = false;
    Edition edition = Edition::None;
    qint64 limitFen = 0; ///< 1 yuan is 100 fen
    qint64 owedFen = 0;
    bool invited = false;
    UpgradeStatus upgrade = UpgradeStatus::NotInvited;
    UseStatus use = UseStatus::Usable;
    int deferCount = 0;
    QSet<QString> documentsRead;
    QMap<QString, QDate> contracts; ///< name of the contract, day it was signed
    CreditAuthorisation creditAuthorisation = CreditAuthorisation::None;
    QDate creditAuthorisationDate;

    bool operator==(const Account &) const = default;

    qint64 availableFen() const { return limitFen > owedFen ? limitFen - owedFen : 0; }
};

QString editionName(Edition edition);
std::optional<Edition> editionFromName(const QString &name);
QStringList editionNames();

} // namespace yanlian
