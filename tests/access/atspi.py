# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility bus, as a screen reader meets it: objects with a name, a role, states and actions."""

import contextlib
import re
import subprocess
import threading
import time

import dbus
import dbus.lowlevel

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
REGISTRY = "org.a11y.atspi.Registry"
ACTIVE, CHECKED, ENABLED, FOCUSABLE, FOCUSED, SHOWING = 1, 4, 8, 11, 12, 25  # numbers of AtspiStateType

TELLING = sum(1 << state for state in (CHECKED, ENABLED, SHOWING))  # a button that goes down has not answered yet

POLL = 0.05


class Failure(Exception):
    pass


class Clock:
    """How long this test may wait, all in all."""

    def __init__(self, most_seconds):
        self.most_seconds = most_seconds
        self.end = time.monotonic() + most_seconds

    def wait_for(self, what, ask, again=None, after=0):
        """Asks until the answer is true; does `again` after every so many seconds without it."""
        pressed = time.monotonic()
        while True:
            answer = ask()
            if answer:
                return answer
            now = time.monotonic()
            if now > self.end:
                raise Failure(f"{self.most_seconds} seconds are over; still waiting for {what}")
            if again and now - pressed > after:
                pressed = now
                again()
            time.sleep(POLL)


def bits(state):
    return 0 if state is None else int(state[0]) | int(state[1]) << 32


def have_changed(nodes):
    """Whether any of them is in another state or has another name than when it was asked."""
    calls = [(node.owner, node.path, ACCESSIBLE, "GetState", "", ()) for node in nodes]
    answers = nodes[0].bus.ask_all(calls + [node.property("Name") for node in nodes])
    states, names = answers[: len(nodes)], answers[len(nodes) :]
    return any(
        (bits(state) ^ node.state) & TELLING or str(name or "") != node.name
        for node, state, name in zip(nodes, states, names)
    )


class Bus:
    """The accessibility bus. Many questions travel at once, else a page takes a second on a busy machine."""

    def __init__(self, clock):
        session = dbus.SessionBus()
        clock.wait_for("the accessibility bus", lambda: session.name_has_owner("org.a11y.Bus"))
        door = session.get_object("org.a11y.Bus", "/org/a11y/bus")
        self.address = str(door.GetAddress(dbus_interface="org.a11y.Bus"))
        self.connection = dbus.bus.BusConnection(self.address)

    def ask_all(self, calls):
        """[(owner, path, interface, method, signature, arguments)] to their answers; None where there was none."""
        answers = [None] * len(calls)

        def keep(index):
            def handle(message):
                if isinstance(message, dbus.lowlevel.MethodReturnMessage):
                    answers[index] = message.get_args_list()[0]

            return handle

        pending = []
        for index, (owner, path, interface, method, signature, arguments) in enumerate(calls):
            message = dbus.lowlevel.MethodCallMessage(owner, path, interface, method)
            message.append(signature=signature, *arguments)
            pending.append(self.connection.send_message_with_reply(message, keep(index), require_main_loop=False))
        for call in pending:
            call.block()
        return answers

    def ask(self, *call):
        return self.connection.call_blocking(*call)

    def applications(self):
        children = self.ask(REGISTRY, "/org/a11y/atspi/accessible/root", ACCESSIBLE, "GetChildren", "", ())
        return [Node(self, *child) for child in children]

    def process_of(self, owner):
        names = "org.freedesktop.DBus"
        return self.ask(names, "/", names, "GetConnectionUnixProcessID", "s", (owner,))


class Node:
    """One object of the accessible tree, as it was when it was last asked."""

    state, name, role, depth, below = 0, "", "", 0, ()

    def __init__(self, bus, owner, path):
        self.bus, self.owner, self.path = bus, str(owner), str(path)

    def property(self, name):
        return self.owner, self.path, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, name)

    def questions(self):
        return [
            (self.owner, self.path, ACCESSIBLE, "GetState", "", ()),
            self.property("Name"),
            (self.owner, self.path, ACCESSIBLE, "GetRoleName", "", ()),
            (self.owner, self.path, ACCESSIBLE, "GetChildren", "", ()),
        ]

    def learn(self, state, name, role, below):
        """What was asked; an object that is gone answers nothing and is not shown."""
        self.state, self.name, self.role = bits(state), str(name or ""), str(role or "")
        self.below = [Node(self.bus, *child) for child in below or ()]

    def refresh(self):
        self.learn(*self.bus.ask_all(self.questions()))
        return self

    def has(self, state):
        return bool(self.state >> state & 1)

    def description(self):
        return str(self.bus.ask(*self.property("Description")))

    def walk(self):
        """Learns everything below that is shown; a whole level at once. All that was asked, also what is not shown."""
        level, asked = [self], []
        while level:
            asked += level
            answers = self.bus.ask_all([question for node in level for question in node.questions()])
            for index, node in enumerate(level):
                node.learn(*answers[4 * index : 4 * index + 4])
                for child in node.below:
                    child.depth = node.depth + 1
            level = [child for node in level if node.has(SHOWING) for child in node.below]
        return asked

    def shown(self):
        """What was learned, in the order in which a screen reader meets it."""
        return [self] + [node for child in self.below if child.has(SHOWING) for node in child.shown()]

    def place(self):
        call = (COMPONENT, "GetExtents", "u", (dbus.UInt32(0),))
        return tuple(int(value) for value in self.bus.ask(self.owner, self.path, *call))

    def take_focus(self):
        return bool(self.bus.ask(self.owner, self.path, COMPONENT, "GrabFocus", "", ()))

    def press(self):
        actions = [str(action[0]) for action in self.bus.ask(self.owner, self.path, ACTION, "GetActions", "", ())]
        if "Press" not in actions:
            raise Failure(f"{self.role} {self.name!r} cannot be pressed; it offers {actions}")
        self.bus.ask(self.owner, self.path, ACTION, "DoAction", "i", (dbus.Int32(actions.index("Press")),))

    def press_if_there(self):
        with contextlib.suppress(dbus.DBusException, Failure):  # the page was turned meanwhile
            if self.refresh().has(ENABLED) and self.has(SHOWING):
                self.press()


class Announcements:
    """What a screen reader is told without asking: new names and where the focus is, with the time of each."""

    KINDS = ("object:property-change:accessible-name", "object:state-changed:focused")
    RULE = "type='signal',interface='org.a11y.atspi.Event.Object'"

    def __init__(self, bus, clock):
        for kind in self.KINDS:  # nobody is told anything that he did not ask for
            bus.ask(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "s", (kind,))
        self.heard = []  # (time, path, the message as text)
        command = ["dbus-monitor", "--address", bus.address, self.RULE]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        threading.Thread(target=self.listen, daemon=True).start()
        clock.wait_for("dbus-monitor", lambda: self.heard)  # it begins by hearing of itself

    def listen(self):
        """A message is a line with its time, path and member, then its arguments, indented."""
        for line in self.process.stdout:
            head = re.match(r"signal time=([\d.]+) .* path=([^;]+); .*member=(\w+)", line)
            if head:
                self.heard.append([float(head[1]), head[2], head[3]])
            elif self.heard:
                self.heard[-1][2] += " " + line.strip()

    def first(self, since, path, words):
        """When that object was first told of in such words; None if it was not."""
        for told, where, message in list(self.heard):
            if told >= since and where == path and all(word in message for word in words):
                return told
        return None

    def first_name(self, since, node):
        return self.first(since, node.path, ("PropertyChange", '"accessible-name"'))

    def first_focus(self, since, node):
        return self.first(since, node.path, ("StateChanged", '"focused" int32 1'))
