// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least a Qt program with a wizard and Chinese text can be: what the start of Yanlian is measured against.

#include <QApplication>
#include <QFont>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>
#include <QWizardPage>

namespace {

/// Ends the program once the watched window has been painted, as Yanlian does when it is asked to.
class ExitAfterFirstPaint final : public QObject {
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
        }
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Noto Sans CJK SC")});
    QApplication::setFont(font);

    QWizard wizard;
    auto *page = new QWizardPage(&wizard);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(QStringLiteral("花呗"), page));
    wizard.addPage(page);

    ExitAfterFirstPaint exitAfterFirstPaint;
    if (qEnvironmentVariableIsSet("YANLIAN_EXIT_AFTER_FIRST_PAINT"))
        wizard.installEventFilter(&exitAfterFirstPaint);
    wizard.showMaximized(); // as large a window as Yanlian has: painting it is part of the start
    return QApplication::exec();
}
