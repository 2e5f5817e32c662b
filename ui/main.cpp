// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/CommandLine.h"
#include "ui/commands/RunCommand.h"

int main(int argc, char **argv)
{
    const yanlian::CommandLine line = yanlian::parseCommandLine(argc, argv);
    if (line.command == yanlian::CommandLine::Command::Finished)
        return line.exitCode;
    return yanlian::runCommand(line, argc, argv);
}
