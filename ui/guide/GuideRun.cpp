// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/GuideRun.h"

#include "app/pack/PackChecker.h"
#include "ui/guide/GuideFilm.h"
#include "ui/guide/GuideWords.h"
#include "ui/guide/PageWriters.h"
#include "ui/guide/PdfFile.h"
#include "ui/guide/PngFile.h"
#include "ui/guide/UsedFonts.h"

#include <QCoreApplication>

#include <algorithm>

namespace yanlian {

namespace {

QStringList phoneContexts(const Pack &pack)
{
    Problems unused; // a pack is checked before a guide begins
    QStringList all;
    for (const Screen &screen : readScreens(pack, unused))
        all += screen.context;
    return all;
}

int jobsFor(const GuideOptions &options)
{
    return options.jobs > 0 ? options.jobs : QThread::idealThreadCount();
}

} // namespace

struct GuideRun::Sheet final {
    const GuideVariant &variant;
    const Scenario &scenario;
    const QList<int> &steps;
    GuideDevice device;
    QString folder; ///< of its pictures, with the slash
    QList<GuideOutput> outputs; ///< that are to be made
    ToldScenario told;
    QHash<QString, Encoded> shots = {}; ///< by name
    bool isFaulty = false;

    bool has(GuideFormat format) const
    {
        return std::any_of(
            outputs.cbegin(), outputs.cend(), [format](const GuideOutput &each) { return each.format == format; });
    }

    const GuideOutput *outputOf(const GuideShot &shot) const
    {
        for (const GuideOutput &each : outputs)
            if (each.format == GuideFormat::Png && each.shot == shot)
                return &each;
        return nullptr;
    }

    /// Whether a page must be able to show it.
    bool isShown(const GuideShot &shot) const
    {
        return shot.branch.isEmpty() && (has(GuideFormat::Html) || has(GuideFormat::Odt) || has(GuideFormat::Markdown));
    }

    double pixelsPerRoom() const { return double(device.pixels(variant.scale).width()) / device.room.width(); }
};

GuideRun::GuideRun(const Pack &pack, const GuidePlan &plan, const GuideOptions &options, GuideStore &store)
    : m_pack(pack)
    , m_plan(plan)
    , m_options(options)
    , m_store(store)
    , m_missing(phoneContexts(pack))
    , m_slots(jobsFor(options) + 1)
{
    QCoreApplication::installTranslator(&m_missing);
    m_pool.setMaxThreadCount(jobsFor(options));
    m_manifest.program = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()
        + QLatin1StringView(", Qt ") + QLatin1StringView(qVersion());
    m_manifest.pack = pack.id;
    m_manifest.packHash = packHash(pack);
    m_manifest.fonts = usedFonts();
}

GuideRun::~GuideRun()
{
    m_pool.waitForDone();
}

bool GuideRun::run(const Progress &progress)
{
    m_progress = progress;
    for (int variant = 0; variant < m_plan.variants.size(); ++variant)
        for (const int scenario : m_plan.scenarios)
            if (!makeSheet(variant, scenario))
                return false;
    keepManifest();
    return true;
}

/// False if the run was ended.
bool GuideRun::makeSheet(int variant, int scenario)
{
    const GuideVariant &look = m_plan.variants.at(variant);
    Sheet sheet{
        look,
        m_pack.scenarios.at(scenario),
        m_plan.stepsOf(scenario),
        *guideDevice(look.device),
        look.folder() + QLatin1Char('/') + m_pack.scenarios.at(scenario).id.text + QLatin1Char('/'),
        {},
        {}};
    for (qsizetype i = 0; i < m_plan.outputs.size(); ++i)
        if (const GuideOutput &output = m_plan.outputs.at(i);
            output.variant == variant && output.scenario == scenario && m_options.shard.has(i))
            sheet.outputs += output;
    if (sheet.outputs.isEmpty())
        return true;
    m_translators.reset();
    sheet.told = tellScenario(m_pack, sheet.scenario, sheet.steps, look, m_missing);
    sheet.told.document.version = m_manifest.packHash.left(7);
    for (auto faults = sheet.told.faults.cbegin(); faults != sheet.told.faults.cend(); ++faults)
        for (const QString &fault : faults.value()) {
            m_faults +=
                QStringLiteral("%1%2: %3").arg(sheet.folder, shotName(sheet.scenario, {faults.key(), {}}), fault);
            sheet.isFaulty = true;
        }
    m_missing.listen(look.languages.first, look.shownPhoneLanguage());
    m_translators = std::make_unique<TranslatorSet>(m_pack.translationFolders(), m_pack.id);
    m_translators->use(look.languages.first, look.shownPhoneLanguage());
    const bool isWhole = paintShots(sheet);
    m_pool.waitForDone();
    return isWhole && makeDocuments(sheet) && m_store.fault().isEmpty();
}

bool GuideRun::paintShots(Sheet &sheet)
{
    for (const int step : sheet.steps)
        for (const GuideShot &shot : shotsOf(sheet.scenario, step)) {
            const GuideOutput *output = sheet.outputOf(shot);
            if ((!output && !sheet.isShown(shot)) || !sheet.told.scenes.contains(step))
                continue;
            if (output && !tell(output->file))
                return false;
            m_slots.acquire();
            PaintedShot painted = paintShot(sceneOf(sheet, shot, sheet.pixelsPerRoom()));
            if (!isGood(sheet, shot, painted)) {
                sheet.isFaulty = true;
                m_slots.release();
                continue;
            }
            if (m_pool.maxThreadCount() > 1)
                m_pool.start([this, &sheet, shot, painted] { encode(sheet, shot, painted); });
            else
                encode(sheet, shot, painted);
        }
    return true;
}

/// Whether somebody may be shown it.
bool GuideRun::isGood(const Sheet &sheet, const GuideShot &shot, const PaintedShot &painted)
{
    QStringList faults = painted.faults;
    for (const QString &text : m_missing.take())
        faults += QStringLiteral("%1 has no translation").arg(quoted(text));
    const SeenScreen seen = seenScreen(sheet.variant, sheet.scenario, shot, painted);
    if (const QString same = looksLikeOther(seen); !same.isEmpty())
        faults += same;
    m_seen.insert(seen.subject, seen);
    const QMutexLocker lock(&m_mutex);
    for (const QString &fault : std::as_const(faults))
        m_faults += QStringLiteral("%1%2: %3").arg(sheet.folder, shotName(sheet.scenario, shot), fault);
    return faults.isEmpty() && sheet.told.faults.value(shot.step).isEmpty();
}

/// In any thread.
void GuideRun::encode(Sheet &sheet, const GuideShot &shot, PaintedShot painted)
{
    const GuidePage &page =
        *std::find_if(sheet.told.document.pages.cbegin(), sheet.told.document.pages.cend(), [&](const GuidePage &each) {
            return each.step == shot.step;
        });
    Encoded encoded;
    encoded.alt = GuideWords::alt(painted, page.heading.first);
    encoded.png = pngFile(painted.picture, encoded.alt);
    const QSize size = painted.picture.size();
    painted.picture = {};
    m_slots.release();
    encoded.shot = painted;
    if (const GuideOutput *output = sheet.outputOf(shot)) {
        if (const QString why = whyRefusedByShop(sheet.device, encoded.png); !why.isEmpty()) {
            const QMutexLocker lock(&m_mutex);
            m_faults += QStringLiteral("%1: a shop would refuse it: %2").arg(output->file, why);
            return;
        }
        m_store.put(output->file, encoded.png);
        const QMutexLocker lock(&m_mutex);
        m_manifest.files.insert(
            output->file, pictureEntry(sheet.variant, sheet.scenario, shot, encoded.png, size, painted, encoded.alt));
    }
    const QMutexLocker lock(&m_mutex);
    if (sheet.isShown(shot))
        sheet.shots.insert(shotName(sheet.scenario, shot), encoded);
}

bool GuideRun::makeDocuments(Sheet &sheet)
{
    for (GuidePage &page : sheet.told.document.pages) {
        const QString name = shotName(sheet.scenario, {page.step, {}});
        page.picture = sheet.scenario.id.text + QLatin1Char('/') + name + QLatin1StringView(".png");
        page.alt.first = sheet.shots.value(name).alt;
    }
    for (const GuideOutput &output : std::as_const(sheet.outputs)) {
        if (output.format == GuideFormat::Png || sheet.isFaulty)
            continue;
        if (!tell(output.file))
            return false;
        const QByteArray content = makeDocument(sheet, output);
        m_store.put(output.file, content);
        m_manifest.files.insert(output.file, documentEntry(sheet.variant, sheet.scenario, output.format, content));
    }
    return true;
}

QByteArray GuideRun::makeDocument(Sheet &sheet, const GuideOutput &output)
{
    const PictureOf picture = [&](const GuidePage &page) {
        return sheet.shots.value(shotName(sheet.scenario, {page.step, {}})).png;
    };
    switch (output.format) {
    case GuideFormat::Html:
        return htmlFile(sheet.told.document, picture);
    case GuideFormat::Markdown:
        return markdownFile(sheet.told.document);
    case GuideFormat::Odt:
        return odtFile(sheet.told.document, picture, sheet.device.pixels(sheet.variant.scale));
    case GuideFormat::Pdf:
        return makePdf(sheet, output.file);
    case GuideFormat::Apng:
        return makeFilm(sheet);
    case GuideFormat::Png:
        break;
    }
    Q_UNREACHABLE();
}

QByteArray GuideRun::makePdf(const Sheet &sheet, const QString &file)
{
    const double perRoom = double(printPixels()) / sheet.device.room.width();
    const auto picture = [&](const GuidePage &page) {
        const PaintedShot painted = paintShot(sceneOf(sheet, {page.step, {}}, perRoom));
        return PrintPicture{painted.picture, painted.smallestText, double(sheet.device.room.width())};
    };
    const PrintedGuide printed = pdfFile(sheet.told.document, m_options.paper, m_options.largePrint, picture);
    if (!printed.small.isEmpty())
        m_warnings +=
            QStringLiteral("%1: on paper the smallest text of the phone has less than 12 points: %2; a larger "
                           "--text-size helps")
                .arg(file, printed.small.join(QLatin1StringView(", ")));
    return printed.pdf;
}

QByteArray GuideRun::makeFilm(const Sheet &sheet)
{
    GuideFilm film(sheet.told.document, sheet.device.pixels(sheet.variant.scale));
    for (const GuidePage &page : sheet.told.document.pages)
        film.add(page, paintShot(sceneOf(sheet, {page.step, {}}, sheet.pixelsPerRoom())).picture);
    return film.file();
}

ShotScene GuideRun::sceneOf(const Sheet &sheet, const GuideShot &shot, double pixelsPerRoom) const
{
    const GuideScene &scene = *sheet.told.scenes.constFind(shot.step);
    return {
        .screen = scene.screen,
        .account = scene.account,
        .targets = targetsOf(sheet.scenario, shot),
        .band = GuideWords::band(),
        .phoneLanguage = sheet.variant.shownPhoneLanguage(),
        .appearance = {*textSizeFromCode(QString::number(sheet.variant.textSize)), *themeFromCode(sheet.variant.theme)},
        .device = sheet.device,
        .pixelsPerRoom = pixelsPerRoom,
        .callouts = m_options.callouts,
    };
}

bool GuideRun::tell(const QString &file)
{
    const auto all =
        int(std::count_if(m_plan.outputs.cbegin(), m_plan.outputs.cend(), [&, i = 0](const GuideOutput &) mutable {
            return m_options.shard.has(i++);
        }));
    return m_progress(m_done++, all, file) && m_store.fault().isEmpty();
}

/// Other parts of the same guide stay in it.
void GuideRun::keepManifest()
{
    if (m_options.shard.parts > 1)
        addOtherParts(GuideManifest::fromJson(m_store.read(guideManifestName())));
    m_store.put(guideManifestName(), m_manifest.toJson());
}

void GuideRun::addOtherParts(const GuideManifest &before)
{
    if (!m_manifest.belongsWith(before))
        return;
    const QStringList files = m_plan.files();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto entry = before.files.constFind(files.at(i));
        if (m_options.shard.has(i) || entry == before.files.cend())
            continue;
        m_manifest.files.insert(files.at(i), *entry);
        const SeenScreen seen = seenScreen(*entry);
        if (const auto same = looksLikeOther(seen); !same.isEmpty())
            m_faults += files.at(i) + QLatin1StringView(": ") + same;
    }
}

/// Why, if it looks the same in another language; else empty.
QString GuideRun::looksLikeOther(const SeenScreen &screen) const
{
    const SeenScreen other = m_seen.value(screen.subject, screen);
    return other.language != screen.language && other.looks == screen.looks
        ? QStringLiteral("looks the same in %1 and in %2").arg(other.language, screen.language)
        : QString();
}

} // namespace yanlian
