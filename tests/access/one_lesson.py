#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through one lesson as a screen reader does and looks closely: the order in which everything is read, what is
said to a wrong tap, whether the focus can be set from outside, and what is announced without being asked for.

Usage: one_lesson.py YANLIAN, on a desktop with an accessibility bus (on_a_desktop.sh).
"""

import sys
import tempfile
import time

import dbus

from atspi import ACTIVE, ENABLED, FOCUSABLE, FOCUSED, Announcements, Bus, Clock, Failure
from lesson import CHINESE, TAP_AGAIN, TURN_AGAIN, Lesson, running
from windows import activate_largest

MOST_SECONDS = 120

HOME = "请在手机上，点「我的」"
WAITING = "请等一等，手机正在处理"
UPGRADED = "演练完成：花呗服务升级好了"

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
ON_HOME = ["扫一扫", "付款码", "出行", "卡包", "首页", "理财", "消息", "我的"]
BOTTOM = ["帮助", "再说一遍", "重新开始", "上一步", "下一步"]


class Listener:
    """Presses, and hears what is said of itself."""

    def __init__(self, lesson, announcements):
        self.lesson, self.clock, self.announcements = lesson, lesson.clock, announcements
        self.delays = []  # in seconds, from a press to what is heard

    def tap(self, page, name, words):
        """Presses a control of the phone; the coach's answer begins with these words, and has a new name of its own."""
        self.lesson.rest_finger()
        page = self.lesson.press(page.button(name), page, TAP_AGAIN)
        began = self.lesson.pressed_at
        while not (answer := page.label_that_begins(words)):  # the phone is working first
            began = page.began
            page = self.lesson.wait_for_change(f"{name!r} to be answered by {words!r}", page)
        told = self.expect(f"the answer {answer.name!r}", began, self.announcements.first_name, answer)
        if began == self.lesson.pressed_at:
            self.delays.append(told - began)
        return page, answer

    def tap_again(self, page, name, answer):
        """The same once more; it is told again, though the words are the same."""
        self.lesson.rest_finger()
        began = time.time()
        page.button(name).press()
        told = self.expect(f"the answer {answer.name!r} once more", began, self.announcements.first_name, answer)
        self.delays.append(told - began)

    def turn(self, page, heading):
        """Presses Next; this heading gets the focus."""
        page = self.lesson.press(page.button(self.lesson.words.next), page, TURN_AGAIN)
        began = self.lesson.pressed_at
        expect_equal(page.heading().name, heading, "the heading")
        expect_equal(page.heading().has(FOCUSED), True, "whether the heading has the focus")
        told = self.expect(f"the focus on {heading!r}", began, self.announcements.first_focus, page.heading())
        self.delays.append(told - began)
        return page

    def expect(self, what, began, first, node):
        return self.clock.wait_for(f"{what} to be announced", lambda: first(began, node))


def expect_equal(found, wanted, what):
    if found != wanted:
        raise Failure(f"{what}: {found}\n  instead of: {wanted}")


def check_reading_order(page):
    """Bar, phone, coach, then the bottom row; on the phone from above to below and from left to right."""
    names = [node.name for node in page.nodes if node.role == "push button"]
    expect_equal(names[: len(BAR)], BAR, "the first buttons")
    expect_equal(names[-len(BOTTOM) :], BOTTOM, "the last buttons")
    on_phone = [node for node in page.phone() if node.role in ("push button", "label")]
    placed = [(node, *node.place()) for node in on_phone]
    for (before, x, y, width, height), (after, x2, y2, _, _) in zip(placed, placed[1:]):
        if y2 < y + height / 2 and x2 < x + width / 2:
            raise Failure(f"{after.name!r} is read after {before.name!r}, but stands before it")
    return [node.name for node in on_phone if node.role == "push button"]


def check_focus(lesson, page):
    """Whatever can take the focus takes it when a screen reader wants it (a11y R6)."""
    controls = [node for node in page.nodes[1:] if node.has(FOCUSABLE) and node.has(ENABLED)]
    for node in controls:
        if not node.take_focus():
            raise Failure(f"{node.role} {node.name!r} does not take the focus")
        lesson.clock.wait_for(f"the focus on {node.name!r}", lambda: node.refresh().has(FOCUSED))
        focused = [each.name for each in lesson.page().nodes if each.has(FOCUSED) and each.path != node.path]
        expect_equal(focused, [], f"what has the focus besides {node.name!r}")
    return len(controls)


def check_wrong_tap(listener, page):
    """The answer names what was tapped and what is wanted, and the lesson stays where it is."""
    page, answer = listener.tap(page, "消息", "不是这里。")
    if "「消息」" not in answer.name or "「我的」" not in answer.name:
        raise Failure(f"a wrong tap is answered by {answer.name!r}, which names not both 「消息」 and 「我的」")
    listener.tap_again(page, "消息", answer)
    page = listener.lesson.clock.wait_for("the page to stand still", listener.lesson.whole_page)
    if page.button(page.words.next):
        raise Failure("after a wrong tap the lesson can go on")
    return page


def is_active(window):
    return window.refresh().has(ACTIVE)


def walk(lesson, announcements):
    listener = Listener(lesson, announcements)
    lesson.clock.wait_for("the window to have the keyboard", lambda: activate_largest() and is_active(lesson.window))
    page = lesson.clock.wait_for("the first step", lesson.whole_page)
    expect_equal(page.heading().name, HOME, "the heading")
    expect_equal(check_reading_order(page), ON_HOME, "the buttons on the phone")
    print(f"the focus was set on {check_focus(lesson, page)} controls")
    page = check_wrong_tap(listener, page)
    for index, (heading, name, answer) in enumerate(STEPS):
        check_reading_order(page)
        page, _ = listener.tap(page, name, answer)
        page = listener.turn(page, STEPS[index + 1][0] if index + 1 < len(STEPS) else DECISION)
    check_reading_order(page)
    page, _ = listener.tap(page, "同意协议并升级服务", "您决定了。")
    page = listener.turn(page, WAITING)
    while not page.button(page.words.next):
        page = lesson.wait_for_change("the phone to be done", page)
    page = listener.turn(page, UPGRADED)
    print(f"the focus was set on {check_focus(lesson, page)} controls of the result")
    lesson.finish()
    delays = sorted(1000 * delay for delay in listener.delays)
    print(f"{len(delays)} announcements, {delays[len(delays) // 2]:.0f} ms after the press, at most {delays[-1]:.0f} ms")


def main(program):
    clock = Clock(MOST_SECONDS)
    bus = Bus(clock)
    command = [program, "--scenario", "upgrade-honor", "--lang", "zh_CN", "--seed", "1"]
    with (
        tempfile.TemporaryDirectory() as home,
        running(Announcements(bus, clock)) as announcements,
        running(Lesson(bus, clock, command, CHINESE, home)) as lesson,
    ):
        try:
            walk(lesson, announcements)
        except (Failure, dbus.DBusException) as error:
            print(f"one_lesson: {error}\nWhat is shown:\n{lesson.describe()}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} YANLIAN")
    sys.exit(main(sys.argv[1]))
