<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CoachWords</name>
    <message>
        <source>The practice is over; nothing more can happen on this phone.</source>
        <translation>演练已经结束，手机上不会再有什么变化。</translation>
    </message>
    <message>
        <source>This step is done. Please press &quot;Next&quot; below.</source>
        <translation>这一步已经做好了。请按下面的「下一步」。</translation>
    </message>
    <message>
        <source>You are back.</source>
        <translation>您回来了。</translation>
    </message>
    <message>
        <source>The phone is working. Please wait a moment; there is nothing to tap.</source>
        <translation>手机正在处理。请稍等，不用点什么。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到回应。</translation>
    </message>
    <message>
        <source>There is no button at that place.</source>
        <translation>您点的地方没有按钮。</translation>
    </message>
    <message>
        <source>It is not what this step needs.</source>
        <translation>这一步不是点它。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不是这里。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>办好了。</translation>
    </message>
    <message>
        <source>You have decided.</source>
        <translation>您决定了。</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>对了。</translation>
    </message>
    <message>
        <source>You agreed without opening both documents. On a real phone, read them first.</source>
        <translation>两份文件您没有都打开。在真的手机上，请先看完再同意。</translation>
    </message>
    <message>
        <source>Please press &quot;Next&quot; below.</source>
        <translation>请按下面的「下一步」。</translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>可以再试一次。</translation>
    </message>
    <message>
        <source>Nothing has changed. You may choose differently.</source>
        <translation>什么都没有变，您可以改选别的。</translation>
    </message>
    <message>
        <source>The phone says no.</source>
        <translation>手机没有同意。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1, you decide</source>
        <translation>%1 · 由您决定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Please tap %1.</source>
        <translation>请点%1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或者</translation>
    </message>
    <message>
        <source>Based on %1</source>
        <translation>依据 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may try again: however often it is sent, it is done only once.</source>
        <translation>您没有做错。可以再试一次：多试几次，也只会办一次。</translation>
    </message>
    <message>
        <source>There is nothing to tap on the phone here.</source>
        <translation>这一步不用点手机。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and its answer</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>None of your answers is a reason to wait.</source>
        <translation>您的回答里，没有要等一等的理由。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>说不好</translation>
    </message>
    <message>
        <source>You tapped twice. Once is enough; nothing happened twice.</source>
        <translation>您点了两下。点一下就够了，没有做两次。</translation>
    </message>
    <message>
        <source>We have shown you this step. Press &quot;My turn&quot; to do it yourself.</source>
        <translation>这一步做给您看过了。请按「轮到我」，自己来点。</translation>
    </message>
    <message>
        <source>Here you watch and we tap. Press &quot;Next&quot; below to go on.</source>
        <translation>现在是您看，我们来点。请按下面的「下一步」往下看。</translation>
    </message>
    <message>
        <source>You held your finger down.</source>
        <translation>您按住了没有松开。</translation>
    </message>
    <message>
        <source>That means something else to a phone. Touch lightly and let go at once.</source>
        <translation>长按在手机上是另外的意思。轻轻点一下，马上松开就行。</translation>
    </message>
    <message>
        <source>You wiped across the screen.</source>
        <translation>您的手指划过去了。</translation>
    </message>
    <message>
        <source>Here a tap is enough: touch one place lightly and lift the finger straight up.</source>
        <translation>这里点一下就够：轻轻碰一个地方，直接抬起手指。</translation>
    </message>
    <message>
        <source>You touched just beside %1.</source>
        <translation>您点在%1旁边了。</translation>
    </message>
    <message>
        <source>You touched just beside a button.</source>
        <translation>您点在按钮旁边了。</translation>
    </message>
    <message>
        <source>Very close!</source>
        <translation>就差一点！</translation>
    </message>
    <message>
        <source>That does no harm. Touch the middle of the button.</source>
        <translation>没有关系。请点在按钮中间。</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再说一遍：</translation>
    </message>
    <message>
        <source>Here it is:</source>
        <translation>在这里：</translation>
    </message>
    <message>
        <source>Look at the ring and the arrow.</source>
        <translation>请看圈和箭头。</translation>
    </message>
    <message>
        <source>This one is yours.</source>
        <translation>这一步由您做主。</translation>
    </message>
    <message>
        <source>Nobody can decide it for you, and no answer is wrong.</source>
        <translation>谁也不能替您决定，怎么选都不算错。</translation>
    </message>
    <message>
        <source>Now it is your turn.</source>
        <translation>现在轮到您了。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Read it in peace. When you have read it, go back.</source>
        <translation>慢慢看。看完了，请您自己返回。</translation>
    </message>
    <message>
        <source>You tapped %1.</source>
        <translation>您点的是%1。</translation>
    </message>
    <message>
        <source>Look:</source>
        <translation>请看：</translation>
    </message>
    <message>
        <source>we tapped %1.</source>
        <translation>我们点了%1。</translation>
    </message>
    <message>
        <source>Now do it yourself: press &quot;My turn&quot;.</source>
        <translation>现在您自己来：请按「轮到我」。</translation>
    </message>
    <message>
        <source>Look around: tap whatever you like.</source>
        <translation>随便看看：想点哪里就点哪里。</translation>
    </message>
    <message>
        <source>Every button says what it is; nothing is wrong. This leads on: %1.</source>
        <translation>点到什么，就告诉您那是什么，怎么点都不算错。要往前走，请点%1。</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>[no longer so]</source>
        <translation>〔现已过时〕</translation>
    </message>
    <message>
        <source>Source %1: </source>
        <translation>出处%1：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>See also: %1.</source>
        <translation>还可以看：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>出处：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>[sourced]</source>
        <translation>〔有来源〕</translation>
    </message>
    <message>
        <source>[sources differ]</source>
        <translation>〔说法不一〕</translation>
    </message>
    <message>
        <source>[article only]</source>
        <translation>〔仅见于原文〕</translation>
    </message>
    <message>
        <source>[our own rule]</source>
        <translation>〔我们归纳〕</translation>
    </message>
    <message>
        <source>[practice only]</source>
        <translation>〔演练虚构〕</translation>
    </message>
    <message>
        <source>%1 %2: </source>
        <translation>%1%2：</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>What is easy for you?</source>
        <translation>怎样对您方便？</translation>
    </message>
    <message>
        <source>Choose, then press Next. You can change all this later: press Settings at the top.</source>
        <translation>选好后请点「下一步」。以后随时可以改：点最上面的「设置」。</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Practice pictures, not made by Alipay.</source>
        <translation>演练画面，不是支付宝官方材料。</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>一共这些步骤</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Practice, not Alipay</source>
        <translation>演练 · 不是真的支付宝</translation>
    </message>
    <message>
        <source>%1 The practice phone shows: %2.</source>
        <translation>%1 演练手机上写着：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>mark %1 at &quot;%2&quot;</source>
        <translation>标记 %1 在「%2」</translation>
    </message>
    <message>
        <source>Ringed: %1.</source>
        <translation>圈出来的：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a label on the phone</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Ask yourself: </source>
        <translation>问问自己：</translation>
    </message>
    <message>
        <source>Why? </source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Take care: </source>
        <translation>小心：</translation>
    </message>
    <message>
        <source>You would rather not? </source>
        <translation>不想继续？</translation>
    </message>
    <message>
        <source>Tap %1. %2</source>
        <translation>请点%1。%2</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或者</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Go on at %1.</source>
        <translation>接着看%1。</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Now: </source>
        <translation>现在：</translation>
    </message>
    <message>
        <source>Where: </source>
        <translation>在哪里：</translation>
    </message>
    <message>
        <source>choose what suits you, then press &quot;Next&quot; below.</source>
        <translation>选好适合您的，再按下面的「下一步」。</translation>
    </message>
    <message>
        <source>How it works: </source>
        <translation>怎么练：</translation>
    </message>
    <message>
        <source>If something goes wrong: </source>
        <translation>点错了：</translation>
    </message>
    <message>
        <source>&quot;Back&quot; goes one step back, &quot;Start again&quot; goes to the beginning. Nothing can be broken here.</source>
        <translation>「上一步」退回一步，「重新开始」回到开头。这里什么都不会弄坏。</translation>
    </message>
    <message>
        <source>By keyboard: </source>
        <translation>用键盘：</translation>
    </message>
    <message>
        <source>Tab goes to the next button, Shift+Tab to the one before, Space or Enter presses it, F1 is this help, Escape closes it.</source>
        <translation>Tab 到下一个按钮，Shift+Tab 到上一个，空格或回车按下，F1 打开帮助，Esc 关闭帮助。</translation>
    </message>
    <message>
        <source>By screen reader: </source>
        <translation>用读屏软件：</translation>
    </message>
    <message>
        <source>every button has its text as its name and can be pressed; the coach&apos;s answer is a text of its own.</source>
        <translation>每个按钮的名字就是它上面的字，都可以按；提示和回答也都会读出来。</translation>
    </message>
    <message>
        <source>tap on the phone what the coach asks for, or read what is there. When a step is done, &quot;Next&quot; wakes up. Nothing moves on by itself.</source>
        <translation>在手机上点教练说的地方，或者看看写了什么。这一步做好了，「下一步」就亮起来。什么都不会自己往下走。</translation>
    </message>
    <message>
        <source>Underlined words: </source>
        <translation>带下划线的字：</translation>
    </message>
    <message>
        <source>press the text to read what a word means, and who says what is told there.</source>
        <translation>按一下那句话，就能看词语的意思，还有这话是谁说的。</translation>
    </message>
    <message>
        <source>Easier to see and to use: </source>
        <translation>看得清、用得顺手：</translation>
    </message>
    <message>
        <source>the buttons at the top change the language and the text size at any time. &quot;Settings&quot; has the rest: colours, space between lines, the mouse pointer, the language of the phone, and a pause for hands that tremble.</source>
        <translation>最上面的按钮，随时可以换语言、换字号。「设置」里还有：颜色、行距、鼠标指针、练习手机的语言。手抖的话，同一个键隔多久再算，也在那里。</translation>
    </message>
    <message>
        <source>To hear it: </source>
        <translation>想听：</translation>
    </message>
    <message>
        <source>&quot;Voice&quot; at the top, or the key F2, reads every page to you; the text being read has a broken line round it. Whatever you do stops the voice. &quot;Repeat&quot; reads the page once more. &quot;Settings&quot; has how fast and how loud it speaks.</source>
        <translation>按上面的「朗读」或 F2 键，每一页都念给您听。正在念的那段画着虚线框。您做什么，朗读就停下。按「再说一遍」再念一次。快慢和音量在「设置」里调。</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>No money moves. You cannot break anything. Take your time.</source>
        <translation>不会扣钱，也弄不坏什么。您慢慢来。</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>点一下，开始</translation>
    </message>
    <message>
        <source>Practice: no real money</source>
        <translation>练习模式 · 不会扣钱</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>您想用哪种语言？</translation>
    </message>
    <message>
        <source>Nothing here is real, and nothing about you is kept. We only count how often people practise.</source>
        <translation>这里的一切都不是真的，也不会留下您的任何信息。我们只数一数练了多少次。</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <translation>朗读：开</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <translation>朗读：关</translation>
    </message>
    <message>
        <source>This practice station is taking a rest.</source>
        <translation>这台练习机正在休息。</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>现在没有开放</translation>
    </message>
    <message>
        <source>Open from %1 to %2</source>
        <translation>开放时间：%1 到 %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>%1休息</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>For staff only. Please type the PIN.</source>
        <translation>仅供工作人员使用，请输入密码。</translation>
    </message>
    <message>
        <source>No PIN has been set. The manual says how to set one.</source>
        <translation>还没有设置密码。设置方法见使用手册。</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1 seconds.</source>
        <translation>试的次数太多了。请等 %1 秒。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Back to practising</source>
        <translation>回去练习</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Start over for the next visitor</source>
        <translation>重新开始，迎接下一位</translation>
    </message>
    <message>
        <source>Copy the counts to a stick</source>
        <translation>把次数统计复制到 U 盘</translation>
    </message>
    <message>
        <source>Yes, copy now</source>
        <translation>好，现在复制</translation>
    </message>
    <message>
        <source>Volume: soft</source>
        <translation>音量：小</translation>
    </message>
    <message>
        <source>Volume: normal</source>
        <translation>音量：中</translation>
    </message>
    <message>
        <source>Volume: loud</source>
        <translation>音量：大</translation>
    </message>
    <message>
        <source>Close Yanlian</source>
        <translation>关闭演练</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>回到访客页面</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Touch anywhere to go on where you were. Take your time.</source>
        <translation>点一下屏幕的任何地方，就接着练。不着急。</translation>
    </message>
    <message>
        <source>If nobody touches the screen, it starts over in %1 seconds.</source>
        <translation>没有人点的话，%1 秒后重新开始。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No stick was found. Put one in, wait a moment and press again.</source>
        <translation>没有找到 U 盘。请插上 U 盘，稍等一下再按。</translation>
    </message>
    <message>
        <source>The counts will be copied to %1. Numbers below %2 are left out.</source>
        <translation>次数统计会复制到 %1。小于 %2 的数字不写出来。</translation>
    </message>
    <message>
        <source>The counts are there: %1. You can take the stick out.</source>
        <translation>次数统计在这里：%1。可以拔下 U 盘了。</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>没有成功：%1</translation>
    </message>
    <message>
        <source>Practise Huabei on a phone that is not real</source>
        <translation>用假手机练花呗，不怕点错</translation>
    </message>
    <message>
        <source>Please call staff</source>
        <translation>请找工作人员</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Watch</source>
        <translation>看一遍</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>跟着做</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>自己试</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>随便看看</translation>
    </message>
</context>
<context>
    <name>ParagraphAccess</name>
    <message>
        <source>Press to read what is behind this.</source>
        <translation>按一下，看看词语的意思和出处。</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>There is no upgrade reminder on this account. Perhaps it was not invited, is restricted, or hardly uses Huabei.</source>
        <translation>这个账户没有升级提醒：可能没有受到邀请、账户受限，或者很少用花呗。</translation>
    </message>
    <message>
        <source>There is no upgrade to agree to at the moment.</source>
        <translation>现在没有可以同意的升级。</translation>
    </message>
    <message>
        <source>Huabei is not open on this account.</source>
        <translation>这个账户没有开通花呗。</translation>
    </message>
    <message>
        <source>The owner of this account is younger than 18.</source>
        <translation>这个账户的主人未满18周岁。</translation>
    </message>
    <message>
        <source>The owner&apos;s real name has not been verified.</source>
        <translation>这个账户还没有实名认证。</translation>
    </message>
    <message>
        <source>An upgrade cannot be undone. After paying everything back, Huabei can be closed.</source>
        <translation>升级后不能撤销；还清以后可以关闭花呗。</translation>
    </message>
    <message>
        <source>Money is still owed; it has to be paid back first.</source>
        <translation>还有欠款，要先还清。</translation>
    </message>
    <message>
        <source>An instalment plan is still open; it has to be settled first.</source>
        <translation>还有一笔分期没有还完，要先还完。</translation>
    </message>
    <message>
        <source>Please choose a reason first; any will do.</source>
        <translation>请先选一个原因，选哪个都可以。</translation>
    </message>
    <message>
        <source>One side of the card is missing. Both sides are needed.</source>
        <translation>还缺一面。正面和反面都要。</translation>
    </message>
    <message>
        <source>The picture of the front is blurred and cannot be read. Please choose the clear one.</source>
        <translation>正面的照片模糊，看不清。请选清楚的那张。</translation>
    </message>
    <message>
        <source>The system has not decided yet. Nobody can say when it will, and nobody can hurry it.</source>
        <translation>系统还没有决定。什么时候决定，谁也说不准，也催不了。</translation>
    </message>
    <message>
        <source>Only the standard edition can do this.</source>
        <translation>只有标准版才能这样做。</translation>
    </message>
    <message>
        <source>There is not enough money in the balance.</source>
        <translation>余额里的钱不够。</translation>
    </message>
    <message>
        <source>It costs more than the available limit.</source>
        <translation>超过了可用额度。</translation>
    </message>
    <message>
        <source>Huabei is frozen until the late bill is paid.</source>
        <translation>逾期的账单还清以前，花呗不能用。</translation>
    </message>
    <message>
        <source>The bill is paid. The system has not opened Huabei again yet; nobody can hurry it.</source>
        <translation>账单已经还清。系统还没有恢复花呗，谁也催不了。</translation>
    </message>
    <message>
        <source>Huabei cannot be used on this account without the upgrade. Other ways of paying still work.</source>
        <translation>这个账户不升级就不能用花呗。别的付款方式照样能用。</translation>
    </message>
    <message>
        <source>Huabei is closed on this account.</source>
        <translation>这个账户的花呗已经关闭。</translation>
    </message>
    <message>
        <source>Turning the limit into cash is forbidden.</source>
        <translation>不可以把额度换成现金。</translation>
    </message>
    <message>
        <source>Opening Huabei again needs the signed authorisation letter.</source>
        <translation>重新开通花呗，要先签授权书。</translation>
    </message>
    <message>
        <source>The system does not open Huabei again at present. Nobody can change that by hand.</source>
        <translation>系统这次没有同意重新开通。人工改不了。</translation>
    </message>
    <message>
        <source>The network failed for a moment. You did nothing wrong.</source>
        <translation>网络断了一下，您没有做错。</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>What was chosen</source>
        <translation>选了什么</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>您选了什么</translation>
    </message>
    <message>
        <source>What stays the same</source>
        <translation>没有变的</translation>
    </message>
    <message>
        <source>What to practise again</source>
        <translation>可以再练练的</translation>
    </message>
    <message>
        <source>%1 You tapped &quot;%2&quot;.</source>
        <translation>%1您点了「%2」。</translation>
    </message>
    <message>
        <source>Your own phone and your own money: this was only practice.</source>
        <translation>您自己的手机、自己的钱：这只是练习。</translation>
    </message>
    <message>
        <source>On the practice account: the limit.</source>
        <translation>演练账户的额度。</translation>
    </message>
    <message>
        <source>On the practice account: what is owed.</source>
        <translation>演练账户的欠款。</translation>
    </message>
    <message>
        <source>On the practice account: the agreements. None was signed or ended.</source>
        <translation>演练账户的协议：没有新签，也没有结束。</translation>
    </message>
    <message>
        <source>Nothing in particular: you found everything.</source>
        <translation>没有什么要特别练的，都找到了。</translation>
    </message>
    <message>
        <source>%1 percent. You are learning; every time it gets easier.</source>
        <translation>%1%。您正在学，一次比一次容易。</translation>
    </message>
    <message>
        <source>%1 percent. You manage well; a few times more, and you can do it alone.</source>
        <translation>%1%。您做得不错，再练几次，就能自己做了。</translation>
    </message>
    <message>
        <source>%1 percent. You can do this alone.</source>
        <translation>%1%。您自己就能做了。</translation>
    </message>
    <message>
        <source>Before you decide: open the documents and every card.</source>
        <translation>做决定以前，先打开文件和每一张卡片看看。</translation>
    </message>
</context>
<context>
    <name>SettingsChoices</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language of the practice phone</source>
        <translation>练习手机的语言</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>跟这里一样</translation>
    </message>
    <message>
        <source>Always Chinese</source>
        <translation>总是中文</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>更宽</translation>
    </message>
    <message>
        <source>Mouse pointer</source>
        <translation>鼠标指针</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>0.3 seconds</source>
        <translation>0.3 秒</translation>
    </message>
    <message>
        <source>0.5 seconds</source>
        <translation>0.5 秒</translation>
    </message>
    <message>
        <source>0.6 seconds</source>
        <translation>0.6 秒</translation>
    </message>
    <message>
        <source>If your hand trembles: when does the same key count again?</source>
        <translation>手抖怎么办：同一个键，隔多久再算一次？</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>要</translation>
    </message>
    <message>
        <source>How fast to read aloud</source>
        <translation>朗读快慢</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>How loud to read aloud</source>
        <translation>朗读音量</translation>
    </message>
    <message>
        <source>Softly</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>Loudly</source>
        <translation>大声</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>The sheet could not be kept: this computer does not let us write into its documents. You may print it instead, or copy the code by hand.</source>
        <translation>这一页没有存下来：这台电脑不让我们往「文档」里放东西。您可以打印出来，也可以把号码抄下来。</translation>
    </message>
    <message>
        <source>The sheet could not be kept: there is no room left on this computer. You may print it instead, or copy the code by hand.</source>
        <translation>这一页没有存下来：这台电脑没有地方了。您可以打印出来，也可以把号码抄下来。</translation>
    </message>
    <message>
        <source>The sheet could not be kept this time. You may try again, or copy the code by hand.</source>
        <translation>这一页这次没有存下来。您可以再试一次，也可以把号码抄下来。</translation>
    </message>
    <message>
        <source>Yanlian-%1-%2</source>
        <extracomment>Name of a file: the program, what was practised, the day. No blanks, no full stops.</extracomment>
        <translation>演练-%1-%2</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Tap &quot;%1&quot;</source>
        <translation>点「%1」</translation>
    </message>
    <message>
        <source>The real upgrade never comes by phone call, costs nothing and needs no code read aloud. Whoever asks for that is a fraudster. Hang up.</source>
        <translation>真的升级不会打电话来，不花钱，也不用念验证码。谁这样要求，谁就是骗子，请挂断。</translation>
    </message>
</context>
<context>
    <name>SpokenPage</name>
    <message>
        <source>Chosen.</source>
        <translation>已选。</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>未选。</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Nothing has been practised yet.</source>
        <translation>还没有人练习过。</translation>
    </message>
    <message>
        <source>Everything since %1. Nobody&apos;s name is kept.</source>
        <translation>从%1起的全部。没有记任何人的姓名。</translation>
    </message>
    <message>
        <source>Everything that is kept. Nobody&apos;s name is.</source>
        <translation>记下的全部。没有记任何人的姓名。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a lesson and its mode</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>How many reached each step</source>
        <translation>每一步有多少次走到</translation>
    </message>
    <message>
        <source>Where people left</source>
        <translation>在哪里离开</translation>
    </message>
    <message>
        <source>What was chosen: %1</source>
        <translation>选了什么：%1</translation>
    </message>
    <message>
        <source>What was tapped instead</source>
        <translation>点成了什么</translation>
    </message>
    <message>
        <source>How much help the steps took</source>
        <translation>每一步要了多少帮助</translation>
    </message>
    <message>
        <source>Begun %1 times, %2 times to a result, left %3 times.</source>
        <translation>开始%1次，走到结果%2次，中途离开%3次。</translation>
    </message>
    <message>
        <source>Touched just beside a button %1 times; held, tapped twice or wiped %2 times.</source>
        <translation>点在按钮旁边%1次；按住、点两下或划动%2次。</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>看一遍</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>跟着做</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>自己试</translation>
    </message>
    <message>
        <source>explored</source>
        <translation>随便看看</translation>
    </message>
    <message>
        <source>a place without a button</source>
        <translation>没有按钮的地方</translation>
    </message>
    <message>
        <source>without help</source>
        <translation>没有帮助</translation>
    </message>
    <message>
        <source>said again or explained</source>
        <translation>再说一遍或者说了为什么</translation>
    </message>
    <message>
        <source>told where</source>
        <translation>说了在哪里</translation>
    </message>
    <message>
        <source>with ring and arrow</source>
        <translation>看了圈和箭头</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>做给他看</translation>
    </message>
    <message>
        <source>%1 tests, on average %2 percent.</source>
        <translation>自己试%1次，平均%2%。</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>Practice, not Alipay</source>
        <translation>演练 · 不是真的支付宝</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>您是这样做的</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a label on the phone</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>What you chose: </source>
        <translation>您的决定：</translation>
    </message>
    <message>
        <source>Worth practising once more</source>
        <translation>可以再练一练</translation>
    </message>
    <message>
        <source>Take care: </source>
        <translation>小心：</translation>
    </message>
    <message>
        <source>To go on another day, open Yanlian and type this code:</source>
        <translation>改天想接着练，打开「演练」，输入这个号码：</translation>
    </message>
</context>
<context>
    <name>yanlian::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yanlian::CardRow</name>
    <message>
        <source>Read it</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Read it: %1</source>
        <translation>看一看：%1</translation>
    </message>
</context>
<context>
    <name>yanlian::ChoosePage</name>
    <message>
        <source>What would you like to practise?</source>
        <translation>您想练习哪一个？</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1 · %2。%3</translation>
    </message>
    <message>
        <source>Pick one, then press &quot;Next&quot; below.</source>
        <translation>请选一个，再按下面的「下一步」。</translation>
    </message>
    <message>
        <source>Practise it as someone else</source>
        <translation>换一个账户练习</translation>
    </message>
</context>
<context>
    <name>yanlian::CoachActions</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>轮到我</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停一停</translation>
    </message>
    <message>
        <source>Play by itself</source>
        <translation>自动往下演</translation>
    </message>
    <message>
        <source>Pause: %1 seconds</source>
        <translation>每步停：%1秒</translation>
    </message>
    <message>
        <source>Help me here</source>
        <translation>请帮帮我</translation>
    </message>
    <message>
        <source>Help me more</source>
        <translation>再帮我一点</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>做给我看</translation>
    </message>
</context>
<context>
    <name>yanlian::CoachPanel</name>
    <message>
        <source>Ask yourself: </source>
        <translation>问问自己：</translation>
    </message>
    <message>
        <source>Why? </source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Remember: </source>
        <translation>记住：</translation>
    </message>
    <message>
        <source>What you tapped: </source>
        <translation>您点过的：</translation>
    </message>
    <message>
        <source>Added by us: </source>
        <translation>我们加的：</translation>
    </message>
    <message>
        <source>Reasons to wait, from your answers</source>
        <translation>您的回答里，可以等一等的理由</translation>
    </message>
    <message>
        <source>Your test: </source>
        <translation>这次自己试：</translation>
    </message>
</context>
<context>
    <name>yanlian::CodePage</name>
    <message>
        <source>Go on where you were</source>
        <translation>接着上次练</translation>
    </message>
    <message>
        <source>Type the twelve digits from your sheet.</source>
        <translation>请输入纸上的十二个数字。</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>还没有输入数字</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>已经输入：%1</translation>
    </message>
    <message>
        <source>That is not quite the code: please compare it with your sheet once more.</source>
        <translation>这个号码还差一点儿：请和纸上的再核对一遍。</translation>
    </message>
    <message>
        <source>This code is from an older version of the practice; please begin anew.</source>
        <translation>这个号码是旧版练习的；请从头开始练。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>digits and what they lead to</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>This leads to: %1, the result, %2. Please press &quot;Next&quot; below.</source>
        <translation>它带您回到：%1，结果，%2。请按下面的「下一步」。</translation>
    </message>
    <message>
        <source>This leads to: %1, step %2, %3. Please press &quot;Next&quot; below.</source>
        <translation>它带您回到：%1，第 %2 步，%3。请按下面的「下一步」。</translation>
    </message>
</context>
<context>
    <name>yanlian::DigitPad</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>yanlian::ModePage</name>
    <message>
        <source>How would you like to practise?</source>
        <translation>您想怎么练？</translation>
    </message>
    <message>
        <source>Watch: we tap, you look on</source>
        <translation>看一遍：我们来点，您看着</translation>
    </message>
    <message>
        <source>Try: you tap, we show you where</source>
        <translation>跟着做：您来点，我们告诉您点哪里</translation>
    </message>
    <message>
        <source>Test: you tap, without hints</source>
        <translation>自己试：您来点，不给提示</translation>
    </message>
    <message>
        <source>Explore: tap whatever you like</source>
        <translation>随便看看：想点哪里就点哪里</translation>
    </message>
    <message>
        <source>Press &quot;Next&quot; and see what happens, or let it play by itself, as slowly as you like. You may also decide yourself what you want to see.</source>
        <translation>按「下一步」，看看会怎样；也可以让它自动往下演，要多慢有多慢。要做决定的地方，您也可以自己点，想看哪一种就看哪一种。</translation>
    </message>
    <message>
        <source>A ring shows where to tap. Whenever you want more help, ask for it.</source>
        <translation>要点的地方有圈。想多要一点帮助，随时可以要。</translation>
    </message>
    <message>
        <source>Only the task is told. Help is there if you ask for it, up to showing the step. At the end you hear how it went; %1 percent is what to aim for. How long it takes does not matter, and what you decide is never wrong.</source>
        <translation>只告诉您要做什么。需要时可以要帮助，一直到做给您看。最后告诉您做得怎么样，目标是%1%。用多少时间不要紧，怎么决定都不算错。</translation>
    </message>
    <message>
        <source>Every button says what it is. Nothing is wrong, and &quot;Back&quot; always leads back.</source>
        <translation>点到什么，就告诉您那是什么。怎么点都不算错，按「上一步」总能回去。</translation>
    </message>
</context>
<context>
    <name>yanlian::NavigationRow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>停止朗读</translation>
    </message>
</context>
<context>
    <name>yanlian::PageHelp</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Difficult words</source>
        <translation>查词语</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>不练了</translation>
    </message>
    <message>
        <source>What is behind this</source>
        <translation>词语和出处</translation>
    </message>
    <message>
        <source>Stop practising?</source>
        <translation>不练了吗？</translation>
    </message>
    <message>
        <source>Stopping changes nothing. You can come back and practise as often as you like.</source>
        <translation>现在停下，什么都不会变。想练的时候，随时可以再来。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>不练了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on practising</source>
        <translation>继续练习</translation>
    </message>
    <message>
        <source>To go on here another day: </source>
        <translation>改天从这里接着练：</translation>
    </message>
    <message>
        <source>type this code on the first page: %1</source>
        <translation>在第一页输入这个号码：%1</translation>
    </message>
    <message>
        <source>Shall we show you this step?</source>
        <translation>要我们把这一步做给您看吗？</translation>
    </message>
    <message>
        <source>You will see it, and then do it yourself. In this test it will count as shown, not as done alone.</source>
        <translation>您先看一遍，再自己做。这次自己试，这一步会算「看过示范」，不算自己做的。</translation>
    </message>
    <message>
        <source>I will try myself</source>
        <translation>我自己再试试</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>做给我看</translation>
    </message>
</context>
<context>
    <name>yanlian::PersonPage</name>
    <message>
        <source>Whose account?</source>
        <translation>用谁的账户练习？</translation>
    </message>
    <message>
        <source>All these people are made up. Pick one, then press &quot;Next&quot; below.</source>
        <translation>这些人都是虚构的。请选一个，再按下面的「下一步」。</translation>
    </message>
</context>
<context>
    <name>yanlian::PracticeBar</name>
    <message>
        <source>Practice: no real money</source>
        <translation>练习模式 · 不会扣钱</translation>
    </message>
    <message>
        <source>Text: normal</source>
        <translation>字号：标准</translation>
    </message>
    <message>
        <source>Text: large</source>
        <translation>字号：大</translation>
    </message>
    <message>
        <source>Text: largest</source>
        <translation>字号：特大</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <translation>朗读：开</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <translation>朗读：关</translation>
    </message>
    <message>
        <source>There is no English voice here. Please read.</source>
        <extracomment>Each translation names its own language.</extracomment>
        <translation>本机没有中文语音，请看文字。</translation>
    </message>
</context>
<context>
    <name>yanlian::RehearsalWizard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Yanlian: %1</source>
        <translation>演练 · %1</translation>
    </message>
</context>
<context>
    <name>yanlian::ResultActions</name>
    <message>
        <source>Practise it again</source>
        <translation>再练一遍</translation>
    </message>
    <message>
        <source>Choose another practice</source>
        <translation>换一个练习</translation>
    </message>
    <message>
        <source>Take a sheet home</source>
        <translation>带一页回家</translation>
    </message>
</context>
<context>
    <name>yanlian::ScrollPane</name>
    <message>
        <source>▲ Up</source>
        <translation>▲ 往上看</translation>
    </message>
    <message>
        <source>▼ More</source>
        <translation>▼ 往下看</translation>
    </message>
</context>
<context>
    <name>yanlian::SettingsCard</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复最初的样子</translation>
    </message>
</context>
<context>
    <name>yanlian::StaffWindow</name>
    <message>
        <source>Yanlian: how practice went</source>
        <translation>演练：练得怎么样</translation>
    </message>
    <message>
        <source>How practice went</source>
        <translation>练得怎么样</translation>
    </message>
</context>
<context>
    <name>yanlian::StepPage</name>
    <message>
        <source>Practice, not Alipay</source>
        <translation>演练 · 不是真的支付宝</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>演练手机</translation>
    </message>
</context>
<context>
    <name>yanlian::TakeHome</name>
    <message>
        <source>A sheet to take home</source>
        <translation>带回家的一页</translation>
    </message>
    <message>
        <source>One page in large print: what you did, what to remember, and a code to practise it again.</source>
        <translation>一页大字：您做了什么，要记住什么，还有一个号码，可以再练。</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save it as a PDF file</source>
        <translation>存成 PDF 文件</translation>
    </message>
    <message>
        <source>It was sent to the printer %1.</source>
        <translation>已经送到打印机「%1」。</translation>
    </message>
    <message>
        <source>No printer could be found here. You can save the sheet as a PDF file instead.</source>
        <translation>这里没有找到打印机。您可以把这一页存成 PDF 文件。</translation>
    </message>
    <message>
        <source>The sheet is here: %1</source>
        <translation>这一页存在这里：%1</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>回到这一页</translation>
    </message>
    <message>
        <source>Something to take home</source>
        <translation>带一个号码回家</translation>
    </message>
    <message>
        <source>To practise this again: </source>
        <translation>想再练这一课：</translation>
    </message>
    <message>
        <source>write down this code: %1</source>
        <translation>请记下这个号码：%1</translation>
    </message>
    <message>
        <source>Where Yanlian is on a computer, type it on the first page. It says which practice this was, and nothing about you.</source>
        <translation>在装有演练的电脑上，在第一页输入它就行。号码里只有练的是哪一课，没有您的任何信息。</translation>
    </message>
</context>
<context>
    <name>yanlian::WelcomePage</name>
    <message>
        <source>Welcome. Let us practise together.</source>
        <translation>您好，我们一起来练习。</translation>
    </message>
    <message>
        <source>Nothing here is real. </source>
        <translation>这里都不是真的。</translation>
    </message>
    <message>
        <source>No money moves, no agreement is signed, nothing goes out on the internet. You cannot break anything.</source>
        <translation>不会扣钱，不会签协议，也不连网络。点错了也不要紧，什么都弄不坏。</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>用哪种语言？</translation>
    </message>
    <message>
        <source>How large should the text be?</source>
        <translation>字要多大？</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Remember: </source>
        <translation>记住：</translation>
    </message>
    <message>
        <source>the real upgrade never comes by phone call, costs nothing and needs no code read aloud. Whoever asks for that is a fraudster. Hang up.</source>
        <translation>真的升级不会打电话来，不收钱，也不用报验证码。谁要这些，谁就是骗子，请挂断。</translation>
    </message>
    <message>
        <source>Here you practise on a pretend phone: Huabei in Alipay, its upgrade, its bills, how to say no, and how to see through a fraudster. Stop or start again whenever you like.</source>
        <translation>您可以在一部演练手机上练习支付宝里的花呗：怎么升级、怎么不升级、怎么看账单，还有怎么识破骗子。慢慢来，随时可以停下或者重新开始。</translation>
    </message>
    <message>
        <source>I have a code from another day</source>
        <translation>我有上次的号码</translation>
    </message>
</context>
</TS>
