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
        <source>You tapped &quot;%1&quot;.</source>
        <translation>您点的是「%1」。</translation>
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
        <source>Easier to see: </source>
        <translation>看得清楚些：</translation>
    </message>
    <message>
        <source>the buttons at the top change the text size and the language, also of the phone, at any time.</source>
        <translation>最上面的按钮，随时可以换字号、换语言。</translation>
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
        <source>Choose another practice</source>
        <translation>换一个练习</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Reasons to wait, from your answers</source>
        <translation>您的回答里，可以等一等的理由</translation>
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
        <source>Phone: %1</source>
        <translation>手机：%1</translation>
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
</context>
<context>
    <name>yanlian::RehearsalWizard</name>
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
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Yanlian: %1</source>
        <translation>演练 · %1</translation>
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
    <name>yanlian::StepPage</name>
    <message>
        <source>Practice, not Alipay</source>
        <translation>演练 · 不是真的支付宝</translation>
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
        <source>Here you practise on a pretend phone: the Huabei service in Alipay, its upgrade and how to say no, its bills, and how to see through a fraudster. Take your time; you may stop or start again whenever you like.</source>
        <translation>您可以在一部演练手机上练习支付宝里的花呗：怎么升级、怎么不升级、怎么看账单，还有怎么识破骗子。慢慢来，随时可以停下或者重新开始。</translation>
    </message>
</context>
</TS>
