// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

/// The three steps of the text-size button, in percent.
enum class TextSize { Normal = 100, Large = 150, Largest = 200 };

QString textSizeCode(TextSize size);
std::optional<TextSize> textSizeFromCode(const QString &code);
QStringList textSizeCodes();
TextSize nextTextSize(TextSize size);

/// What a text is, from which its size follows.
enum class TextRole {
    Heading,
    Body,
    Card,
    Small,
    Button,
    Band,
    PhoneTitle,
    PhoneBody,
    PhoneSmall,
    PhoneAmount,
};

std::optional<TextRole> textRoleFromName(const QString &name);

/// Every length of the program. One pixel here is one pixel at 96 dpi (a11y 0.1); `fit` enlarges everything on a
/// large window, `text` only what is read.
struct Sizes final {
    double fit = 1.0;
    TextSize text = TextSize::Normal;

    bool operator==(const Sizes &) const = default;

    /// Large windows get a larger picture, small ones never a smaller one.
    static Sizes forWindow(const QSize &window, TextSize text);

    int px(double base) const { return qRound(base * fit); }
    int textPx(TextRole role) const;
    QFont font(TextRole role, bool bold = false) const;
    int lineHeight(TextRole role) const; ///< 1.5 times the text (a11y V2)
    int primaryTarget() const { return px(60); } ///< a11y O1
    int otherTarget() const { return px(48); } ///< a11y O1
    int gap() const { return px(12); }
    int margin() const { return px(24); }
    int radius() const { return px(12); }
    int phoneWidth(const QSize &window) const;
    /// Ten millimetres on a phone drawn so wide, by which near misses and swipes are told from taps. What a display
    /// says of its own size is often not true; what the learner sees is a phone, and the glass of a real one is 68 mm
    /// wide.
    static double tenMillimetres(int glassWidth) { return glassWidth * 10 / 68.0; }
};

/// Something drawn by us that follows the sizes.
class Sized {
public:
    Sized() = default;
    virtual ~Sized() = default;
    Q_DISABLE_COPY_MOVE(Sized)
    virtual void setSizes(const Sizes &sizes) = 0;
};

} // namespace yanlian

class QWidget;

namespace yanlian {

/// Gives `sizes` to `root` and everything in it.
void applySizes(QWidget *root, const Sizes &sizes);

/// Lays out `root` and everything in it now, innermost first. Qt would do it later, from events, and until then
/// answer with heights from before.
void settleLayout(QWidget *root);

} // namespace yanlian
