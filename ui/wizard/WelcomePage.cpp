// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/WelcomePage.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/look/WrapRow.h"

#include <QVBoxLayout>

namespace yanlian {

namespace {

constexpr TextSize offeredSizes[] = {TextSize::Normal, TextSize::Large, TextSize::Largest};

struct Speech {
    Language coach;
    PhoneLanguage phone;
};
constexpr Speech offeredSpeech[] = {
    {Language::Chinese, PhoneLanguage::SameAsCoach},
    {Language::English, PhoneLanguage::SameAsCoach},
    {Language::English, PhoneLanguage::Chinese},
};

} // namespace

WelcomePage::WelcomePage(Lesson &lesson)
    : WizardPage(lesson)
{
}

QWidget *WelcomePage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const auto paragraph = [&](TextRole role) {
        auto *made = new Paragraph(role, content);
        made->setInset(true);
        column->addWidget(made);
        return made;
    };
    const auto row = [&] {
        auto *made = new WrapRow(content);
        made->setEven(true);
        column->addWidget(made);
        return made;
    };
    auto *top = new WrapRow(content);
    column->addWidget(top);
    m_heading = new Paragraph(TextRole::Heading, top);
    m_heading->setInset(true);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_code = new TextButton(TextButton::Kind::Plain, top);
    m_code->setObjectName(QStringLiteral("codeButton"));
    m_what = paragraph(TextRole::Card);
    m_safe = paragraph(TextRole::Card);
    m_safe->setBackdrop(Paragraph::Backdrop::Good);
    m_languageTitle = paragraph(TextRole::Card);
    m_languageTitle->setBold(true);
    QWidget *languageRow = row();
    for (const char *name : {"chooseChinese", "chooseEnglish", "chooseEnglishChinesePhone"})
        m_languages += addOption(languageRow, QLatin1StringView(name));
    m_sizeTitle = paragraph(TextRole::Card);
    m_sizeTitle->setBold(true);
    QWidget *sizeRow = row();
    for (const char *name : {"chooseNormal", "chooseLarge", "chooseLargest"})
        m_sizeOptions += addOption(sizeRow, QLatin1StringView(name));
    m_scam = paragraph(TextRole::Card);
    m_scam->setBackdrop(Paragraph::Backdrop::Caution);
    column->addStretch(1);
    connect(m_code, &TextButton::clicked, this, &WelcomePage::codeWanted);
    for (int i = 0; i < m_languages.size(); ++i)
        connect(m_languages.at(i), &TextButton::clicked, this, [this, i] {
            Q_EMIT changeWanted([i](Settings &settings) {
                settings.language = offeredSpeech[i].coach;
                settings.phoneLanguage = offeredSpeech[i].phone;
            });
        });
    for (int i = 0; i < m_sizeOptions.size(); ++i)
        connect(m_sizeOptions.at(i), &TextButton::clicked, this, [this, i] {
            Q_EMIT changeWanted([i](Settings &settings) { settings.appearance.text = offeredSizes[i]; });
        });
    m_pane = new ScrollPane(this);
    m_pane->setContent(content);
    return m_pane;
}

void WelcomePage::retranslate()
{
    m_heading->setText(tr("Welcome. Let us practise together."));
    m_what->setText(tr(
        "Here you practise on a pretend phone: Huabei in Alipay, its upgrade, its bills, how to say no, and how to see "
        "through a fraudster. Stop or start again whenever you like."));
    m_safe->setLeadAndText(
        tr("Nothing here is real. "),
        tr("No money moves, no agreement is signed, nothing goes out on the internet. You cannot break anything."));
    m_languageTitle->setText(tr("Which language?"));
    m_languages.constFirst()->parentWidget()->setAccessibleName(m_languageTitle->text());
    m_languages.at(0)->setText(QStringLiteral("中文")); // each in its own language, whatever is in force
    m_languages.at(1)->setText(QStringLiteral("English"));
    m_languages.at(2)->setText(QStringLiteral("English + 中文手机"));
    m_sizeTitle->setText(tr("How large should the text be?"));
    m_sizeOptions.constFirst()->parentWidget()->setAccessibleName(m_sizeTitle->text());
    m_sizeOptions.at(0)->setText(tr("Normal"));
    m_sizeOptions.at(1)->setText(tr("Large"));
    m_sizeOptions.at(2)->setText(tr("Largest"));
    m_code->setText(tr("I have a code from another day"));
    m_scam->setLeadAndText(
        tr("Remember: "),
        tr("the real upgrade never comes by phone call, costs nothing and needs no code read aloud. Whoever asks for "
           "that is a fraudster. Hang up."));
    setAccessibleName(m_heading->text());
}

QList<QWidget *> WelcomePage::contentFocusOrder() const
{
    QList<QWidget *> all{m_heading, m_code};
    for (TextButton *option : m_languages + m_sizeOptions)
        all += option;
    return all + m_pane->scrollButtons();
}

void WelcomePage::showSettings(const Settings &settings)
{
    WizardPage::showSettings(settings);
    const Language shown = resolvePhoneLanguage(settings.language, settings.phoneLanguage);
    for (int i = 0; i < m_languages.size(); ++i) {
        const Speech &speech = offeredSpeech[i];
        if (speech.coach == settings.language && resolvePhoneLanguage(speech.coach, speech.phone) == shown)
            m_languages.at(i)->setChecked(true);
    }
    for (int i = 0; i < m_sizeOptions.size(); ++i)
        if (offeredSizes[i] == settings.appearance.text)
            m_sizeOptions.at(i)->setChecked(true);
}

void WelcomePage::setLook(const Look &look)
{
    WizardPage::setLook(look);
    if (!m_pane)
        return;
    const int margin = look.margin();
    m_pane->content()->layout()->setContentsMargins(margin * 2, margin, margin * 2, margin);
    m_pane->content()->layout()->setSpacing(look.gap());
}

TextButton *WelcomePage::addOption(QWidget *row, const QString &name)
{
    auto *option = new TextButton(TextButton::Kind::Option, row);
    option->setObjectName(name);
    option->setCheckable(true);
    return option;
}

} // namespace yanlian
