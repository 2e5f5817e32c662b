// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"

#include <QTranslator>

#include <memory>

namespace yanlian {

/// The kiosk's own sentences, in either language at any time, whatever the lesson speaks. They are marked with
/// QT_TRANSLATE_NOOP("KioskWords", ...) where they are used.
class KioskWords final {
public:
    KioskWords();
    ~KioskWords();
    Q_DISABLE_COPY_MOVE(KioskWords)

    QString in(Language language, const char *text) const;
    /// On one line.
    QString inBoth(const char *text) const;

private:
    std::unique_ptr<QTranslator> m_chinese;
};

/// The language of a text as its letters tell it.
Language languageOf(const QString &text);

} // namespace yanlian
