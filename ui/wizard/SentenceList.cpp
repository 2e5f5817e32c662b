// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/SentenceList.h"

#include "ui/look/Paragraph.h"
#include "ui/wizard/NavigationRow.h"
#include "ui/wizard/RehearsalWizard.h"
#include "ui/wizard/SpokenPage.h"
#include "ui/wizard/WizardPage.h"

#include <QRegularExpression>

namespace yanlian {

namespace {

constexpr int longerBy = 10; ///< steps

const QRegularExpression &number()
{
    static const QRegularExpression form(QStringLiteral("\\d+"));
    return form;
}

/// A code is somebody's own, and there are too many of them.
bool holdsCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\d{4} \\d{4}|\\d{12}"));
    return code.match(text).hasMatch();
}

} // namespace

SentenceList::SentenceList(Language language)
    : m_language(language)
{
}

void SentenceList::note(const RehearsalWizard &wizard)
{
    const WizardPage &page = *wizard.page();
    for (const SpokenText &each : SpokenPage::texts(page)) {
        add(sentencesOf(each.text, m_language));
        if (each.paragraph->objectName() == QLatin1StringView("score"))
            addEveryScore(each.text);
        if (each.paragraph->objectName() == QLatin1StringView("progress"))
            addEveryNumber(each.text);
    }
    for (const QWidget *each : page.focusOrder(wizard.navigationRow()->buttons()))
        if (each->isVisibleTo(&wizard))
            add(SpokenPage::control(*each, m_language));
}

void SentenceList::add(const QList<Utterance> &sentences)
{
    for (const Utterance &each : sentences)
        if (!holdsCode(each.text) && !m_known.contains(each.text)) {
            m_known.insert(each.text);
            m_all += each;
        }
}

/// Any result of a test may be somebody's.
void SentenceList::addEveryScore(const QString &text)
{
    for (int percent = 0; percent <= 100; ++percent)
        add(sentencesOf(QString(text).replace(number(), QString::number(percent)), m_language));
}

/// Some come back to where they were, and their way is longer than the lesson.
void SentenceList::addEveryNumber(const QString &progress)
{
    const auto first = number().match(progress);
    const auto last = number().match(progress, first.capturedEnd());
    for (int step = 1; step <= last.captured().toInt() + longerBy; ++step) {
        QString text = progress;
        text.replace(
            last.capturedStart(), last.capturedLength(), QString::number(std::max(step, last.captured().toInt())));
        text.replace(first.capturedStart(), first.capturedLength(), QString::number(step));
        add(sentencesOf(text, m_language));
    }
}

} // namespace yanlian
