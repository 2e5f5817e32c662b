// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QObject>

class QRegion;
class QWizard;

namespace yanlian {

class TextButton;

/// The fixed row below every page: Help, Repeat or Stop, Start again, Back, Next. Our own buttons, because QWizard's
/// keep the old language until the page turns (docs/qwizard.md, 2) and have private names (22).
class NavigationRow final : public QObject {
    Q_OBJECT
public:
    /// Gives the wizard its buttons; it owns them and this object.
    explicit NavigationRow(QWizard &wizard);

    void retranslate();
    void setLook(const Look &look);
    /// While something is read aloud, the place of Repeat stops it.
    void setSpeaking(bool isSpeaking);
    QList<QWidget *> buttons() const;
    /// Paints what is behind them.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void repeatWanted();
    void stopWanted();
    void startAgainWanted();

private:
    void paintBackground(const QRegion &region) const;
    void showRepeat();
    void align();

    QWizard &m_wizard;
    bool m_isSpeaking = false;
};

} // namespace yanlian
