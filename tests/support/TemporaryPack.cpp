// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TemporaryPack.h"

#include "app/pack/PackChecker.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yanlian {

namespace {

constexpr auto packYaml = R"(id: tiny
title: 小练习
accounts:
  li:
    name: 李阿姨
    age: 66
    edition: standard
    invited: true
    limit-yuan: 3000
    owed-fen: 12345
scenarios:
  - upgrade
)";

constexpr auto scenarioYaml = R"(id: upgrade
title: 升级花呗
summary: 从首页走到升级完成。
phone: 李阿姨的手机
accounts: [li]
steps:
  - id: open
    screen: home
    say: 请点{huabei}。
    source: A1
    tap: huabei
    do: upgrade.open-entry
    wrong: { pay: 这是付钱，不用点。 }
    task: 打开先花钱、后还钱的服务
  - id: decide
    screen: prompt
    say: 升级，还是以后再说？
    source: [A6, D7]
    visit:
      letter:
        screen: letter
        back: close
        say: 这是授权书，看完请点{close}。
        reads: credit-letter
    decision:
      - id: agree
        tap: agree
        title: 升级
        lines: [会签两份合同。]
        do: upgrade.agree
        then: processing
      - id: later
        tap: later
        title: 以后再说
        lines: [什么都不变。]
        do: upgrade.dismiss
        then: unchanged
        refuses: true
    refused: { NOT_VERIFIED: unchanged }
    task: 由您决定
  - id: processing
    screen: prompt
    say: 请等一等。
    source: A7
    wait: true
    do: upgrade.complete
  - id: upgraded
    screen: result
    say: 升级好了。
    end: true
    cards:
      - title: 记住
        lines: [额度不变。]
    source: A7
  - id: unchanged
    screen: home
    say: 什么都没有变。
    end: true
    cards:
      - title: 以后
        lines:
          - { say: '可以先不升级[[花呗]]。', fact: D7 }
    source: D7
task: 走一遍，再自己决定。
)";

// Every fact stands behind a word of the glossary too, so that a scenario nobody can read is one fault, not five.
constexpr auto factsYaml = R"(facts:
  A1: { says: 首页上有花呗。, status: confirmed, date: 2022-09, sources: [N1] }
  A6: { says: 升级前看得到两份合同。, status: confirmed, sources: [N1, P1] }
  A7: { says: 点了同意，升级就开始了。, status: article-only }
  D7: { says: 收到提醒时，可以先不升级。, status: confirmed, sources: [P1] }
left-out:
  E1: 没有别的来源这样说。
sources:
  N1: { name: 一份报纸, date: 2020-08-03, kind: press }
  P1: { name: 一个网站, date: 2022, kind: portal }
)";

constexpr auto glossaryYaml = R"(words:
  - word: 花呗
    means: 先花钱、后还钱的借款。
    see: [授权书]
    fact: [A1, D7]
  - word: 授权书
    also: [征信授权书]
    means: 同意每月报送还款情况的一张纸。
    fact: [A6, A7]
)";

constexpr auto controlsYaml = R"(controls:
  huabei: 这是「{huabei}」，先花钱、后还钱。
  pay: 这是付钱用的。
  agree: 点它，就是同意升级。
  letter: 这是授权书，可以打开看看。
  close: 关掉这一页。
screens:
  prompt:
    later: 点它，什么都不变。
  result:
    finish: 做完了。
)";

constexpr auto homeUi = R"(<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>HomeScreen</class>
 <widget class="QWidget" name="home">
  <layout class="QVBoxLayout" name="column">
   <item>
    <widget class="TextButton" name="huabei">
     <property name="text">
      <string>花呗</string>
     </property>
    </widget>
   </item>
   <item>
    <widget class="TextButton" name="pay">
     <property name="text">
      <string>付钱</string>
     </property>
    </widget>
   </item>
  </layout>
 </widget>
</ui>
)";

constexpr auto promptUi = R"(<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>PromptScreen</class>
 <widget class="QWidget" name="prompt">
  <layout class="QVBoxLayout" name="column">
   <item>
    <widget class="TextButton" name="agree">
     <property name="text">
      <string>同意并升级</string>
     </property>
    </widget>
   </item>
   <item>
    <widget class="TextButton" name="later">
     <property name="text">
      <string>以后再说</string>
     </property>
    </widget>
   </item>
   <item>
    <widget class="TextButton" name="letter">
     <property name="text">
      <string>授权书</string>
     </property>
    </widget>
   </item>
  </layout>
 </widget>
</ui>
)";

constexpr auto letterUi = R"(<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>LetterScreen</class>
 <widget class="QWidget" name="letterPage">
  <layout class="QVBoxLayout" name="column">
   <item>
    <widget class="TextButton" name="close">
     <property name="text">
      <string>关闭</string>
     </property>
    </widget>
   </item>
  </layout>
 </widget>
</ui>
)";

constexpr auto resultUi = R"(<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>ResultScreen</class>
 <widget class="QWidget" name="result">
  <layout class="QVBoxLayout" name="column">
   <item>
    <widget class="TextButton" name="finish">
     <property name="text">
      <string>完成</string>
     </property>
    </widget>
   </item>
  </layout>
 </widget>
</ui>
)";

} // namespace

TemporaryPack::TemporaryPack()
{
    write(QStringLiteral("pack.yaml"), packYaml);
    write(QStringLiteral("facts.yaml"), factsYaml);
    write(QStringLiteral("glossary.yaml"), glossaryYaml);
    write(QStringLiteral("controls.yaml"), controlsYaml);
    write(QStringLiteral("scenarios/upgrade.yaml"), scenarioYaml);
    write(QStringLiteral("screens/home.ui"), homeUi);
    write(QStringLiteral("screens/prompt.ui"), promptUi);
    write(QStringLiteral("screens/letter.ui"), letterUi);
    write(QStringLiteral("screens/result.ui"), resultUi);
}

QString TemporaryPack::path(const QString &file) const
{
    return m_folder.filePath(file);
}

void TemporaryPack::write(const QString &file, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(file)).path());
    QFile target(path(file));
    ASSERT_TRUE(target.open(QIODevice::WriteOnly)) << path(file).toStdString();
    ASSERT_EQ(target.write(content), content.size());
}

void TemporaryPack::replace(const QString &file, const QByteArray &before, const QByteArray &after) const
{
    QByteArray content = read(file);
    ASSERT_EQ(content.count(before), 1) << before.toStdString() << " in " << file.toStdString();
    write(file, content.replace(before, after));
}

QByteArray TemporaryPack::read(const QString &file) const
{
    QFile source(path(file));
    EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << path(file).toStdString();
    return source.readAll();
}

void TemporaryPack::remove(const QString &file) const
{
    ASSERT_TRUE(QFile::remove(path(file))) << path(file).toStdString();
}

QStringList TemporaryPack::problems() const
{
    LoadedPack loaded = load();
    if (loaded.pack) {
        const auto screens = readScreens(*loaded.pack, loaded.problems);
        checkPack(*loaded.pack, screens, loaded.problems);
    }
    QStringList lines;
    for (const Problem &problem : std::as_const(loaded.problems))
        lines += problem.toString().remove(folder() + QLatin1Char('/'));
    return lines;
}

} // namespace yanlian
