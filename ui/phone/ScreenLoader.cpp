// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/ScreenLoader.h"

#include "ui/look/Panel.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/look/WrapRow.h"

#include <QFile>

namespace yanlian {

ScreenLoader::ScreenLoader()
{
    clearPluginPaths();
    setLanguageChangeEnabled(true);
}

std::unique_ptr<QWidget> ScreenLoader::loadScreen(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return nullptr;
    return std::unique_ptr<QWidget>(load(&source));
}

QWidget *ScreenLoader::createWidget(const QString &className, QWidget *parent, const QString &name)
{
    QWidget *made = nullptr;
    if (className == QLatin1StringView("TextButton"))
        made = new TextButton(parent);
    else if (className == QLatin1StringView("Paragraph"))
        made = new Paragraph(parent);
    else if (className == QLatin1StringView("Panel"))
        made = new Panel(parent);
    else if (className == QLatin1StringView("WrapRow"))
        made = new WrapRow(parent);
    else if (className == QLatin1StringView("QWidget"))
        made = new QWidget(parent);
    if (made)
        made->setObjectName(name);
    return made;
}

} // namespace yanlian
