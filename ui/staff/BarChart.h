// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace yanlian {

class Paragraph;

/// One bar of a chart: what is counted, and how often it came.
struct Bar final {
    QString label;
    qint64 count = 0;
};

/// Horizontal bars below each other. Each has its number in words beside its name, so that nobody needs the picture.
class BarChart final : public QWidget, public Styled {
    Q_OBJECT
public:
    /// The longest bar stands for `most`, or for the largest count if that is more.
    BarChart(const QString &title, const QList<Bar> &bars, qint64 most, QWidget *parent);

    void setLook(const Look &look) override;

private:
    QVBoxLayout *m_column;
};

} // namespace yanlian
