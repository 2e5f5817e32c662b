// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskWords.h"

#include "app/language/TranslatorSet.h"
#include "app/pack/Pack.h"

#include <algorithm>

namespace yanlian {

KioskWords::KioskWords()
    : m_chinese(
        loadTranslator(packTranslationFolders(builtInPackFolder()), QStringLiteral("yanlian"), Language::Chinese))
{
}

KioskWords::~KioskWords() = default;

QString KioskWords::in(Language language, const char *text) const
{
    const QString chinese =
        language == Language::Chinese && m_chinese ? m_chinese->translate("KioskWords", text) : QString();
    return chinese.isEmpty() ? QString::fromUtf8(text) : chinese;
}

QString KioskWords::inBoth(const char *text) const
{
    return QStringLiteral("%1 · %2").arg(in(Language::Chinese, text), in(Language::English, text));
}

Language languageOf(const QString &text)
{
    const bool hasHan =
        std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.script() == QChar::Script_Han; });
    return hasHan ? Language::Chinese : Language::English;
}

} // namespace yanlian
