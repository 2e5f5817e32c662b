// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/AccountBinding.h"

#include "app/huabei/AccountCondition.h"
#include "app/huabei/AccountValue.h"

#include <QLabel>
#include <QVariant>

namespace yanlian {

namespace {

class Shown final {
public:
    explicit Shown(const QLocale &locale)
        : m_locale(locale)
    {
    }

    QString operator()(Money money) const { return m_locale.toString(double(money.fen) / 100.0, 'f', 2); }
    QString operator()(int number) const { return m_locale.toString(number); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QDate &day) const
    {
        const bool chinese = m_locale.language() == QLocale::Chinese;
        const QString form = chinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("MMM d, yyyy");
        return day.isValid() ? m_locale.toString(day, form) : QStringLiteral("–");
    }

private:
    QLocale m_locale;
};

} // namespace

bool bindAccount(QWidget *screen, const Account &account, const QLocale &locale)
{
    bool changed = false;
    for (QWidget *widget : screen->findChildren<QWidget *>()) {
        if (const auto value = accountValueFromName(widget->property("bind").toString()))
            if (auto *label = qobject_cast<QLabel *>(widget)) {
                const QString text = std::visit(Shown(locale), valueOf(*value, account));
                changed = changed || label->text() != text;
                label->setText(text);
            }
        if (const auto condition = AccountCondition::fromName(widget->property("showWhen").toString())) {
            changed = changed || widget->isHidden() == condition->holds(account);
            widget->setVisible(condition->holds(account));
        }
    }
    return changed;
}

} // namespace yanlian
