// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/SpokenPage.h"

#include "ui/look/Paragraph.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/WizardPage.h"

#include <QAccessible>

namespace yanlian {

QList<SpokenText> SpokenPage::texts(const WizardPage &page)
{
    const QWidget *root = page.overlay()->isOpen() ? page.overlay() : page.content();
    const auto *phone = root->findChild<PhoneView *>();
    QList<SpokenText> all;
    for (Paragraph *each : root->findChildren<Paragraph *>()) {
        const bool isSeen = each->isVisibleTo(&page) && !each->text().isEmpty();
        const bool isForEyes =
            (phone && phone->isAncestorOf(each)) || each->objectName() == QLatin1StringView("sources");
        if (isSeen && !isForEyes)
            all += {each, each->text()};
    }
    return all;
}

QList<Utterance> SpokenPage::control(const QWidget &widget, Language language)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!face)
        return {};
    QList<Utterance> all = sentencesOf(face->text(QAccessible::Name), language);
    if (face->state().checkable)
        all += sentencesOf(face->state().checked ? tr("Chosen.") : tr("Not chosen."), language);
    return all + sentencesOf(face->text(QAccessible::Description), language);
}

} // namespace yanlian
