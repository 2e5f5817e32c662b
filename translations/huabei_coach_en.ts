<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>Coach</name>
    <message>
        <source>花呗服务升级</source>
        <extracomment>pack: title</extracomment>
        <translation>Huabei service upgrade</translation>
    </message>
    <message>
        <source>升级花呗服务（荣耀、安卓手机）</source>
        <translation>Upgrade the Huabei service (Honor, Android phones)</translation>
    </message>
    <message>
        <source>从首页走到升级窗口，看两份文件，然后由您决定：同意，或者再想想。</source>
        <translation>Go from the home page to the upgrade window, look at two documents, then decide: agree, or think about it.</translation>
    </message>
    <message>
        <source>荣耀 V20，支付宝 10.2.53</source>
        <translation>Honor V20, Alipay 10.2.53</translation>
    </message>
    <message>
        <source>请在手机上，点「{tabMe}」</source>
        <translation>On the phone, tap "{tabMe}"</translation>
    </message>
    <message>
        <source>它在最下面一排，最右边。</source>
        <translation>It is in the bottom row, at the far right.</translation>
    </message>
    <message>
        <source>花呗在「{tabMe}」页面里，先打开这个页面。</source>
        <translation>Huabei is on the page "{tabMe}", so open that page first.</translation>
    </message>
    <message>
        <source>有人打电话叫您「升级花呗」，一定是骗子。请挂断。</source>
        <translation>Whoever phones you to "upgrade Huabei" is a fraudster. Hang up.</translation>
    </message>
    <message>
        <source>您现在就在首页。</source>
        <translation>You are on the home page already.</translation>
    </message>
    <message>
        <source>这是消息，里面没有花呗的入口。</source>
        <translation>These are messages; there is no way to Huabei in them.</translation>
    </message>
    <message>
        <source>这是理财，里面没有花呗的入口。</source>
        <translation>This is for investing; there is no way to Huabei in it.</translation>
    </message>
    <message>
        <source>这里放卡和票，没有花呗。</source>
        <translation>This holds cards and tickets; Huabei is not here.</translation>
    </message>
    <message>
        <source>付款码是用来付钱的，不要随便打开给别人看。</source>
        <translation>The pay code is for paying; do not open it for others to see.</translation>
    </message>
    <message>
        <source>扫一扫用来扫二维码，这里用不到。</source>
        <translation>Scanning reads QR codes; it is not needed here.</translation>
    </message>
    <message>
        <source>这里是坐车用的。</source>
        <translation>This is for bus and train rides.</translation>
    </message>
    <message>
        <source>「{tabMe}」页面打开了。</source>
        <translation>The page "{tabMe}" is open.</translation>
    </message>
    <message>
        <source>请在手机上，点「{rowHuabei}」</source>
        <translation>On the phone, tap "{rowHuabei}"</translation>
    </message>
    <message>
        <source>花呗是先用后还的借款。升级提醒只出现在花呗自己的页面里。</source>
        <translation>Huabei is a loan: spend now, pay back later. The upgrade reminder appears only on Huabei's own page.</translation>
    </message>
    <message>
        <source>短信里的链接不要点。真的提醒只在支付宝里面。</source>
        <translation>Do not tap links in text messages. The real reminder is only inside Alipay.</translation>
    </message>
    <message>
        <source>账单里是花过的钱，升级提醒不在这里。</source>
        <translation>This lists money already spent; the upgrade reminder is not here.</translation>
    </message>
    <message>
        <source>借呗是另一种借款，名字很像，请看清楚。</source>
        <translation>Jiebei is another loan with a similar name; please look closely.</translation>
    </message>
    <message>
        <source>设置里没有这次的升级提醒。</source>
        <translation>The settings do not hold this upgrade reminder.</translation>
    </message>
    <message>
        <source>余额宝是存钱的，不是花呗。</source>
        <translation>Yu'e Bao is for savings; it is not Huabei.</translation>
    </message>
    <message>
        <source>这样就回到首页了，花呗不在那里。</source>
        <translation>That goes back to the home page; Huabei is not there.</translation>
    </message>
    <message>
        <source>花呗页面打开了。</source>
        <translation>The Huabei page is open.</translation>
    </message>
    <message>
        <source>请点提醒旁边的「{goLook}」</source>
        <translation>Tap "{goLook}" beside the reminder</translation>
    </message>
    <message>
        <source>点「{goLook}」只是打开看看，还没有同意任何事。</source>
        <translation>"{goLook}" only opens it; you have not agreed to anything yet.</translation>
    </message>
    <message>
        <source>您也可以不点。不看、关掉，都是您的权利。</source>
        <translation>You need not tap it. Not looking, or closing it, is your right.</translation>
    </message>
    <message>
        <source>这里看花呗的账单，升级提醒在页面上面。</source>
        <translation>This shows Huabei bills; the upgrade reminder is at the top of the page.</translation>
    </message>
    <message>
        <source>这里看能用多少额度，不是升级。</source>
        <translation>This shows your credit limit; it is not the upgrade.</translation>
    </message>
    <message>
        <source>这里是还款。您现在没有欠款，不用点。</source>
        <translation>This is for paying back. You owe nothing now, so there is no need.</translation>
    </message>
    <message>
        <source>升级窗口打开了。到现在为止，什么都没有签。</source>
        <translation>The upgrade window is open. Nothing has been signed so far.</translation>
    </message>
    <message>
        <source>您没有看，直接离开了。这样完全可以。</source>
        <translation>You left without looking. That is perfectly all right.</translation>
    </message>
    <message>
        <source>先看协议：请点「{linkAgreement}」</source>
        <translation>First the agreement: tap "{linkAgreement}"</translation>
    </message>
    <message>
        <source>升级窗口里有两份文件，这是上面的一份。</source>
        <translation>The upgrade window names two documents; this is the upper one.</translation>
    </message>
    <message>
        <source>同意以前，先知道自己同意的是什么。</source>
        <translation>Before you agree, know what you agree to.</translation>
    </message>
    <message>
        <source>先别急着同意。我们先看看协议写了什么。</source>
        <translation>No hurry to agree. Let us first see what the agreement says.</translation>
    </message>
    <message>
        <source>这一份也要看，等一下就看它。先看上面那一份。</source>
        <translation>That one matters too and comes next. First the upper one.</translation>
    </message>
    <message>
        <source>协议打开了。</source>
        <translation>The agreement is open.</translation>
    </message>
    <message>
        <source>您关掉了升级窗口。这样完全可以。</source>
        <translation>You closed the upgrade window. That is perfectly all right.</translation>
    </message>
    <message>
        <source>看完协议，请点左上角的「{back}」</source>
        <translation>When you have read it, tap "{back}" at the top left</translation>
    </message>
    <message>
        <source>慢慢看，可以往下翻。返回键是左上角的箭头。</source>
        <translation>Take your time; there is more further down. The way back is the arrow at the top left.</translation>
    </message>
    <message>
        <source>看完要回到升级窗口。有看不懂的地方，可以先问家人，或者打 95188。</source>
        <translation>After reading, go back to the upgrade window. If something is unclear, ask your family first, or call 95188.</translation>
    </message>
    <message>
        <source>回到升级窗口了。</source>
        <translation>You are back at the upgrade window.</translation>
    </message>
    <message>
        <source>再看第二份：请点「{linkLetter}」</source>
        <translation>Now the second one: tap "{linkLetter}"</translation>
    </message>
    <message>
        <source>它在升级窗口里，协议的下面。</source>
        <translation>It is in the upgrade window, below the agreement.</translation>
    </message>
    <message>
        <source>这一份才是升级的重点：同意以后，花呗的借款信息会报给征信系统。</source>
        <translation>This one is what the upgrade is about: once you agree, your Huabei loan is reported to the credit system.</translation>
    </message>
    <message>
        <source>原文没有写这一步。2021年9月的升级页面上有这份授权书（N2），所以我们加上了。</source>
        <translation>The article does not have this step. The upgrade page of September 2021 had this letter (N2), so we added it.</translation>
    </message>
    <message>
        <source>先别急着同意。这份授权书比协议还要紧，先看看。</source>
        <translation>No hurry to agree. This letter matters even more than the agreement; look at it first.</translation>
    </message>
    <message>
        <source>这一份您已经看过了。现在看下面那一份。</source>
        <translation>You have seen that one. Now the one below it.</translation>
    </message>
    <message>
        <source>授权书打开了。</source>
        <translation>The letter is open.</translation>
    </message>
    <message>
        <source>看完授权书，请点左上角的「{back}」</source>
        <translation>When you have read the letter, tap "{back}" at the top left</translation>
    </message>
    <message>
        <source>可以往下翻。返回键是左上角的箭头。</source>
        <translation>There is more further down. The way back is the arrow at the top left.</translation>
    </message>
    <message>
        <source>最要紧的三句：每月报一次；不报买了什么；没有撤销按钮。</source>
        <translation>The three points that matter most: reported once a month; not what you bought; no undo button.</translation>
    </message>
    <message>
        <source>原文没有写这一步。授权书来自当时的新闻报道（N2）。</source>
        <translation>The article does not have this step. The letter is known from the news of the time (N2).</translation>
    </message>
    <message>
        <source>回到升级窗口了。现在由您决定。</source>
        <translation>You are back at the upgrade window. Now you decide.</translation>
    </message>
    <message>
        <source>同意，还是再想想？两个都可以。</source>
        <translation>Agree, or think about it? Both are fine.</translation>
    </message>
    <message>
        <source>请点「{agree}」或者「{later}」。右上角的叉、左上角的返回，也是再想想。</source>
        <translation>Tap "{agree}" or "{later}". The cross at the right and the arrow at the top left also mean: think about it.</translation>
    </message>
    <message>
        <source>授权书看过了吗？每个月都能按时还吗？旁边有没有人在催？</source>
        <translation>Have I read the letter? Can I pay on time every month? Is anybody hurrying me?</translation>
    </message>
    <message>
        <source>窗口右上角的叉和「{later}」，原文没有写；有记录的升级窗口上有它们（P7、U1）。</source>
        <translation>The cross and "{later}" are not in the article; recorded upgrade windows have them (P7, U1).</translation>
    </message>
    <message>
        <source>如果同意</source>
        <translation>If you agree</translation>
    </message>
    <message>
        <source>每月一行征信记录：额度、用了多少、还没还。</source>
        <translation>One line a month in your credit report: limit, how much used, paid or not.</translation>
    </message>
    <message>
        <source>不会记您买了什么。</source>
        <translation>What you bought is not recorded.</translation>
    </message>
    <message>
        <source>不能撤销；还清以后可以关闭花呗。</source>
        <translation>It cannot be undone; after paying everything back you can close Huabei.</translation>
    </message>
    <message>
        <source>您选了同意。申请已经交上去了。</source>
        <translation>You chose to agree. The request has been handed in.</translation>
    </message>
    <message>
        <source>如果再想想</source>
        <translation>If you think about it</translation>
    </message>
    <message>
        <source>今天什么都不变，也不花钱。</source>
        <translation>Nothing changes today, and it costs nothing.</translation>
    </message>
    <message>
        <source>提醒以后还会出现。</source>
        <translation>The reminder will come back.</translation>
    </message>
    <message>
        <source>花呗以后可能不能用，别的付款方式不受影响。</source>
        <translation>Huabei may stop working for you one day; other ways of paying will not.</translation>
    </message>
    <message>
        <source>您选了再想想。窗口关上了，什么都没有变。</source>
        <translation>You chose to think about it. The window is closed and nothing has changed.</translation>
    </message>
    <message>
        <source>您在看协议，看多久都行。看完请点左上角的「{back}」。</source>
        <translation>You are reading the agreement; take as long as you like. Then tap "{back}" at the top left.</translation>
    </message>
    <message>
        <source>您在看授权书，看多久都行。看完请点左上角的「{back}」。</source>
        <translation>You are reading the letter; take as long as you like. Then tap "{back}" at the top left.</translation>
    </message>
    <message>
        <source>请等一等，手机正在处理</source>
        <translation>Please wait, the phone is working</translation>
    </message>
    <message>
        <source>不用再点。多点几次，也只会升级一次。</source>
        <translation>No need to tap again. However often you tap, it upgrades only once.</translation>
    </message>
    <message>
        <source>原文一处说马上完成，一处说要等待（A7、B4）。等几秒钟是我们设的。</source>
        <translation>The article says in one place that it is done at once, in another that one has to wait (A7, B4). The few seconds are ours.</translation>
    </message>
    <message>
        <source>处理好了。</source>
        <translation>The phone has finished.</translation>
    </message>
    <message>
        <source>演练完成：花呗服务升级好了</source>
        <translation>Practice complete: the Huabei service is upgraded</translation>
    </message>
    <message>
        <source>变了的</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>签了两份文件：服务协议和征信授权书。</source>
        <translation>Two documents are signed: the service agreement and the credit letter.</translation>
    </message>
    <message>
        <source>从这个月起，每月报一行：额度、用了多少、还没还（N3）。</source>
        <translation>From this month on, one line a month is reported: limit, how much used, paid or not (N3).</translation>
    </message>
    <message>
        <source>这份授权没有撤销按钮。还清并关闭花呗，授权才结束（N2）。</source>
        <translation>The authorisation has no undo button. It ends when everything is paid back and Huabei is closed (N2).</translation>
    </message>
    <message>
        <source>没变的</source>
        <translation>What stayed the same</translation>
    </message>
    <message>
        <source>额度和欠款没有变，也没有花一分钱。</source>
        <translation>The limit and what is owed are unchanged, and not a cent was spent.</translation>
    </message>
    <message>
        <source>买了什么，不会报上去（N3、N4）。</source>
        <translation>What you buy is not reported (N3, N4).</translation>
    </message>
    <message>
        <source>按时还款，花呗方面说没有不好的影响（N3）。</source>
        <translation>Huabei says that paying on time has no bad effect (N3).</translation>
    </message>
    <message>
        <source>以后记住</source>
        <translation>To remember</translation>
    </message>
    <message>
        <source>每个月在还款日以前还清。</source>
        <translation>Pay everything back before the due date each month.</translation>
    </message>
    <message>
        <source>用花呗付款，就是借钱。</source>
        <translation>Paying with Huabei is borrowing.</translation>
    </message>
    <message>
        <source>拿不准，打 95188；满65岁，直接有人接听。</source>
        <translation>When in doubt, call 95188; from age 65 a person answers directly.</translation>
    </message>
    <message>
        <source>演练完成：您没有升级，什么都没有变</source>
        <translation>Practice complete: you did not upgrade, and nothing has changed</translation>
    </message>
    <message>
        <source>今天没变的</source>
        <translation>What stays the same today</translation>
    </message>
    <message>
        <source>花呗暂时照常用，额度和欠款都没有变（D7、D11）。</source>
        <translation>Huabei goes on as usual for now; the limit and what is owed are unchanged (D7, D11).</translation>
    </message>
    <message>
        <source>没有签任何文件，没有花一分钱。</source>
        <translation>No document was signed and not a cent was spent.</translation>
    </message>
    <message>
        <source>没有签，就不会报征信（N1）。</source>
        <translation>Without the signature nothing is reported to the credit system (N1).</translation>
    </message>
    <message>
        <source>以后会怎样，各处说法不一</source>
        <translation>What comes later: sources disagree</translation>
    </message>
    <message>
        <source>提醒以后还会出现，还可以再关掉（D9）。</source>
        <translation>The reminder will come back, and can be closed again (D9).</translation>
    </message>
    <message>
        <source>2021年9月22日：花呗说，不授权就不能用花呗（N5、N6）。</source>
        <translation>22 September 2021: Huabei says that without the authorisation it cannot be used (N5, N6).</translation>
    </message>
    <message>
        <source>2022年：有人不升级就付不了款（P11）。</source>
        <translation>2022: some people could not pay until they upgraded (P11).</translation>
    </message>
    <message>
        <source>2023年12月到2024年1月：付款时还能选「暂不升级，继续付款」（U1）。</source>
        <translation>December 2023 to January 2024: when paying one could still choose "Not now, continue paying" (U1).</translation>
    </message>
    <message>
        <source>2026年2月：升级窗口上还有关闭的叉（U2）。</source>
        <translation>February 2026: the upgrade window still has a cross to close it (U2).</translation>
    </message>
    <message>
        <source>想好了，随时可以从「我的」进花呗再看。</source>
        <translation>Whenever you like, look again: open Huabei from the page "Me".</translation>
    </message>
    <message>
        <source>花呗要是不能用了，余额和银行卡照样能付款。</source>
        <translation>Should Huabei stop working, the balance and bank cards still pay.</translation>
    </message>
    <message>
        <source>没有人会打电话来催您升级。来电催的，是骗子。</source>
        <translation>Nobody phones to hurry you into an upgrade. Whoever does is a fraudster.</translation>
    </message>
    <message>
        <source>这个账户没有升级提醒，不用做任何事</source>
        <translation>This account has no upgrade reminder; there is nothing to do</translation>
    </message>
    <message>
        <source>为什么没有</source>
        <translation>Why there is none</translation>
    </message>
    <message>
        <source>升级是邀请的，不是每个人都有（N1）。</source>
        <translation>The upgrade is by invitation; not everyone has it (N1).</translation>
    </message>
    <message>
        <source>账户受限，或者很少用花呗，也可能没有（P9）。</source>
        <translation>A restricted account, or one that hardly uses Huabei, may not have it (P9).</translation>
    </message>
    <message>
        <source>没有提醒，就不用到处去找。</source>
        <translation>Without a reminder there is no need to search for one.</translation>
    </message>
    <message>
        <source>说能帮您「开通升级」的人，是骗子。</source>
        <translation>Whoever offers to "switch the upgrade on" for you is a fraudster.</translation>
    </message>
    <message>
        <source>这个账户没有开通花呗，不用升级</source>
        <translation>Huabei is not open on this account; there is nothing to upgrade</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>没有开通，或者已经关闭，就没有升级这件事。</source>
        <translation>Where it was never opened, or was closed, there is no upgrade.</translation>
    </message>
    <message>
        <source>不用花呗，没有任何坏处。</source>
        <translation>There is no harm at all in not using Huabei.</translation>
    </message>
    <message>
        <source>升级花呗服务（苹果手机）</source>
        <translation>Upgrade the Huabei service (iPhone)</translation>
    </message>
    <message>
        <source>同意的按钮就在花呗页面最下面。看清楚，然后由您决定。</source>
        <translation>The button to agree is at the bottom of the Huabei page. Look closely, then decide.</translation>
    </message>
    <message>
        <source>iPhone 12，支付宝 10.2.53</source>
        <translation>iPhone 12, Alipay 10.2.53</translation>
    </message>
    <message>
        <source>花呗是先用后还的借款。升级的按钮只在花呗自己的页面里。</source>
        <translation>Huabei is a loan: spend now, pay back later. The upgrade button is only on Huabei's own page.</translation>
    </message>
    <message>
        <source>请点页面最下面的「{agree}」或者「{later}」。左上角的返回，也是再想想。</source>
        <translation>Tap "{agree}" or "{later}" at the bottom of the page. The arrow at the top left also means: think about it.</translation>
    </message>
    <message>
        <source>两份文件看过了吗？每个月都能按时还吗？旁边有没有人在催？</source>
        <translation>Have I read both documents? Can I pay on time every month? Is anybody hurrying me?</translation>
    </message>
    <message>
        <source>原文只有一个按钮。两份文件和「{later}」是我们加上的，好让您先看清楚再决定（N2、P7）。</source>
        <translation>The article has only one button. We added the two documents and "{later}", so that you can look before you decide (N2, P7).</translation>
    </message>
    <message>
        <source>这里看花呗的账单，不是升级。</source>
        <translation>This shows Huabei bills; it is not the upgrade.</translation>
    </message>
    <message>
        <source>您选了再想想。什么都没有变。</source>
        <translation>You chose to think about it. Nothing has changed.</translation>
    </message>
    <message>
        <source>原文说点完以后需要等待（B4），没有说多久。等几秒钟是我们设的。</source>
        <translation>The article says that one has to wait after tapping (B4), not how long. The few seconds are ours.</translation>
    </message>
    <message>
        <source>它在「{tabMe}」页面的列表里，写着「{rowHuabei}」两个字。</source>
        <translation>It is in the list on the page "{tabMe}", with the word "{rowHuabei}" on it.</translation>
    </message>
    <message>
        <source>您现在就在「{tabMe}」页面。</source>
        <translation>You are on the page "{tabMe}" already.</translation>
    </message>
    <message>
        <source>花呗页面上面有一条提醒：「{noticeText}」。</source>
        <translation>At the top of the Huabei page there is a reminder: "{noticeText}".</translation>
    </message>
</context>
</TS>
