// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"
#include "ui/look/TextMeasure.h"

#include <QPushButton>

namespace yanlian {

/// The one button of the program, on the phone and around it. Its text breaks instead of being cut off and is its
/// accessible name; it acts on release, once for a double click and once for a key held down (a11y O14).
class TextButton final : public QPushButton, public Styled {
    Q_OBJECT
    Q_PROPERTY(QString kind READ kindName WRITE setKindName)
    Q_PROPERTY(bool current READ isCurrent WRITE setCurrent)
public:
    enum class Kind {
        Plain, ///< outlined
        Primary, ///< filled
        Action, ///< a large button on the phone
        Band, ///< on the practice band
        Option, ///< one of several with the same parent, of which one is chosen; checkable. In a QButtonGroup Tab would
                ///< pass by all but one.
        Row, ///< a line of a list on the phone
        Tab, ///< at the bottom of a phone screen
        Tile, ///< a small square with a word below
        Link, ///< the name of a document
        Poster, ///< a huge one, on a page that has little else
        Key, ///< a large digit, or a word, on a pad of keys
        Back, ///< drawn as an arrow; the text is only heard
        Close, ///< drawn as a cross; the text is only heard
    };

    explicit TextButton(QWidget *parent = nullptr);
    TextButton(Kind kind, QWidget *parent);

    QString kindName() const { return m_kindName; }
    void setKindName(const QString &name); ///< as Designer files write it, for example "row"
    Kind kind() const { return m_kind; }
    bool isCurrent() const { return m_current; }
    void setCurrent(bool current); ///< the tab or option that is in force

    /// Where the text and its icon are drawn, in own coordinates.
    QRect textArea() const;

    void setLook(const Look &look) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void nextCheckState() override;
    bool hitButton(const QPoint &position) const override;

private:
    struct Colours;
    Colours colours() const;
    void showChecked();
    bool isGlyph() const { return m_kind == Kind::Back || m_kind == Kind::Close; }
    bool isLeft() const { return m_kind == Kind::Row || m_kind == Kind::Link || m_kind == Kind::Option; }
    bool isStacked() const { return m_kind == Kind::Tab || m_kind == Kind::Tile; }
    QFont textFont() const;
    const TextMeasure &measure() const;
    QMargins padding() const;
    int iconSize() const;
    void paintGlyph(QPainter &painter, const QColor &ink) const;
    void paintStacked(QPainter &painter, const QColor &ink) const;
    void paintText(QPainter &painter, const QColor &ink) const;
    void paintMonogram(QPainter &painter, const QRectF &box) const;

    Kind m_kind = Kind::Plain;
    QString m_kindName;
    Look m_look;
    mutable TextMeasure m_measure;
    bool m_current = false;
};

} // namespace yanlian
