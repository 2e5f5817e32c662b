#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the lesson as a screen reader does: finds every button by its accessible name and presses it.

Usage: atspi_rehearsal.py AT_SPI_BUS_LAUNCHER YANLIAN, inside a session bus and on an X display.
"""

import contextlib
import os
import subprocess
import sys
import time

import dbus
import dbus.lowlevel

ACCESSIBLE = "org.a11y.atspi.Accessible"
FOCUSABLE, ENABLED, SHOWING = 11, 8, 25  # numbers of AtspiStateType

POLL = 0.03
# The lesson ignores a second press within half a second.
TAP_AGAIN = 0.7  # later than that, for a tap on the phone that was heard must not be made twice
TURN_AGAIN = 0.1  # Next does nothing before the next step is done
MOST_SECONDS = 60

HOME = "请在手机上，点「我的」"
WAITING = "请等一等，手机正在处理"
UPGRADED = "演练完成：花呗服务升级好了"
UNCHANGED = "演练完成：您没有升级，什么都没有变"

# What the heading says, which button is pressed, and what the coach answers to it.
STEPS = [
    (HOME, "我的", "对了。「我的」页面打开了。"),
    ("请在手机上，点「花呗」", "花呗", "对了。花呗页面打开了。"),
    ("点「去看看」，还是点「先不看」？都可以。", "去看看", "您决定了。升级窗口打开了。"),
    ("先看协议：请点「《花呗用户服务协议》」", "《花呗用户服务协议》", "对了。协议打开了。"),
    ("看完协议，请点左上角的「返回」", "返回", "对了。回到升级窗口了。"),
    ("再看第二份：请点「《个人征信查询报送授权书》」", "《个人征信查询报送授权书》", "对了。授权书打开了。"),
    ("看完授权书，请点左上角的「返回」", "返回", "对了。回到升级窗口了。"),
]
DECISION = "同意，还是再想想？两个都可以。"
BAR = ["中文 | English", "字号：标准"]
BOTTOM = ["帮助", "再说一遍", "重新开始", "上一步", "下一步"]
SCROLL = ("▲", "▼")  # beside what scrolls, so not in the order of the text


class Failure(Exception):
    pass


class Clock:
    def __init__(self):
        self.end = time.monotonic() + MOST_SECONDS

    def wait_for(self, what, ask, again=None, after=TAP_AGAIN):
        """Asks until the answer is true; does `again` after every so many seconds without it."""
        pressed = time.monotonic()
        while True:
            answer = ask()
            if answer:
                return answer
            now = time.monotonic()
            if now > self.end:
                raise Failure(f"{MOST_SECONDS} seconds are over; still waiting for {what}")
            if again and now - pressed > after:
                pressed = now
                again()
            time.sleep(POLL)


class Bus:
    """The accessibility bus. Many questions travel at once, else a page takes a second on a busy machine."""

    def __init__(self, address):
        self.connection = dbus.bus.BusConnection(address)

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

    def children(self, owner, path):
        return [Node(self, *child) for child in self.ask(owner, path, ACCESSIBLE, "GetChildren", "", ())]

    def process_of(self, owner):
        names = "org.freedesktop.DBus"
        return self.ask(names, "/", names, "GetConnectionUnixProcessID", "s", (owner,))


class Node:
    """One object of the accessible tree, as it was when it was last asked."""

    state, name, role, depth, below = 0, "", "", 0, ()

    def __init__(self, bus, owner, path):
        self.bus, self.owner, self.path = bus, owner, path

    def questions(self):
        return [
            (self.owner, self.path, ACCESSIBLE, "GetState", "", ()),
            (self.owner, self.path, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, "Name")),
            (self.owner, self.path, ACCESSIBLE, "GetRoleName", "", ()),
            (self.owner, self.path, ACCESSIBLE, "GetChildren", "", ()),
        ]

    def learn(self, state, name, role, below):
        """What was asked; an object that is gone answers nothing and is not shown."""
        self.state = 0 if state is None else int(state[0]) | int(state[1]) << 32
        self.name, self.role = str(name or ""), str(role or "")
        self.below = [Node(self.bus, *child) for child in below or ()]

    def refresh(self):
        self.learn(*self.bus.ask_all(self.questions()))
        return self

    def has(self, state):
        return bool(self.state >> state & 1)

    def shown(self):
        """Everything that is shown, in the order in which a screen reader meets it. Asks a whole level at once."""
        level = [self]
        while level:
            answers = self.bus.ask_all([question for node in level for question in node.questions()])
            for index, node in enumerate(level):
                node.learn(*answers[4 * index : 4 * index + 4])
                for child in node.below:
                    child.depth = node.depth + 1
            level = [child for node in level if node.has(SHOWING) for child in node.below]
        return self.flat()

    def flat(self):
        return [self] + [node for child in self.below if child.has(SHOWING) for node in child.flat()]

    def place(self):
        call = ("org.a11y.atspi.Component", "GetExtents", "u", (dbus.UInt32(0),))
        return tuple(int(value) for value in self.bus.ask(self.owner, self.path, *call))

    def press(self):
        interface = "org.a11y.atspi.Action"
        actions = [str(action[0]) for action in self.bus.ask(self.owner, self.path, interface, "GetActions", "", ())]
        if "Press" not in actions:
            raise Failure(f"button {self.name!r} cannot be pressed; it offers {actions}")
        press = dbus.Int32(actions.index("Press"))
        self.bus.ask(self.owner, self.path, interface, "DoAction", "i", (press,))

    def press_if_there(self):
        with contextlib.suppress(dbus.DBusException, Failure):  # the page was turned meanwhile
            if self.refresh().has(ENABLED) and self.has(SHOWING):
                self.press()


class Lesson:
    """The running program, seen through the accessibility bus alone."""

    def __init__(self, bus, program, clock):
        self.clock = clock
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen(
            [program, "--scenario", "upgrade-honor", "--lang", "zh_CN"], env=environment
        )
        self.bus = bus
        self.application = clock.wait_for("yanlian to appear on the accessibility bus", self.find_application)
        self.window = clock.wait_for("a window", self.find_window)

    def find_application(self):
        if self.process.poll() is not None:
            raise Failure(f"yanlian ended at once, with exit code {self.process.returncode}")
        with contextlib.suppress(dbus.DBusException):  # the registry is not there yet, or somebody has just left it
            for node in self.bus.children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"):
                if self.bus.process_of(node.owner) == self.process.pid:
                    return node
        return None

    def find_window(self):
        windows = [node for node in self.application.refresh().below if node.refresh().has(SHOWING)]
        return windows[0] if windows else None

    def shown(self):
        return self.window.shown()

    def find_button(self, name):
        found = [node for node in self.shown() if node.role == "push button" and node.name == name]
        if len(found) > 1:
            raise Failure(f"{len(found)} buttons are called {name!r}")
        return found[0] if found and found[0].has(ENABLED) else None

    def button(self, name):
        return self.clock.wait_for(f"a button {name!r} that can be pressed", lambda: self.find_button(name))

    def labels(self):
        return [node for node in self.shown() if node.role == "label"]

    def headings(self):
        return [node.name for node in self.labels() if node.has(FOCUSABLE)]

    def expect_heading(self, text, again=None):
        """The heading must be there, and the window's title must say it too."""
        self.clock.wait_for(
            f"the window's title to end in {text!r}",
            lambda: self.window.refresh().name.endswith(text),
            again,
            TURN_AGAIN,
        )
        self.clock.wait_for(f"the heading {text!r}", lambda: self.headings() == [text])

    def expect_answer(self, words, again=None):
        """Some label must begin with these words."""
        def find():
            return next((node.name for node in self.labels() if node.name.startswith(words)), None)

        return self.clock.wait_for(f"the coach to say {words!r}", find, again)

    def press(self, name, answer):
        """Presses, and again if the lesson did not hear it; what the coach answers is returned."""
        button = self.button(name)
        button.press()
        return self.expect_answer(answer, button.press_if_there)

    def turn_page(self, heading):
        following = self.button("下一步")
        following.press()
        self.expect_heading(heading, following.press_if_there)

    def finish(self):
        button = self.button("完成")
        button.press()
        self.clock.wait_for(
            "yanlian to end", lambda: self.process.poll() is not None, button.press_if_there, TURN_AGAIN
        )
        if self.process.returncode != 0:
            raise Failure(f"yanlian ended with exit code {self.process.returncode}")

    def describe(self):
        for node in self.shown():
            if node.name:
                print("  " * node.depth + f"{node.role} {node.name!r}", file=sys.stderr)


def expect_equal(found, wanted, what):
    if found != wanted:
        raise Failure(f"{what}: {found}\n  instead of: {wanted}")


def check_reading_order(lesson):
    """Bar, phone, coach, then the bottom row; on the phone from above to below and from left to right."""
    nodes = lesson.shown()
    buttons = [node for node in nodes if node.role == "push button" and not node.name.startswith(SCROLL)]
    names = [node.name for node in buttons]
    expect_equal(names[: len(BAR)], BAR, "the first buttons")
    expect_equal(names[-len(BOTTOM) :], BOTTOM, "the last buttons")
    band = next(node for node in nodes if node.name.startswith("演练 ·") and node.role == "label")
    left, _, width, _ = band.place()
    on_phone = [node for node in nodes if node.role in ("push button", "label") and node.name]
    places = [(node, node.place()) for node in on_phone if not node.name.startswith(SCROLL)]
    bottom = buttons[-len(BOTTOM)].place()[1]
    top = buttons[0].place()[1] + buttons[0].place()[3]
    inside = [
        (node, x, y, w, h)
        for node, (x, y, w, h) in places
        if left <= x + w / 2 <= left + width and top <= y < bottom
    ]
    for (before, x, y, w, h), (after, x2, y2, _, _) in zip(inside, inside[1:]):
        below, beside = y2 >= y + h / 2, x2 >= x + w / 2
        if not below and not beside:
            raise Failure(f"{after.name!r} is read after {before.name!r}, but stands before it")
    return [node.name for node, *_ in inside if node.role == "push button"]


def walk_to_decision(lesson, check_mistakes):
    lesson.expect_heading(HOME)
    for index, (heading, name, answer) in enumerate(STEPS):
        lesson.expect_heading(heading)
        order = check_reading_order(lesson) if check_mistakes else None
        if check_mistakes and index == 0:
            wanted = ["扫一扫", "付款码", "出行", "卡包", "首页", "理财", "消息", "我的"]
            expect_equal(order, wanted, "the buttons on the phone")
            said = lesson.press("消息", "不是这里。")
            if "「消息」" not in said or "「我的」" not in said:
                raise Failure(f"a wrong tap is answered by {said!r}, which names not both 「消息」 and 「我的」")
            if lesson.find_button("下一步"):
                raise Failure("after a wrong tap the lesson can go on")
        lesson.press(name, answer)
        lesson.turn_page(STEPS[index + 1][0] if index + 1 < len(STEPS) else DECISION)
    if check_mistakes:
        check_reading_order(lesson)


def agree(lesson):
    walk_to_decision(lesson, check_mistakes=True)
    lesson.press("同意协议并升级服务", "您决定了。")
    lesson.turn_page(WAITING)
    lesson.expect_answer("办好了。")
    lesson.turn_page(UPGRADED)


def decline(lesson):
    walk_to_decision(lesson, check_mistakes=False)
    lesson.press("我再想想", "您决定了。")
    lesson.turn_page(UNCHANGED)


@contextlib.contextmanager
def running(lesson_or_process):
    process = getattr(lesson_or_process, "process", lesson_or_process)
    try:
        yield lesson_or_process
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def accessibility_bus(clock):
    """The launcher owns org.a11y.Bus on the session bus; its own bus is another one."""
    session = dbus.SessionBus()
    clock.wait_for("the accessibility bus", lambda: session.name_has_owner("org.a11y.Bus"))
    address = session.get_object("org.a11y.Bus", "/org/a11y/bus").GetAddress(dbus_interface="org.a11y.Bus")
    return Bus(address)


def main(launcher, program):
    clock = Clock()
    began = time.monotonic()
    with running(subprocess.Popen([launcher, "--launch-immediately"])):
        bus = accessibility_bus(clock)
        for walk in (agree, decline):
            with running(Lesson(bus, program, clock)) as lesson:
                try:
                    walk(lesson)
                    lesson.finish()
                except (Failure, dbus.DBusException) as error:
                    print(f"atspi_rehearsal: {walk.__name__}: {error}\nWhat is shown:", file=sys.stderr)
                    lesson.describe()
                    return 1
                print(f"{walk.__name__}: reached its end after {time.monotonic() - began:.1f} s")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(f"usage: {sys.argv[0]} AT_SPI_BUS_LAUNCHER YANLIAN")
    try:
        sys.exit(main(*sys.argv[1:]))
    except (Failure, dbus.DBusException) as failure:
        sys.exit(f"atspi_rehearsal: {failure}")
