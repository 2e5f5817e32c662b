// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/Overlay.h"

#include <QCoreApplication>

namespace yanlian {

class Lesson;

/// What the help says: what to do now, and how everything here works.
class HelpWords final {
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
public:
    /// For the step the lesson is at.
    static QList<Overlay::Section> forStep(const Lesson &lesson);
    /// For the pages before the first step.
    static QList<Overlay::Section> forSettings();

private:
    static QList<Overlay::Section> always();
};

} // namespace yanlian
