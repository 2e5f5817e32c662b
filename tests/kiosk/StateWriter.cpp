// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what a kiosk keeps, again and again, and says after each time which it was, for tests that kill it.

#include "app/journal/Journal.h"
#include "app/kiosk/PinStore.h"
#include "app/kiosk/StartCounter.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yanlian;

namespace {

using Write = std::function<void(int number)>;

/// Both by the number that is written.
QDateTime moment(int number)
{
    return QDateTime::fromSecsSinceEpoch(number);
}

void writeStart(const QString &folder, int number)
{
    const StartCounter counter(folder, [=] { return moment(number); });
    if (!counter.complaint().isEmpty())
        std::abort();
}

void writePin(const QString &folder, int number)
{
    if (PinStore(folder).setPin(QStringLiteral("82%1").arg(number, 6, 10, QLatin1Char('0'))))
        std::abort();
}

/// Each long after the one before, so that it need not wait.
void writeTry(const QString &folder, int number)
{
    PinStore pins(
        folder, [=] { return moment(number * 10'000); }, [=] { return std::chrono::seconds(number * 10'000); });
    if (pins.tryPin(QStringLiteral("000000")) != PinStore::Try::Wrong)
        std::abort();
}

Write writeFor(const QString &what, const QString &folder)
{
    if (what == QLatin1StringView("starts"))
        return [=](int number) { writeStart(folder, number); };
    if (what == QLatin1StringView("pin"))
        return [=](int number) { writePin(folder, number); };
    if (what == QLatin1StringView("tries"))
        return [=](int number) { writeTry(folder, number); };
    const auto journal = std::make_shared<Journal>(folder + QLatin1StringView("/journal.sqlite"));
    return [=](int number) {
        const LessonEvent event{
            .kind = LessonEvent::Kind::Entered,
            .scenario = QStringLiteral("upgrade"),
            .step = QStringLiteral("step-%1").arg(number % 7)};
        journal->write(event, Language::English);
    };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: yanlian_state_writer journal|pin|starts|tries FOLDER FIRST_NUMBER\n", stderr);
        return 2;
    }
    const Write write = writeFor(arguments.at(1), arguments.at(2));
    for (int number = arguments.at(3).toInt();; ++number) {
        write(number);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
