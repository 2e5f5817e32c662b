// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/KioskWords.h"
#include "ui/look/Look.h"
#include "ui/speech/Utterance.h"

#include <QWidget>

class QBoxLayout;

namespace yanlian {

class Paragraph;
class TextButton;

/// One of the kiosk's own pages; it fills the whole screen and knows its colours from its look.
class KioskPage : public QWidget, public Styled {
    Q_OBJECT
public:
    /// The words must outlive the page.
    KioskPage(const KioskWords &words, QWidget *parent);

    /// What a voice reads when the page is reached: its texts, each in the language it is written in.
    virtual QList<Utterance> spoken() const;
    /// What a voice says when the keyboard comes to a control of the page; `language` is for what is in none, as
    /// digits.
    static QList<Utterance> spoken(const QWidget &control, Language language);
    /// What the keyboard stands on at first; null if there is nothing to press.
    virtual QWidget *firstControl() const { return nullptr; }
    void setLook(const Look &look) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Called at each change of look or size.
    virtual void arrange() { }

    const KioskWords &words() const { return m_words; }
    const Look &look() const { return m_look; }
    bool isUpright() const { return height() > width(); }
    Paragraph *addText(TextRole role, const QString &text = {}, Qt::Alignment alignment = Qt::AlignCenter);
    TextButton *addButton(const char *name, const QString &text, bool isHuge);

private:
    const KioskWords &m_words;
    Look m_look;
};

} // namespace yanlian
