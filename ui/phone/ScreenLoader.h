// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUiLoader>

#include <memory>

class QWidget;

namespace yanlian {

/// Builds a phone screen from its Designer file. Only the classes of screenClasses() exist here, and no plug-in is
/// ever loaded. Texts are translated and follow later changes of language.
class ScreenLoader final : public QUiLoader {
    Q_OBJECT
public:
    ScreenLoader();

    /// Null if the file cannot be read or is not a screen; errorString() says why.
    std::unique_ptr<QWidget> loadScreen(const QString &file);

    QWidget *createWidget(const QString &className, QWidget *parent, const QString &name) override;
};

} // namespace yanlian
