# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mouse and a keyboard for an X display, through its XTEST extension; a thousand times a second if need be."""

import ctypes
import ctypes.util

from supervisor import skip


def library(name):
    found = ctypes.util.find_library(name)
    if found is None:
        skip(f"lib{name} is not installed")
    return ctypes.CDLL(found)


class Hands:
    def __init__(self):
        self.x11, self.xtst = library("X11"), library("Xtst")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XStringToKeysym.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        if not self.display:
            skip("there is no X display")

    def move(self, x, y):
        self.xtst.XTestFakeMotionEvent(self.display, -1, x, y, 0)

    def button(self, number, is_down):
        self.xtst.XTestFakeButtonEvent(self.display, number, int(is_down), 0)

    def click(self, x, y, number=1):
        self.move(x, y)
        self.button(number, True)
        self.button(number, False)

    def keys(self, names):
        """One key, or some together: "ctrl+alt+Delete". A key that the keyboard does not have is left out."""
        codes = [self.code(name) for name in names.split("+")]
        codes = [code for code in codes if code]
        for code in codes:
            self.xtst.XTestFakeKeyEvent(self.display, code, 1, 0)
        for code in reversed(codes):
            self.xtst.XTestFakeKeyEvent(self.display, code, 0, 0)

    def code(self, name):
        name = {"ctrl": "Control_L", "alt": "Alt_L", "shift": "Shift_L", "super": "Super_L"}.get(name, name)
        symbol = self.x11.XStringToKeysym(name.encode())
        if symbol == 0:
            raise ValueError(f"no key is called {name}")
        return self.x11.XKeysymToKeycode(self.display, ctypes.c_ulong(symbol))

    def done(self):
        """Returns when the display has taken all of it."""
        self.x11.XSync(self.display, 0)
