// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/SheetPrinter.h"

#include "ui/sheet/TakeHomeSheet.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace yanlian {

std::optional<QString> SheetPrinter::name()
{
    const QPrinterInfo printer = QPrinterInfo::defaultPrinter();
    if (printer.isNull())
        return std::nullopt;
    return printer.description().isEmpty() ? printer.printerName() : printer.description();
}

std::optional<QString> SheetPrinter::print(const SheetContent &content)
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull())
        return std::nullopt;
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(content.title);
    return TakeHomeSheet(content).paint(printer) ? name() : std::nullopt;
}

} // namespace yanlian
