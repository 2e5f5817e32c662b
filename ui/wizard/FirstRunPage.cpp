// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/FirstRunPage.h"

#include "app/language/TranslatorSet.h"
#include "app/pack/Pack.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/WrapRow.h"
#include "ui/wizard/SettingsPanel.h"

#include <QVBoxLayout>

namespace yanlian {

namespace {

constexpr auto question = QT_TRANSLATE_NOOP("FirstRunPage", "What is easy for you?");
constexpr auto changeLater = QT_TRANSLATE_NOOP(
    "FirstRunPage", "Choose, then press Next. You can change all this later: press Settings at the top.");

QList<SettingsGroup> basicGroups()
{
    QList<SettingsGroup> basic = settingsGroups();
    basic.removeIf([](const SettingsGroup &group) { return !group.isBasic; });
    return basic;
}

} // namespace

FirstRunPage::FirstRunPage(Lesson &lesson)
    : WizardPage(lesson)
    , m_chinese(
          loadTranslator(packTranslationFolders(builtInPackFolder()), QStringLiteral("yanlian"), Language::Chinese))
{
}

FirstRunPage::~FirstRunPage() = default;

QWidget *FirstRunPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_heading = new Paragraph(TextRole::Heading, content);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setInset(true);
    auto *later = new WrapRow(content);
    later->setEven(true);
    for (Paragraph **each : {&m_laterChinese, &m_laterEnglish}) {
        *each = new Paragraph(TextRole::Card, later);
        (*each)->setInset(true);
    }
    m_panel = new SettingsPanel(
        basicGroups(), [this](const char *text) { return inBoth("SettingsChoices", text); }, content);
    column->addWidget(m_heading);
    column->addWidget(m_panel);
    column->addWidget(later);
    column->addStretch(1);
    connect(m_panel, &SettingsPanel::changeWanted, this, &FirstRunPage::changeWanted);
    m_pane = new ScrollPane(this);
    m_pane->setContent(content);
    return m_pane;
}

/// Both languages are there already.
void FirstRunPage::retranslate()
{
    m_heading->setText(inBoth("FirstRunPage", question));
    m_laterChinese->setText(inChinese("FirstRunPage", changeLater));
    m_laterEnglish->setText(QString::fromUtf8(changeLater));
    setAccessibleName(m_heading->text());
}

QList<QWidget *> FirstRunPage::contentFocusOrder() const
{
    return QList<QWidget *>{m_heading} + m_panel->focusOrder() + m_pane->scrollButtons();
}

void FirstRunPage::showSettings(const Settings &settings)
{
    WizardPage::showSettings(settings);
    m_panel->show(settings);
}

void FirstRunPage::setLook(const Look &look)
{
    WizardPage::setLook(look);
    if (!m_pane)
        return;
    const int margin = look.margin();
    m_pane->content()->layout()->setContentsMargins(margin * 2, look.gap(), margin * 2, look.gap());
    m_pane->content()->layout()->setSpacing(look.gap());
}

QString FirstRunPage::inBoth(const char *context, const char *text) const
{
    const QString english = QString::fromUtf8(text);
    const QString chinese = inChinese(context, text);
    return chinese.isEmpty() ? english : chinese + QLatin1Char(' ') + english;
}

/// Empty for what needs no translation.
QString FirstRunPage::inChinese(const char *context, const char *text) const
{
    return m_chinese ? m_chinese->translate(context, text) : QString();
}

} // namespace yanlian
