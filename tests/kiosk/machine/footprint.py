#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit does outside its window, as the kernel saw it: no socket but local ones, and no file opened for writing
outside the state folder.

Usage: footprint.py YANLIAN, on an X display
"""

import os
import re
import subprocess

from supervisor import Failure, Kiosk, need, run

CALLS = "socket,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,truncate"
VISIT = """
    mousemove 640 400 click 1
    key Tab key Return
    key Tab key Return key Tab key Return key Tab key Tab key Return
    mousemove 300 400 click 1 mousemove 500 600 click 1 mousemove 900 700 click 1
    key F2 key F1 key Escape
    type 13800138000
    key Tab key Tab key Return
"""


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
        if "socket(" in line:
            continue
        yield from re.findall(r'"([^"]+)"', line)


def main(program):
    need("strace", "xdotool")
    with Kiosk(program, watchdog_seconds=60) as kiosk:
        trace = os.path.join(kiosk.folder, "trace")
        kiosk.command = ["strace", "-f", "-qq", "-s", "500", "-e", f"trace={CALLS}", "-o", trace, *kiosk.command]
        kiosk.start()
        subprocess.run(["xdotool", "-"], input=VISIT, text=True, check=True)
        kiosk.wait_until_it_paints()
        lines = lines_of(trace)
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
