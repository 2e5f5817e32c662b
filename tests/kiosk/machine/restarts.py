#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that is killed, and one that hangs, is there again; one that was started five times in a minute shows its
safe page, and still shows it.

Usage: restarts.py YANLIAN, with or without a display
"""

import signal

from supervisor import Kiosk, run

SAFE_MODE_STARTS = 5


def main(program):
    with Kiosk(program, watchdog_seconds=4) as kiosk:
        kiosk.start()
        kiosk.process.kill()
        kiosk.supervise()
        kiosk.process.send_signal(signal.SIGSTOP)  # hangs: alive, and paints no more
        kiosk.supervise()
        for _ in range(SAFE_MODE_STARTS - 3):
            kiosk.process.kill()
            kiosk.supervise()
        kiosk.wait_until_it_paints()
    return "killed, hung and started too often: a picture each time"


run(main)
