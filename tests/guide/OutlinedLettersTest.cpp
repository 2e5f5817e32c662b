// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/OutlinedLetters.h"
#include "tests/support/Print.h"
#include "ui/look/Look.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QTextLayout>

namespace yanlian {

namespace {

/// Three lines, the beginning in bold.
class Lines final {
public:
    Lines()
        : m_layout(
            QStringLiteral("请在手机上，点「花呗」 Huabei, 1,234.56 yuan，看一看"), Look().font(TextRole::PhoneBody))
    {
        QTextLayout::FormatRange bold{0, 5, {}};
        bold.format.setFontWeight(QFont::Bold);
        m_layout.setFormats({bold});
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(200);
            line.setPosition({0.0, 31.5 * (m_layout.lineCount() - 1)});
        }
        m_layout.endLayout();
    }

    template <typename Draw> QImage drawn(double scale, const Draw &draw) const
    {
        QImage picture(700, 360, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.scale(scale, scale);
        painter.setPen(QColor(20, 60, 120));
        for (int i = 0; i < m_layout.lineCount(); ++i)
            draw(painter, m_layout.lineAt(i), QPointF(10.25, 7.5));
        return picture;
    }

    int count() const { return m_layout.lineCount(); }

private:
    QTextLayout m_layout;
};

} // namespace

TEST(OutlinedLetters, LookAsQtDrawsThem)
{
    const Lines lines;
    ASSERT_GE(lines.count(), 2);
    for (const double scale : {1.0, 2.54, 3.0}) {
        const QImage ours = lines.drawn(scale, drawOutlined);
        EXPECT_EQ(ours, lines.drawn(scale, [](QPainter &painter, const QTextLine &line, const QPointF &at) {
            line.draw(&painter, at);
        })) << scale;
        EXPECT_NE(ours, lines.drawn(scale, [](auto &&...) {}));
    }
}

} // namespace yanlian
