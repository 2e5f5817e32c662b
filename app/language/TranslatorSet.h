// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace yanlian {

/// The first `<name>_<language>.qm` found in the folders; null if there is none.
std::unique_ptr<QTranslator> loadTranslator(const QStringList &folders, const QString &name, Language language);

/// Owns the translators in force: the program's, and the pack's for the coach and for the phone.
class TranslatorSet final {
public:
    /// Looks for `<name>_<language>.qm` in each folder, first match wins. `pack` is the pack's id.
    TranslatorSet(QStringList folders, QString pack);
    ~TranslatorSet();
    Q_DISABLE_COPY_MOVE(TranslatorSet)

    /// Replaces every translator. Widgets are told by LanguageChange events, which are posted, not sent.
    void use(Language coach, Language phone);

    /// A phone text in the coach's language, for a learner who reads English beside a Chinese phone.
    QString phoneTextForCoach(const char *context, const QString &text) const;

private:
    QStringList m_folders;
    QString m_pack;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
    std::unique_ptr<QTranslator> m_gloss;
};

} // namespace yanlian
