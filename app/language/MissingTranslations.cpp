// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/MissingTranslations.h"

#include <utility>

namespace yanlian {

MissingTranslations::MissingTranslations(QStringList phoneContexts)
    : m_phoneContexts(std::move(phoneContexts))
{
}

void MissingTranslations::listen(Language coach, Language phone)
{
    m_coach = coach;
    m_phone = phone;
    m_missing.clear();
}

QStringList MissingTranslations::take()
{
    return std::exchange(m_missing, {});
}

QString MissingTranslations::translate(const char *context, const char *text, const char *, int) const
{
    const QString said = QString::fromUtf8(text);
    if (isNeeded(QString::fromUtf8(context)) && !said.isEmpty() && !m_missing.contains(said))
        m_missing += said;
    return {};
}

/// What Qt itself says is never in a picture.
bool MissingTranslations::isNeeded(const QString &context) const
{
    if (m_phoneContexts.contains(context))
        return m_phone != Language::Chinese;
    if (context == QLatin1StringView("Coach"))
        return m_coach != Language::Chinese;
    return !context.startsWith(QLatin1Char('Q')) && m_coach != Language::English;
}

} // namespace yanlian
