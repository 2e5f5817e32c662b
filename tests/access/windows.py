# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window manager does and this display has none for: gives the keyboard to a window."""

import ctypes

VIEWABLE, REVERT_TO_PARENT, NOW = 2, 2, 0


class Attributes(ctypes.Structure):
    """XWindowAttributes, as far as it is needed."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        *((name, ctypes.c_ulong) for name in ("visual", "root")),
        *((name, ctypes.c_int) for name in ("window_class", "bit_gravity", "win_gravity", "backing_store")),
        *((name, ctypes.c_ulong) for name in ("backing_planes", "backing_pixel")),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("map_installed", "map_state")),
        ("rest", ctypes.c_ubyte * 64),
    ]


def activate_largest():
    """Whether there is a window to be seen; the largest one has the keyboard then."""
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = display_type = ctypes.c_void_p
    display = display_type(library.XOpenDisplay(None))
    library.XDefaultRootWindow.restype = ctypes.c_ulong
    root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    top = ctypes.c_ulong(library.XDefaultRootWindow(display))
    library.XQueryTree(display, top, *map(ctypes.byref, (root, parent, children, count)))
    seen = []
    for window in (ctypes.c_ulong(children[index]) for index in range(count.value)):
        about = Attributes()
        library.XGetWindowAttributes(display, window, ctypes.byref(about))
        if about.map_state == VIEWABLE:
            seen.append((about.width * about.height, window))
    if seen:
        library.XSetInputFocus(display, max(seen, key=lambda each: each[0])[1], REVERT_TO_PARENT, NOW)
    library.XCloseDisplay(display)
    return bool(seen)
