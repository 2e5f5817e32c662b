// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Palette.h"

#include <QFont>
#include <QSize>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace yanlian {

/// The three steps of the text-size button, in percent.
enum class TextSize { Normal = 100, Large = 150, Largest = 200 };

QString textSizeCode(TextSize size);
std::optional<TextSize> textSizeFromCode(const QString &code);
QStringList textSizeCodes();
TextSize nextTextSize(TextSize size);

/// From line to line, in percent of the text (a11y V2).
enum class LineSpacing { Normal = 150, Wide = 175, Widest = 200 };

QString lineSpacingCode(LineSpacing spacing);
std::optional<LineSpacing> lineSpacingFromCode(const QString &code);
QStringList lineSpacingCodes();

enum class PointerSize { Normal, Large };

QString pointerSizeCode(PointerSize size);
std::optional<PointerSize> pointerSizeFromCode(const QString &code);
QStringList pointerSizeCodes();

/// What a person chooses for his eyes.
struct Appearance final {
    TextSize text = TextSize::Normal;
    Theme theme = Theme::Light;
    LineSpacing spacing = LineSpacing::Normal;
    PointerSize pointer = PointerSize::Normal;

    bool operator==(const Appearance &) const = default;
};

/// What a text is, from which its size follows.
enum class TextRole {
    Poster, ///< to be read from afar, by whoever passes
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

/// What nothing may be smaller than where a screen is used at a distance that is known; in pixels.
struct LeastSizes final {
    int text = 0;
    int target = 0;

    bool operator==(const LeastSizes &) const = default;
};

/// Every length and colour of the program. One pixel here is one pixel at 96 dpi (a11y 0.1); `fit` enlarges everything
/// on a large window, the text size only what is read.
struct Look final {
    double fit = 1.0;
    Appearance chosen;
    LeastSizes least = {};

    bool operator==(const Look &) const = default;

    /// Large windows get a larger picture, small ones never a smaller one.
    static Look forWindow(const QSize &window, const Appearance &chosen, const LeastSizes &least = {});

    int px(double base) const { return qRound(base * fit); }
    int textPx(TextRole role) const;
    QFont font(TextRole role, bool bold = false) const;
    int lineHeight(TextRole role) const;
    const Palette &palette() const { return paletteOf(chosen.theme); }
    int primaryTarget() const { return std::max(px(60), least.target); } ///< a11y O1
    int otherTarget() const { return std::max(px(48), least.target); } ///< a11y O1
    int gap() const { return px(12); }
    int margin() const { return px(24); }
    int radius() const { return px(12); }
    int phoneWidth(const QSize &window) const;
    /// Ten millimetres on a phone drawn so wide, by which near misses and swipes are told from taps. What a display
    /// says of its own size is often not true; what the learner sees is a phone, and the glass of a real one is 68 mm
    /// wide.
    static double tenMillimetres(int glassWidth) { return glassWidth * 10 / 68.0; }
};

/// Something drawn by us that follows the look.
class Styled {
public:
    Styled() = default;
    virtual ~Styled() = default;
    Q_DISABLE_COPY_MOVE(Styled)
    virtual void setLook(const Look &look) = 0;
};

} // namespace yanlian

class QWidget;

namespace yanlian {

/// Gives `sizes` to `root` and everything in it.
void applyLook(QWidget *root, const Look &look);

/// Lays out `root` and everything in it now, innermost first. Qt would do it later, from events, and until then
/// answer with heights from before.
void settleLayout(QWidget *root);

} // namespace yanlian
