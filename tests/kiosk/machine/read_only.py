#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit at a kiosk without HOME that may write to its state folder and nowhere else: every other file system is
read-only. Very little is written there. All that is mounted is so in a private mount namespace only, and gone with it.

Usage: read_only.py YANLIAN, on an X display
"""

import os
import sqlite3
import subprocess
import sys
import time

from hands import Hands
from supervisor import Failure, Kiosk, need, run, skip

MOST_BYTES = 1_000_000  # of a visit
INSIDE = "--inside"
KEPT_OPTIONS = {"nosuid", "nodev", "noexec", "noatime", "nodiratime", "relatime"}  # a remount would take them away


# On a screen of 1280 x 800: beside everything, 中文, twice 下一步, 我的 on the phone, 下一步.
TOUCHED = ((640, 300), (380, 395), (1202, 750), (1202, 750), (478, 623), (1202, 750))


def visit(hands):
    """As slowly as somebody who looks first."""
    for place in TOUCHED:
        hands.click(*place)
        hands.done()
        time.sleep(1)


def unshare():
    rights = [] if os.geteuid() == 0 else ["--map-root-user"]
    return ["unshare", "--mount", "--propagation", "private", *rights, "--"]


def own_namespace():
    return os.readlink("/proc/self/ns/mnt")


def mounts():
    """Each place where something is mounted, with the options of what lies on top there."""
    with open("/proc/self/mountinfo", encoding="utf-8") as file:
        fields = [line.split() for line in file]
    return {each[4].encode().decode("unicode_escape"): each[5].split(",") for each in fields}


def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True, stdin=subprocess.DEVNULL)


def may_write(folder):
    try:
        name = os.path.join(folder, "may-i-write")
        with open(name, "w", encoding="ascii"):
            os.unlink(name)
        return True
    except OSError:
        return False


def inside(namespace_outside, state, *command):
    """Takes the right to write away, in a namespace that is our own, and becomes the kiosk."""
    if own_namespace() == namespace_outside:
        sys.exit("the mount namespace is not private; nothing was mounted")
    mount("--make-rprivate", "/")
    mount("--bind", state, state)
    for place, options in mounts().items():
        if place != state and "rw" in options:
            mount("-o", ",".join(["remount", "bind", "ro", *sorted(KEPT_OPTIONS.intersection(options))]), place)
    writable = [place for place, options in mounts().items() if "rw" in options]
    if writable != [state] or not may_write(state):
        sys.exit(f"not only the state folder may be written to: {' '.join(writable)}")
    for folder in ("/tmp", "/var/tmp", "/dev/shm", os.path.dirname(state), os.getcwd()):
        if may_write(folder):
            sys.exit(f"{folder} may be written to")
    os.execv(command[0], command)


def written_bytes(process):
    with open(f"/proc/{process.pid}/io", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("write_bytes:"))


def size_of(folder):
    return sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))


def lines_in(journal):
    if not os.path.exists(journal):
        return 0
    with sqlite3.connect(f"file:{journal}?mode=ro", uri=True) as connection:
        return connection.execute("SELECT count(*) FROM lines").fetchone()[0]


def main(program):
    need("unshare", "mount")
    attempt = subprocess.run([*unshare(), "true"], capture_output=True, text=True, check=False)
    if attempt.returncode != 0:
        skip(f"a mount namespace is not permitted here: {attempt.stderr.strip()}")
    hands = Hands()
    with Kiosk(program) as kiosk:
        script = [sys.executable, os.path.realpath(__file__), INSIDE, own_namespace(), os.path.realpath(kiosk.state)]
        kiosk.command = [*unshare(), *script, *kiosk.command]
        kiosk.start()
        visit(hands)
        kiosk.wait_until_it_paints()
        if complaints := kiosk.said():
            raise Failure(f"the kiosk complained: {complaints}")
        lines = lines_in(os.path.join(kiosk.state, "journal.sqlite"))
        if not lines:
            raise Failure("nothing was noted of the visit")
        most = max(written_bytes(kiosk.process), size_of(kiosk.state))
        if most > MOST_BYTES:
            raise Failure(f"{most} bytes were written, more than {MOST_BYTES}")
    return f"{lines} lines noted with all else read-only; {most / 1000:.0f} kB written"


if sys.argv[1:2] == [INSIDE]:
    inside(*sys.argv[2:])
run(main)
