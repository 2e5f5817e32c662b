// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QFont;

namespace yanlian {

/// A PDF file of QPdfWriter without the time and its zone, the writer's name and its version: it tells nobody when and
/// with what it was made, and the same page gives the same bytes.
QByteArray withoutOrigin(QByteArray pdf);

/// QPdfWriter says of each shape the first character that is drawn so: a radical in place of 手, a tab in place of
/// a blank. This puts the characters of `text` there, so that what is searched, copied or read aloud is what was
/// written. `font` is the one all of it is set in, of any weight and size.
QByteArray withCharactersOf(const QString &text, const QFont &font, QByteArray pdf);

} // namespace yanlian
