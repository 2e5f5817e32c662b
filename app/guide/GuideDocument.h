// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideOptions.h"

#include <QList>
#include <QString>

namespace yanlian {

/// A text in the first language of a guide and, where there is one, in the second.
struct GuideText final {
    QString first;
    QString second;

    bool isEmpty() const { return first.isEmpty(); }
};

/// Something to know or to mind beside an instruction.
struct GuideNote final {
    enum class Kind { Reason, Question, Caution };

    Kind kind = Kind::Reason;
    GuideText lead;
    GuideText text;
};

/// One way on, or one part of a result.
struct GuideCard final {
    QString label; ///< of its callout; empty for none
    GuideText title;
    QList<GuideText> lines;
    GuideText next; ///< where it leads
};

/// What is told of one step.
struct GuidePage final {
    int step = 0;
    QString id;
    bool isEnd = false;
    GuideText place; ///< "Step 3"
    GuideText heading;
    GuideText where;
    QList<GuideNote> notes;
    QList<GuideText> questions; ///< to be answered with a pencil
    GuideText answers; ///< what can be ticked
    QList<GuideCard> cards;
    QString picture; ///< its file, from the document's folder
    GuideText alt; ///< what the picture shows, in words
};

/// A whole lesson on paper or on a page. Every format writes the same.
struct GuideDocument final {
    GuideLanguages languages;
    GuideText title;
    GuideText phone; ///< whose it is
    GuideText summary;
    GuideText band; ///< that it is a practice
    GuideText note; ///< who did not make it
    GuideText contents; ///< the heading over the list of steps
    GuideText pageForm; ///< "Page %1"
    QString version; ///< of the lesson's content
    QList<GuidePage> pages;
};

/// With what `second` says beside it. Both tell the same steps.
GuideDocument withSecondLanguage(GuideDocument first, const GuideDocument &second);

} // namespace yanlian
