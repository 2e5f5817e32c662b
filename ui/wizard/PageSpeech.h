// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"
#include "ui/wizard/SpokenPage.h"

#include <QPointer>

namespace yanlian {

class Narrator;
class RehearsalWizard;
struct LessonEvent;

/// Reads the lesson aloud: each page when it is reached, whatever appears on it, and the control the keyboard comes to;
/// marks the text that is heard, and stops as soon as somebody does anything. The lesson does not know of it.
class PageSpeech final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this object.
    PageSpeech(RehearsalWizard &wizard, Narrator &narrator);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QObject *watched) const;
    void interrupt(const QObject *touched);
    bool pressKey(const QObject *focused, int key, bool isRepeat);
    void follow(const Settings &settings);
    void hear(const LessonEvent &event);
    void lookSoon();
    void look();
    void forget();
    QList<SpokenText> newTexts(const QList<SpokenText> &now);
    void sayPage();
    void sayControl(const QWidget &control);
    void say(const QList<SpokenText> &texts, const QList<Utterance> &before = {});
    void show();
    void bringIntoView(Paragraph *paragraph);

    RehearsalWizard &m_wizard;
    Narrator &m_narrator;
    Language m_language; ///< in which the page is written now
    QStringList m_known; ///< texts of the page that were there when it was last looked at
    QStringList m_knownOver; ///< the same of the card over the page
    QList<QPointer<Paragraph>> m_spoken; ///< by sentence, null for what no text shows
    QPointer<Paragraph> m_marked;
    bool m_isNew = true; ///< the page is to be read from the beginning
    bool m_saysAgain = false; ///< the answer to a tap may be the same as before
    bool m_looksSoon = false;
    bool m_isMoving = false; ///< the keyboard is about to come to another control
};

} // namespace yanlian
