// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/WarningListener.h"

namespace yanlian {

namespace {

QtMessageHandler handlerBefore = nullptr;
WarningListener::Hear hearer;

void pass(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtWarningMsg && type != QtCriticalMsg)
        handlerBefore(type, context, message);
    else if (message != QLatin1StringView("This plugin does not support propagateSizeHints()"))
        hearer(message);
}

} // namespace

WarningListener::WarningListener(Hear hear)
{
    hearer = std::move(hear);
    handlerBefore = qInstallMessageHandler(pass);
}

WarningListener::~WarningListener()
{
    qInstallMessageHandler(handlerBefore);
}

} // namespace yanlian
