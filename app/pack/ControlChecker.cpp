// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/ControlChecker.h"

#include "app/pack/Placeholders.h"

namespace yanlian {

namespace {

class ControlChecker final {
public:
    ControlChecker(const Pack &pack, const QHash<QString, Screen> &screens, Problems &problems)
        : m_guide(pack.controls)
        , m_screens(screens)
        , m_problems(problems)
    {
    }

    void check()
    {
        QStringList ids = m_screens.keys();
        ids.sort();
        for (const QString &id : ids)
            checkScreen(m_screens[id]);
        for (const ControlMeaning &meaning : m_guide.meanings)
            checkMeaning(meaning);
    }

private:
    void checkScreen(const Screen &screen)
    {
        QStringList controls = screen.tappable();
        controls.sort();
        for (const QString &control : controls) {
            if (const Sentence *meaning = m_guide.meaning(screen.id, control))
                checkShown(*meaning, screen);
            else
                m_problems.append(
                    {{screen.file, screen.controls.value(control).line, 1},
                     QStringLiteral("controls.yaml does not say what %1 is").arg(quoted(control))});
        }
    }

    /// `{name}` must be a labelled control wherever the sentence is said.
    void checkShown(const Sentence &meaning, const Screen &screen)
    {
        m_shown.insert(&meaning);
        for (const QString &name : placeholdersIn(meaning.text.text))
            if (!screen.labelled().contains(name))
                report(meaning.text, namesNothing(name, screen.id, screen.labelled()));
    }

    void checkMeaning(const ControlMeaning &meaning)
    {
        if (m_shown.contains(&meaning.means))
            return;
        const QString control = quoted(meaning.control.text);
        if (meaning.screen.isEmpty())
            report(meaning.control, QStringLiteral("no screen of a lesson shows this meaning of %1").arg(control));
        else if (!m_screens.contains(meaning.screen.text))
            report(
                meaning.screen,
                QStringLiteral("no lesson shows the screen %1; allowed: %2")
                    .arg(quoted(meaning.screen.text), allowed(m_screens.keys())));
        else
            report(
                meaning.control,
                QStringLiteral("screen %1 has no %2 to tap; allowed: %3")
                    .arg(quoted(meaning.screen.text), control, allowed(m_screens[meaning.screen.text].tappable())));
    }

    void report(const Phrase &at, const QString &message) { m_problems.append({at.place, message}); }

    const ControlGuide &m_guide;
    const QHash<QString, Screen> &m_screens;
    Problems &m_problems;
    QSet<const Sentence *> m_shown;
};

} // namespace

void checkControls(const Pack &pack, const QHash<QString, Screen> &screens, Problems &problems)
{
    if (pack.controls.meanings.isEmpty() && !screens.isEmpty())
        problems.append(
            {{pack.folder + QLatin1StringView("/controls.yaml")},
             QStringLiteral("missing or empty; it says what each control is")});
    else
        ControlChecker(pack, screens, problems).check();
}

} // namespace yanlian
