// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

#include <QWizardPage>

namespace yanlian {

class Lesson;
class Overlay;
class Paragraph;
class PracticeBar;

/// One page of the lesson: the practice bar, a content, and a heading that says what the page is. It keeps no state:
/// what it shows it asks the lesson for. Its content is made when the page is first entered.
class WizardPage : public QWizardPage, public Styled {
    Q_OBJECT
public:
    explicit WizardPage(Lesson &lesson);

    /// Makes the content if it has not been made yet. The wizard calls it before a page is shown.
    void prepare();
    bool isPrepared() const { return m_content != nullptr; }

    /// Sets every text anew. Called after each change of language, on every page, shown or not, that was prepared.
    virtual void retranslate() = 0;
    /// Shows the present state anew.
    virtual void refresh() { }
    /// The label that gets the focus when the page is entered, and whose text names the page. Set once prepared.
    virtual Paragraph *heading() const = 0;
    /// Everything in the content that can take the focus, in the order a person reads.
    virtual QList<QWidget *> contentFocusOrder() const = 0;
    virtual QString windowTitleText() const;

    /// All that can take the focus, content first, practice bar last; while help is open, only the help.
    QList<QWidget *> focusOrder(const QList<QWidget *> &wizardButtons) const;
    /// Makes it so for the keyboard.
    void orderFocus(const QList<QWidget *> &wizardButtons);
    PracticeBar *practiceBar() const { return m_bar; }
    Overlay *overlay() const { return m_overlay; }
    QWidget *content() const { return m_content; }
    virtual void showSettings(const Settings &settings);

    void setLook(const Look &look) override;
    QSize minimumSizeHint() const override;

protected:
    /// Called once by prepare(). Returns the new content, owned by the page.
    virtual QWidget *makeContent() = 0;
    Lesson &lesson() const { return m_lesson; }
    const Look &currentLook() const { return m_look; }

    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Lesson &m_lesson;
    PracticeBar *m_bar;
    Overlay *m_overlay;
    QWidget *m_content = nullptr;
    Look m_look;
};

} // namespace yanlian
