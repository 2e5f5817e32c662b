#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk under cage, the compositor that packaging/yanlian-kiosk.service locks it in, which here draws on an X server
without a screen: its picture is seen.

Usage: under_cage.py YANLIAN, on an X display
"""

import os
import shutil
import stat
import subprocess
import time

from supervisor import START_SECONDS, Failure, Kiosk, need, run

NOBODY = 65534  # cage refuses to run as root
LEAST_COLOURS = 200  # letters have edges of many shades


def colours_on_the_screen():
    """How many different ones, of an X server with 24 bits a pixel."""
    picture = subprocess.run(["xwd", "-root", "-silent"], check=True, capture_output=True).stdout
    header = int.from_bytes(picture[:4], "big")
    palette = 12 * int.from_bytes(picture[76:80], "big")
    pixels = picture[header + palette :]
    return len({pixels[i : i + 4] for i in range(0, len(pixels), 4)})


def give_away(folder):
    """So that another user can come to it and use it."""
    above = os.path.dirname(folder)
    os.chmod(above, os.stat(above).st_mode | stat.S_IXGRP | stat.S_IXOTH)
    for name, folders, files in os.walk(folder):
        for each in [name, *(os.path.join(name, file) for file in files), *(os.path.join(name, f) for f in folders)]:
            os.chown(each, NOBODY, NOBODY)


def main(program):
    need("cage", "xwd", "setpriv")
    with Kiosk(program) as kiosk:
        copied = shutil.copy(program, kiosk.folder)  # another user may not come to where it was built
        os.chmod(copied, os.stat(copied).st_mode | stat.S_IXOTH | stat.S_IROTH)
        runtime = os.path.join(kiosk.folder, "runtime")
        os.mkdir(runtime, 0o700)
        as_user = []
        if "XAUTHORITY" in os.environ:
            os.environ["XAUTHORITY"] = shutil.copy(os.environ["XAUTHORITY"], kiosk.folder)
        if os.geteuid() == 0:
            give_away(kiosk.folder)
            as_user = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        kiosk.command = [
            *as_user, "env", f"XDG_RUNTIME_DIR={runtime}", "WLR_BACKENDS=x11", "WLR_RENDERER=pixman", "WLR_LIBINPUT_NO_DEVICES=1",
            "cage", "-d", "--", "env", "-u", "DISPLAY", "QT_QPA_PLATFORM=wayland", copied, *kiosk.command[1:],
        ]
        kiosk.start()
        kiosk.wait_until_it_paints()
        end = time.monotonic() + START_SECONDS
        while (colours := colours_on_the_screen()) < LEAST_COLOURS:
            if time.monotonic() > end:
                raise Failure(f"the screen shows {colours} colours: {kiosk.said()}")
    return f"a picture of {colours} colours under cage"


run(main)
