// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"

#include <QStringList>
#include <QTranslator>

namespace yanlian {

/// Hears of every text that no translator knows. To be installed before all others; it is asked last.
class MissingTranslations final : public QTranslator {
    Q_OBJECT
public:
    /// `phoneContexts` are those of the phone's screens, which are written in Chinese.
    explicit MissingTranslations(QStringList phoneContexts);

    /// Which languages are in force; a text that is written in its own needs no translator.
    void listen(Language coach, Language phone);
    /// What was missing since the last call, in the order of asking.
    QStringList take();

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int number) const override;

private:
    bool isNeeded(const QString &context) const;

    QStringList m_phoneContexts;
    Language m_coach = Language::Chinese;
    Language m_phone = Language::Chinese;
    mutable QStringList m_missing;
};

} // namespace yanlian
