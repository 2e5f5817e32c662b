// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QObject>

#include <functional>

namespace yanlian {

class Lesson;
class PageHelp;
class WizardPage;

/// Offers the take-home sheet over a page, prints or saves it, and says what came of it.
class TakeHome final : public QObject {
    Q_OBJECT
public:
    /// Lesson and help must outlive this object.
    TakeHome(const Lesson &lesson, PageHelp &help, QObject *parent);

    /// From now on nothing is printed or saved.
    void showOnly() { m_showsOnly = true; }
    /// Leads back to where the lesson is, in groups of four; empty if the pack is too large for codes.
    QString code(TextSize textSize) const;
    void offer(WizardPage &page, TextSize textSize);

private:
    void showCode(WizardPage &page, TextSize textSize);
    QString digits(TextSize textSize) const;
    void print(WizardPage &page, TextSize textSize);
    void save(WizardPage &page, TextSize textSize);
    void tell(WizardPage &page, TextSize textSize, const std::function<QString()> &words, bool isDone);

    const Lesson &m_lesson;
    PageHelp &m_help;
    bool m_showsOnly = false;
};

} // namespace yanlian
