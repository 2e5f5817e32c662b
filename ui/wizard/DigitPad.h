// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QWidget>

class QGridLayout;

namespace yanlian {

class TextButton;

/// Large keys for digits: in three columns as on a telephone, in more where the window is low.
class DigitPad final : public QWidget, public Styled {
    Q_OBJECT
public:
    explicit DigitPad(QWidget *parent = nullptr);

    void retranslate();
    /// The words on the two keys that have words.
    void setWords(const QString &clear, const QString &deleteLast);
    /// 3, 4 or 6.
    void setColumns(int columns);
    /// How narrow the pad may be with so many columns.
    int leastWidth(int columns) const;
    /// How wide the pad is where no word breaks.
    int naturalWidth() const;
    /// All keys, in the order a person reads.
    QList<QWidget *> keys() const;
    void setLook(const Look &look) override;

Q_SIGNALS:
    void digitPressed(QChar digit);
    void deletePressed(); ///< the last digit
    void clearPressed(); ///< all digits

private:
    TextButton *add(const QString &name);
    int widthFor(int key, int columns) const;

    QGridLayout *m_grid;
    QList<TextButton *> m_digits; ///< by what they stand for
    TextButton *m_clear;
    TextButton *m_delete;
    int m_columns = 0;
};

} // namespace yanlian
