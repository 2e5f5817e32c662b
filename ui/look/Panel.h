// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QFrame>

namespace yanlian {

/// A coloured surface that holds other widgets.
class Panel final : public QFrame, public Styled {
    Q_OBJECT
    Q_PROPERTY(QString kind READ kindName WRITE setKindName)
public:
    enum class Kind {
        Plain, ///< nothing is painted
        Card, ///< white, rounded, outlined
        Header, ///< white with a line below
        Sheet, ///< white, rounded at the top
        Scrim, ///< dims what is behind a sheet
        List, ///< white
        Notice, ///< pale yellow, rounded
        Band, ///< the practice band
        Page, ///< the phone's page colour
    };

    explicit Panel(QWidget *parent = nullptr);
    Panel(Kind kind, QWidget *parent);

    QString kindName() const { return m_kindName; }
    void setKindName(const QString &name); ///< as Designer files write it, for example "sheet"
    void setLook(const Look &look) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Plain;
    QString m_kindName;
    Look m_look;
};

} // namespace yanlian
