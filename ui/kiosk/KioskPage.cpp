// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskPage.h"

#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <QPainter>

namespace yanlian {

KioskPage::KioskPage(const KioskWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
{
}

QList<Utterance> KioskPage::spoken() const
{
    QList<Utterance> all;
    for (const Paragraph *each : findChildren<Paragraph *>())
        if (each->isVisibleTo(this))
            all += sentencesOf(each->text(), languageOf(each->text()));
    return all;
}

void KioskPage::setLook(const Look &look)
{
    m_look = look;
    setPalette(qtPalette(look.palette()));
    arrange();
    update();
}

void KioskPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.palette().page);
}

void KioskPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

Paragraph *KioskPage::addText(TextRole role, const QString &text, Qt::Alignment alignment)
{
    auto *made = new Paragraph(role, this);
    made->setAlignment(alignment);
    made->setText(text);
    return made;
}

TextButton *KioskPage::addButton(const char *name, const QString &text, bool isHuge)
{
    auto *made = new TextButton(isHuge ? TextButton::Kind::Poster : TextButton::Kind::Plain, this);
    made->setObjectName(QLatin1StringView(name));
    made->setText(text);
    return made;
}

} // namespace yanlian
