// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/LessonDriver.h"

#include <QColor>
#include <QImage>

#include <functional>
#include <string>

namespace yanlian {

class Paragraph;
class TextButton;

/// One way to look at a lesson.
struct View final {
    Language language = Language::Chinese;
    PhoneLanguage phone = PhoneLanguage::SameAsCoach;
    TextSize text = TextSize::Normal;
    QSize window{1280, 800};
    Theme theme = Theme::Light;
};

void PrintTo(const View &view, std::ostream *out);

/// Both languages, every text size, every kind of window.
QList<View> everyView();
/// Both languages at every text size, in one window.
QList<View> everyLanguageAndSize();
/// Both languages, and the coach's English beside a Chinese phone.
QList<View> everyLanguage();

/// Calls `check` on every step of both scenarios as it is when the person arrives there, with a trace of where it is.
void onEveryStep(const View &view, const std::function<void(LessonDriver &)> &check);
/// The same, and the two pages before the steps.
void onEveryPage(const View &view, const std::function<void(LessonDriver &)> &check);

/// Calls `check` on every page before the steps, also those that not everybody comes to, with what it is.
void onEverySetupPage(const View &view, const std::function<void(LessonDriver &, const QString &)> &check);

/// Changes what the page looks like, as the settings do.
void lookThrough(LessonDriver &driver, const Appearance &appearance);

/// What a person can see or scroll to.
QList<Paragraph *> visibleParagraphs(const QWidget *root);
QList<TextButton *> visibleButtons(const QWidget *root);

/// As the person sees it; of a part only, if one is given.
QImage picture(QWidget &widget, const QRect &part = {0, 0, -1, -1});

/// WCAG 2 contrast of two colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// In the window's coordinates.
QRect areaOf(const QWidget *widget);

} // namespace yanlian
