#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit does outside its window, as the kernel saw it: no socket but local ones, and no file opened for writing
outside the state folder.

Usage: footprint.py YANLIAN, on an X display
"""

import os
import re

from hands import Hands
from supervisor import Failure, Kiosk, need, run

CALLS = "execve,clone,clone3,fork,vfork,socket,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,truncate"


def visit(hands):
    hands.click(640, 400)
    for keys in "Tab Return Tab Return Tab Return Tab Tab Return F2 F1 Escape 1 3 8 0 0 1 3 8 0 0 0 Tab Tab Return".split():
        hands.keys(keys)
    for place in ((300, 400), (500, 600), (900, 700)):
        hands.click(*place)
    hands.done()


def without_other_programs(lines, program):
    """The kiosk may start the speech service, a program of its own, which looks for others on 127.0.0.1."""
    parents, foreign = {}, set()
    for line in lines:
        process = line.split(maxsplit=1)[0]
        if found := re.search(r"\b(?:clone3?|v?fork)\b.* = (\d+)$", line.rstrip()):
            parents[found[1]] = process
        if (found := re.search(r'execve\("([^"]+)"', line)) and found[1] != program:
            foreign.add(process)

    def is_ours(process):
        while process is not None and process not in foreign:
            process = parents.get(process)
        return process is None

    return [line for line in lines if is_ours(line.split(maxsplit=1)[0])]


def lines_of(trace):
    with open(trace, encoding="utf-8", errors="replace") as file:
        return [line for line in file if not line.rstrip().endswith("ENOENT (No such file or directory)")]


def sockets_of(lines):
    return {found[1] for line in lines if (found := re.search(r"\bsocket\((\w+)", line))}


def written(lines):
    """The files that were opened for writing, made, moved or taken away, if that was done."""
    for line in lines:
        if " = -1 " in line or "<unfinished" in line:
            continue
        if "open" in line and not re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE", line):
            continue
        if re.search(r"socket\(|execve\(|clone|fork\(", line):
            continue
        yield from re.findall(r'"([^"]+)"', line)


def main(program):
    need("strace")
    hands = Hands()
    with Kiosk(program, watchdog_seconds=8) as kiosk:
        trace = os.path.join(kiosk.folder, "trace")
        kiosk.command = ["strace", "-f", "-qq", "-s", "500", "-e", f"trace={CALLS}", "-o", trace, *kiosk.command]
        kiosk.start()
        visit(hands)
        kiosk.wait_until_it_paints()
        lines = without_other_programs(lines_of(trace), program)
        if not any(kiosk.config in line for line in lines):
            raise Failure("the trace does not show the kiosk")
        if others := sockets_of(lines) - {"AF_UNIX", "AF_LOCAL"}:
            raise Failure(f"sockets were opened that are not local: {', '.join(sorted(others))}")
        allowed = (kiosk.state + "/", "/dev/", "/proc/self/", "/memfd:")
        outside = sorted({name for name in written(lines) if not name.startswith(allowed)})
        if outside:
            raise Failure(f"written outside the state folder: {' '.join(outside)}")
        inside = sorted({os.path.relpath(name, kiosk.state) for name in written(lines) if name.startswith(kiosk.state)})
    return f"local sockets only; written in the state folder only: {' '.join(inside)}"


run(main)
