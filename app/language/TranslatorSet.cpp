// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/TranslatorSet.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace yanlian {

std::unique_ptr<QTranslator> loadTranslator(const QStringList &folders, const QString &name, Language language)
{
    for (const QString &folder : folders) {
        const QString path =
            folder + QLatin1Char('/') + name + QLatin1Char('_') + languageCode(language) + QLatin1StringView(".qm");
        auto translator = std::make_unique<QTranslator>();
        if (QFileInfo::exists(path) && translator->load(path))
            return translator;
    }
    return nullptr;
}

TranslatorSet::TranslatorSet(QStringList folders, QString pack)
    : m_folders(std::move(folders))
    , m_pack(std::move(pack))
{
}

TranslatorSet::~TranslatorSet() = default;

void TranslatorSet::use(Language coach, Language phone)
{
    m_installed.clear(); // a destroyed translator takes itself out; an empty one put on top would change nothing
    const auto install = [this](std::unique_ptr<QTranslator> translator) {
        if (!translator)
            return;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    };
    install(loadTranslator(m_folders, QStringLiteral("yanlian"), coach));
    install(loadTranslator(m_folders, m_pack + QLatin1StringView("_coach"), coach));
    install(loadTranslator(m_folders, m_pack + QLatin1StringView("_phone"), phone));
    m_gloss = loadTranslator(m_folders, m_pack + QLatin1StringView("_phone"), coach);
}

QString TranslatorSet::phoneTextForCoach(const char *context, const QString &text) const
{
    const QString translated = m_gloss ? m_gloss->translate(context, text.toUtf8().constData()) : QString();
    return translated.isEmpty() ? text : translated;
}

} // namespace yanlian
