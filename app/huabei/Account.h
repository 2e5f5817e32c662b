// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

enum class Edition { None, Newcomer, Standard, Closed };
enum class UpgradeStatus { NotInvited, Prompted, Deferred, Processing, Upgraded };
enum class UseStatus { Usable, FrozenOverdue, PendingReview, RestrictedNotUpgraded, Closed };
enum class CreditAuthorisation { None, Signed, Ended };
enum class PayMethod { Huabei, Balance, Card };
enum class CreditPurchase { Absent, Active, Ended };
enum class CardPicture { None, Clear, Blurred };

/// What the credit report says of one month (facts F2): never what was bought.
struct ReportLine final {
    QDate month; ///< its first day
    qint64 limitFen = 0;
    qint64 usedFen = 0;
    bool overdue = false;

    bool operator==(const ReportLine &) const = default;
};

/// A negative entry in the credit report. It goes five years after what it tells of is paid off (facts W13).
struct AdverseEntry final {
    QDate since;
    QDate settled; ///< invalid until everything is paid

    bool operator==(const AdverseEntry &) const = default;
};

/// An invented person's Huabei account (facts §10.1). A plain value: Back keeps the old one and puts it back. Money is
/// in fen; 100 fen are 1 yuan. Behind each member stands its mark in facts §10.1: S sources, A the article alone,
/// P partly or disputed, I invented.
struct Account final {
    QString id; ///< I
    QString displayName; ///< I
    QDate today; ///< the day the account is at; lessons move it. I
    int age = 0; ///< full years. S
    bool realNameVerified = false; ///< S
    bool bankCardBound = true; ///< S
    bool mobileBound = true; ///< S
    CardPicture frontPicture = CardPicture::None; ///< of the dummy ID card, not yet handed in. A
    CardPicture backPicture = CardPicture::None; ///< A
    Edition edition = Edition::None; ///< S
    qint64 limitFen = 0; ///< P
    qint64 owedFen = 0; ///< on the bill that is due, without interest. S
    qint64 unbilledFen = 0; ///< bought since that bill. S
    qint64 carriedFen = 0; ///< of that bill: what was left after the minimum was paid; it bears interest. S
    qint64 interestMillionths = 0; ///< of a fen. S
    QDate dueDate; ///< of the bill; invalid while nothing is due. S
    int instalments = 0; ///< plans that are still open. S
    bool autoDebit = false; ///< the due day takes the bill from the balance. S
    qint64 cashFen = 0; ///< I
    qint64 basketFen = 0; ///< what is about to be bought. I
    bool basketPaid = false; ///< I
    PayMethod firstMethod = PayMethod::Huabei; ///< what is tried first. S
    bool invited = false; ///< S
    UpgradeStatus upgrade = UpgradeStatus::NotInvited; ///< S; Processing A
    UseStatus use = UseStatus::Usable; ///< S; RestrictedNotUpgraded P
    int deferCount = 0; ///< S
    QSet<QString> documentsRead; ///< I
    QMap<QString, QDate> contracts; ///< name of the contract, day it was signed. S
    CreditAuthorisation creditAuthorisation = CreditAuthorisation::None; ///< S
    QDate creditAuthorisationDate; ///< S
    QDate adverseNotice; ///< when he was told that a negative entry will be sent (facts W12). S
    std::optional<AdverseEntry> adverse; ///< S
    QList<ReportLine> report; ///< oldest first. S
    bool closingReasonGiven = false; ///< S
    CreditPurchase creditPurchase = CreditPurchase::Absent; ///< S
    qint64 creditPurchaseLimitFen = 0; ///< P
    qint64 creditPurchaseOwedFen = 0; ///< S

    bool operator==(const Account &) const = default;

    bool isOpen() const { return edition == Edition::Newcomer || edition == Edition::Standard; }
    /// Days since the due day for which money is owed; 0 if it is not late.
    int overdueDays() const;
    qint64 availableFen() const;
    /// Bill and interest.
    qint64 totalOwedFen() const { return owedFen + interestFen(); }
    /// For what was paid late or carried on, rounded.
    qint64 interestFen() const { return (interestMillionths + 500'000) / 1'000'000; }
    /// The least that may be paid; everything once it is late, nothing more once it was paid (facts G17).
    qint64 minimumFen() const;
};

QString editionName(Edition edition);
std::optional<Edition> editionFromName(const QString &name);
QStringList editionNames();

std::optional<PayMethod> payMethodFromName(const QString &name);
QStringList payMethodNames();

} // namespace yanlian
