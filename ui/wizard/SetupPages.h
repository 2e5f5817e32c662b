// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

#include <QMap>
#include <QObject>

namespace yanlian {

class ChoosePage;
class CodePage;
class FirstRunPage;
class Lesson;
class ModePage;
class PersonPage;
class WelcomePage;
class WizardPage;
struct ResumePoint;

/// The pages before the first step: what is chosen there, and how one follows the other.
class SetupPages final : public QObject {
    Q_OBJECT
public:
    /// The lesson must outlive this object. The pages belong to whoever takes them from pages().
    SetupPages(Lesson &lesson, QObject *parent);

    /// By the id they have in the wizard.
    const QMap<int, WizardPage *> &pages() const { return m_pages; }
    int nextId(int id) const;
    /// Takes over what was chosen on a page; false if there is nothing to go on with.
    bool leave(int id);

    /// Sets everything as it was set where somebody stopped.
    static SettingsChange settingsOf(const ResumePoint &point);

Q_SIGNALS:
    void changeWanted(const yanlian::SettingsChange &change);
    /// Another button than Next leads on from the present page.
    void nextWanted();

private:
    void begin();
    bool resume();
    void goOn(bool &instead);

    Lesson &m_lesson;
    FirstRunPage *m_firstRun;
    WelcomePage *m_welcome;
    CodePage *m_code;
    ChoosePage *m_choose;
    PersonPage *m_person;
    ModePage *m_mode;
    QMap<int, WizardPage *> m_pages;
    bool m_wantsCode = false; ///< while that button leads on
    bool m_wantsSomeoneElse = false; ///< the same
    bool m_asSomeoneElse = false;
};

} // namespace yanlian
