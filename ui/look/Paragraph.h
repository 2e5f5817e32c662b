// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"
#include "ui/look/TextMeasure.h"

#include <QColor>
#include <QLabel>

namespace yanlian {

/// A label that breaks its lines, keeps the line distance old eyes need and never cuts anything off. To assistive
/// technology it is a label like any other.
class Paragraph final : public QLabel, public Styled {
    Q_OBJECT
    Q_PROPERTY(QString textRole READ textRole WRITE setTextRole)
    Q_PROPERTY(bool bold READ isBold WRITE setBold)
    Q_PROPERTY(bool bullet READ hasBullet WRITE setBullet)
    Q_PROPERTY(QString backdrop READ backdropName WRITE setBackdropName)
public:
    enum class Backdrop { None, Info, Caution, Good, Band, Notice };

    explicit Paragraph(QWidget *parent = nullptr);
    Paragraph(TextRole role, QWidget *parent);

    QString textRole() const { return m_roleName; }
    void setTextRole(const QString &name); ///< a name of TextRole, as Designer files write it
    void setRole(TextRole role);
    void setBold(bool bold);
    bool isBold() const { return m_bold; }
    void setBullet(bool bullet);
    bool hasBullet() const { return m_bullet; }
    void setBackdrop(Backdrop backdrop);
    /// Room at the sides for a focus frame; used for all plain texts of a column, so that they stay in line.
    void setInset(bool inset);
    QString backdropName() const { return m_backdropName; }
    void setBackdropName(const QString &name);

    /// `lead` in bold, then `rest`; read aloud as one text.
    void setLeadAndText(const QString &lead, const QString &rest);
    /// The parts of the rest that a person may ask about; the whole paragraph is what he presses, for a word is too
    /// small a target (a11y O1). With none it is a plain text again.
    void setExplained(const QList<TextSpan> &parts);
    bool isExplained() const { return !m_style.underlined.isEmpty(); }

    /// Framed while it is read aloud (a11y S13), with a broken line: the whole one is the focus.
    void setSpoken(bool isSpoken);
    bool isSpoken() const { return m_spoken; }

    /// Where the text is drawn, in own coordinates.
    QRect textArea() const;

    void setLook(const Look &look) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void explanationWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showPointer();
    QMargins inner() const;
    int lineWidth(int room) const;
    QFont textFont() const;
    const TextMeasure &measure() const;
    QColor colour() const;
    void paintBackdrop(QPainter &painter) const;
    void paintField(QPainter &painter, const QColor &fill, const QColor &edge) const;
    void paintMark(QPainter &painter) const;
    void paintSpoken(QPainter &painter) const;

    TextRole m_role = TextRole::Body;
    QString m_roleName;
    QString m_backdropName;
    Backdrop m_backdrop = Backdrop::None;
    Look m_look;
    mutable TextMeasure m_measure;
    TextStyle m_style;
    bool m_bold = false;
    bool m_bullet = false;
    bool m_inset = false;
    bool m_pressed = false;
    bool m_spoken = false;
};

} // namespace yanlian
