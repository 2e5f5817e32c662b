#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a visitor can press: the keys that close, leave or open something elsewhere, and clicks and keys at
random. Afterwards the same process still fills the screen with its one window.

Usage: hostile_input.py YANLIAN EVENTS [openbox], on an X display; with openbox as the window manager
"""

import random
import re
import subprocess
import time

from hands import Hands
from supervisor import START_SECONDS, Failure, Kiosk, need, run

SEED = 20211125
EVENTS_TOGETHER = 50  # then the kiosk may paint; no hand is faster
WIDTH, HEIGHT = 1280, 800
HOSTILE_KEYS = """
    alt+F4 ctrl+w ctrl+q ctrl+F4 Escape F11 F10 alt+Tab alt+shift+Tab alt+Escape super super+d super+l super+r super+e
    ctrl+Escape ctrl+alt+Delete ctrl+alt+BackSpace ctrl+alt+t ctrl+alt+F2 ctrl+shift+Escape ctrl+p ctrl+s ctrl+o ctrl+n
    ctrl+t ctrl+shift+i F5 F12 Print alt+Print Menu shift+F10 alt+space alt+Home alt+Left alt+Right BackSpace ctrl+c
    ctrl+a ctrl+x ctrl+v ctrl+z ctrl+plus ctrl+minus ctrl+0 shift+F1 Help Pause Scroll_Lock Num_Lock XF86Close XF86HomePage
    XF86WWW XF86Search XF86Back XF86PowerOff XF86Sleep alt+F1 alt+F2 alt+F7 alt+F8 alt+F9 alt+F10 ctrl+alt+d ctrl+alt+Left
""".split()
KEYS = "Tab shift+Tab Return space Escape F1 F2 Up Down Left Right BackSpace 1 2 3 4 5 6 7 8 9 0 a z alt+F4 ctrl+w ctrl+q Menu".split()


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def windows_that_are_seen():
    """(id, x, y, width, height) of each, our own and the window manager's."""
    seen = []
    for line in output("xwininfo", "-root", "-tree").splitlines():
        found = re.match(r"\s+(0x[0-9a-f]+) .*?(\d+)x(\d+)[+-]-?\d+[+-]-?\d+\s+\+?(-?\d+)\+?(-?\d+)", line)
        if found and "IsViewable" in output("xwininfo", "-id", found[1]):
            seen.append((found[1], *(int(found[i]) for i in (4, 5, 2, 3))))
    return seen


def windows_of_ours(process):
    shown = {window[0]: window for window in windows_that_are_seen()}
    ours = []
    for window in shown.values():
        told = output("xprop", "-id", window[0], "_NET_WM_PID", "WM_STATE")
        if re.search(rf"_NET_WM_PID\(CARDINAL\) = {process.pid}\b", told):
            ours.append(window)
    return ours


def expect_the_screen_is_ours(kiosk, after):
    kiosk.wait_until_it_paints()
    if kiosk.process.poll() is not None:
        raise Failure(f"after {after} the kiosk ended with {kiosk.process.returncode}")
    ours = windows_of_ours(kiosk.process)
    if [window[1:] for window in ours] != [(0, 0, WIDTH, HEIGHT)]:
        raise Failure(f"after {after} there is not one window that fills the screen: {ours}")
    if said := kiosk.said():
        raise Failure(f"after {after} the kiosk says: {said}")


def do_anything(events, hands, kiosk):
    chance = random.Random(SEED)

    def anywhere():
        return chance.randrange(WIDTH), chance.randrange(HEIGHT)

    for done in range(events):
        if done % EVENTS_TOGETHER == 0:
            kiosk.wait_until_it_paints(1)
        what = chance.random()
        if what < 0.5:
            hands.click(*anywhere())
        elif what < 0.6:
            hands.click(*anywhere(), chance.choice((2, 3, 4, 5, 8, 9)))
        elif what < 0.7:
            hands.move(*anywhere())
            hands.button(1, True)
            hands.move(*anywhere())
            hands.button(1, False)
        else:
            hands.keys(chance.choice(KEYS))
        hands.done()


def press_hostile_keys(hands):
    for keys in HOSTILE_KEYS:
        hands.keys(keys)
        hands.done()


def begin(manager):
    """Returns when the window manager manages."""
    managing = subprocess.Popen([manager])
    end = time.monotonic() + START_SECONDS
    while "window id" not in output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"):
        if managing.poll() is not None or time.monotonic() > end:
            raise Failure(f"{manager} does not manage windows")
        time.sleep(0.05)
    return managing


def main(program, events, manager=None):
    need("xwininfo", "xprop", *([manager] if manager else []))
    hands = Hands()
    managing = begin(manager) if manager else None
    try:
        with Kiosk(program, watchdog_seconds=1) as kiosk:
            kiosk.start()
            expect_the_screen_is_ours(kiosk, "the start")
            press_hostile_keys(hands)
            expect_the_screen_is_ours(kiosk, "the keys that leave a program")
            hands.click(WIDTH // 2, HEIGHT // 2)
            press_hostile_keys(hands)
            expect_the_screen_is_ours(kiosk, "the same during a visit")
            do_anything(int(events), hands, kiosk)
            expect_the_screen_is_ours(kiosk, f"{events} clicks and keys of seed {SEED}")
    finally:
        if managing:
            managing.terminate()
            managing.wait()
    return f"one full window of the same process after {2 * len(HOSTILE_KEYS)} hostile keys and {events} events"


run(main)
