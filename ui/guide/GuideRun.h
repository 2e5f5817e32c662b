// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideManifest.h"
#include "app/guide/GuidePlan.h"
#include "app/guide/GuideStore.h"
#include "app/language/MissingTranslations.h"
#include "app/language/TranslatorSet.h"
#include "ui/guide/ManifestEntry.h"
#include "ui/guide/ShotPainter.h"
#include "ui/guide/ToldScenario.h"

#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace yanlian {

/// Makes everything that a plan asks for. Pictures are painted in this thread, one after the other, and become files in
/// others; with one job all happens here.
class GuideRun final {
public:
    /// Told before each file; false ends the run.
    using Progress = std::function<bool(int done, int all, const QString &file)>;

    /// All but the options must outlive this object. Needs a QApplication of which pinSurroundings() was told.
    GuideRun(const Pack &pack, const GuidePlan &plan, const GuideOptions &options, GuideStore &store);
    ~GuideRun();
    Q_DISABLE_COPY_MOVE(GuideRun)

    /// False if it was ended before all was done.
    bool run(const Progress &progress);

    /// "file: why", for everything that nobody should be shown; none of it was written.
    const QStringList &faults() const { return m_faults; }
    /// The same for what is legal and not good.
    const QStringList &warnings() const { return m_warnings; }
    /// What the folder holds after it.
    const GuideManifest &manifest() const { return m_manifest; }

private:
    struct Sheet; ///< one scenario in one variant
    struct Encoded {
        QByteArray png;
        PaintedShot shot; ///< without its picture
        QString alt;
    };

    bool makeSheet(int variant, int scenario);
    bool paintShots(Sheet &sheet);
    bool isGood(const Sheet &sheet, const GuideShot &shot, const PaintedShot &painted);
    void encode(Sheet &sheet, const GuideShot &shot, PaintedShot painted);
    bool makeDocuments(Sheet &sheet);
    QByteArray makeDocument(Sheet &sheet, const GuideOutput &output);
    QByteArray makePdf(const Sheet &sheet, const QString &file);
    QByteArray makeFilm(const Sheet &sheet);
    ShotScene sceneOf(const Sheet &sheet, const GuideShot &shot, double pixelsPerRoom) const;
    bool tell(const QString &file);
    void keepManifest();
    void addOtherParts(const GuideManifest &before);
    QString looksLikeOther(const SeenScreen &screen) const;

    const Pack &m_pack;
    const GuidePlan &m_plan;
    const GuideOptions m_options;
    GuideStore &m_store;
    MissingTranslations m_missing;
    std::unique_ptr<TranslatorSet> m_translators; ///< in force while pictures are painted
    QThreadPool m_pool;
    QSemaphore m_slots;
    Progress m_progress;
    int m_done = 0;
    QHash<QString, SeenScreen> m_seen; ///< by its subject
    QStringList m_warnings;
    QMutex m_mutex; ///< of what follows
    QStringList m_faults;
    GuideManifest m_manifest;
};

} // namespace yanlian
