// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/TakeHomeSheet.h"

#include "ui/sheet/PdfTidy.h"
#include "ui/sheet/SheetPen.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace yanlian {

namespace {

constexpr double marginMm = 13;
constexpr double least = 16; ///< points; large print begins here (a11y G1)
constexpr double largerSizes[] = {22, 20, 19, 18, 17}; ///< points
constexpr int fullParts = 2; ///< results that stay longest

} // namespace

TakeHomeSheet::TakeHomeSheet(SheetContent content)
    : m_content(std::move(content))
{
}

bool TakeHomeSheet::paint(QPagedPaintDevice &device) const
{
    device.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    const double perPoint = device.logicalDpiY() / 72.0;
    const QRect area(0, 0, device.width(), device.height());
    const Fitted page = fitted(area, perPoint);
    SheetPen pen(&painter, area, {perPoint, page.bodyPoints});
    write(pen, page.content);
    return painter.end();
}

QByteArray TakeHomeSheet::pdf() const
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(m_content.title);
    if (!paint(writer))
        return {};
    SheetPen pen(nullptr, {}, {});
    write(pen, m_content);
    return withCharactersOf(pen.written(), SheetPen::font(100, false), withoutOrigin(file.data()));
}

TakeHomeSheet::Fitted TakeHomeSheet::fitted(const QRect &area, double pixelsPerPoint) const
{
    Fitted page{m_content, least};
    const auto fits = [&](double body) {
        SheetPen pen(nullptr, area, {pixelsPerPoint, body});
        return write(pen, page.content) <= area.height();
    };
    while (!fits(least) && dropLeast(page.content)) { }
    for (const double body : largerSizes)
        if (fits(body)) {
            page.bodyPoints = body;
            break;
        }
    return page;
}

int TakeHomeSheet::write(SheetPen &pen, const SheetContent &content)
{
    const int from = pen.top();
    pen.band(tr("Practice, not Alipay"));
    pen.title(content.title, content.date);
    pen.list(tr("What you did"), content.steps, SheetPen::Mark::Number);
    QStringList decisions;
    for (const QString &label : content.chosen)
        decisions += tr("\"%1\"", "a label on the phone").arg(label);
    QStringList ending;
    if (!decisions.isEmpty())
        ending += decisions.join(QStringLiteral(" → "));
    if (!content.outcome.isEmpty())
        ending += content.outcome;
    pen.box(SheetPen::Box::Decision, decisions.isEmpty() ? QString() : tr("What you chose: "), ending);
    for (const SheetContent::Part &part : content.results)
        pen.list(part.title, part.lines, SheetPen::Mark::Dot);
    pen.list(tr("Worth practising once more"), content.again, SheetPen::Mark::Square);
    if (!content.warning.isEmpty())
        pen.box(SheetPen::Box::Caution, tr("Take care: "), {content.warning});
    const int written = pen.top() - from;
    return written + pen.footer(content.code, tr("To go on another day, open Yanlian and type this code:"));
}

bool TakeHomeSheet::dropLeast(SheetContent &content)
{
    const auto dropResult = [&] {
        QStringList &lines = content.results.last().lines;
        if (!lines.isEmpty())
            lines.removeLast();
        if (lines.isEmpty())
            content.results.removeLast();
    };
    if (content.results.size() > fullParts)
        dropResult();
    else if (content.again.size() > 1)
        content.again.removeLast();
    else if (!content.results.isEmpty())
        dropResult();
    else if (!content.again.isEmpty())
        content.again.clear();
    else if (content.steps.size() > 1) {
        content.steps.removeLast();
        content.steps.last() = QStringLiteral("…");
    } else if (!content.chosen.isEmpty())
        content.chosen.removeLast();
    else
        return false;
    return true;
}

} // namespace yanlian
