// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Utterance.h"

#include <QCoreApplication>

class QWidget;

namespace yanlian {

class Paragraph;
class WizardPage;

/// A text of a page that is read aloud, as it stands there.
struct SpokenText final {
    Paragraph *paragraph = nullptr;
    QString text;
};

/// What a page says to ears. Everything that is ever said comes from here.
class SpokenPage final {
    Q_DECLARE_TR_FUNCTIONS(SpokenPage)
public:
    /// All that the coach has written on the page, in the order a person reads; of the card over the page, if one is
    /// open, only that. What the phone shows is for the learner to find, and ids of sources are for the eye.
    static QList<SpokenText> texts(const WizardPage &page);
    /// What a control is, said when the keyboard comes to it: its name, its state and what it brings.
    static QList<Utterance> control(const QWidget &widget, Language language);
};

} // namespace yanlian
