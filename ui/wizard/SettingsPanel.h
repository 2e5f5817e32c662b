// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/SettingsChoices.h"

#include <QMap>
#include <QWidget>

namespace yanlian {

class Paragraph;
class TextButton;

/// Settings one below the other, each with its choices side by side. A press on a choice asks for it at once.
class SettingsPanel final : public QWidget, public Styled {
    Q_OBJECT
public:
    /// How a text of the choices is said, for example in both languages.
    using Words = std::function<QString(const char *text)>;

    SettingsPanel(const QList<SettingsGroup> &groups, const Words &words, QWidget *parent);

    /// Marks what is in force.
    void show(const Settings &settings);
    /// The choices, in the order a person reads.
    QList<QWidget *> focusOrder() const;
    void setLook(const Look &look) override;

Q_SIGNALS:
    void changeWanted(const yanlian::SettingsChange &change);

private:
    void add(const SettingsGroup &group, const Words &words);

    QList<std::pair<TextButton *, SettingsChoice>> m_choices;
};

} // namespace yanlian
