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
        <translation>On the phone, tap &quot;{tabMe}&quot;</translation>
    </message>
    <message>
        <source>它在最下面一排，最右边。</source>
        <translation>It is in the bottom row, at the far right.</translation>
    </message>
    <message>
        <source>花呗在「{tabMe}」页面里，先打开这个页面。</source>
        <translation>Huabei is on the page &quot;{tabMe}&quot;, so open that page first.</translation>
    </message>
    <message>
        <source>有人打电话叫您「升级花呗」，一定是骗子。请挂断。</source>
        <translation>Whoever phones you to &quot;upgrade Huabei&quot; is a fraudster. Hang up.</translation>
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
        <translation>The page &quot;{tabMe}&quot; is open.</translation>
    </message>
    <message>
        <source>请在手机上，点「{rowHuabei}」</source>
        <translation>On the phone, tap &quot;{rowHuabei}&quot;</translation>
    </message>
    <message>
        <source>花呗是先用后还的借款。升级提醒只出现在花呗自己的页面里。</source>
        <translation>Huabei is a loan: spend now, pay back later. The upgrade reminder appears only on Huabei&apos;s own page.</translation>
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
        <translation>Yu&apos;e Bao is for savings; it is not Huabei.</translation>
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
        <source>点「{goLook}」只是打开看看，还没有同意任何事。</source>
        <translation>&quot;{goLook}&quot; only opens it; you have not agreed to anything yet.</translation>
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
        <translation>First the agreement: tap &quot;{linkAgreement}&quot;</translation>
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
        <translation>When you have read it, tap &quot;{back}&quot; at the top left</translation>
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
        <translation>Now the second one: tap &quot;{linkLetter}&quot;</translation>
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
        <translation>When you have read the letter, tap &quot;{back}&quot; at the top left</translation>
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
        <source>回到升级窗口了。现在由您决定。</source>
        <translation>You are back at the upgrade window. Now you decide.</translation>
    </message>
    <message>
        <source>同意，还是再想想？两个都可以。</source>
        <translation>Agree, or think about it? Both are fine.</translation>
    </message>
    <message>
        <source>请点「{agree}」或者「{later}」。右上角的叉、左上角的返回，也是再想想。</source>
        <translation>Tap &quot;{agree}&quot; or &quot;{later}&quot;. The cross at the right and the arrow at the top left also mean: think about it.</translation>
    </message>
    <message>
        <source>授权书看过了吗？每个月都能按时还吗？旁边有没有人在催？</source>
        <translation>Have I read the letter? Can I pay on time every month? Is anybody hurrying me?</translation>
    </message>
    <message>
        <source>如果同意</source>
        <translation>If you agree</translation>
    </message>
    <message>
        <source>不会记您买了什么。</source>
        <translation>What you bought is not recorded.</translation>
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
        <source>您选了再想想。窗口关上了，什么都没有变。</source>
        <translation>You chose to think about it. The window is closed and nothing has changed.</translation>
    </message>
    <message>
        <source>您在看协议，看多久都行。看完请点左上角的「{back}」。</source>
        <translation>You are reading the agreement; take as long as you like. Then tap &quot;{back}&quot; at the top left.</translation>
    </message>
    <message>
        <source>您在看授权书，看多久都行。看完请点左上角的「{back}」。</source>
        <translation>You are reading the letter; take as long as you like. Then tap &quot;{back}&quot; at the top left.</translation>
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
        <source>没变的</source>
        <translation>What stayed the same</translation>
    </message>
    <message>
        <source>额度和欠款没有变，也没有花一分钱。</source>
        <translation>The limit and what is owed are unchanged, and not a cent was spent.</translation>
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
        <source>没有签任何文件，没有花一分钱。</source>
        <translation>No document was signed and not a cent was spent.</translation>
    </message>
    <message>
        <source>以后会怎样，各处说法不一</source>
        <translation>What comes later: sources disagree</translation>
    </message>
    <message>
        <source>想好了，随时可以从「我的」进花呗再看。</source>
        <translation>Whenever you like, look again: open Huabei from the page &quot;Me&quot;.</translation>
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
        <source>没有提醒，就不用到处去找。</source>
        <translation>Without a reminder there is no need to search for one.</translation>
    </message>
    <message>
        <source>说能帮您「开通升级」的人，是骗子。</source>
        <translation>Whoever offers to &quot;switch the upgrade on&quot; for you is a fraudster.</translation>
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
        <source>请点页面最下面的「{agree}」或者「{later}」。左上角的返回，也是再想想。</source>
        <translation>Tap &quot;{agree}&quot; or &quot;{later}&quot; at the bottom of the page. The arrow at the top left also means: think about it.</translation>
    </message>
    <message>
        <source>两份文件看过了吗？每个月都能按时还吗？旁边有没有人在催？</source>
        <translation>Have I read both documents? Can I pay on time every month? Is anybody hurrying me?</translation>
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
        <source>它在「{tabMe}」页面的列表里，写着「{rowHuabei}」两个字。</source>
        <translation>It is in the list on the page &quot;{tabMe}&quot;, with the word &quot;{rowHuabei}&quot; on it.</translation>
    </message>
    <message>
        <source>您现在就在「{tabMe}」页面。</source>
        <translation>You are on the page &quot;{tabMe}&quot; already.</translation>
    </message>
    <message>
        <source>68岁，收到了升级提醒，什么都不欠。</source>
        <translation>Age 68, got the upgrade reminder, owes nothing.</translation>
    </message>
    <message>
        <source>68岁，没有收到升级提醒。</source>
        <translation>Age 68, got no upgrade reminder.</translation>
    </message>
    <message>
        <source>68岁，还没有实名认证。</source>
        <translation>Age 68, real name not yet verified.</translation>
    </message>
    <message>
        <source>17岁，是孙辈的手机。</source>
        <translation>Age 17: it is a grandchild&apos;s phone.</translation>
    </message>
    <message>
        <source>68岁，花呗已经关闭。</source>
        <translation>Age 68, Huabei is closed.</translation>
    </message>
    <message>
        <source>68岁，正在买东西，收到了升级提醒。</source>
        <translation>Age 68, is buying something, got the upgrade reminder.</translation>
    </message>
    <message>
        <source>68岁，新人版，还没有实名认证，欠12元5角。</source>
        <translation>Age 68, newcomer edition, real name not yet verified, owes 12.50 yuan.</translation>
    </message>
    <message>
        <source>68岁，新人版，已经实名认证，欠12元5角。</source>
        <translation>Age 68, newcomer edition, real name verified, owes 12.50 yuan.</translation>
    </message>
    <message>
        <source>17岁，新人版，还没有实名认证。</source>
        <translation>Age 17, newcomer edition, real name not yet verified.</translation>
    </message>
    <message>
        <source>68岁，已经升级，什么都不欠。</source>
        <translation>Age 68, has upgraded, owes nothing.</translation>
    </message>
    <message>
        <source>68岁，已经升级，还有一笔分期没有还完。</source>
        <translation>Age 68, has upgraded, one instalment plan is still open.</translation>
    </message>
    <message>
        <source>68岁，已经升级，还欠120元。</source>
        <translation>Age 68, has upgraded, still owes 120 yuan.</translation>
    </message>
    <message>
        <source>68岁，签过授权书，这个月要还800元。</source>
        <translation>Age 68, signed the letter, has to pay 800 yuan this month.</translation>
    </message>
    <message>
        <source>68岁，没有签授权书，这个月要还800元。</source>
        <translation>Age 68, did not sign the letter, has to pay 800 yuan this month.</translation>
    </message>
    <message>
        <source>68岁，没有签授权书，欠300元，已经晚了2天。</source>
        <translation>Age 68, did not sign the letter, owes 300 yuan, 2 days late.</translation>
    </message>
    <message>
        <source>68岁，签过授权书，欠300元，已经晚了40天。</source>
        <translation>Age 68, signed the letter, owes 300 yuan, 40 days late.</translation>
    </message>
    <message>
        <source>68岁，签过授权书，要还800元，余额只有100元。</source>
        <translation>Age 68, signed the letter, has to pay 800 yuan, has only 100 in the balance.</translation>
    </message>
    <message>
        <source>原文的安卓部分，用的是荣耀 V20，支付宝 10.2.53.7000。没有别的来源写到它。</source>
        <translation>The Android part of the article used an Honor V20 with Alipay 10.2.53.7000. No other source mentions it.</translation>
    </message>
    <message>
        <source>原文的苹果部分，用的是 iPhone 12、iOS 14，支付宝 10.2.53。没有写日期。</source>
        <translation>The iPhone part of the article used an iPhone 12, iOS 14 and Alipay 10.2.53. It gives no date.</translation>
    </message>
    <message>
        <source>原文写了荣耀手机升级花呗的七步。这七步，别处没有一样的。</source>
        <translation>The article has seven steps for the Huabei upgrade on an Honor phone. Nobody else has the same seven.</translation>
    </message>
    <message>
        <source>支付宝首页最下面一排，最右边是「我的」。</source>
        <translation>In the bottom row of the Alipay home page, &quot;Me&quot; is at the far right.</translation>
    </message>
    <message>
        <source>花呗在「我的」页面里，点「花呗」就能打开。</source>
        <translation>Huabei is on the page &quot;Me&quot;; tapping &quot;Huabei&quot; opens it.</translation>
    </message>
    <message>
        <source>原文说，花呗页面上有滚动的升级提醒，旁边是「去看看」。别处没有记下这个样子。</source>
        <translation>The article has a scrolling upgrade reminder on the Huabei page, with &quot;Take a look&quot; beside it. Nobody else recorded that look.</translation>
    </message>
    <message>
        <source>有记录的窗口叫「花呗服务升级」。里面协议的名字，原文和报道写得不一样；原文也没有提授权书。</source>
        <translation>The recorded window is called &quot;Huabei service upgrade&quot;. The article and the press name the agreement differently; the article leaves out the authorisation letter.</translation>
    </message>
    <message>
        <source>原文说，协议看完没有问题，就回到升级窗口。看了有问题怎么办，原文没有写。</source>
        <translation>The article says: if the agreement is all right, go back to the upgrade window. It does not say what to do otherwise.</translation>
    </message>
    <message>
        <source>早期的升级窗口上有「同意协议并升级服务」，旁边是「我再想想」。</source>
        <translation>An early upgrade window had &quot;Agree to the agreement and upgrade the service&quot;, beside it &quot;Let me think about it&quot;.</translation>
    </message>
    <message>
        <source>原文说，点了同意，花呗升级就完成了。完成的页面什么样，别处没有写。</source>
        <translation>The article says the Huabei upgrade is done once you agree. Nobody else describes the last page.</translation>
    </message>
    <message>
        <source>原文写了苹果手机升级花呗的四步。这四步，别处没有一样的。</source>
        <translation>The article has four steps for the Huabei upgrade on an iPhone. Nobody else has the same four.</translation>
    </message>
    <message>
        <source>打开支付宝以后，先点页面底部的「我的」。</source>
        <translation>After opening Alipay, tap &quot;Me&quot; at the bottom of the page first.</translation>
    </message>
    <message>
        <source>到了支付宝的「我的」页面，再点「花呗」。</source>
        <translation>On the page &quot;Me&quot; of Alipay, tap &quot;Huabei&quot; next.</translation>
    </message>
    <message>
        <source>原文说，同意升级的按钮在花呗页面最下面。别处没有记下这个样子。</source>
        <translation>The article says the button to agree is at the bottom of the Huabei page. Nobody else recorded that look.</translation>
    </message>
    <message>
        <source>原文说，点了同意以后，要等花呗升级。要等多久，没有来源写。</source>
        <translation>The article says you have to wait for the Huabei upgrade after agreeing. No source says how long.</translation>
    </message>
    <message>
        <source>原文问：花呗新人版多久能升到标准版？它接着回答：时间不确定。</source>
        <translation>The article asks: how long until the Huabei newcomer edition becomes the standard edition? Its answer: the time is uncertain.</translation>
    </message>
    <message>
        <source>花呗从[[新人版]]升到标准版，没有定好的时间。</source>
        <translation>There is no set time for moving from the Huabei [[newcomer edition]] to the standard edition.</translation>
    </message>
    <message>
        <source>升到花呗标准版，要先[[实名认证]]，并且没有欠款。做到了，也不一定升。</source>
        <translation>The Huabei standard edition needs [[real-name verification]] and nothing owed. Even then it may not come.</translation>
    </message>
    <message>
        <source>花呗能不能升到标准版，由系统决定。客服不能代办。</source>
        <translation>The system decides whether Huabei moves to the standard edition. Staff cannot do it for you.</translation>
    </message>
    <message>
        <source>原文说，支付宝页面顶上可以上传身份证照片。别处写的是另一条路。</source>
        <translation>The article says ID card photos are uploaded at the top of an Alipay page. Others describe another way.</translation>
    </message>
    <message>
        <source>原文说，上传身份证的正反两面，就完成实名认证。没有独立的来源这样写。</source>
        <translation>The article says uploading both sides of the ID card completes the verification. No independent source says so.</translation>
    </message>
    <message>
        <source>满18周岁才能开通花呗。原文写的是「超过18岁」。</source>
        <translation>Huabei can be opened from age 18. The article says &quot;over 18&quot;.</translation>
    </message>
    <message>
        <source>花呗还清以后怎样升到标准版，说法不一。有的说系统自动升；有的说要点一个入口，不是人人都有。</source>
        <translation>How the standard edition comes once nothing is owed is disputed. Some say by itself; some say through an entry that not everyone has.</translation>
    </message>
    <message>
        <source>花呗[[新人版]]的额度，说法不一。原文写20元；别处写最多300元，也有写最多500元的。</source>
        <translation>The limit of the Huabei [[newcomer edition]] is disputed. The article says 20 yuan; others say at most 300, or at most 500.</translation>
    </message>
    <message>
        <source>花呗标准版可以分期，也有[[最低还款]]。新人版没有这些。</source>
        <translation>The Huabei standard edition has instalments and a [[minimum repayment]]. The newcomer edition has neither.</translation>
    </message>
    <message>
        <source>花呗新人版：每花一笔，第7天还。标准版：每月一张账单，出账单后第9天还。</source>
        <translation>Huabei newcomer edition: each purchase is due on day 7. Standard edition: one bill a month, due 9 days after the bill date.</translation>
    </message>
    <message>
        <source>新人版[[逾期]]的后果，说法不一。一个网站说只是暂停使用；另一个说会影响芝麻分和征信。</source>
        <translation>What follows when the newcomer edition is [[overdue]] is disputed. One site says only a pause; another says Zhima score and credit reporting suffer.</translation>
    </message>
    <message>
        <source>原文问：花呗一定要升级吗？它先答「不是」，后面又说以后还不能确定。</source>
        <translation>The article asks: must Huabei be upgraded? It first answers &quot;no&quot;, and later says that the future is uncertain.</translation>
    </message>
    <message>
        <source>原文说，花呗不一定要升级。2021年上半年以前是这样；2021年9月22日花呗说，不授权就不能用。</source>
        <translation>The article says the Huabei upgrade is not a must. That held until mid 2021; on 22 September 2021 Huabei said: no authorisation, no Huabei.</translation>
    </message>
    <message>
        <source>原文说，花呗升级是可选的。那是早先的情况；2021年9月起，花呗说要授权才能用。</source>
        <translation>The article says the Huabei upgrade is optional. That was earlier; since September 2021 Huabei says it needs the authorisation.</translation>
    </message>
    <message>
        <source>原文认为，升不升级花呗要看各人的情况。没有别的来源这样说。</source>
        <translation>The article thinks the Huabei upgrade depends on each person. No other source says so.</translation>
    </message>
    <message>
        <source>原文说，花呗升级已经推给所有人。报道说2020年要受邀请；2021年9月先是部分人，再逐步到全部。</source>
        <translation>The article says the Huabei upgrade went out to everyone. The press says: by invitation in 2020; from September 2021 some users, then gradually all.</translation>
    </message>
    <message>
        <source>没有签协议，花呗就没有升级，也不报征信。要打勾的框，只有原文写到。</source>
        <translation>No agreement signed means no Huabei upgrade and no credit reporting. Only the article mentions a box to tick.</translation>
    </message>
    <message>
        <source>收到花呗的升级提醒时，可以先不升级。</source>
        <translation>When the Huabei upgrade reminder comes, you may leave it for now.</translation>
    </message>
    <message>
        <source>先不升级，不等于可以一直不升级。2021年9月花呗说，不授权就不能用花呗。</source>
        <translation>Not now does not mean never. In September 2021 Huabei said: no authorisation, no Huabei.</translation>
    </message>
    <message>
        <source>花呗的升级窗口可以关掉，或者选「暂不升级，继续付款」。提醒以后还会出现。</source>
        <translation>The Huabei upgrade window can be closed, or you choose &quot;Not now, continue paying&quot;. The reminder comes back later.</translation>
    </message>
    <message>
        <source>看到花呗的升级提醒，可以暂时不同意。</source>
        <translation>You may decline the Huabei upgrade reminder for the time being.</translation>
    </message>
    <message>
        <source>不升级，花呗能不能照常用，说法不一。有的网站说能；2022年有人付不了款。</source>
        <translation>Whether Huabei works as usual without the upgrade is disputed. Some sites say yes; in 2022 some people could not pay.</translation>
    </message>
    <message>
        <source>原文说，能不能一直不升级还不确定。2021年9月花呗说要授权才能用；2026年升级窗口仍能关掉。</source>
        <translation>The article is unsure whether one can always decline. In September 2021 Huabei asked for the authorisation; in 2026 the window could still be closed.</translation>
    </message>
    <message>
        <source>原文问花呗以后会不会强行升级。2022年1月报道的提示写着：不同意就停用，继续用就算同意。</source>
        <translation>The article asks if Huabei will force the upgrade. A prompt reported in January 2022 said: decline and stop using it; going on counts as consent.</translation>
    </message>
    <message>
        <source>原文说，花呗升级要看后续规定。后来在2021年9月22日，花呗说不授权就不能用。</source>
        <translation>The article says it depends on later Huabei rules. Later, on 22 September 2021, Huabei said: no authorisation, no Huabei.</translation>
    </message>
    <message>
        <source>使用花呗时，页面上会出现升级的提醒。不是每个人都会看到。</source>
        <translation>While you use Huabei, an upgrade reminder may appear. Not everyone sees it.</translation>
    </message>
    <message>
        <source>原文认为，借钱还钱记录好的人适合升级花呗。没有别的来源这样说。</source>
        <translation>The article thinks the Huabei upgrade suits people with a good loan record. No other source says so.</translation>
    </message>
    <message>
        <source>原文和早期的提示说，升级花呗也许能提高[[额度]]。2021年11月以后，很多人的花呗额度却降低了。</source>
        <translation>The article and early prompts say the Huabei upgrade may raise the [[credit limit]]. After November 2021, though, many Huabei limits were lowered.</translation>
    </message>
    <message>
        <source>有人担心信息给出去。报道说，由蚂蚁消费金融或给额度的银行查询和报送；买了什么不报。</source>
        <translation>Some worry about their data. The press says Ant Consumer Finance, or the bank that gives the limit, queries and reports; purchases are not reported.</translation>
    </message>
    <message>
        <source>原文认为，有不良借款记录或负债的人，不适合升级花呗。没有别的来源这样说。</source>
        <translation>The article thinks the Huabei upgrade does not suit people with debts or a poor loan record. No other source says so.</translation>
    </message>
    <message>
        <source>原文认为，短期不用花呗的人，可以先看看再说。没有别的来源这样说。</source>
        <translation>The article thinks people who do not need Huabei soon can wait and see. No other source says so.</translation>
    </message>
    <message>
        <source>原文认为，不担心花呗上征信的人，可以选择升级。没有别的来源这样说。</source>
        <translation>The article thinks people not worried about credit reporting may choose the Huabei upgrade. No other source says so.</translation>
    </message>
    <message>
        <source>原文认为，花呗要不要升级，主要看自己的需要。没有别的来源这样说。</source>
        <translation>The article thinks the Huabei upgrade is mainly a matter of your own needs. No other source says so.</translation>
    </message>
    <message>
        <source>原文说，想要更高的花呗额度，可以试着升级。别处说，2021年11月以后不少花呗额度降低了。</source>
        <translation>The article says to try the upgrade for a higher Huabei limit. Others say quite a few Huabei limits were lowered after November 2021.</translation>
    </message>
    <message>
        <source>原文说，花呗快要纳入征信管理。2021年9月22日，花呗说已经在逐步接入。</source>
        <translation>The article says Huabei will soon join credit reporting. On 22 September 2021 Huabei said it was already joining step by step.</translation>
    </message>
    <message>
        <source>签了授权书，花呗每月报一次：额度、用了多少、还款情况。不报买了什么。</source>
        <translation>Once the letter is signed, Huabei reports once a month: limit, how much is used, and repayment. Not what you bought.</translation>
    </message>
    <message>
        <source>花呗要报送征信，先要用户签[[授权书]]。法规也要求本人同意。</source>
        <translation>Before Huabei may report, the user has to sign the [[authorisation letter]]. The law asks for consent too.</translation>
    </message>
    <message>
        <source>原文说，以前的花呗用户没有签过授权书。报道说，2020年6月起，一部分人已经签了。</source>
        <translation>The article says earlier Huabei users had not signed the letter. The press says some had, from June 2020 on.</translation>
    </message>
    <message>
        <source>报送征信要本人同意，所以花呗向用户推送升级提醒。</source>
        <translation>Reporting needs your consent; that is why Huabei sends users the upgrade reminder.</translation>
    </message>
    <message>
        <source>有人担心用花呗会影响以后贷款。花呗说，按时还款没有不好的影响。</source>
        <translation>Some people worry that Huabei will affect later loans. Huabei says paying on time does no harm.</translation>
    </message>
    <message>
        <source>原文认为，征信管理会越做越完善。没有别的来源这样说。</source>
        <translation>The article thinks credit reporting will be built up further. No other source says so.</translation>
    </message>
    <message>
        <source>原文说，花呗早就接入征信。别处说2015年接过又停；2020年起部分人恢复；2021年9月起逐步到全部。</source>
        <translation>The article says Huabei joined credit reporting long ago. Others say: joined in 2015, then paused; some users from 2020; gradually all from September 2021.</translation>
    </message>
    <message>
        <source>原文说，花呗升级后有可能上征信。报道说，签了授权书就是同意报送；只有早期的升级不带授权书。</source>
        <translation>The article says the Huabei upgrade may lead to credit reporting. The press says signing the letter is the consent; only early upgrades had no letter.</translation>
    </message>
    <message>
        <source>现在开通花呗，也要同意征信授权书。它在2020年和2021年的名字略有不同。</source>
        <translation>Opening Huabei now also needs the credit letter. Its names in 2020 and 2021 differ slightly.</translation>
    </message>
    <message>
        <source>花呗报送征信，是监管的要求。原文和花呗说这不是坏事，这是他们的看法。</source>
        <translation>The regulators require Huabei to report. The article and Huabei say it is no bad thing; that is their opinion.</translation>
    </message>
    <message>
        <source>网站文章说，借呗和微粒贷也上征信。原文还提到别的贷款，我们没有查。</source>
        <translation>Web articles say Jiebei and Weilidai are reported too. The article names another loan; we did not check it.</translation>
    </message>
    <message>
        <source>花呗的[[服务升级]]，主要是为了签征信授权书。信用购的升级是另一件事。</source>
        <translation>The Huabei [[service upgrade]] is mainly about signing the credit letter. The Credit Purchase upgrade is another matter.</translation>
    </message>
    <message>
        <source>2021年9月花呗说，正在按监管要求，逐步完成征信报送。</source>
        <translation>In September 2021 Huabei said it was completing credit reporting step by step, as the regulators require.</translation>
    </message>
    <message>
        <source>原文认为，花呗是年轻人爱用的提前消费。没有别的来源这样说。</source>
        <translation>The article thinks Huabei is how young people like to spend ahead. No other source says so.</translation>
    </message>
    <message>
        <source>花呗方面说，按时还款，没有不好的影响。</source>
        <translation>Huabei says that paying on time has no bad effect.</translation>
    </message>
    <message>
        <source>花呗[[逾期]]会带来麻烦：要多付钱，花呗也会停用。</source>
        <translation>Huabei being [[overdue]] brings trouble: there is more to pay, and Huabei stops working.</translation>
    </message>
    <message>
        <source>花呗[[额度]]有多少，说法不一。常写500元到5万元，也有写到20万元的；新人版更少。</source>
        <translation>How much the Huabei [[credit limit]] is, is disputed. Often 500 to 50,000 yuan, also up to 200,000; less for newcomers.</translation>
    </message>
    <message>
        <source>原文说，花呗逾期两三天一般不报征信。别处说法不一：有说三天，有说一天也不行。没有查到官方文字。</source>
        <translation>The article says two or three days overdue are usually not reported. Others differ: three days, or not even one. No official text was found.</translation>
    </message>
    <message>
        <source>原文说，花呗逾期超过三天就上征信。报道说，签过授权书才会报；法规说，报以前要先告诉本人。</source>
        <translation>The article says Huabei is reported after three days overdue. The press says only with the letter signed; the law says you must be told first.</translation>
    </message>
    <message>
        <source>花呗逾期以后会停用，还清以前不能用。</source>
        <translation>Huabei is frozen once it is overdue, and stays so until all is paid.</translation>
    </message>
    <message>
        <source>逾期还清以后，花呗能不能再用，由系统重新评估。客服不能代办。</source>
        <translation>After the overdue sum is paid, the system decides anew whether Huabei works again. Staff cannot do it for you.</translation>
    </message>
    <message>
        <source>花呗逾期会影响[[芝麻分]]。没有签授权书，也会影响。</source>
        <translation>Huabei being overdue affects the [[Zhima score]]. It does so even without the letter.</translation>
    </message>
    <message>
        <source>网站文章说，芝麻分低了，支付宝的一些功能可能用不了。</source>
        <translation>A web article says that some Alipay functions may stop when the Zhima score is low.</translation>
    </message>
    <message>
        <source>网站文章说，有的贷款平台也会看芝麻分。</source>
        <translation>A web article says that some other lenders look at the Zhima score too.</translation>
    </message>
    <message>
        <source>花呗的催款，可能交给别的公司来做。2026年有报道，来电人自称受蚂蚁委托。</source>
        <translation>Another company may collect debts for Huabei. A report of 2026 has a caller who said he acted for Ant.</translation>
    </message>
    <message>
        <source>花呗按时还，用着方便。要是逾期，就有相应的后果。</source>
        <translation>Paid on time, Huabei is convenient. Overdue, it has its consequences.</translation>
    </message>
    <message>
        <source>法规说，逾期记录从还清那天起保存五年，然后删除。原文只说「几年」；2025年底另有一次例外。</source>
        <translation>By law an overdue entry is kept five years from the day all is paid. The article says &quot;some years&quot;; late 2025 brought one exception.</translation>
    </message>
    <message>
        <source>花呗逾期的钱，每天收0.05%的[[罚息]]。欠1000元，一天就是5角。</source>
        <translation>The overdue sum in Huabei bears [[penalty interest]] of 0.05% a day. For 1,000 yuan, that is half a yuan a day.</translation>
    </message>
    <message>
        <source>花呗的[[最低还款]]大约是账单的一成，再加分期、费用和以前欠的。剩下的每天要算利息。</source>
        <translation>The [[minimum repayment]] of Huabei is about a tenth of the bill, plus instalments, fees and older debts. The rest bears daily interest.</translation>
    </message>
    <message>
        <source>到了还款日，花呗会自动扣款。</source>
        <translation>On the due date Huabei takes the money by automatic debit.</translation>
    </message>
    <message>
        <source>过了还款日有没有[[宽限期]]，说法不一。2022年初有客服说三天，10月又有网站说没有。演练里按没有算。</source>
        <translation>Whether there is a [[grace period]] after the due date is disputed. Early in 2022 staff said three days; in October a site said none. Here we count none.</translation>
    </message>
    <message>
        <source>2020到2025年的小额逾期，2026年3月31日以前还清，就不再显示。每笔不超过1万元；自动办理，不收费。</source>
        <translation>Small arrears of 2020 to 2025, paid by 31 March 2026, are no longer shown. Each at most 10,000 yuan; automatic and free.</translation>
    </message>
    <message>
        <source>[[催收]]有规矩：只找欠款本人，晚上10点到早上8点不打扰。有效通话，一天最多三次。</source>
        <translation>[[Debt collection]] has rules: only the debtor, and nothing from 10 p.m. to 8 a.m. At most three real calls a day.</translation>
    </message>
    <message>
        <source>对花呗还款有疑问，可以打 95188。一个商业网站说，商量还款只能在支付宝里或打这个电话。</source>
        <translation>For questions about paying Huabei back, there is 95188. A commercial site says terms are agreed only in Alipay or on this number.</translation>
    </message>
    <message>
        <source>重新开通花呗，也要签征信授权书。2020年有文章说可以绕开，现在不是这样了。</source>
        <translation>Reopening Huabei needs the credit letter too. An article of 2020 told a way around it; that no longer holds.</translation>
    </message>
    <message>
        <source>花呗关闭以后，重新开通不一定能成功。</source>
        <translation>After Huabei has been closed, reopening it may not succeed.</translation>
    </message>
    <message>
        <source>重新开通花呗以后，额度可能和以前不一样。</source>
        <translation>After Huabei is reopened, the limit may differ from before.</translation>
    </message>
    <message>
        <source>重新开通花呗，要再做一次[[系统评估]]，看信用情况。</source>
        <translation>Reopening Huabei takes a new [[system assessment]] of the credit standing.</translation>
    </message>
    <message>
        <source>2021年11月24日，花呗宣布开始[[品牌隔离]]。</source>
        <translation>On 24 November 2021 Huabei announced the start of [[brand separation]].</translation>
    </message>
    <message>
        <source>重庆蚂蚁消费金融公司，2021年6月3日获准开业。</source>
        <translation>Chongqing Ant Consumer Finance was approved to open on 3 June 2021.</translation>
    </message>
    <message>
        <source>花呗成了蚂蚁消费金融公司专用的名字。</source>
        <translation>Huabei became the name used only by Ant Consumer Finance.</translation>
    </message>
    <message>
        <source>全由银行等机构出钱的，改叫[[信用购]]。它有自己的额度，由那家机构报送征信。</source>
        <translation>What banks and similar lenders fund alone is now called [[Credit Purchase]]. It has its own limit, and that lender reports it.</translation>
    </message>
    <message>
        <source>花呗升级，您可以不同意。2021年9月花呗说，不授权就不能用；有的报道写「可能影响使用」。</source>
        <translation>You may decline the Huabei upgrade. In September 2021 Huabei said: no authorisation, no Huabei; some of the press wrote &quot;use may be affected&quot;.</translation>
    </message>
    <message>
        <source>一直不升级花呗会怎样，说法不一。2022年有人付不了款；2023年底还能继续付款；2026年窗口还能关掉。</source>
        <translation>What happens to those who keep declining is disputed. In 2022 some could not pay; late in 2023 one could; in 2026 the window still closed.</translation>
    </message>
    <message>
        <source>花呗的服务升级，主要是签征信授权。2021年11月起还有另一种升级：把花呗和[[信用购]]分开。</source>
        <translation>The Huabei service upgrade mainly signs the credit authorisation. Since November 2021 there is another upgrade: it separates Huabei from [[Credit Purchase]].</translation>
    </message>
    <message>
        <source>同意以后，花呗每月报一次：开户日期、额度、用了多少、还款情况。不报买了什么。</source>
        <translation>After you agree, Huabei reports once a month: opening date, limit, how much is used, repayment. Not what you bought.</translation>
    </message>
    <message>
        <source>没有签授权书，花呗就不报征信。签以前用掉的，也不报。</source>
        <translation>Without the signed letter Huabei reports nothing. What you used before signing is not reported either.</translation>
    </message>
    <message>
        <source>花呗升级没有撤销的按钮。还清并关闭花呗，授权才结束；已经报的还在。</source>
        <translation>The Huabei upgrade has no undo button. The authorisation ends when all is paid and Huabei is closed; what was reported stays.</translation>
    </message>
    <message>
        <source>想知道签没签过：在花呗里点「我的」，再点「相关合同及产品说明」。列表里有授权书，就是签过。</source>
        <translation>Have you signed? In Huabei tap &quot;Me&quot;, then &quot;Contracts and product notes&quot;. If the authorisation letter is listed, you have.</translation>
    </message>
    <message>
        <source>花呗说，按时还款没有不好的影响；报告里会多一个贷款账户。逾期记录，还清后还留五年。</source>
        <translation>Huabei says paying on time does no harm; a loan account shows in the report. An overdue entry stays five years after all is paid.</translation>
    </message>
    <message>
        <source>花呗有没有三天宽限，说法不一。演练里按没有算，还款日是最后一天。</source>
        <translation>Whether Huabei gives three days of grace is disputed. Here we count none; the due date is the last day.</translation>
    </message>
    <message>
        <source>花呗新人版升标准版，由系统决定，没有日期，不是人人都有。它和服务升级是两回事。</source>
        <translation>The system decides when Huabei moves from newcomer to standard; no date, and not for everyone. It is not the service upgrade.</translation>
    </message>
    <message>
        <source>来电叫您升级或关闭花呗，是骗局，挂断就好。想核实，可以打 95188；报警打 110。</source>
        <translation>A call to make you upgrade or close Huabei is a scam; just hang up. To check, there is 95188; the police is 110.</translation>
    </message>
    <message>
        <source>2014年12月，花呗在淘宝和天猫上试用。</source>
        <translation>In December 2014 Huabei was tried out on Taobao and Tmall.</translation>
    </message>
    <message>
        <source>花呗什么时候接入征信，说法不一。一篇文章说2015年4月接过，后来停了；2021年9月花呗说正在逐步接入。</source>
        <translation>When Huabei joined credit reporting is disputed. One article says April 2015, then a pause; in September 2021 Huabei said it was joining step by step.</translation>
    </message>
    <message>
        <source>2018年5月，花呗开始和银行合作。早期的升级提醒是邀请的，可以自愿选择。</source>
        <translation>In May 2018 Huabei began working with banks. Early upgrade prompts came by invitation and were voluntary.</translation>
    </message>
    <message>
        <source>2020年六七月，花呗升级开始带授权书，先邀请信用好的人。没有签的，不报征信。</source>
        <translation>In June and July 2020 the Huabei upgrade began to carry the letter, good customers first. Those who did not sign were not reported.</translation>
    </message>
    <message>
        <source>2021年2月9日起，满65岁打支付宝的 95188，直接有人接听。</source>
        <translation>Since 9 February 2021, callers aged 65 and over reach a person directly on Alipay&apos;s 95188.</translation>
    </message>
    <message>
        <source>2021年4月7日，工信部出了老人软件的规范：没有广告，没有引诱付钱的按钮，字可以放大。</source>
        <translation>On 7 April 2021 the industry ministry published norms for elders&apos; apps: no ads, no buttons that lure into paying, larger text.</translation>
    </message>
    <message>
        <source>2021年4月12日，监管部门要求：支付宝付款时，不能不当地连着花呗和借呗，要多给选择。</source>
        <translation>On 12 April 2021 the regulators asked Alipay to cut improper links to Huabei and Jiebei. Payers should get more choice.</translation>
    </message>
    <message>
        <source>2021年6月3日，重庆蚂蚁消费金融公司获准开业。给得过高的额度，要降下来。</source>
        <translation>On 3 June 2021 Chongqing Ant Consumer Finance was approved to open. Limits that were too high had to come down.</translation>
    </message>
    <message>
        <source>2021年9月22日，花呗说正逐步接入征信，不报买了什么。它还说，不授权就不能用花呗。</source>
        <translation>On 22 September 2021 Huabei said it was joining credit reporting step by step, without purchases. It also said: no authorisation, no Huabei.</translation>
    </message>
    <message>
        <source>2021年11月1日，[[个人信息保护法]]施行。同意可以撤回；不同意也不能拒绝服务，除非信息是必需的。</source>
        <translation>On 1 November 2021 the [[Personal Information Protection Law]] took effect. Consent can be withdrawn; service may not be refused for lack of it, unless the data are necessary.</translation>
    </message>
    <message>
        <source>2021年11月24日，花呗和信用购开始分开，有的花呗额度降低。花呗提醒：有人借这件事行骗。</source>
        <translation>On 24 November 2021 Huabei and Credit Purchase began to separate, and some Huabei limits fell. Huabei warned: fraudsters use this.</translation>
    </message>
    <message>
        <source>2022年1月1日，人民银行的[[征信业务管理办法]]施行。</source>
        <translation>On 1 January 2022 the [[Measures for the Administration of Credit Reporting Services]] took effect.</translation>
    </message>
    <message>
        <source>没升级还能不能用花呗付款，说法不一。2022年有人说付不了；2023年底的记录里还能付。</source>
        <translation>Whether Huabei still pays without the upgrade is disputed. In 2022 some said no; records from late 2023 say yes.</translation>
    </message>
    <message>
        <source>花呗的三天宽限，说法不一。2022年1月有客服说有；10月一家网站说，客服说没有了。</source>
        <translation>The three days of grace for Huabei are disputed. In January 2022 staff said yes; in October a site quoted staff as saying no more.</translation>
    </message>
    <message>
        <source>2023年5月12日，人民银行征信中心发出声明，提醒大家防骗。</source>
        <translation>On 12 May 2023 the Credit Reference Center of the central bank published a statement against fraud.</translation>
    </message>
    <message>
        <source>2023年9月到2024年1月，有人记下花呗的升级提醒。打开花呗时、付款时都有，都能关掉。</source>
        <translation>From September 2023 to January 2024 people recorded Huabei upgrade prompts. They came when opening Huabei and when paying; all could be closed.</translation>
    </message>
    <message>
        <source>2025年2月28日，有了第一个催收国家标准：只找欠款本人，晚上10点到早上8点不催收。</source>
        <translation>On 28 February 2025 came the first national standard for debt collection: only the debtor, and nothing from 10 p.m. to 8 a.m.</translation>
    </message>
    <message>
        <source>2025年12月22日，人民银行宣布一次性信用修复。小额逾期在期限内还清，就不再显示；不收费。</source>
        <translation>On 22 December 2025 the central bank announced a one-time credit repair. Small arrears paid in time are no longer shown; it is free.</translation>
    </message>
    <message>
        <source>2026年1月30日，银行业协会出了催收指引。晚上10点到早上8点不联系；一个号码一天最多拨六次。</source>
        <translation>On 30 January 2026 the banking association published a collection guideline. No contact from 10 p.m. to 8 a.m.; at most six dials a day to one number.</translation>
    </message>
    <message>
        <source>2026年2月3日，还有人记下花呗的升级窗口，上面有关闭的叉。</source>
        <translation>On 3 February 2026 the Huabei upgrade window was still recorded, with a cross to close it.</translation>
    </message>
    <message>
        <source>打开花呗时，会弹出窗口「花呗服务升级」，上面有关闭的叉。</source>
        <translation>On opening Huabei a window &quot;Huabei service upgrade&quot; comes up, with a cross to close it.</translation>
    </message>
    <message>
        <source>付款时或付款后，有提示请您尽快升级花呗。可以点「关闭」。</source>
        <translation>During or after a payment, a prompt asks you to upgrade Huabei soon. You can tap &quot;Close&quot;.</translation>
    </message>
    <message>
        <source>付款时有提示：没有升级花呗，会影响以后使用。可以点「暂不升级，继续付款」。</source>
        <translation>When paying, a prompt says: without the upgrade, later use of Huabei is affected. You can tap &quot;Not now, continue paying&quot;.</translation>
    </message>
    <message>
        <source>有的付款窗口写着「同意协议并确认交易」，一点就同意又付款。另有「暂不升级，继续付款」。</source>
        <translation>Some payment windows have &quot;Agree and confirm payment&quot;: one tap agrees and pays. There is also &quot;Not now, continue paying&quot;.</translation>
    </message>
    <message>
        <source>较早的花呗升级窗口有两个按钮：「同意协议并升级服务」和「我再想想」。</source>
        <translation>An older Huabei upgrade window has two buttons: &quot;Agree to the agreement and upgrade the service&quot; and &quot;Let me think about it&quot;.</translation>
    </message>
    <message>
        <source>花呗分出信用购时，打开花呗会弹出一键升级的窗口。它可以关掉。</source>
        <translation>When Credit Purchase was split from Huabei, a one-tap upgrade window came up in Huabei. It can be closed.</translation>
    </message>
    <message>
        <source>花呗页面右下角是「我的」，里面有「相关合同及产品说明」。签过的文件都列在那里。</source>
        <translation>At the bottom right of the Huabei page is &quot;Me&quot;, with &quot;Contracts and product notes&quot;. It lists what was signed.</translation>
    </message>
    <message>
        <source>关闭花呗，要先还清。途中有「我还想关」和「我再用用」；点后一个，就要从头再来。</source>
        <translation>To close Huabei, pay everything first. On the way are &quot;I still want to close&quot; and &quot;I will keep using it&quot;; the second starts all over.</translation>
    </message>
    <message>
        <source>支付宝付款先用哪一种，可以自己排。在「我的」里点「设置」，再点「支付设置」和「扣款顺序」。</source>
        <translation>You can choose what Alipay uses first when paying. In &quot;Me&quot; tap &quot;Settings&quot;, then &quot;Payment settings&quot; and &quot;Payment order&quot;.</translation>
    </message>
    <message>
        <source>账单里写「自动还款」或「主动还款」和花呗的月份。后来的账单也写「花呗|信用购」。</source>
        <translation>Bills say &quot;automatic repayment&quot; or &quot;own repayment&quot; with the month of Huabei. Later ones also say &quot;Huabei | Credit Purchase&quot;.</translation>
    </message>
    <message>
        <source>网站文章说，征信报告里写出借公司的名字，不写「花呗」。还写额度、余额和有没有逾期。</source>
        <translation>A web article says the credit report names the lender, not &quot;Huabei&quot;. It also shows limit, balance and whether anything is overdue.</translation>
    </message>
    <message>
        <source>《花呗用户服务合同》，2018年到2021年在花呗的合同列表里。</source>
        <translation>From 2018 to 2021 the Huabei User Service Contract stood in the list of contracts.</translation>
    </message>
    <message>
        <source>《花呗服务协议》，2020年出现在花呗的升级页面上。</source>
        <translation>In 2020 the Huabei Service Agreement was on the Huabei upgrade page.</translation>
    </message>
    <message>
        <source>《花呗用户服务协议》这个名字，只有原文这样写。</source>
        <translation>Only the article uses the name Huabei User Service Agreement.</translation>
    </message>
    <message>
        <source>《个人信用信息查询报送授权书》，是2020年花呗升级时的授权书。</source>
        <translation>The Authorisation for Credit Information Query and Reporting is the letter of the 2020 Huabei upgrade.</translation>
    </message>
    <message>
        <source>《个人征信查询报送授权书》，是2021年9月花呗升级时的授权书。</source>
        <translation>The Authorisation for Credit Query and Reporting is the letter of the Huabei upgrade of September 2021.</translation>
    </message>
    <message>
        <source>花呗授权书的名字，有的报道写成《个人用户信息查询报送授权书》。那是写错了。</source>
        <translation>Some of the press calls the Huabei letter &quot;Authorisation for User Information Query and Reporting&quot;. That is a misprint.</translation>
    </message>
    <message>
        <source>签过授权书以后，花呗的合同列表里还有《花呗签章与存证协议》。</source>
        <translation>Once the letter is signed, the list of contracts also has the Huabei Agreement on Signing and Record Keeping.</translation>
    </message>
    <message>
        <source>《芝麻服务协议》也在花呗的合同列表里。</source>
        <translation>The Zhima Service Agreement is in the Huabei list of contracts too.</translation>
    </message>
    <message>
        <source>花呗的合同列表里，还有一份「产品说明」。</source>
        <translation>The Huabei list of contracts also has &quot;product notes&quot;.</translation>
    </message>
    <message>
        <source>花呗的授权书讲两件事：可以查您的征信，可以报送您的信息。对方是蚂蚁消费金融，或给额度的银行。</source>
        <translation>The Huabei letter allows two things: querying your credit data, and reporting it. The other side is Ant Consumer Finance, or the bank that gives the limit.</translation>
    </message>
    <message>
        <source>法规说，收集和查询个人征信，要本人同意。查询还要说明用途。</source>
        <translation>By law, collecting and querying personal credit data needs your consent. A query must also state its purpose.</translation>
    </message>
    <message>
        <source>法规说，向征信报送[[不良信息]]以前，要先告诉本人。</source>
        <translation>By law you must be told before [[negative information]] about you is reported.</translation>
    </message>
    <message>
        <source>法规说，征信里的[[不良信息]]从还清那天起保存五年，过后要删除。</source>
        <translation>By law [[negative information]] is kept five years from the day all is paid, then deleted.</translation>
    </message>
    <message>
        <source>每个人每年可以免费查两次自己的[[个人征信报告]]。</source>
        <translation>Everyone may see his or her own [[personal credit report]] twice a year, free.</translation>
    </message>
    <message>
        <source>法规说，格式合同里的征信同意，要醒目地写出来，并讲清楚。</source>
        <translation>By law, consent to credit reporting in a standard contract must stand out and be explained.</translation>
    </message>
    <message>
        <source>征信报告写错了，本人可以[[提出异议]]，请他们改正。</source>
        <translation>If the credit report is wrong, you can [[file a dispute]] and have it corrected.</translation>
    </message>
    <message>
        <source>个人信息保护法说，同意可以撤回。征信报送算不算必需的信息，这里不下结论。</source>
        <translation>The Personal Information Protection Law says consent can be withdrawn. Whether credit reporting counts as necessary is not decided here.</translation>
    </message>
    <message>
        <source>支付宝和花呗提醒：花呗不会让您转账，也不要您的社交账号。可以打 95188 核实，或者报警。</source>
        <translation>Alipay and Huabei warn: Huabei never asks for transfers or for your social accounts. You can check on 95188, or tell the police.</translation>
    </message>
    <message>
        <source>2021年11月，花呗提醒：有人借「信用购」「花呗变更」「花呗提额」的名义行骗。</source>
        <translation>In November 2021 Huabei warned: fraudsters use the names &quot;Credit Purchase&quot;, &quot;Huabei change&quot; and &quot;Huabei limit increase&quot;.</translation>
    </message>
    <message>
        <source>[[征信中心]]的热线只有 400-810-8866。它不消除逾期记录，也不替人关贷款账户。</source>
        <translation>The [[Credit Reference Center of the PBOC]] has one hotline only: 400-810-8866. It does not remove overdue entries or close loan accounts.</translation>
    </message>
    <message>
        <source>人民银行说，没有「征信修复、洗白」。没有写错的记录，谁也改不了；提异议不收钱。</source>
        <translation>The central bank says there is no &quot;repairing&quot; or &quot;whitewashing&quot; of credit. Correct entries cannot be changed by anyone; a dispute is free.</translation>
    </message>
    <message>
        <source>警方说，支付宝没有要「升级」的学生账户。这样说的，是骗子。</source>
        <translation>The police say Alipay has no student account to be &quot;upgraded&quot;. Whoever says so is a fraudster.</translation>
    </message>
    <message>
        <source>[[96110]] 是警方的反诈电话，它打来要接。12381 发提醒短信；报警打 110。</source>
        <translation>[[96110]] is the police line against fraud; a call from it should be answered. 12381 sends warning texts; 110 reaches the police.</translation>
    </message>
    <message>
        <source>2021年10月，江西有人接到来电，说支付宝账户升级没完成。对方要他共享屏幕，四次转走13万多元。</source>
        <translation>In October 2021 someone in Jiangxi was told that an Alipay account upgrade was unfinished. With screen sharing, four transfers took over 130,000 yuan.</translation>
    </message>
    <message>
        <source>2021年12月，山东警方讲了一个案子：假说要改「学生账户」。装上的软件能操控手机，还挡住来电。</source>
        <translation>In December 2021 police in Shandong told of a case: a &quot;student account&quot; to be changed. The app controlled the phone and blocked calls.</translation>
    </message>
    <message>
        <source>2022年5月，有人冒充监管人员，说支付宝和花呗的资料有误。先要转1元，后来转走10万元。</source>
        <translation>In May 2022 a false official said Alipay and Huabei data were wrong. First 1 yuan was moved, later 100,000.</translation>
    </message>
    <message>
        <source>一位65岁的老人遇到[[假客服]]，装了假的会议软件。共享屏幕时刷脸、输密码，卡里的钱被转走。</source>
        <translation>A 65-year-old met a [[fake agent]] with a false meeting app. Face and password went over the shared screen; the card was emptied.</translation>
    </message>
    <message>
        <source>2025年8月，杭州一位妻子按来电的要求，写下「不要碰屏幕」。丈夫看出是骗局，找了警察，保住200万元。</source>
        <translation>In August 2025 a wife in Hangzhou wrote down &quot;do not touch the screen&quot; for a caller. Her husband saw the scam, went to the police, and saved 2 million yuan.</translation>
    </message>
    <message>
        <source>上海一位70多岁的老人，和骗子视频45分钟，打开了不用密码的付款。后来保住了5万元。</source>
        <translation>In Shanghai a person over 70 spent 45 minutes on video with a fraudster and switched on payment without password. 50,000 yuan were saved.</translation>
    </message>
    <message>
        <source>浙江衢州，有人冒充抖音客服，让人把来电转走，还动了定期存款。后来保住了160万元。</source>
        <translation>In Quzhou, Zhejiang, false Douyin staff had calls diverted and fixed deposits converted. 1.6 million yuan were saved.</translation>
    </message>
    <message>
        <source>来电说「今天必须升级或关闭花呗」，是骗局。可以挂断，自己打开支付宝看，或打 95188。</source>
        <translation>A call that says &quot;upgrade or close Huabei today&quot; is a scam. You can hang up, open Alipay yourself, or call 95188.</translation>
    </message>
    <message>
        <source>来电让您加好友、装会议软件、开[[屏幕共享]]，都是骗局。可以不答应。</source>
        <translation>A caller who wants you to add a contact, install a meeting app or allow [[screen sharing]] is a fraudster. You can refuse.</translation>
    </message>
    <message>
        <source>来电让您念[[验证码]]、说密码、刷脸，是骗局。可以不答应。</source>
        <translation>A caller who wants a [[verification code]], a password or your face is a fraudster. You can refuse.</translation>
    </message>
    <message>
        <source>让您把钱转到「安全账户」，或把花呗额度用光，是骗局。可以打 110 或 96110。</source>
        <translation>Being told to move money to a &quot;safe account&quot; or to use up the Huabei limit is a scam. You can call 110 or 96110.</translation>
    </message>
    <message>
        <source>有记录的花呗升级提醒，都在手机软件里面。短信里的链接，我们的做法是不点。</source>
        <translation>The recorded Huabei upgrade prompts are all inside apps. Links in text messages: our rule is not to tap them.</translation>
    </message>
    <message>
        <source>说交了钱就能消掉逾期记录的，是骗局。</source>
        <translation>Whoever says money can wipe an overdue entry is a fraudster.</translation>
    </message>
    <message>
        <source>说得出您的姓名、证件号和订单，不能证明对方是客服。这一条是我们的提醒。</source>
        <translation>Knowing your name, ID number and orders does not prove that the caller is staff. This reminder is ours.</translation>
    </message>
    <message>
        <source>支付宝里面的花呗升级提醒，可以慢慢看，也可以关掉。</source>
        <translation>A Huabei upgrade reminder inside Alipay can be read slowly, and it can be closed.</translation>
    </message>
    <message>
        <source>支付宝客服电话是 95188。满65岁的人打，直接有人接听。</source>
        <translation>Alipay&apos;s customer-service number is 95188. From age 65 on, a person answers directly.</translation>
    </message>
    <message>
        <source>网站文章说，支付宝里有「安全守护」。付款有风险时，会告诉您选的家人。</source>
        <translation>A web article says Alipay has &quot;Safety Guard&quot;. When a payment looks risky, the relative you chose is told.</translation>
    </message>
    <message>
        <source>我们的记法：真的花呗升级不来电，不收钱，不要验证码。它只从支付宝的「我的」和「花呗」进去。</source>
        <translation>Our rule: the real Huabei upgrade makes no calls, costs nothing and needs no code. It starts only in Alipay, from &quot;Me&quot; and &quot;Huabei&quot;.</translation>
    </message>
    <message>
        <source>演练里点了同意，要等几秒钟。这个时间是我们设的。</source>
        <translation>In the practice you wait some seconds after agreeing. That time is ours.</translation>
    </message>
    <message>
        <source>演练里由系统决定的事，结果是随机抽的。真的系统怎样决定，没有来源写。</source>
        <translation>In the practice, what the system decides is drawn by chance. How the real one decides, no source says.</translation>
    </message>
    <message>
        <source>有的按钮，没有来源记下样子和位置。演练里的样子和位置，是我们定的。</source>
        <translation>For some buttons no source records the look and place. In the practice they are ours.</translation>
    </message>
    <message>
        <source>演练里的身份证是画出来的，不是真的证件。</source>
        <translation>The ID card in the practice is drawn; it is not a real document.</translation>
    </message>
    <message>
        <source>演练里的日历页面和上面的按钮，是我们加的。</source>
        <translation>The calendar page in the practice and its buttons are ours.</translation>
    </message>
    <message>
        <source>演练里的来电是假的，没有人真的打来。</source>
        <translation>The call in the practice is not real; nobody is phoning you.</translation>
    </message>
    <message>
        <source>演练里的几个问题和它们的顺序，是我们定的，不是规定。</source>
        <translation>The questions in the practice and their order are ours, not a rule.</translation>
    </message>
    <message>
        <source>征信业管理条例第13到25条</source>
        <translation>Regulation on the Administration of Credit Reporting Industry, articles 13 to 25</translation>
    </message>
    <message>
        <source>征信中心防骗声明</source>
        <translation>Credit Reference Center, statement against fraud</translation>
    </message>
    <message>
        <source>征信中心防骗声明（人民银行重发）</source>
        <translation>Credit Reference Center, statement against fraud (repeated by the central bank)</translation>
    </message>
    <message>
        <source>人民银行在重庆谈征信修复</source>
        <translation>The central bank in Chongqing on credit repair</translation>
    </message>
    <message>
        <source>人民银行在天津谈征信修复</source>
        <translation>The central bank in Tianjin on credit repair</translation>
    </message>
    <message>
        <source>监管部门对蚂蚁集团的要求</source>
        <translation>The regulators&apos; requirements for Ant Group</translation>
    </message>
    <message>
        <source>银保监会谈蚂蚁消费金融公司</source>
        <translation>CBIRC on Ant Consumer Finance</translation>
    </message>
    <message>
        <source>工信部适老化规范</source>
        <translation>MIIT norms for elder-friendly design</translation>
    </message>
    <message>
        <source>个人信息保护法第15条和第16条</source>
        <translation>Personal Information Protection Law, articles 15 and 16</translation>
    </message>
    <message>
        <source>催收国家标准</source>
        <translation>National standard for debt collection</translation>
    </message>
    <message>
        <source>中国银行业协会催收指引</source>
        <translation>China Banking Association, guideline for debt collection</translation>
    </message>
    <message>
        <source>人民银行一次性信用修复政策</source>
        <translation>The central bank&apos;s one-time credit repair policy</translation>
    </message>
    <message>
        <source>征信中心异议办理说明（英文）</source>
        <translation>Credit Reference Center, how to file a dispute</translation>
    </message>
    <message>
        <source>征信业务管理办法（英文译本）</source>
        <translation>Measures for the Administration of Credit Reporting Services (English version)</translation>
    </message>
    <message>
        <source>南方都市报</source>
        <translation>Southern Metropolis Daily</translation>
    </message>
    <message>
        <source>花呗授权书的新闻报道</source>
        <translation>News report on the Huabei authorisation letter</translation>
    </message>
    <message>
        <source>花呗关于征信的公告（转载）</source>
        <translation>Huabei announcement on credit reporting (copy)</translation>
    </message>
    <message>
        <source>路透社</source>
        <translation>Reuters</translation>
    </message>
    <message>
        <source>华尔街日报（转述）</source>
        <translation>The Wall Street Journal (as quoted by others)</translation>
    </message>
    <message>
        <source>美联社</source>
        <translation>Associated Press</translation>
    </message>
    <message>
        <source>南华早报</source>
        <translation>South China Morning Post</translation>
    </message>
    <message>
        <source>IT之家</source>
        <translation>IT Home</translation>
    </message>
    <message>
        <source>资本邦</source>
        <translation>Zibenbang business news</translation>
    </message>
    <message>
        <source>网站新闻：花呗品牌隔离和防骗提醒</source>
        <translation>Web news: Huabei brand separation and scam warning</translation>
    </message>
    <message>
        <source>财新（香港媒体转载）</source>
        <translation>Caixin (copy in a Hong Kong medium)</translation>
    </message>
    <message>
        <source>科技媒体：花呗品牌隔离（英文）</source>
        <translation>Technology news: Huabei brand separation</translation>
    </message>
    <message>
        <source>科技媒体：借呗变化（英文）</source>
        <translation>Technology news: changes to Jiebei</translation>
    </message>
    <message>
        <source>中国银行业新闻（英文）</source>
        <translation>China Banking News</translation>
    </message>
    <message>
        <source>品玩（英文）</source>
        <translation>PingWest</translation>
    </message>
    <message>
        <source>华夏时报（2024年转载）</source>
        <translation>China Times (copy of 2024)</translation>
    </message>
    <message>
        <source>支付宝、花呗防骗提醒（转载）</source>
        <translation>Alipay and Huabei warning against fraud (copy)</translation>
    </message>
    <message>
        <source>南方财富网</source>
        <translation>Southern Wealth finance portal</translation>
    </message>
    <message>
        <source>股城网</source>
        <translation>Gucheng finance portal</translation>
    </message>
    <message>
        <source>华夏时报（2020年转载）</source>
        <translation>China Times (copy of 2020)</translation>
    </message>
    <message>
        <source>金融时报（摘要）</source>
        <translation>Financial Times (digest)</translation>
    </message>
    <message>
        <source>信网</source>
        <translation>Xinwang news</translation>
    </message>
    <message>
        <source>动点科技（英文）</source>
        <translation>TechNode</translation>
    </message>
    <message>
        <source>希财网</source>
        <translation>Xicai finance portal</translation>
    </message>
    <message>
        <source>网站文章（和原文同一类）</source>
        <translation>Web article (of the same family as ours)</translation>
    </message>
    <message>
        <source>网站文章（作者不详）</source>
        <translation>Web article (author unknown)</translation>
    </message>
    <message>
        <source>问答网页（作者不详）</source>
        <translation>Question-and-answer page (author unknown)</translation>
    </message>
    <message>
        <source>网站文章（引用官方的回答）</source>
        <translation>Web article (quoting an official answer)</translation>
    </message>
    <message>
        <source>另一个网站上的同一篇原文</source>
        <translation>The same article on another site</translation>
    </message>
    <message>
        <source>用户界面记录（开源规则项目）</source>
        <translation>Records of real screens (an open-source rules project)</translation>
    </message>
    <message>
        <source>用户界面记录（另一个开源规则项目）</source>
        <translation>Records of real screens (another open-source rules project)</translation>
    </message>
    <message>
        <source>淘宝付款界面记录（开源规则项目）</source>
        <translation>Records of Taobao payment screens (an open-source rules project)</translation>
    </message>
    <message>
        <source>账单文字记录（开源记账项目）</source>
        <translation>Records of bill texts (an open-source bookkeeping project)</translation>
    </message>
    <message>
        <source>账单导出文字（几个开源记账项目）</source>
        <translation>Texts of exported bills (several open-source bookkeeping projects)</translation>
    </message>
    <message>
        <source>杭州警方防骗提醒</source>
        <translation>Hangzhou police, warning against fraud</translation>
    </message>
    <message>
        <source>山东曲阜警方防骗提醒</source>
        <translation>Police in Qufu, Shandong, warning against fraud</translation>
    </message>
    <message>
        <source>江西受骗案例（论坛转载）</source>
        <translation>A case of fraud in Jiangxi (copy in a forum)</translation>
    </message>
    <message>
        <source>上海日报英文网</source>
        <translation>Shanghai Daily</translation>
    </message>
    <message>
        <source>国家反诈中心的报道（英文）</source>
        <translation>Press on the National Anti-Fraud Center</translation>
    </message>
    <message>
        <source>网络媒体：老人受骗案例</source>
        <translation>Web news: an elderly person cheated</translation>
    </message>
    <message>
        <source>支付宝老人专线的报道</source>
        <translation>Press on Alipay&apos;s line for elders</translation>
    </message>
    <message>
        <source>警方防骗提醒（含2022年案例）</source>
        <translation>Police warning against fraud (with a case of 2022)</translation>
    </message>
    <message>
        <source>杭州一对夫妻识破骗局的报道</source>
        <translation>Press on a couple in Hangzhou who saw through a scam</translation>
    </message>
    <message>
        <source>上海老人受骗案例的报道</source>
        <translation>Press on an elder cheated in Shanghai</translation>
    </message>
    <message>
        <source>衢州受骗案例的报道</source>
        <translation>Press on a case of fraud in Quzhou</translation>
    </message>
    <message>
        <source>网站文章：安全守护</source>
        <translation>Web article: Safety Guard</translation>
    </message>
    <message>
        <source>商业网站文章：商量还款</source>
        <translation>Commercial site: agreeing on repayment</translation>
    </message>
    <message>
        <source>支付宝</source>
        <translation>Alipay</translation>
    </message>
    <message>
        <source>手机上付钱、转钱的软件。花呗是里面的一项服务。</source>
        <translation>A phone app for paying and sending money. Huabei is one of its services.</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>蚂蚁花呗</source>
        <translation>Ant Huabei</translation>
    </message>
    <message>
        <source>支付宝里先花钱、后还钱的借款。拿它付钱，就是在借钱。</source>
        <translation>A loan inside Alipay: spend now, pay back later. Whoever pays with it is borrowing.</translation>
    </message>
    <message>
        <source>借呗</source>
        <translation>Jiebei</translation>
    </message>
    <message>
        <source>支付宝里借现金的服务。它和花呗不是一回事。</source>
        <translation>A service in Alipay that lends cash. It is not the same as Huabei.</translation>
    </message>
    <message>
        <source>信用购</source>
        <translation>Credit Purchase</translation>
    </message>
    <message>
        <source>由银行等机构出钱的借款，买东西时用。它有自己的额度，和花呗分开。</source>
        <translation>A loan for shopping, with money from banks or similar lenders. It has its own limit, apart from Huabei.</translation>
    </message>
    <message>
        <source>信用贷</source>
        <translation>Credit Loan</translation>
    </message>
    <message>
        <source>由银行等机构出钱的现金借款。名字和借呗分开了。</source>
        <translation>A cash loan with money from banks or similar lenders. Its name is now kept apart from Jiebei.</translation>
    </message>
    <message>
        <source>备用金</source>
        <translation>reserve fund</translation>
    </message>
    <message>
        <source>支付宝里的一种小额借款。有骗子借「退备用金」的名义骗人。</source>
        <translation>A small loan in Alipay. Fraudsters speak of a &quot;reserve-fund refund&quot; to cheat people.</translation>
    </message>
    <message>
        <source>花呗|信用购</source>
        <translation>Huabei | Credit Purchase</translation>
    </message>
    <message>
        <source>账单和设置里的写法。两样写在一起，但是两种借款。</source>
        <translation>How bills and settings write it. The two stand together, but they are two different loans.</translation>
    </message>
    <message>
        <source>蚂蚁集团</source>
        <translation>Ant Group</translation>
    </message>
    <message>
        <source>蚂蚁金服</source>
        <translation>Ant Financial</translation>
    </message>
    <message>
        <source>支付宝背后的公司。蚂蚁金服是它的旧名，2020年改了名。</source>
        <translation>The company behind Alipay. Ant Financial is its old name; it changed in 2020.</translation>
    </message>
    <message>
        <source>重庆蚂蚁消费金融有限公司</source>
        <translation>Chongqing Ant Consumer Finance Co., Ltd.</translation>
    </message>
    <message>
        <source>重庆蚂蚁消费金融</source>
        <translation>Chongqing Ant Consumer Finance</translation>
    </message>
    <message>
        <source>蚂蚁消费金融</source>
        <translation>Ant Consumer Finance</translation>
    </message>
    <message>
        <source>花呗现在的出借方，就是借钱给您的公司。2021年6月获准开业。</source>
        <translation>The company that lends you the money of Huabei now. It was allowed to open in June 2021.</translation>
    </message>
    <message>
        <source>消费金融公司</source>
        <translation>consumer finance company</translation>
    </message>
    <message>
        <source>借钱给个人买东西的金融公司。要国家批准才能开业。</source>
        <translation>A company that lends people money for buying things. It needs the state&apos;s approval.</translation>
    </message>
    <message>
        <source>小额贷款公司</source>
        <translation>micro-loan company</translation>
    </message>
    <message>
        <source>小贷公司</source>
        <translation>microlender</translation>
    </message>
    <message>
        <source>放小笔贷款的公司。它不是银行，不收存款。</source>
        <translation>A company that makes small loans. It is not a bank and takes no savings.</translation>
    </message>
    <message>
        <source>品牌隔离</source>
        <translation>brand separation</translation>
    </message>
    <message>
        <source>2021年11月开始，花呗和信用购分成两个名字。看名字，就知道是谁出的钱。</source>
        <translation>From November 2021, Huabei and Credit Purchase have two names. The name tells whose money it is.</translation>
    </message>
    <message>
        <source>征信</source>
        <translation>credit reporting</translation>
    </message>
    <message>
        <source>记录一个人借钱、还钱的情况。银行借钱给人以前，常常会看。</source>
        <translation>It records how a person borrows and pays back. Banks often look at it before they lend.</translation>
    </message>
    <message>
        <source>上征信</source>
        <translation>be reported to the credit system</translation>
    </message>
    <message>
        <source>报征信</source>
        <translation>reported to the credit system</translation>
    </message>
    <message>
        <source>征信报送</source>
        <translation>reporting to the credit system</translation>
    </message>
    <message>
        <source>把借钱、还钱的情况报给征信系统。花呗要报，先要有您的授权。</source>
        <translation>How you borrow and pay back is sent to the credit system. Huabei needs your authorisation first.</translation>
    </message>
    <message>
        <source>央行征信系统</source>
        <translation>the central bank&apos;s credit reporting system</translation>
    </message>
    <message>
        <source>征信系统</source>
        <translation>the credit system</translation>
    </message>
    <message>
        <source>人民银行管的系统，记着大家借钱、还钱的情况。</source>
        <translation>A system run by the People&apos;s Bank. It holds how people borrow and pay back.</translation>
    </message>
    <message>
        <source>金融信用信息基础数据库</source>
        <translation>basic financial credit information database</translation>
    </message>
    <message>
        <source>这是央行征信系统在法规里的名字。</source>
        <translation>This is what the law calls the central bank&apos;s credit reporting system.</translation>
    </message>
    <message>
        <source>中国人民银行</source>
        <translation>People&apos;s Bank of China</translation>
    </message>
    <message>
        <source>人民银行</source>
        <translation>the People&apos;s Bank</translation>
    </message>
    <message>
        <source>央行</source>
        <translation>the central bank</translation>
    </message>
    <message>
        <source>国家的中央银行，简称央行。征信这件事归它管。</source>
        <translation>The country&apos;s central bank. It is in charge of credit reporting.</translation>
    </message>
    <message>
        <source>征信中心</source>
        <translation>Credit Reference Center of the PBOC</translation>
    </message>
    <message>
        <source>人民银行征信中心</source>
        <translation>Credit Reference Center</translation>
    </message>
    <message>
        <source>人民银行管征信报告的单位。它公布的热线只有 400-810-8866。</source>
        <translation>The office of the People&apos;s Bank for credit reports. Its only published hotline is 400-810-8866.</translation>
    </message>
    <message>
        <source>个人征信报告</source>
        <translation>personal credit report</translation>
    </message>
    <message>
        <source>信用报告</source>
        <translation>credit report</translation>
    </message>
    <message>
        <source>征信报告</source>
        <translation>the credit report</translation>
    </message>
    <message>
        <source>写着您借钱、还钱情况的报告。每年可以免费查两次。</source>
        <translation>A report on how you borrow and pay back. You may see it twice a year, free.</translation>
    </message>
    <message>
        <source>征信授权</source>
        <translation>credit-reporting authorisation</translation>
    </message>
    <message>
        <source>授权</source>
        <translation>authorisation</translation>
    </message>
    <message>
        <source>您让出借方查您的征信，也让它报送借款情况。</source>
        <translation>You let the lender look at your credit report, and let it report your loan.</translation>
    </message>
    <message>
        <source>个人征信查询报送授权书</source>
        <translation>Authorisation for Credit Query and Reporting</translation>
    </message>
    <message>
        <source>授权书</source>
        <translation>authorisation letter</translation>
    </message>
    <message>
        <source>征信授权书</source>
        <translation>credit letter</translation>
    </message>
    <message>
        <source>个人信用信息查询报送授权书</source>
        <translation>Authorisation for Credit Information Query and Reporting</translation>
    </message>
    <message>
        <source>签了它，就是允许查您的征信，也允许报送。2020年的旧名略有不同。</source>
        <translation>Whoever signs it allows credit queries and reporting. Its old name, of 2020, was slightly different.</translation>
    </message>
    <message>
        <source>花呗用户服务合同</source>
        <translation>Huabei User Service Contract</translation>
    </message>
    <message>
        <source>您和花呗之间的合同。花呗的合同列表里能看到它。</source>
        <translation>The contract between you and Huabei. It stands in Huabei&apos;s list of contracts.</translation>
    </message>
    <message>
        <source>花呗服务协议</source>
        <translation>Huabei Service Agreement</translation>
    </message>
    <message>
        <source>花呗用户服务协议</source>
        <translation>Huabei User Service Agreement</translation>
    </message>
    <message>
        <source>升级页面上的一份约定。原文写的名字，多了「用户」两个字。</source>
        <translation>An agreement on the upgrade page. In the article its name also has the word &quot;User&quot;.</translation>
    </message>
    <message>
        <source>芝麻服务协议</source>
        <translation>Zhima Service Agreement</translation>
    </message>
    <message>
        <source>关于芝麻信用的约定。花呗的合同列表里也有它。</source>
        <translation>The agreement about Zhima Credit. It also stands in Huabei&apos;s list of contracts.</translation>
    </message>
    <message>
        <source>相关合同及产品说明</source>
        <translation>Contracts and product notes</translation>
    </message>
    <message>
        <source>花呗里的一个入口，列着签过的文件。里面有授权书，就是签过了。</source>
        <translation>A place in Huabei that lists what you signed. If the authorisation letter is there, you have signed it.</translation>
    </message>
    <message>
        <source>征信业管理条例</source>
        <translation>Regulation on the Administration of Credit Reporting Industry</translation>
    </message>
    <message>
        <source>国家管征信的法规。比如查您的征信，先要您同意。</source>
        <translation>The state&apos;s rules on credit reporting. For example, a look at your credit report needs your consent.</translation>
    </message>
    <message>
        <source>征信业务管理办法</source>
        <translation>Measures for the Administration of Credit Reporting Services</translation>
    </message>
    <message>
        <source>人民银行管征信业务的规定。2022年1月1日起施行。</source>
        <translation>Rules of the People&apos;s Bank for credit reporting services. In force since 1 January 2022.</translation>
    </message>
    <message>
        <source>个人信息保护法</source>
        <translation>Personal Information Protection Law</translation>
    </message>
    <message>
        <source>国家保护个人信息的法律。2021年11月1日起施行。</source>
        <translation>The law that protects personal information. In force since 1 November 2021.</translation>
    </message>
    <message>
        <source>信息主体</source>
        <translation>data subject</translation>
    </message>
    <message>
        <source>信息说的是谁，谁就是信息主体。您的征信，信息主体就是您。</source>
        <translation>The person whom the information is about. For your credit report, that is you.</translation>
    </message>
    <message>
        <source>不良信息</source>
        <translation>negative information</translation>
    </message>
    <message>
        <source>不良记录</source>
        <translation>negative entry</translation>
    </message>
    <message>
        <source>没有按时还钱之类的记录。还清以后还要留五年，然后删除。</source>
        <translation>Records such as not paying on time. After all is paid they stay five years, then they are deleted.</translation>
    </message>
    <message>
        <source>异议申请</source>
        <translation>dispute</translation>
    </message>
    <message>
        <source>提出异议</source>
        <translation>file a dispute</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>征信报告写错了，本人可以请他们改正。这件事不收钱。</source>
        <translation>If your credit report is wrong, you can ask for it to be corrected. This is free.</translation>
    </message>
    <message>
        <source>征信修复</source>
        <translation>&quot;credit repair&quot;</translation>
    </message>
    <message>
        <source>洗白</source>
        <translation>whitewashing</translation>
    </message>
    <message>
        <source>修复征信</source>
        <translation>credit repair</translation>
    </message>
    <message>
        <source>骗子常用的词。没有写错的记录，谁也改不了。官方的一次性修复是另一回事，不收钱。</source>
        <translation>A scam word. Nobody can change a correct entry. The official one-time repair is something else, and free.</translation>
    </message>
    <message>
        <source>社会信用体系</source>
        <translation>social credit system</translation>
    </message>
    <message>
        <source>全社会讲诚信的一套制度，范围很大。它和征信不是一回事。</source>
        <translation>A broad set of rules about honesty in society. It is not the same as credit reporting.</translation>
    </message>
    <message>
        <source>芝麻信用</source>
        <translation>Zhima Credit</translation>
    </message>
    <message>
        <source>支付宝里给个人信用打分的服务。它和央行征信不是一回事。</source>
        <translation>A service in Alipay that scores personal credit. It is not the central bank&apos;s credit reporting.</translation>
    </message>
    <message>
        <source>芝麻分</source>
        <translation>Zhima score</translation>
    </message>
    <message>
        <source>芝麻信用分</source>
        <translation>Zhima credit score</translation>
    </message>
    <message>
        <source>芝麻信用打的分数。花呗逾期以后，分数可能变低。</source>
        <translation>The score from Zhima Credit. It may fall after Huabei is overdue.</translation>
    </message>
    <message>
        <source>服务升级</source>
        <translation>service upgrade</translation>
    </message>
    <message>
        <source>花呗的一种提醒，主要是请您签征信授权书。签不签，由您决定。</source>
        <translation>A prompt in Huabei, mainly asking you to sign the credit letter. Whether to sign is your decision.</translation>
    </message>
    <message>
        <source>同意协议并升级</source>
        <translation>Agree and upgrade</translation>
    </message>
    <message>
        <source>手机上的按钮。点它，就是同意协议，也就是要升级。</source>
        <translation>A button on the phone. Tapping it means agreeing to the papers and upgrading.</translation>
    </message>
    <message>
        <source>同意协议并升级服务</source>
        <translation>Agree to the agreement and upgrade the service</translation>
    </message>
    <message>
        <source>升级窗口里的按钮。一点它，同意和升级就一起做了。</source>
        <translation>A button in the upgrade window. One tap does both: it agrees and it upgrades.</translation>
    </message>
    <message>
        <source>同意协议并确认交易</source>
        <translation>Agree and confirm payment</translation>
    </message>
    <message>
        <source>付款时的按钮。点一下做两件事：同意升级的协议，再把钱付了。</source>
        <translation>A button when paying. One tap does two things: it agrees to the upgrade and it pays.</translation>
    </message>
    <message>
        <source>暂不升级，继续付款</source>
        <translation>Not now, continue paying</translation>
    </message>
    <message>
        <source>付款时的按钮。点它，就是先不升级，接着付款。</source>
        <translation>A button when paying. Tapping it means no upgrade for now; the payment goes on.</translation>
    </message>
    <message>
        <source>我再想想</source>
        <translation>Let me think about it</translation>
    </message>
    <message>
        <source>升级窗口里的按钮。点了它，窗口就关上，什么也没有签。</source>
        <translation>A button in the upgrade window. It closes the window, and nothing is signed.</translation>
    </message>
    <message>
        <source>去看看</source>
        <translation>Take a look</translation>
    </message>
    <message>
        <source>提醒旁边的按钮。点了只是打开看，不算同意。</source>
        <translation>The button beside the reminder. It only opens it to look; that is not agreeing.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>不看这个窗口，直接离开。这样就没有同意它。</source>
        <translation>Leave this window without reading on. That is not agreeing to it.</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>支付宝最下面一排，最右边那一格。点它，能找到花呗。</source>
        <translation>The tab at the far right of Alipay&apos;s bottom row. It leads to Huabei.</translation>
    </message>
    <message>
        <source>滚动通知栏</source>
        <translation>scrolling notice</translation>
    </message>
    <message>
        <source>通知栏</source>
        <translation>notice bar</translation>
    </message>
    <message>
        <source>页面上一行会移动的字。原文说，升级的提醒在这里。</source>
        <translation>A line of moving text on a page. The article says the upgrade reminder is there.</translation>
    </message>
    <message>
        <source>弹窗</source>
        <translation>pop-up</translation>
    </message>
    <message>
        <source>弹出窗口</source>
        <translation>pop-up window</translation>
    </message>
    <message>
        <source>自己跳出来的小窗口，盖在页面上面。</source>
        <translation>A small window that opens by itself and covers the page.</translation>
    </message>
    <message>
        <source>新人版</source>
        <translation>newcomer edition</translation>
    </message>
    <message>
        <source>花呗新人版</source>
        <translation>Huabei newcomer edition</translation>
    </message>
    <message>
        <source>花呗给新用户的版本。不能分期，也没有最低还款。</source>
        <translation>The edition of Huabei for new users. It has no instalments and no minimum repayment.</translation>
    </message>
    <message>
        <source>标准版</source>
        <translation>standard edition</translation>
    </message>
    <message>
        <source>花呗标准版</source>
        <translation>Huabei standard edition</translation>
    </message>
    <message>
        <source>花呗的一般版本。每月出一次账单，也能分期。</source>
        <translation>The usual edition of Huabei. There is one bill a month, and instalments are possible.</translation>
    </message>
    <message>
        <source>实名认证</source>
        <translation>real-name verification</translation>
    </message>
    <message>
        <source>实名</source>
        <translation>real name</translation>
    </message>
    <message>
        <source>核对身份证，证明账户是您本人的。</source>
        <translation>Checking the ID card, to show that the account is really yours.</translation>
    </message>
    <message>
        <source>身份证正反面</source>
        <translation>both sides of the ID card</translation>
    </message>
    <message>
        <source>身份证的两面：一面有本人照片，一面有国徽。</source>
        <translation>The two sides of the ID card: one has your photo, the other the national emblem.</translation>
    </message>
    <message>
        <source>额度</source>
        <translation>credit limit</translation>
    </message>
    <message>
        <source>花呗额度</source>
        <translation>Huabei limit</translation>
    </message>
    <message>
        <source>最多能借来用的钱。它不是您的存款。</source>
        <translation>The most that you can borrow. It is not your savings.</translation>
    </message>
    <message>
        <source>可用额度</source>
        <translation>available limit</translation>
    </message>
    <message>
        <source>现在还能用多少。额度减去已经用掉的，就是这个数。</source>
        <translation>How much you can still use. It is the limit less what is already used.</translation>
    </message>
    <message>
        <source>提额</source>
        <translation>limit increase</translation>
    </message>
    <message>
        <source>降额</source>
        <translation>limit decrease</translation>
    </message>
    <message>
        <source>提额是额度变多，降额是额度变少。有骗子打着「花呗提额」的名义骗人。</source>
        <translation>The limit going up or down. Fraudsters use the name &quot;Huabei limit increase&quot; to cheat people.</translation>
    </message>
    <message>
        <source>授信</source>
        <translation>credit granting</translation>
    </message>
    <message>
        <source>出借方决定能借给您多少钱。</source>
        <translation>The lender decides how much it can lend you.</translation>
    </message>
    <message>
        <source>账单日</source>
        <translation>bill date</translation>
    </message>
    <message>
        <source>出账日</source>
        <translation>billing date</translation>
    </message>
    <message>
        <source>每月算出要还多少钱的那一天。</source>
        <translation>The day each month when the amount to pay is worked out.</translation>
    </message>
    <message>
        <source>还款日</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>最晚还钱的日子。过了这天还没有按约定还，就是逾期。</source>
        <translation>The last day to pay. Not paying as agreed by then means overdue.</translation>
    </message>
    <message>
        <source>免息期</source>
        <translation>interest-free period</translation>
    </message>
    <message>
        <source>借了钱但还不收利息的那段时间。</source>
        <translation>The time after borrowing when no interest is charged yet.</translation>
    </message>
    <message>
        <source>最低还款</source>
        <translation>minimum repayment</translation>
    </message>
    <message>
        <source>最低还款额</source>
        <translation>minimum payment</translation>
    </message>
    <message>
        <source>先还账单的一小部分。没还的部分，每天要算利息。</source>
        <translation>Paying a small part of the bill first. The rest bears interest every day.</translation>
    </message>
    <message>
        <source>花呗分期</source>
        <translation>instalments</translation>
    </message>
    <message>
        <source>账单分期</source>
        <translation>bill instalments</translation>
    </message>
    <message>
        <source>分期付款</source>
        <translation>pay in instalments</translation>
    </message>
    <message>
        <source>分期</source>
        <translation>instalment</translation>
    </message>
    <message>
        <source>把要还的钱分几个月慢慢还。可能要付手续费。</source>
        <translation>Paying back in parts over several months. There may be a fee.</translation>
    </message>
    <message>
        <source>自动扣款</source>
        <translation>automatic debit</translation>
    </message>
    <message>
        <source>代扣</source>
        <translation>direct debit</translation>
    </message>
    <message>
        <source>到了还款日，系统自己从您的账户里取钱还账。钱不够，就没法还上。</source>
        <translation>On the due date the system takes the money from your account. If there is too little, it cannot pay.</translation>
    </message>
    <message>
        <source>提前结清</source>
        <translation>early settlement</translation>
    </message>
    <message>
        <source>还没有到日子，就把剩下的钱一次还完。</source>
        <translation>Paying back all that is left at once, before it is due.</translation>
    </message>
    <message>
        <source>欠款</source>
        <translation>amount owed</translation>
    </message>
    <message>
        <source>借了、还没有还的钱。</source>
        <translation>Money that was borrowed and is not yet paid back.</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>过了还款日，还没有按约定还钱。</source>
        <translation>The due date has passed, and the money was not paid as agreed.</translation>
    </message>
    <message>
        <source>逾期率</source>
        <translation>delinquency rate</translation>
    </message>
    <message>
        <source>借出去的钱里，逾期的占多少。</source>
        <translation>How much of all the money lent is overdue.</translation>
    </message>
    <message>
        <source>罚息</source>
        <translation>penalty interest</translation>
    </message>
    <message>
        <source>逾期利息</source>
        <translation>overdue interest</translation>
    </message>
    <message>
        <source>逾期以后，按欠的钱每天收的利息。花呗每天收0.05%，欠1000元就是0.5元。</source>
        <translation>Interest for each overdue day. Huabei takes 0.05% a day: 0.5 yuan when 1,000 yuan are overdue.</translation>
    </message>
    <message>
        <source>宽限期</source>
        <translation>grace period</translation>
    </message>
    <message>
        <source>还款日以后，再多给的几天。花呗有没有，说法不一。演练里按没有算。</source>
        <translation>Extra days after the due date. Sources disagree whether Huabei gives any. Here we count none.</translation>
    </message>
    <message>
        <source>催收</source>
        <translation>debt collection</translation>
    </message>
    <message>
        <source>逾期以后，有人来催着还钱。</source>
        <translation>After a payment is overdue, somebody comes asking for the money.</translation>
    </message>
    <message>
        <source>第三方催收</source>
        <translation>third-party collection agency</translation>
    </message>
    <message>
        <source>出借方请来催还钱的另一家公司。</source>
        <translation>Another company that the lender hires to ask for the money.</translation>
    </message>
    <message>
        <source>冻结</source>
        <translation>freeze</translation>
    </message>
    <message>
        <source>限制使用</source>
        <translation>restrict use</translation>
    </message>
    <message>
        <source>暂时不让用。花呗逾期会冻结，还清以后由系统再决定。</source>
        <translation>Not usable for a time. Overdue Huabei is frozen; after paying, the system decides again.</translation>
    </message>
    <message>
        <source>关闭花呗</source>
        <translation>close Huabei</translation>
    </message>
    <message>
        <source>不再用花呗。钱都还清了才能关，关了，征信授权也就结束。</source>
        <translation>Stop using Huabei. Everything must be paid first. Closing also ends the credit authorisation.</translation>
    </message>
    <message>
        <source>重新开通</source>
        <translation>reopen</translation>
    </message>
    <message>
        <source>关了花呗以后再打开。要签授权书，也不一定能成功。</source>
        <translation>Opening Huabei again after closing it. The letter must be signed, and it may not succeed.</translation>
    </message>
    <message>
        <source>系统评估</source>
        <translation>system assessment</translation>
    </message>
    <message>
        <source>重新评估</source>
        <translation>new assessment</translation>
    </message>
    <message>
        <source>由电脑判断能不能用、额度是多少。人工不能干预。</source>
        <translation>A computer decides whether you can use it and your limit. Staff cannot step in.</translation>
    </message>
    <message>
        <source>扣款顺序</source>
        <translation>payment order</translation>
    </message>
    <message>
        <source>付款顺序</source>
        <translation>order of payment</translation>
    </message>
    <message>
        <source>付钱时，先用哪一种钱、后用哪一种。在支付设置里可以自己排。</source>
        <translation>Which money is used first when paying. You can set it yourself in the payment settings.</translation>
    </message>
    <message>
        <source>套现</source>
        <translation>cashing out credit</translation>
    </message>
    <message>
        <source>假装买东西，把额度换成现金。这是不允许的。</source>
        <translation>Pretending to buy something to turn the limit into cash. This is not allowed.</translation>
    </message>
    <message>
        <source>监管要求</source>
        <translation>regulatory requirements</translation>
    </message>
    <message>
        <source>国家管金融的部门提出的要求，公司要照着做。</source>
        <translation>What the state&apos;s financial authorities demand; companies must follow it.</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>rectification</translation>
    </message>
    <message>
        <source>按主管部门的要求，把不对的地方改过来。</source>
        <translation>Putting right what is wrong, as the authorities demand.</translation>
    </message>
    <message>
        <source>银保监会</source>
        <translation>China Banking and Insurance Regulatory Commission</translation>
    </message>
    <message>
        <source>中国银保监会</source>
        <translation>CBIRC</translation>
    </message>
    <message>
        <source>国家管银行和保险的部门。这是旧名，用到2023年。</source>
        <translation>The state&apos;s authority for banks and insurance. This is an old name, used until 2023.</translation>
    </message>
    <message>
        <source>国家反诈中心</source>
        <translation>National Anti-Fraud Center</translation>
    </message>
    <message>
        <source>公安机关专门防诈骗的机构。手机上也有同名的软件。</source>
        <translation>The police body against fraud. There is a phone app of the same name too.</translation>
    </message>
    <message>
        <source>反诈预警电话 96110</source>
        <translation>96110 anti-fraud warning line</translation>
    </message>
    <message>
        <source>反诈预警电话</source>
        <translation>anti-fraud warning line</translation>
    </message>
    <message>
        <source>96110</source>
        <translation>96110</translation>
    </message>
    <message>
        <source>公安机关的防骗电话。它打来，是说您可能正在被骗，要接。</source>
        <translation>The police line against fraud. When it calls, you may be being cheated; do answer.</translation>
    </message>
    <message>
        <source>冒充客服诈骗</source>
        <translation>fake customer-service scam</translation>
    </message>
    <message>
        <source>冒充客服</source>
        <translation>fake customer service</translation>
    </message>
    <message>
        <source>假客服</source>
        <translation>fake agent</translation>
    </message>
    <message>
        <source>骗子装成客服，骗您转钱。花呗说，它从来不叫人转账。</source>
        <translation>Fraudsters pose as customer service to get your money. Huabei says it never asks for transfers.</translation>
    </message>
    <message>
        <source>屏幕共享</source>
        <translation>screen sharing</translation>
    </message>
    <message>
        <source>共享屏幕</source>
        <translation>share the screen</translation>
    </message>
    <message>
        <source>让别人看见您手机上的一切，密码也看得见。来电的人要您打开它，就是骗子。</source>
        <translation>It shows others everything on your phone, even passwords. A caller who wants it is a fraudster.</translation>
    </message>
    <message>
        <source>安全账户</source>
        <translation>&quot;safe account&quot;</translation>
    </message>
    <message>
        <source>验证账户</source>
        <translation>&quot;verification account&quot;</translation>
    </message>
    <message>
        <source>安全帐户</source>
        <translation>safe account</translation>
    </message>
    <message>
        <source>骗子用的词，没有这样的账户。叫您把钱转进去的，就是骗子。</source>
        <translation>A scam word; there is no such account. Whoever tells you to move money there is a fraudster.</translation>
    </message>
    <message>
        <source>验证码</source>
        <translation>verification code</translation>
    </message>
    <message>
        <source>短信里的几个数字，用来证明是您本人。叫您念出来的，就是骗子。</source>
        <translation>A few digits in a text message, to show that it is you. Whoever asks you to read them out is a fraudster.</translation>
    </message>
    <message>
        <source>客服热线</source>
        <translation>customer-service hotline</translation>
    </message>
    <message>
        <source>客服电话</source>
        <translation>customer-service number</translation>
    </message>
    <message>
        <source>有事可以打过去问的电话。支付宝的是 95188，满65岁直接有人接。</source>
        <translation>A number to call with questions. Alipay&apos;s is 95188; from age 65 a person answers directly.</translation>
    </message>
    <message>
        <source>适老化</source>
        <translation>elder-friendly design</translation>
    </message>
    <message>
        <source>长辈模式</source>
        <translation>elder mode</translation>
    </message>
    <message>
        <source>照顾老年人的设计，比如字能变大、没有广告。手机上的名称各有不同。</source>
        <translation>Design that suits older people, such as larger text and no ads. Phones use different names for it.</translation>
    </message>
    <message>
        <source>蓝马甲</source>
        <translation>Blue Vest programme</translation>
    </message>
    <message>
        <source>支付宝帮助老年人的活动。</source>
        <translation>Alipay&apos;s help for older people.</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>rehearsal</translation>
    </message>
    <message>
        <source>模拟</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>照着样子练习。这里不是真的支付宝，不会扣钱。</source>
        <translation>Practicing on a copy. This is not the real Alipay, and no money is taken.</translation>
    </message>
    <message>
        <source>花呗是先用后还的借款。这次的升级提醒，在花呗自己的页面里。</source>
        <translation>Huabei is a loan: spend now, pay back later. This upgrade reminder is on Huabei&apos;s own page.</translation>
    </message>
    <message>
        <source>短信里的链接不要点。真的提醒在支付宝里面。</source>
        <translation>Do not tap links in text messages. The real reminder is inside Alipay.</translation>
    </message>
    <message>
        <source>如果去看看</source>
        <translation>If you take a look</translation>
    </message>
    <message>
        <source>会打开一个窗口，里面写着要签的文件。</source>
        <translation>A window opens. It names the documents to be signed.</translation>
    </message>
    <message>
        <source>不花钱，也还没有同意任何事。</source>
        <translation>It costs nothing, and nothing is agreed yet.</translation>
    </message>
    <message>
        <source>看过以后不想要，窗口可以关掉。</source>
        <translation>If you do not want it after looking, the window can be closed.</translation>
    </message>
    <message>
        <source>如果先不看</source>
        <translation>If you do not look now</translation>
    </message>
    <message>
        <source>会离开花呗页面，什么文件都没有签。</source>
        <translation>You leave the Huabei page. No document is signed.</translation>
    </message>
    <message>
        <source>不花钱，额度和欠款都没有变。</source>
        <translation>It costs nothing. The limit and what is owed are unchanged.</translation>
    </message>
    <message>
        <source>提醒以后还会出现，想看再来看。</source>
        <translation>The reminder will come back. You can look then.</translation>
    </message>
    <message>
        <source>这份协议的名字，原文和新闻里写的不一样。</source>
        <translation>The article and the news give this agreement different names.</translation>
    </message>
    <message>
        <source>原文没有写这一步。2021年9月的升级页面上有这份授权书，所以我们加上了。</source>
        <translation>The article does not have this step. The upgrade page of September 2021 had this letter, so we added it.</translation>
    </message>
    <message>
        <source>原文没有写这一步。授权书来自当时的新闻报道。</source>
        <translation>The article does not have this step. The letter is known from the news of the time.</translation>
    </message>
    <message>
        <source>窗口右上角的叉和「{later}」，原文没有写；有记录的升级窗口上有它们。</source>
        <translation>The cross and &quot;{later}&quot; are not in the article; recorded upgrade windows have them.</translation>
    </message>
    <message>
        <source>会变的：每月报一行[[征信]]。写额度、用了多少、还没还，不写买了什么。</source>
        <translation>What changes: one line a month for [[credit reporting]]. It gives the limit, how much used, paid or not; not what you bought.</translation>
    </message>
    <message>
        <source>要花的：升级不收钱。用花呗付款是借钱，到期要还。</source>
        <translation>What it costs: the upgrade is free. Paying with Huabei is borrowing, to be paid back when due.</translation>
    </message>
    <message>
        <source>想反悔：没有撤销按钮。还清后关闭花呗，授权才结束。</source>
        <translation>To undo it: there is no undo button. The authorisation ends when all is paid and Huabei is closed.</translation>
    </message>
    <message>
        <source>以后：按时还，花呗说没有坏影响。逾期会留下不良记录。</source>
        <translation>Later: Huabei says paying on time does no harm. Paying late leaves a negative entry.</translation>
    </message>
    <message>
        <source>会变的：今天什么都不变，什么文件也没有签。</source>
        <translation>What changes: nothing changes today, and no document is signed.</translation>
    </message>
    <message>
        <source>要花的：不花钱。用余额、银行卡付款，不受影响。</source>
        <translation>What it costs: nothing. Paying from the balance or a bank card is not affected.</translation>
    </message>
    <message>
        <source>想反悔：提醒以后还会出现，那时可以再看、再决定。</source>
        <translation>To change your mind: the reminder will come back. You can look and decide then.</translation>
    </message>
    <message>
        <source>以后：花呗说，不授权就不能用。能用多久，各处说法不一。</source>
        <translation>Later: Huabei says it cannot be used without the authorisation. Sources disagree on how long it works.</translation>
    </message>
    <message>
        <source>原文一处说马上完成，一处说要等待。等几秒钟是我们设的。</source>
        <translation>The article says in one place that it is done at once, in another that one has to wait. The few seconds are ours.</translation>
    </message>
    <message>
        <source>这份授权没有撤销按钮。还清并关闭花呗，授权才结束。</source>
        <translation>The authorisation has no undo button. It ends when everything is paid back and Huabei is closed.</translation>
    </message>
    <message>
        <source>买了什么，不会报上去。</source>
        <translation>What you buy is not reported.</translation>
    </message>
    <message>
        <source>按时还款，花呗方面说没有不好的影响。</source>
        <translation>Huabei says that paying on time has no bad effect.</translation>
    </message>
    <message>
        <source>额度和欠款都没有变。</source>
        <translation>The limit and what is owed are unchanged.</translation>
    </message>
    <message>
        <source>没有签，就不会报征信。</source>
        <translation>Without the signature nothing is reported to the credit system.</translation>
    </message>
    <message>
        <source>花呗暂时还能用。能用多久，各处说法不一。</source>
        <translation>Huabei still works for now. Sources disagree on how long.</translation>
    </message>
    <message>
        <source>2021年9月22日：花呗说，不授权就不能用花呗。</source>
        <translation>22 September 2021: Huabei says that without the authorisation it cannot be used.</translation>
    </message>
    <message>
        <source>2022年：有人不升级就付不了款。</source>
        <translation>2022: some people could not pay until they upgraded.</translation>
    </message>
    <message>
        <source>2023年12月到2024年1月：付款时还能选「暂不升级，继续付款」。</source>
        <translation>December 2023 to January 2024: when paying one could still choose &quot;Not now, continue paying&quot;.</translation>
    </message>
    <message>
        <source>2026年2月：升级窗口上还有关闭的叉。</source>
        <translation>February 2026: the upgrade window still has a cross to close it.</translation>
    </message>
    <message>
        <source>提醒以后还会出现，还可以再关掉。</source>
        <translation>The reminder will come back, and can be closed again.</translation>
    </message>
    <message>
        <source>升级是邀请的，不是每个人都有。</source>
        <translation>The upgrade is by invitation; not everyone has it.</translation>
    </message>
    <message>
        <source>账户受限，或者很少用花呗，也可能没有。</source>
        <translation>A restricted account, or one that hardly uses Huabei, may not have it.</translation>
    </message>
    <message>
        <source>原文说已经全面推送。这一点，各处说法不一。</source>
        <translation>The article says that everyone gets it. Sources disagree on this.</translation>
    </message>
    <message>
        <source>现在的情况</source>
        <translation>How things stand</translation>
    </message>
    <message>
        <source>花呗没有变，额度和欠款也没有变。</source>
        <translation>Huabei is unchanged, and so are the limit and what is owed.</translation>
    </message>
    <message>
        <source>没有升级，也就没有文件要签。</source>
        <translation>With no upgrade there is no document to sign.</translation>
    </message>
    <message>
        <source>付款可以用余额，也可以用银行卡。</source>
        <translation>You can pay from the balance, or with a bank card.</translation>
    </message>
    <message>
        <source>要是以前报过征信，记录不会因为关闭而消失。</source>
        <translation>What was reported before does not vanish because Huabei was closed.</translation>
    </message>
    <message>
        <source>想再用花呗，要重新开通，不一定能成功。</source>
        <translation>To use Huabei again, it must be reopened. That may not succeed.</translation>
    </message>
    <message>
        <source>重新开通，也要签[[征信授权]]。</source>
        <translation>Reopening needs the [[credit-reporting authorisation]] too.</translation>
    </message>
    <message>
        <source>花呗是先用后还的借款。这次升级的按钮，在花呗自己的页面里。</source>
        <translation>Huabei is a loan: spend now, pay back later. The button for this upgrade is on Huabei&apos;s own page.</translation>
    </message>
    <message>
        <source>原文只有一个按钮。两份文件和「{later}」是我们加上的，好让您先看清楚再决定。</source>
        <translation>The article has only one button. We added the two documents and &quot;{later}&quot;, so that you can look before you decide.</translation>
    </message>
    <message>
        <source>原文说点完以后需要等待，没有说多久。等几秒钟是我们设的。</source>
        <translation>The article says that one has to wait after tapping, not how long. The few seconds are ours.</translation>
    </message>
    <message>
        <source>该不该升级？先弄明白</source>
        <translation>To upgrade or not? First understand it</translation>
    </message>
    <message>
        <source>先读几页，再想六个问题。去不去看升级窗口，由您决定。</source>
        <translation>Read a few pages, then think about six questions. Whether you look at the upgrade window is up to you.</translation>
    </message>
    <message>
        <source>各种手机都一样</source>
        <translation>The same on every phone</translation>
    </message>
    <message>
        <source>先看看：这次升级是什么</source>
        <translation>First: what this upgrade is</translation>
    </message>
    <message>
        <source>不用着急。今天不决定，也可以。</source>
        <translation>No hurry. You need not decide today.</translation>
    </message>
    <message>
        <source>原文没有这一步。内容按原文和别的来源整理。</source>
        <translation>The article does not have this step. We put it together from the article and other sources.</translation>
    </message>
    <message>
        <source>花呗是什么</source>
        <translation>What Huabei is</translation>
    </message>
    <message>
        <source>花呗先让您花钱，以后再还。</source>
        <translation>Huabei lets you spend now and pay back later.</translation>
    </message>
    <message>
        <source>这次升级是什么</source>
        <translation>What this upgrade is</translation>
    </message>
    <message>
        <source>主要是签一份[[征信授权]]。</source>
        <translation>Mainly, you sign a [[credit-reporting authorisation]].</translation>
    </message>
    <message>
        <source>签了以后，借款情况每月报给征信系统。</source>
        <translation>Once signed, your loan is reported to the credit system every month.</translation>
    </message>
    <message>
        <source>为什么会有提醒</source>
        <translation>Why there is a reminder</translation>
    </message>
    <message>
        <source>2021年9月，花呗说，按监管要求分步报送征信。</source>
        <translation>In September 2021 Huabei said that it reports step by step, as the regulators require.</translation>
    </message>
    <message>
        <source>报送要先得到您的同意，所以才来问您。</source>
        <translation>Reporting needs your consent first. That is why you are asked.</translation>
    </message>
    <message>
        <source>有三件事，名字都像「升级」</source>
        <translation>Three things that sound like &quot;upgrade&quot;</translation>
    </message>
    <message>
        <source>手机上的提醒，说的是第一件。</source>
        <translation>The reminder on the phone means the first one.</translation>
    </message>
    <message>
        <source>三件事常常弄混。先看清窗口上写的是哪一件。</source>
        <translation>The three are often mixed up. First see which one the window names.</translation>
    </message>
    <message>
        <source>支付宝软件自己也会更新，那又是另一件事。</source>
        <translation>The Alipay app itself is updated too. That is yet another matter.</translation>
    </message>
    <message>
        <source>一、花呗服务升级</source>
        <translation>1. The Huabei service upgrade</translation>
    </message>
    <message>
        <source>主要是签征信授权，就是这一课讲的。</source>
        <translation>Mainly signing the authorisation. This lesson is about it.</translation>
    </message>
    <message>
        <source>有的人先收到提醒，有的人没有收到。</source>
        <translation>Some people got the reminder early, some have not had it.</translation>
    </message>
    <message>
        <source>二、新人版变成标准版</source>
        <translation>2. From newcomer to standard edition</translation>
    </message>
    <message>
        <source>要[[实名认证]]，花呗还不能有欠款。</source>
        <translation>It takes [[real-name verification]], and nothing owed on Huabei.</translation>
    </message>
    <message>
        <source>变不变，由系统决定，没有固定的时间。</source>
        <translation>The system decides whether. There is no fixed time.</translation>
    </message>
    <message>
        <source>三、花呗和信用购分开</source>
        <translation>3. Huabei and Credit Purchase become two</translation>
    </message>
    <message>
        <source>2021年11月24日起，[[信用购]]单独算一种借款。</source>
        <translation>Since 24 November 2021, [[Credit Purchase]] is a loan of its own.</translation>
    </message>
    <message>
        <source>它的钱由银行等机构出，额度也分开算。</source>
        <translation>Its money comes from banks and the like, with a limit of its own.</translation>
    </message>
    <message>
        <source>升级以后，什么会变</source>
        <translation>What changes after upgrading</translation>
    </message>
    <message>
        <source>手机上是授权书的摘要，可以往下翻。</source>
        <translation>The phone shows a summary of the letter; there is more further down.</translation>
    </message>
    <message>
        <source>查您的征信、报您的情况，都要先有您的同意。</source>
        <translation>Looking at your credit report, and reporting on you, both need your consent first.</translation>
    </message>
    <message>
        <source>会报上去的</source>
        <translation>What is reported</translation>
    </message>
    <message>
        <source>开户日期、额度、用了多少、还没还。</source>
        <translation>The opening date, the limit, how much used, paid or not.</translation>
    </message>
    <message>
        <source>一个月汇总成一行，不是买一次记一次。</source>
        <translation>One line sums up a month. Not every purchase makes an entry.</translation>
    </message>
    <message>
        <source>不报上去的</source>
        <translation>What is not reported</translation>
    </message>
    <message>
        <source>您买了什么，不报。</source>
        <translation>What you bought is not reported.</translation>
    </message>
    <message>
        <source>谁来报，谁能看</source>
        <translation>Who reports, who may look</translation>
    </message>
    <message>
        <source>报的是蚂蚁消费金融公司，或者给额度的银行。</source>
        <translation>Ant Consumer Finance reports, or the bank that grants the limit.</translation>
    </message>
    <message>
        <source>签了以后，它们也能查您的征信。</source>
        <translation>Once you sign, they may also look at your credit report.</translation>
    </message>
    <message>
        <source>有人担心信息给了太多机构，这是一种看法。</source>
        <translation>Some people worry that too many firms get their data. That is one view.</translation>
    </message>
    <message>
        <source>升级以后，可能要付出什么</source>
        <translation>What the upgrade may cost you</translation>
    </message>
    <message>
        <source>手机上是协议的摘要，可以往下翻。</source>
        <translation>The phone shows a summary of the agreement; there is more further down.</translation>
    </message>
    <message>
        <source>升级本身</source>
        <translation>The upgrade itself</translation>
    </message>
    <message>
        <source>不收钱。让您先转钱的，是骗子。</source>
        <translation>It is free. Whoever asks you to send money first is a fraudster.</translation>
    </message>
    <message>
        <source>能不能让额度变多，各处说法不一。</source>
        <translation>Whether it raises the limit: sources disagree.</translation>
    </message>
    <message>
        <source>如果每月按时还</source>
        <translation>If you pay on time every month</translation>
    </message>
    <message>
        <source>花呗说，按时还没有坏的影响。</source>
        <translation>Huabei says that paying on time has no bad effect.</translation>
    </message>
    <message>
        <source>征信报告里，会看得到这个借款账户。</source>
        <translation>The credit report will show this loan account.</translation>
    </message>
    <message>
        <source>有人担心，以后向银行借钱会受影响。</source>
        <translation>Some people worry about borrowing from a bank later.</translation>
    </message>
    <message>
        <source>如果没有按时还</source>
        <translation>If you do not pay on time</translation>
    </message>
    <message>
        <source>每天要付欠款0.05%的[[罚息]]。</source>
        <translation>The [[penalty interest]] is 0.05% of the sum owed for each day.</translation>
    </message>
    <message>
        <source>花呗先不能用，还清后由系统再判断。</source>
        <translation>Huabei stops working. After you have paid, the system decides anew.</translation>
    </message>
    <message>
        <source>签过授权的，[[不良信息]]还清后还留五年。</source>
        <translation>If you signed, [[negative information]] stays five years after you have paid.</translation>
    </message>
    <message>
        <source>不想升级，怎么办</source>
        <translation>How to say no</translation>
    </message>
    <message>
        <source>手机上是升级窗口，现在只看，不用点。</source>
        <translation>The phone shows the upgrade window. Just look, no need to tap.</translation>
    </message>
    <message>
        <source>「{later}」和叉，原文没有写；有记录的升级窗口上有它们。</source>
        <translation>&quot;{later}&quot; and the cross are not in the article; recorded upgrade windows have them.</translation>
    </message>
    <message>
        <source>怎么不同意</source>
        <translation>How to decline</translation>
    </message>
    <message>
        <source>点右上角的叉，或者点「{later}」。</source>
        <translation>Tap the cross at the top right, or &quot;{later}&quot;.</translation>
    </message>
    <message>
        <source>点左上角的「{back}」，也是不同意。</source>
        <translation>&quot;{back}&quot; at the top left declines too.</translation>
    </message>
    <message>
        <source>不同意，会怎样</source>
        <translation>What happens then</translation>
    </message>
    <message>
        <source>什么都没有签，提醒以后还会出现。</source>
        <translation>Nothing is signed, and the reminder will come back.</translation>
    </message>
    <message>
        <source>用余额、银行卡付款，不受影响。</source>
        <translation>Paying from the balance or a bank card is not affected.</translation>
    </message>
    <message>
        <source>没有人能替您同意，可以拒绝。</source>
        <translation>Nobody can agree in your place. You may refuse.</translation>
    </message>
    <message>
        <source>原文说不是必须，那是2021年9月以前的说法。</source>
        <translation>The article says it is not a must. That was said before September 2021.</translation>
    </message>
    <message>
        <source>签了以后想反悔，怎么办</source>
        <translation>You signed and changed your mind</translation>
    </message>
    <message>
        <source>原文只写了重新开通。撤销和查看的办法，来自别的来源。</source>
        <translation>The article only writes of reopening. How to undo and to check comes from other sources.</translation>
    </message>
    <message>
        <source>我们查过，没有找到撤销的按钮。</source>
        <translation>We looked, and found no undo button.</translation>
    </message>
    <message>
        <source>要结束授权，先还清，再关闭花呗。</source>
        <translation>To end the authorisation, pay everything back, then close Huabei.</translation>
    </message>
    <message>
        <source>已经报上去的，不会因此消失。</source>
        <translation>What was reported already does not vanish by this.</translation>
    </message>
    <message>
        <source>签没签，在哪里看</source>
        <translation>Where to see if you signed</translation>
    </message>
    <message>
        <source>进花呗，点右下角「我的」。</source>
        <translation>In Huabei, tap &quot;Me&quot; at the bottom right.</translation>
    </message>
    <message>
        <source>再点「相关合同及产品说明」。</source>
        <translation>Then tap &quot;Contracts and product notes&quot;.</translation>
    </message>
    <message>
        <source>里面有授权书，就是签过了。</source>
        <translation>If the letter is there, you have signed it.</translation>
    </message>
    <message>
        <source>关闭以后，又想用</source>
        <translation>Using it again after closing</translation>
    </message>
    <message>
        <source>要重新开通，系统会重新评估。</source>
        <translation>It must be reopened, and the system assesses you anew.</translation>
    </message>
    <message>
        <source>不一定能开通，额度也可能变。</source>
        <translation>It may not succeed, and the limit may be another.</translation>
    </message>
    <message>
        <source>不同的时候，说法不同</source>
        <translation>Different times, different words</translation>
    </message>
    <message>
        <source>原文里有四种说法，时候不同。只看一句，容易弄错。</source>
        <translation>The article says four things, from different times. Reading only one is misleading.</translation>
    </message>
    <message>
        <source>原文没有写年份。年份来自别的来源。</source>
        <translation>The article gives no years. They come from other sources.</translation>
    </message>
    <message>
        <source>2015年到2020年</source>
        <translation>2015 to 2020</translation>
    </message>
    <message>
        <source>2015年：有文章说，花呗接入过征信，后来停了。</source>
        <translation>2015: one page says that Huabei joined credit reporting, and stopped later.</translation>
    </message>
    <message>
        <source>2018年前后：升级提醒上，可以选「我再想想」。</source>
        <translation>Around 2018: the upgrade reminder offers &quot;Let me think about it&quot;.</translation>
    </message>
    <message>
        <source>2020年6月起：请一部分人签授权书，没有签的不报。</source>
        <translation>From June 2020: some people are asked to sign. Who has not signed is not reported.</translation>
    </message>
    <message>
        <source>2021年</source>
        <translation>2021</translation>
    </message>
    <message>
        <source>4月：监管部门要求，付款时给人更多选择。</source>
        <translation>April: the regulators ask for more choice when people pay.</translation>
    </message>
    <message>
        <source>9月：花呗说，分步接入征信；不授权，就不能用花呗。</source>
        <translation>September: Huabei says that it joins credit reporting step by step; without the authorisation it cannot be used.</translation>
    </message>
    <message>
        <source>11月：花呗和信用购分开，有人额度变少。</source>
        <translation>November: Huabei and Credit Purchase become two. Some limits are lowered.</translation>
    </message>
    <message>
        <source>2022年以后</source>
        <translation>Since 2022</translation>
    </message>
    <message>
        <source>2023年9月到2024年1月：有记录的提醒，都能关掉或跳过。</source>
        <translation>September 2023 to January 2024: every recorded reminder could be closed or skipped.</translation>
    </message>
    <message>
        <source>想一想：六个问题</source>
        <translation>Think it over: six questions</translation>
    </message>
    <message>
        <source>原文说，要不要升级，看自己的需要。</source>
        <translation>The article says that it depends on what you need.</translation>
    </message>
    <message>
        <source>这六个问题是我们列的。拿不准，可以先问家人，或者打 95188。</source>
        <translation>The six questions are ours. When in doubt, you can ask your family first, or call 95188.</translation>
    </message>
    <message>
        <source>原文没有这些问题，是我们列的。</source>
        <translation>The article does not have these questions. They are ours.</translation>
    </message>
    <message>
        <source>您平时用花呗吗？</source>
        <translation>Do you use Huabei?</translation>
    </message>
    <message>
        <source>您知道用花呗付款就是借钱吗？</source>
        <translation>Do you know that paying with Huabei is borrowing?</translation>
    </message>
    <message>
        <source>授权书您看过，或者请人念过吗？</source>
        <translation>Have you read the letter, or had it read to you?</translation>
    </message>
    <message>
        <source>征信报告里每月多一行，您接受吗？</source>
        <translation>Do you accept one more line a month in your credit report?</translation>
    </message>
    <message>
        <source>每一期账单，您都能在还款日以前还清吗？</source>
        <translation>Can you pay off every bill before its due date?</translation>
    </message>
    <message>
        <source>旁边或者电话里，有人在催您吗？</source>
        <translation>Is anybody hurrying you, beside you or on the phone?</translation>
    </message>
    <message>
        <source>您先不看，离开了花呗页面。什么都没有签。</source>
        <translation>You did not look and left the Huabei page. Nothing has been signed.</translation>
    </message>
    <message>
        <source>演练完成：您去看了看，什么都没有签</source>
        <translation>Practice complete: you took a look, and nothing is signed</translation>
    </message>
    <message>
        <source>升级窗口打开了，您还没有同意。</source>
        <translation>The upgrade window is open. You have not agreed.</translation>
    </message>
    <message>
        <source>接下来可以</source>
        <translation>What you can do next</translation>
    </message>
    <message>
        <source>想打开文件看看，可以练「升级花呗服务」。</source>
        <translation>To open the documents, practise &quot;Upgrade the Huabei service&quot;.</translation>
    </message>
    <message>
        <source>不想看了，窗口可以关掉。</source>
        <translation>When you have seen enough, the window can be closed.</translation>
    </message>
    <message>
        <source>演练完成：您先不看，什么都没有变</source>
        <translation>Practice complete: you did not look, and nothing has changed</translation>
    </message>
    <message>
        <source>付款时跳出升级提醒</source>
        <translation>An upgrade reminder when paying</translation>
    </message>
    <message>
        <source>付款页上，付款和同意升级是同一个按钮。先看清楚，再由您决定点哪个。</source>
        <translation>On this page one button both pays and agrees to the upgrade. Look closely, then decide which one to tap.</translation>
    </message>
    <message>
        <source>安卓手机，2023年12月到2024年1月的支付宝</source>
        <translation>Android phones, Alipay of December 2023 to January 2024</translation>
    </message>
    <message>
        <source>请点订单下面的「{pay}」</source>
        <translation>Tap &quot;{pay}&quot; below the order</translation>
    </message>
    <message>
        <source>它是最下面的大按钮。</source>
        <translation>It is the big button at the bottom.</translation>
    </message>
    <message>
        <source>先打开付款页看看。点它的时候，钱还没有付。</source>
        <translation>First open the payment page and look. Tapping it does not pay yet.</translation>
    </message>
    <message>
        <source>原文没有这一步。订单页是我们设的。</source>
        <translation>The article does not have this step. We made up the order page.</translation>
    </message>
    <message>
        <source>这里是收货地址，现在不用改。</source>
        <translation>This is the delivery address; no need to change it now.</translation>
    </message>
    <message>
        <source>这里看买了什么，付款的按钮在最下面。</source>
        <translation>This shows what you buy; the button to pay is at the bottom.</translation>
    </message>
    <message>
        <source>付款页打开了。钱还没有付。</source>
        <translation>The payment page is open. Nothing has been paid yet.</translation>
    </message>
    <message>
        <source>您没有付款，离开了订单。这样完全可以。</source>
        <translation>You left the order without paying. That is perfectly all right.</translation>
    </message>
    <message>
        <source>先不点，看看付款页上的字</source>
        <translation>Do not tap yet; read the payment page</translation>
    </message>
    <message>
        <source>从上往下慢慢看。按钮在下面。</source>
        <translation>Read slowly from the top. The buttons are at the bottom.</translation>
    </message>
    <message>
        <source>付款和同意升级，在这里是同一个按钮。看清楚了再点。</source>
        <translation>Here one button both pays and agrees to the upgrade. Look closely before you tap.</translation>
    </message>
    <message>
        <source>这些字比原文晚，是2023年12月到2024年1月记下的。页面的样子是我们设的。</source>
        <translation>These words are later than the article, recorded from December 2023 to January 2024. The look of the page is ours.</translation>
    </message>
    <message>
        <source>下面两个大按钮</source>
        <translation>The two big buttons</translation>
    </message>
    <message>
        <source>点「{agreePay}」，付款和同意升级一起做完。</source>
        <translation>&quot;{agreePay}&quot; pays and agrees to the upgrade in one go.</translation>
    </message>
    <message>
        <source>点「{payOnly}」，只付款，不升级。</source>
        <translation>&quot;{payOnly}&quot; only pays, with no upgrade.</translation>
    </message>
    <message>
        <source>别的办法</source>
        <translation>Other ways</translation>
    </message>
    <message>
        <source>点「{otherWay}」，不用花呗付。</source>
        <translation>&quot;{otherWay}&quot; pays without Huabei.</translation>
    </message>
    <message>
        <source>点右上角的叉，不付款，退出去。</source>
        <translation>The cross at the top right leaves without paying.</translation>
    </message>
    <message>
        <source>那一句提醒</source>
        <translation>The warning sentence</translation>
    </message>
    <message>
        <source>「{promptText}」，真手机上有人见过这句话。</source>
        <translation>&quot;{promptText}&quot;: people have seen this sentence on real phones.</translation>
    </message>
    <message>
        <source>以后影响多大，各处说法不一。</source>
        <translation>How much it matters later: sources disagree.</translation>
    </message>
    <message>
        <source>四个办法都可以，您来决定</source>
        <translation>All four ways are fine; you decide</translation>
    </message>
    <message>
        <source>按钮上的字看过了吗？旁边有没有人在催？</source>
        <translation>Have I read the words on the buttons? Is anybody hurrying me?</translation>
    </message>
    <message>
        <source>原文没有这一步，它来自2023年12月到2024年1月的记录。按钮的大小、两份文件和换余额那一行，是我们设的。</source>
        <translation>The article does not have this step. It was recorded from December 2023 to January 2024. The size of the buttons, the two documents and the row with the balance are ours.</translation>
    </message>
    <message>
        <source>如果同意并付款</source>
        <translation>If you agree and pay</translation>
    </message>
    <message>
        <source>会变的：付款，也签了[[征信授权]]，以后每月报一行。</source>
        <translation>What changes: you pay, and sign the [[credit-reporting authorisation]]. One line a month is reported.</translation>
    </message>
    <message>
        <source>要花的：这笔钱从花呗出，是借的，到期要还。</source>
        <translation>What it costs: this sum comes from Huabei. It is borrowed, to be paid back when due.</translation>
    </message>
    <message>
        <source>您选了同意并付款。手机正在处理。</source>
        <translation>You chose to agree and pay. The phone is working.</translation>
    </message>
    <message>
        <source>如果只付款，不升级</source>
        <translation>If you only pay, no upgrade</translation>
    </message>
    <message>
        <source>会变的：只付款，升级的文件一份也没有签。</source>
        <translation>What changes: you only pay. No upgrade document is signed.</translation>
    </message>
    <message>
        <source>想反悔：提醒还会出现。花呗以后怎样，各处说法不一。</source>
        <translation>To change your mind: the reminder will come back. Sources disagree on what becomes of Huabei.</translation>
    </message>
    <message>
        <source>您选了只付款，不升级。钱付好了。</source>
        <translation>You chose to pay without upgrading. It is paid.</translation>
    </message>
    <message>
        <source>如果换成余额付</source>
        <translation>If you pay from the balance</translation>
    </message>
    <message>
        <source>会变的：只付款，花呗和升级都没有动。</source>
        <translation>What changes: you only pay. Huabei and the upgrade are not touched.</translation>
    </message>
    <message>
        <source>要花的：这笔钱从余额出，不是借的。</source>
        <translation>What it costs: this sum comes from the balance. It is not borrowed.</translation>
    </message>
    <message>
        <source>想反悔：下次付款可以换回花呗。提醒还会出现。</source>
        <translation>To change your mind: next time you can pay with Huabei again. The reminder will come back.</translation>
    </message>
    <message>
        <source>您选了用余额付款。钱付好了。</source>
        <translation>You chose to pay from the balance. It is paid.</translation>
    </message>
    <message>
        <source>如果关掉，不付款</source>
        <translation>If you close it, no payment</translation>
    </message>
    <message>
        <source>会变的：没有付款，也没有升级。</source>
        <translation>What changes: nothing is paid, and nothing is upgraded.</translation>
    </message>
    <message>
        <source>要花的：一分钱没有花，也没有借。</source>
        <translation>What it costs: not a cent is spent or borrowed.</translation>
    </message>
    <message>
        <source>想反悔：回到订单，可以再付。提醒还会出现。</source>
        <translation>To change your mind: go back to the order and pay. The reminder will come back.</translation>
    </message>
    <message>
        <source>您关掉了付款页。什么都没有付，也没有签。</source>
        <translation>You closed the payment page. Nothing has been paid or signed.</translation>
    </message>
    <message>
        <source>原文没有这一步。等几秒钟是我们设的。</source>
        <translation>The article does not have this step. The few seconds are ours.</translation>
    </message>
    <message>
        <source>演练完成：付了款，也升级了</source>
        <translation>Practice complete: paid, and upgraded</translation>
    </message>
    <message>
        <source>点了一次，做了两件事：付款和升级。</source>
        <translation>One tap did two things: payment and upgrade.</translation>
    </message>
    <message>
        <source>这笔钱从花呗出，是借的，到期要还。</source>
        <translation>This sum came from Huabei. It is borrowed, to be paid back when due.</translation>
    </message>
    <message>
        <source>余额里的钱没有动。</source>
        <translation>The money in the balance was not touched.</translation>
    </message>
    <message>
        <source>付款以前，先看按钮上写的字。</source>
        <translation>Before you pay, read the words on the button.</translation>
    </message>
    <message>
        <source>演练完成：付了款，没有升级</source>
        <translation>Practice complete: paid, not upgraded</translation>
    </message>
    <message>
        <source>花呗能用的额度，少了这笔钱。</source>
        <translation>The available limit is lower by this sum.</translation>
    </message>
    <message>
        <source>演练完成：用余额付了款，没有升级</source>
        <translation>Practice complete: paid from the balance, not upgraded</translation>
    </message>
    <message>
        <source>余额里少了这笔钱。</source>
        <translation>The balance is lower by this sum.</translation>
    </message>
    <message>
        <source>这一次没有用花呗，没有借钱。</source>
        <translation>Huabei was not used this time; nothing was borrowed.</translation>
    </message>
    <message>
        <source>花呗的额度和欠款都没有变。</source>
        <translation>Huabei&apos;s limit and what is owed are unchanged.</translation>
    </message>
    <message>
        <source>想每次都先用余额，可以练「改扣款顺序」。</source>
        <translation>To use the balance first every time, practise &quot;Change the payment order&quot;.</translation>
    </message>
    <message>
        <source>演练完成：您没有付款，也没有升级</source>
        <translation>Practice complete: you did not pay, and did not upgrade</translation>
    </message>
    <message>
        <source>订单还没有付，东西先不买。</source>
        <translation>The order is not paid, and nothing is bought for now.</translation>
    </message>
    <message>
        <source>别的，什么都没有变。</source>
        <translation>Nothing else has changed.</translation>
    </message>
    <message>
        <source>余额、额度和欠款都没有变。</source>
        <translation>The balance, the limit and what is owed are unchanged.</translation>
    </message>
    <message>
        <source>想买了，可以回到订单再付。</source>
        <translation>To buy it after all, go back to the order and pay.</translation>
    </message>
    <message>
        <source>改扣款顺序：先用哪里的钱</source>
        <translation>Change the payment order: which money comes first</translation>
    </message>
    <message>
        <source>从「我的」走到扣款顺序，看看付款时先用什么，再由您决定改不改。</source>
        <translation>Go from &quot;Me&quot; to the payment order, see what is used first, then decide whether to change it.</translation>
    </message>
    <message>
        <source>各种手机，名称以您的手机为准</source>
        <translation>All phones; the names on yours may differ</translation>
    </message>
    <message>
        <source>设置在「{tabMe}」页面里，先打开这个页面。</source>
        <translation>The settings are on the page &quot;{tabMe}&quot;, so open that page first.</translation>
    </message>
    <message>
        <source>有报道说，有人没想借钱，付款时却先用了花呗。</source>
        <translation>The press tells of people who did not mean to borrow, but paid with Huabei.</translation>
    </message>
    <message>
        <source>原文没有这一步。路线来自网上的说明，名称以您的手机为准。</source>
        <translation>The article does not have this step. The way comes from a web page; the names on your phone may differ.</translation>
    </message>
    <message>
        <source>这是消息，不能改扣款顺序。</source>
        <translation>These are messages; the payment order is not changed here.</translation>
    </message>
    <message>
        <source>这是理财，不能改扣款顺序。</source>
        <translation>This is for investing; the payment order is not changed here.</translation>
    </message>
    <message>
        <source>这里放卡和票，不能改扣款顺序。</source>
        <translation>This holds cards and tickets; the payment order is not changed here.</translation>
    </message>
    <message>
        <source>请在手机上，点「{rowSettings}」</source>
        <translation>On the phone, tap &quot;{rowSettings}&quot;</translation>
    </message>
    <message>
        <source>它在「{tabMe}」页面的列表里，最下面一行。</source>
        <translation>It is the last row in the list on the page &quot;{tabMe}&quot;.</translation>
    </message>
    <message>
        <source>改扣款顺序，只是改付款时先用什么。改它不花钱。</source>
        <translation>The payment order only says what is used first when paying. Changing it is free.</translation>
    </message>
    <message>
        <source>账单里是花过的钱，不能改扣款顺序。</source>
        <translation>This lists money already spent; the payment order is not changed here.</translation>
    </message>
    <message>
        <source>花呗页面里没有这一项，请看「{rowSettings}」。</source>
        <translation>The Huabei page does not have it; please look at &quot;{rowSettings}&quot;.</translation>
    </message>
    <message>
        <source>借呗是另一种借款，不能改扣款顺序。</source>
        <translation>Jiebei is another loan; the payment order is not changed here.</translation>
    </message>
    <message>
        <source>余额宝是存钱的，不能改扣款顺序。</source>
        <translation>Yu&apos;e Bao is for savings; the payment order is not changed here.</translation>
    </message>
    <message>
        <source>这样就回到首页了，设置不在那里。</source>
        <translation>That goes back to the home page; the settings are not there.</translation>
    </message>
    <message>
        <source>设置打开了。</source>
        <translation>The settings are open.</translation>
    </message>
    <message>
        <source>请点设置里的「{rowPaySettings}」</source>
        <translation>In the settings, tap &quot;{rowPaySettings}&quot;</translation>
    </message>
    <message>
        <source>它在列表里，第二行。</source>
        <translation>It is the second line of the list.</translation>
    </message>
    <message>
        <source>和付款有关的选择，都在这一页里面。</source>
        <translation>The choices about paying are all on that page.</translation>
    </message>
    <message>
        <source>原文没有这一步。除了「{rowPaySettings}」，别的几行是我们设的。</source>
        <translation>The article does not have this step. All rows but &quot;{rowPaySettings}&quot; are ours.</translation>
    </message>
    <message>
        <source>这样会退回上一页。现在请看列表的第二行。</source>
        <translation>That goes back one page. Please look at the second row of the list.</translation>
    </message>
    <message>
        <source>这里管字号、语言这些，不用动。</source>
        <translation>This is for text size, language and so on; leave it as it is.</translation>
    </message>
    <message>
        <source>这里管消息提醒，不用动。</source>
        <translation>This is for notices; leave it as it is.</translation>
    </message>
    <message>
        <source>这里管账号和密码，不用动。</source>
        <translation>This is for the account and passwords; leave it as it is.</translation>
    </message>
    <message>
        <source>支付设置打开了。</source>
        <translation>The payment settings are open.</translation>
    </message>
    <message>
        <source>请点支付设置里的「{rowOrder}」</source>
        <translation>In the payment settings, tap &quot;{rowOrder}&quot;</translation>
    </message>
    <message>
        <source>它在列表里，第一行。</source>
        <translation>It is the first line of the list.</translation>
    </message>
    <message>
        <source>[[扣款顺序]]，就是付款时先用哪里的钱。</source>
        <translation>The [[payment order]] says which money is used first when you pay.</translation>
    </message>
    <message>
        <source>原文没有这一步。除了「{rowOrder}」，别的几行是我们设的。</source>
        <translation>The article does not have this step. All rows but &quot;{rowOrder}&quot; are ours.</translation>
    </message>
    <message>
        <source>这样会退回上一页。现在请看列表的第一行。</source>
        <translation>That goes back one page. Please look at the first row of the list.</translation>
    </message>
    <message>
        <source>这里管不用密码的付款，和扣款顺序是两件事。</source>
        <translation>This is for paying without a password. The payment order is another matter.</translation>
    </message>
    <message>
        <source>这里管支付密码，不用动。</source>
        <translation>This is for the payment password; leave it as it is.</translation>
    </message>
    <message>
        <source>扣款顺序打开了。</source>
        <translation>The payment order is open.</translation>
    </message>
    <message>
        <source>请点下面一行「{rowCustom}」</source>
        <translation>Tap the row &quot;{rowCustom}&quot;</translation>
    </message>
    <message>
        <source>上面写着现在先用什么，它在下面。</source>
        <translation>What is used first now stands at the top; it is below.</translation>
    </message>
    <message>
        <source>点它只是打开看看，还没有改。</source>
        <translation>It only opens the page; nothing is changed yet.</translation>
    </message>
    <message>
        <source>原文没有这一步。页面的样子是我们设的。</source>
        <translation>The article does not have this step. The look of the page is ours.</translation>
    </message>
    <message>
        <source>可以选先用什么了。到现在为止，什么都没有改。</source>
        <translation>Now you can choose what comes first. Nothing has been changed so far.</translation>
    </message>
    <message>
        <source>您没有改，退回去了。这样完全可以。</source>
        <translation>You went back and changed nothing. That is perfectly all right.</translation>
    </message>
    <message>
        <source>改，还是不改？都可以。</source>
        <translation>Change it, or leave it? Both are fine.</translation>
    </message>
    <message>
        <source>点「{balanceFirst}」「{cardFirst}」或「{keep}」。</source>
        <translation>Tap &quot;{balanceFirst}&quot;, &quot;{cardFirst}&quot; or &quot;{keep}&quot;.</translation>
    </message>
    <message>
        <source>每次付款，您想先用哪里的钱？</source>
        <translation>Which money do I want to use first when I pay?</translation>
    </message>
    <message>
        <source>原文没有这一步。页面的样子和三个按钮是我们设的。</source>
        <translation>The article does not have this step. The look of the page and the three buttons are ours.</translation>
    </message>
    <message>
        <source>如果先用余额</source>
        <translation>If the balance comes first</translation>
    </message>
    <message>
        <source>会变的：下次付款，先用余额。</source>
        <translation>What changes: the next payment tries the balance first.</translation>
    </message>
    <message>
        <source>要花的：钱从余额出，不是借的。</source>
        <translation>What it costs: the money comes from the balance. It is not borrowed.</translation>
    </message>
    <message>
        <source>想反悔：再来这一页，可以改回去。</source>
        <translation>To undo it: come back to this page and change it again.</translation>
    </message>
    <message>
        <source>改好了。以后先用余额。</source>
        <translation>It is changed. The balance comes first from now on.</translation>
    </message>
    <message>
        <source>如果先用银行卡</source>
        <translation>If the bank card comes first</translation>
    </message>
    <message>
        <source>会变的：下次付款，先用银行卡。</source>
        <translation>What changes: the next payment tries the bank card first.</translation>
    </message>
    <message>
        <source>要花的：钱从绑定的银行卡出。</source>
        <translation>What it costs: the money comes from the bank card that is linked.</translation>
    </message>
    <message>
        <source>改好了。以后先用银行卡。</source>
        <translation>It is changed. The bank card comes first from now on.</translation>
    </message>
    <message>
        <source>如果保持不变</source>
        <translation>If you leave it as it is</translation>
    </message>
    <message>
        <source>会变的：什么都不变，下次还是先用花呗。</source>
        <translation>What changes: nothing. The next payment still tries Huabei first.</translation>
    </message>
    <message>
        <source>要花的：钱从花呗出，是借的，到期要还。</source>
        <translation>What it costs: the money comes from Huabei. It is borrowed, to be paid back when due.</translation>
    </message>
    <message>
        <source>想反悔：再来这一页，随时可以改。</source>
        <translation>To change your mind: come back to this page at any time.</translation>
    </message>
    <message>
        <source>您没有改。扣款顺序和原来一样。</source>
        <translation>You changed nothing. The payment order is as before.</translation>
    </message>
    <message>
        <source>演练完成：以后先用余额付款</source>
        <translation>Practice complete: the balance is used first</translation>
    </message>
    <message>
        <source>改的只是顺序，没有花一分钱。</source>
        <translation>Only the order was changed, and not a cent was spent.</translation>
    </message>
    <message>
        <source>下次付款</source>
        <translation>The next payment</translation>
    </message>
    <message>
        <source>手机先用余额，不是借的。</source>
        <translation>The phone uses the balance first. That is not borrowed.</translation>
    </message>
    <message>
        <source>余额不够，会再试后面的，可能是花呗。</source>
        <translation>If that is not enough, it tries what comes next. That may be Huabei.</translation>
    </message>
    <message>
        <source>付款以前，看一看写着「付款方式」的那一行。</source>
        <translation>Before you pay, look at the row that says &quot;Pay with&quot;.</translation>
    </message>
    <message>
        <source>想改回来，从「我的」进设置，再走一遍。</source>
        <translation>To change it back, go from &quot;Me&quot; to the settings once more.</translation>
    </message>
    <message>
        <source>演练完成：以后先用银行卡付款</source>
        <translation>Practice complete: the bank card is used first</translation>
    </message>
    <message>
        <source>手机先用绑定的银行卡。</source>
        <translation>The phone uses the linked bank card first.</translation>
    </message>
    <message>
        <source>卡里不够，会再试后面的，可能是花呗。</source>
        <translation>If the card does not have enough, it tries what comes next. That may be Huabei.</translation>
    </message>
    <message>
        <source>演练完成：扣款顺序没有变</source>
        <translation>Practice complete: the payment order is unchanged</translation>
    </message>
    <message>
        <source>还是先用花呗，没有花一分钱。</source>
        <translation>Huabei still comes first, and not a cent was spent.</translation>
    </message>
    <message>
        <source>手机先用花呗，就是借钱，到期要还。</source>
        <translation>The phone uses Huabei first. That is borrowing, to be paid back when due.</translation>
    </message>
    <message>
        <source>每次付款时，也可以换一种付款方式。</source>
        <translation>Each time you pay, you can also choose another way of paying.</translation>
    </message>
    <message>
        <source>想改了，从「我的」进设置，再走一遍。</source>
        <translation>To change it, go from &quot;Me&quot; to the settings once more.</translation>
    </message>
    <message>
        <source>升级路上，来了一个陌生电话</source>
        <translation>A strange call on the way to the upgrade</translation>
    </message>
    <message>
        <source>走到一半，电话响了。挂断、接听，都可以在这里放心练。</source>
        <translation>Halfway there, the phone rings. Hang up or answer: here you can safely practise both.</translation>
    </message>
    <message>
        <source>电话响了。接听，还是挂断？</source>
        <translation>The phone rings. Answer, or hang up?</translation>
    </message>
    <message>
        <source>这是演练里的来电，对面没有人。怎么选都不会出事。</source>
        <translation>This is a practice call with nobody at the other end. Nothing can go wrong.</translation>
    </message>
    <message>
        <source>这个来电是我们编的（I6），原文没有。对方的说法，来自警方和花呗的提醒。</source>
        <translation>We made up this call (I6); the article has none. What is said comes from warnings of the police and Huabei.</translation>
    </message>
    <message>
        <source>如果接听</source>
        <translation>If you answer</translation>
    </message>
    <message>
        <source>会听到对方说的话。</source>
        <translation>You hear what the caller says.</translation>
    </message>
    <message>
        <source>接了以后，随时可以挂断。</source>
        <translation>You can hang up at any time.</translation>
    </message>
    <message>
        <source>您接了电话。接个电话，很平常。</source>
        <translation>You answered. Answering a call is quite normal.</translation>
    </message>
    <message>
        <source>如果挂断</source>
        <translation>If you hang up</translation>
    </message>
    <message>
        <source>电话马上就停了。</source>
        <translation>The ringing stops at once.</translation>
    </message>
    <message>
        <source>不接陌生电话，不算失礼。</source>
        <translation>Not answering strangers is not rude.</translation>
    </message>
    <message>
        <source>电话挂断了，什么都没有发生。</source>
        <translation>You hung up, and nothing has happened.</translation>
    </message>
    <message>
        <source>他说今天必须升级。挂断，还是照做？</source>
        <translation>He says: upgrade today. Hang up, or do as he says?</translation>
    </message>
    <message>
        <source>在电话里，看不出对方是谁。不用马上答话。</source>
        <translation>On the phone nobody can see who is speaking. No need to answer at once.</translation>
    </message>
    <message>
        <source>他知道您的名字、买过什么，也不能证明什么。</source>
        <translation>Knowing your name and what you bought proves nothing.</translation>
    </message>
    <message>
        <source>对方的话是我们编的（I6），照着常见的骗法写。</source>
        <translation>The caller&apos;s words are ours (I6), after common tricks.</translation>
    </message>
    <message>
        <source>通话马上结束。</source>
        <translation>The call ends at once.</translation>
    </message>
    <message>
        <source>接下来做什么，由您定。</source>
        <translation>What comes next is up to you.</translation>
    </message>
    <message>
        <source>电话挂断了。什么时候挂，都不晚。</source>
        <translation>You hung up. It is never too late to hang up.</translation>
    </message>
    <message>
        <source>如果照他说的做</source>
        <translation>If you do as he says</translation>
    </message>
    <message>
        <source>演练会停一停，讲给您听。</source>
        <translation>The practice pauses and explains.</translation>
    </message>
    <message>
        <source>什么都不会发生，也不扣钱。</source>
        <translation>Nothing happens, and nothing is paid.</translation>
    </message>
    <message>
        <source>演练停在这里，什么都没有发生。</source>
        <translation>The practice pauses here; nothing has happened.</translation>
    </message>
    <message>
        <source>停一停，什么都没有发生</source>
        <translation>A pause: nothing has happened</translation>
    </message>
    <message>
        <source>这里是演练。在这里试，正好看清这一招。</source>
        <translation>This is practice. Trying it here is a good way to see the trick.</translation>
    </message>
    <message>
        <source>这是哪一招</source>
        <translation>Which trick this is</translation>
    </message>
    <message>
        <source>用「今天」和「征信坏了」催人，不给时间想。</source>
        <translation>&quot;Today&quot; and &quot;your credit is ruined&quot; hurry you, so you have no time to think.</translation>
    </message>
    <message>
        <source>花呗提醒过：有人[[冒充客服]]打电话。</source>
        <translation>Huabei has warned of callers who are [[fake customer service]].</translation>
    </message>
    <message>
        <source>也有人打着「信用购」「花呗变更」的名义。</source>
        <translation>Others use the names &quot;Credit Purchase&quot; or &quot;Huabei change&quot;.</translation>
    </message>
    <message>
        <source>可以这样做</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>挂断，自己打开支付宝看，或打 95188。</source>
        <translation>Hang up, open Alipay yourself, or call 95188.</translation>
    </message>
    <message>
        <source>真的提醒可以慢慢看，也可以关掉。</source>
        <translation>A real reminder can be read slowly, or closed.</translation>
    </message>
    <message>
        <source>真的有过的事</source>
        <translation>What really happened</translation>
    </message>
    <message>
        <source>2021年12月，山东：来电说「学生账户」要改成成人的。</source>
        <translation>December 2021, Shandong: a caller said a &quot;student account&quot; must become an adult one.</translation>
    </message>
    <message>
        <source>警方说：支付宝没有要升级的学生账户。</source>
        <translation>The police say: Alipay has no student accounts to upgrade.</translation>
    </message>
    <message>
        <source>他发来短信。挂断，还是点开链接？</source>
        <translation>He sends a text message. Hang up, or open the link?</translation>
    </message>
    <message>
        <source>短信是谁发的，看不出来。放着不看也没有关系。</source>
        <translation>Who sent the message cannot be seen. It can be left unread.</translation>
    </message>
    <message>
        <source>短信也是我们编的（I6）。</source>
        <translation>We made up the text message too (I6).</translation>
    </message>
    <message>
        <source>如果点开链接</source>
        <translation>If you open the link</translation>
    </message>
    <message>
        <source>这里是演练，链接打不开。看清这一招就好。</source>
        <translation>This is practice; the link opens nothing. Just see how the trick works.</translation>
    </message>
    <message>
        <source>短信里写「升级花呗」，给一个链接。</source>
        <translation>A message says &quot;upgrade Huabei&quot; and gives a link.</translation>
    </message>
    <message>
        <source>点进去的页面是真是假，看不出来。</source>
        <translation>Whether the page behind it is real, nobody can see.</translation>
    </message>
    <message>
        <source>不点链接，自己从「我的」进花呗。</source>
        <translation>Leave the link; open Huabei yourself from &quot;Me&quot;.</translation>
    </message>
    <message>
        <source>12381 发来的短信是防骗提醒，看一看。</source>
        <translation>A text from 12381 is a fraud warning; have a look at it.</translation>
    </message>
    <message>
        <source>他要看您的屏幕。挂断，还是照做？</source>
        <translation>He wants to see your screen. Hang up, or do as he says?</translation>
    </message>
    <message>
        <source>开了[[屏幕共享]]，您看到什么，他就看到什么。</source>
        <translation>With [[screen sharing]] on, he sees whatever you see.</translation>
    </message>
    <message>
        <source>这里是演练，没有人看到您的屏幕。</source>
        <translation>This is practice; nobody has seen your screen.</translation>
    </message>
    <message>
        <source>要加QQ、微信，要下载软件，要看屏幕。</source>
        <translation>He wants to be added on QQ or WeChat, an app installed, the screen shown.</translation>
    </message>
    <message>
        <source>花呗不会为了改资料，要您的QQ和微信。</source>
        <translation>Huabei does not ask for QQ or WeChat to change your data.</translation>
    </message>
    <message>
        <source>[[征信中心]]也说过：千万不要共享屏幕。</source>
        <translation>The [[Credit Reference Center of the PBOC]] says it too: never share your screen.</translation>
    </message>
    <message>
        <source>不加、不下载、不共享，直接挂断。</source>
        <translation>Add nobody, install nothing, share nothing; hang up.</translation>
    </message>
    <message>
        <source>已经开了的，关掉它，再挂断电话。</source>
        <translation>If sharing is on already, turn it off, then hang up.</translation>
    </message>
    <message>
        <source>2021年10月，江西：说「账户升级」没做完。</source>
        <translation>October 2021, Jiangxi: the &quot;account upgrade&quot; was said to be unfinished.</translation>
    </message>
    <message>
        <source>加了QQ，看了屏幕，转走了约13万元。</source>
        <translation>QQ was added, the screen was seen, about 130,000 yuan went away.</translation>
    </message>
    <message>
        <source>上海一位老人视频了45分钟，5万元保住了。</source>
        <translation>Shanghai: an elder was on video for 45 minutes; 50,000 yuan were saved.</translation>
    </message>
    <message>
        <source>他要验证码和密码。挂断，还是照做？</source>
        <translation>He wants the code and password. Hang up, or do as he says?</translation>
    </message>
    <message>
        <source>[[验证码]]就像家里的钥匙，只给自己用。</source>
        <translation>A [[verification code]] is like your house key: for you alone.</translation>
    </message>
    <message>
        <source>这里是演练，验证码没有念出去。</source>
        <translation>This is practice; no code was read out.</translation>
    </message>
    <message>
        <source>要您念验证码、说密码，或者对着手机刷脸。</source>
        <translation>He wants the code read out, the password, or your face before the phone.</translation>
    </message>
    <message>
        <source>真的升级，不用念验证码。这句是我们归纳的。</source>
        <translation>A real upgrade needs no code read out. This sentence is our own summary.</translation>
    </message>
    <message>
        <source>不念、不说、不刷脸，直接挂断。</source>
        <translation>No code, no password, no face; hang up.</translation>
    </message>
    <message>
        <source>已经念了的，马上打 95188。</source>
        <translation>If you have read it out, call 95188 at once.</translation>
    </message>
    <message>
        <source>一位65岁的老人，装了假的开会软件。</source>
        <translation>A person of 65 installed a fake meeting app.</translation>
    </message>
    <message>
        <source>对着它刷脸、输密码，卡里的钱被转走了。</source>
        <translation>Face and password were given to it; the money on the card was moved away.</translation>
    </message>
    <message>
        <source>他要您转钱。挂断，还是照做？</source>
        <translation>He wants you to move money. Hang up, or do as he says?</translation>
    </message>
    <message>
        <source>自己的钱，放在自己的账户里就好。</source>
        <translation>Your money is fine in your own account.</translation>
    </message>
    <message>
        <source>这里是演练，一分钱也没有转。</source>
        <translation>This is practice; not a cent was moved.</translation>
    </message>
    <message>
        <source>把钱转到「[[安全账户]]」，把花呗额度用完。</source>
        <translation>Move the money to a [[&quot;safe account&quot;]], use up the Huabei limit.</translation>
    </message>
    <message>
        <source>花呗从来不会要您转账、交钱。</source>
        <translation>Huabei never asks for transfers or payments.</translation>
    </message>
    <message>
        <source>交押金就消记录，也是假的。</source>
        <translation>&quot;Pay a deposit and we wipe the record&quot; is false too.</translation>
    </message>
    <message>
        <source>挂断，打 110 或 96110。</source>
        <translation>Hang up, and call 110 or 96110.</translation>
    </message>
    <message>
        <source>征信中心不消记录，也不注销借款账户。</source>
        <translation>The credit center wipes no records and closes no loan accounts.</translation>
    </message>
    <message>
        <source>它的电话只有一个：400-810-8866。</source>
        <translation>It has only one phone number: 400-810-8866.</translation>
    </message>
    <message>
        <source>2022年5月：有人冒充监管，说要「激活」账户。</source>
        <translation>May 2022: someone posed as the regulator and wanted to &quot;activate&quot; an account.</translation>
    </message>
    <message>
        <source>先让转1元，后来一共转走了10万元。</source>
        <translation>First 1 yuan was to be moved; in the end 100,000 yuan were gone.</translation>
    </message>
    <message>
        <source>电话挂断了。接下来做什么？</source>
        <translation>The call is over. What next?</translation>
    </message>
    <message>
        <source>电话已经断了，做哪一样都对。什么都不做，也对。</source>
        <translation>The call is over, and any of them is right. Doing nothing is right too.</translation>
    </message>
    <message>
        <source>这一页是我们编的（I3），不会真的拨出去。</source>
        <translation>We made up this page (I3); no real call is made.</translation>
    </message>
    <message>
        <source>自己打开支付宝看</source>
        <translation>Open Alipay yourself</translation>
    </message>
    <message>
        <source>从「我的」进花呗，自己看一眼。</source>
        <translation>Open Huabei from &quot;Me&quot; and have a look.</translation>
    </message>
    <message>
        <source>真的提醒就在那一页上面。</source>
        <translation>A real reminder is on that page.</translation>
    </message>
    <message>
        <source>您选了自己去看。</source>
        <translation>You chose to look for yourself.</translation>
    </message>
    <message>
        <source>打 95188</source>
        <translation>Call 95188</translation>
    </message>
    <message>
        <source>这是支付宝的[[客服热线]]。</source>
        <translation>It is Alipay&apos;s [[customer-service hotline]].</translation>
    </message>
    <message>
        <source>满65岁，直接有人接听。</source>
        <translation>From age 65 a person answers directly.</translation>
    </message>
    <message>
        <source>您选了打 95188。</source>
        <translation>You chose to call 95188.</translation>
    </message>
    <message>
        <source>打 110 或 96110</source>
        <translation>Call 110 or 96110</translation>
    </message>
    <message>
        <source>110 报警，96110 是反诈预警电话。</source>
        <translation>110 is the police, 96110 warns of fraud.</translation>
    </message>
    <message>
        <source>96110 打过来的，请接。</source>
        <translation>If 96110 calls you, please answer.</translation>
    </message>
    <message>
        <source>您选了打 110 或 96110。</source>
        <translation>You chose to call 110 or 96110.</translation>
    </message>
    <message>
        <source>放下手机</source>
        <translation>Put the phone down</translation>
    </message>
    <message>
        <source>电话挂断，事情就结束了。</source>
        <translation>The call is over, and so is the matter.</translation>
    </message>
    <message>
        <source>以后想查，什么时候都可以。</source>
        <translation>You can check later, whenever you like.</translation>
    </message>
    <message>
        <source>您放下了手机。</source>
        <translation>You put the phone down.</translation>
    </message>
    <message>
        <source>自己一步一步走进来，就不会走进假的页面。</source>
        <translation>If you come in by yourself, step by step, you end on no false page.</translation>
    </message>
    <message>
        <source>演练完成：您自己看过了</source>
        <translation>Practice complete: you looked for yourself</translation>
    </message>
    <message>
        <source>您做到的</source>
        <translation>What you did</translation>
    </message>
    <message>
        <source>没有听电话里的，自己走进来看。</source>
        <translation>You did not follow the caller; you came and looked.</translation>
    </message>
    <message>
        <source>真的提醒在花呗页面上面，不急着点。</source>
        <translation>A real reminder is at the top of the Huabei page; there is no hurry.</translation>
    </message>
    <message>
        <source>一句话记住（我们归纳的）</source>
        <translation>In one sentence (our own summary)</translation>
    </message>
    <message>
        <source>真的升级：不打电话，不收钱，不要验证码。</source>
        <translation>The real upgrade: no phone call, no fee, no code.</translation>
    </message>
    <message>
        <source>它只在支付宝里：从「我的」进花呗。</source>
        <translation>It is only inside Alipay: from &quot;Me&quot; to Huabei.</translation>
    </message>
    <message>
        <source>看清楚了，可以同意，也可以关掉。</source>
        <translation>Once you have read it, you may agree, or close it.</translation>
    </message>
    <message>
        <source>短信里的链接不要点。</source>
        <translation>Do not tap links in text messages.</translation>
    </message>
    <message>
        <source>95188 接通了，可以这样问</source>
        <translation>95188 answers; you could ask like this</translation>
    </message>
    <message>
        <source>自己拨 95188，就知道对面是谁。</source>
        <translation>If you dial 95188 yourself, you know who answers.</translation>
    </message>
    <message>
        <source>演练里没有真的拨出去。原文没有写这一步。</source>
        <translation>No real call was made here. The article does not have this step.</translation>
    </message>
    <message>
        <source>可以这样说</source>
        <translation>What you could say</translation>
    </message>
    <message>
        <source>「有人来电要我升级花呗，是真的吗？」</source>
        <translation>&quot;Someone phoned me to upgrade Huabei. Is that real?&quot;</translation>
    </message>
    <message>
        <source>再说说他要您做了什么。</source>
        <translation>Then say what he wanted you to do.</translation>
    </message>
    <message>
        <source>密码和验证码，都不用说。</source>
        <translation>No password and no code is needed.</translation>
    </message>
    <message>
        <source>关于 95188</source>
        <translation>About 95188</translation>
    </message>
    <message>
        <source>满65岁打 95188，直接有人接听。</source>
        <translation>From age 65, a person answers directly at 95188.</translation>
    </message>
    <message>
        <source>网上搜来的「花呗热线」，可能是假的。</source>
        <translation>A &quot;Huabei hotline&quot; found on the web may be false.</translation>
    </message>
    <message>
        <source>演练完成：您打 95188 问过了</source>
        <translation>Practice complete: you asked at 95188</translation>
    </message>
    <message>
        <source>挂断以后，用自己知道的号码问。</source>
        <translation>You hung up, then asked at a number you know.</translation>
    </message>
    <message>
        <source>没有说密码，也没有说验证码。</source>
        <translation>You told neither a password nor a code.</translation>
    </message>
    <message>
        <source>95188 记在本子上，就不用上网搜。</source>
        <translation>With 95188 in your notebook, there is no need to search the web.</translation>
    </message>
    <message>
        <source>支付宝有「安全守护」：付款有风险，会告诉家人。</source>
        <translation>Alipay has &quot;Safety Guard&quot;: your family is told of risky payments.</translation>
    </message>
    <message>
        <source>110、96110 接通了，可以这样说</source>
        <translation>110 or 96110 answers; you could say</translation>
    </message>
    <message>
        <source>知道了经过，别人才好帮您。说不全也没有关系。</source>
        <translation>Knowing what happened, others can help. It need not be complete.</translation>
    </message>
    <message>
        <source>三个号码</source>
        <translation>Three numbers</translation>
    </message>
    <message>
        <source>110：报警。钱转出去了，也打这个。</source>
        <translation>110: the police. Also if money has been moved.</translation>
    </message>
    <message>
        <source>96110：反诈预警电话。它打来的，请接。</source>
        <translation>96110: fraud warnings. If it calls you, please answer.</translation>
    </message>
    <message>
        <source>12381：只发短信，提醒您防骗。</source>
        <translation>12381: only sends texts that warn of fraud.</translation>
    </message>
    <message>
        <source>什么时候来的电话，对方说了什么。</source>
        <translation>When the call came, and what was said.</translation>
    </message>
    <message>
        <source>要您做了什么，有没有转过钱。</source>
        <translation>What you were asked to do, and whether money was moved.</translation>
    </message>
    <message>
        <source>演练完成：您打过 110 或 96110</source>
        <translation>Practice complete: you called 110 or 96110</translation>
    </message>
    <message>
        <source>挂断以后，把经过告诉了警方。</source>
        <translation>You hung up and told the police what happened.</translation>
    </message>
    <message>
        <source>报了警，也能提醒别的人。</source>
        <translation>Telling the police can help to warn others too.</translation>
    </message>
    <message>
        <source>也有人这样保住了钱</source>
        <translation>Others saved their money this way</translation>
    </message>
    <message>
        <source>2025年8月，杭州：妻子正在记「不要碰屏幕」。</source>
        <translation>August 2025, Hangzhou: a wife was writing down &quot;do not touch the screen&quot;.</translation>
    </message>
    <message>
        <source>丈夫看出不对，去找警察，200万元保住了。</source>
        <translation>Her husband saw through it and went to the police; 2 million yuan were saved.</translation>
    </message>
    <message>
        <source>演练完成：听了一会儿，挂断了</source>
        <translation>Practice complete: you listened a while, then hung up</translation>
    </message>
    <message>
        <source>接了电话，照样可以挂断。</source>
        <translation>You answered, and could still hang up.</translation>
    </message>
    <message>
        <source>接过电话不丢人，谁都会接到。</source>
        <translation>There is no shame in answering; anyone may get such a call.</translation>
    </message>
    <message>
        <source>也有人没有损失</source>
        <translation>Others lost nothing</translation>
    </message>
    <message>
        <source>浙江衢州一位女士，定期存款已经转成了活期。</source>
        <translation>Quzhou, Zhejiang: a woman had already freed her fixed deposits.</translation>
    </message>
    <message>
        <source>钱没有转走，160万元保住了。</source>
        <translation>The money did not go; 1.6 million yuan were saved.</translation>
    </message>
    <message>
        <source>演练完成：没有接，事情就过去了</source>
        <translation>Practice complete: you did not answer, and it was over</translation>
    </message>
    <message>
        <source>没有接，也没有回拨。</source>
        <translation>You did not answer, nor call back.</translation>
    </message>
    <message>
        <source>花呗没有变，钱也没有变。</source>
        <translation>Huabei is unchanged, and so is your money.</translation>
    </message>
    <message>
        <source>要是接了</source>
        <translation>Had you answered</translation>
    </message>
    <message>
        <source>接了也不要紧，随时可以挂断。</source>
        <translation>Answering does no harm; you can hang up at any time.</translation>
    </message>
    <message>
        <source>怕错过真的升级，就自己进花呗看。</source>
        <translation>If you fear to miss a real upgrade, open Huabei and look.</translation>
    </message>
    <message>
        <source>花呗新人版，怎样变成标准版</source>
        <translation>Huabei: from newcomer to standard edition</translation>
    </message>
    <message>
        <source>做好两个条件，再等系统决定。这里讲的不是「花呗服务升级」。</source>
        <translation>Meet two conditions, then the system decides. This is not the &quot;Huabei service upgrade&quot;.</translation>
    </message>
    <message>
        <source>原文没有写是哪种手机</source>
        <translation>The article names no phone model</translation>
    </message>
    <message>
        <source>先看一看，这一课讲的是什么</source>
        <translation>First see what this lesson is about</translation>
    </message>
    <message>
        <source>手机上现在不用点。看完再往下走。</source>
        <translation>Nothing to tap on the phone now. Read, then go on.</translation>
    </message>
    <message>
        <source>原文没有这一页。我们先分清楚，免得弄混。</source>
        <translation>The article does not have this page. We sort things out first, so nothing gets mixed up.</translation>
    </message>
    <message>
        <source>这一课</source>
        <translation>This lesson</translation>
    </message>
    <message>
        <source>花呗有[[新人版]]和[[标准版]]，能做的事不一样。</source>
        <translation>Huabei has a [[newcomer edition]] and a [[standard edition]], which can do different things.</translation>
    </message>
    <message>
        <source>要变成标准版，先要有两个条件。</source>
        <translation>To become standard, two conditions come first.</translation>
    </message>
    <message>
        <source>一个是实名认证，一个是花呗不欠钱。</source>
        <translation>One is real-name verification, the other is owing nothing on Huabei.</translation>
    </message>
    <message>
        <source>有了条件，还要等系统决定。</source>
        <translation>With both met, the system still decides.</translation>
    </message>
    <message>
        <source>名字很像的三件事</source>
        <translation>Three things that sound alike</translation>
    </message>
    <message>
        <source>「花呗服务升级」是为了接入征信系统，是另一课。</source>
        <translation>The &quot;Huabei service upgrade&quot; is about the credit reporting system. It is another lesson.</translation>
    </message>
    <message>
        <source>花呗和信用购分开，也是另一件事。</source>
        <translation>Huabei and Credit Purchase becoming two is also another matter.</translation>
    </message>
    <message>
        <source>更新支付宝这个软件，又是一件事。</source>
        <translation>Updating the Alipay app is another matter again.</translation>
    </message>
    <message>
        <source>请点页面上面的「{uploadId}」</source>
        <translation>Tap &quot;{uploadId}&quot; at the top of the page</translation>
    </message>
    <message>
        <source>它在支付宝页面的最上面。</source>
        <translation>It is at the very top of the Alipay page.</translation>
    </message>
    <message>
        <source>第一个条件是[[实名认证]]，要用身份证的照片。</source>
        <translation>The first condition is [[real-name verification]], with pictures of the ID card.</translation>
    </message>
    <message>
        <source>来电说能替您办的人，是骗子。请挂断。</source>
        <translation>Whoever phones and offers to do it for you is a fraudster. Hang up.</translation>
    </message>
    <message>
        <source>「{uploadId}」是原文的叫法，别处叫「上传证件照」。点按的先后，只有原文写。页面的样子是我们画的。</source>
        <translation>&quot;{uploadId}&quot; is the article&apos;s name; elsewhere it is &quot;Upload ID document photos&quot;. Only the article has this order of taps. We drew the page ourselves.</translation>
    </message>
    <message>
        <source>有的来源说从这里进去认证。这一课照原文，走上面的按钮。</source>
        <translation>Some sources verify from here. This lesson follows the article and uses the button above.</translation>
    </message>
    <message>
        <source>这是消息，里面没有上传照片的地方。</source>
        <translation>These are messages; pictures are not uploaded here.</translation>
    </message>
    <message>
        <source>这是理财，里面没有上传照片的地方。</source>
        <translation>This is for investing; pictures are not uploaded here.</translation>
    </message>
    <message>
        <source>这里放卡和票，不是上传照片的地方。</source>
        <translation>This holds cards and tickets; pictures are not uploaded here.</translation>
    </message>
    <message>
        <source>上传照片的页面打开了。</source>
        <translation>The page for uploading pictures is open.</translation>
    </message>
    <message>
        <source>选好正面和反面，再点「{submit}」</source>
        <translation>Choose front and back, then tap &quot;{submit}&quot;</translation>
    </message>
    <message>
        <source>选照片的按钮在证件下面，「{submit}」在最后。</source>
        <translation>The buttons to choose are below the card; &quot;{submit}&quot; comes last.</translation>
    </message>
    <message>
        <source>身份证的正面、反面，两面都要有。</source>
        <translation>Both sides of the ID card are needed, front and back.</translation>
    </message>
    <message>
        <source>满18周岁才可以。原文写的是「超过18岁」。</source>
        <translation>It takes an age of 18 or over. The article says &quot;over 18&quot;.</translation>
    </message>
    <message>
        <source>这张证件是我们画的。这里不开相机，不用真的证件。模糊要重选，也是我们加的。</source>
        <translation>We drew this card. No camera is opened, and no real card is used. Choosing again after a blurred picture is also ours.</translation>
    </message>
    <message>
        <source>实名认证做好了。</source>
        <translation>Real-name verification is done.</translation>
    </message>
    <message>
        <source>您没有上传，先出来了。这样也可以。</source>
        <translation>You came out without uploading. That is all right too.</translation>
    </message>
    <message>
        <source>选了正面，字很清楚。</source>
        <translation>Front chosen; the writing is clear.</translation>
    </message>
    <message>
        <source>选了正面，可是字看不清。</source>
        <translation>Front chosen, but the writing cannot be read.</translation>
    </message>
    <message>
        <source>选了反面。</source>
        <translation>Back chosen.</translation>
    </message>
    <message>
        <source>这个账户已经实名认证过了</source>
        <translation>This account is already verified</translation>
    </message>
    <message>
        <source>原文只写了没有认证过的账户。</source>
        <translation>The article only covers accounts that are not verified yet.</translation>
    </message>
    <message>
        <source>这一步不用做</source>
        <translation>This step is not needed</translation>
    </message>
    <message>
        <source>第一个条件已经有了。</source>
        <translation>The first condition is met already.</translation>
    </message>
    <message>
        <source>证件的照片，不用再上传。</source>
        <translation>No ID pictures need to be uploaded again.</translation>
    </message>
    <message>
        <source>下面去看第二个条件：欠不欠钱。</source>
        <translation>Next comes the second condition: whether anything is owed.</translation>
    </message>
    <message>
        <source>第二个条件，要到花呗页面里看。</source>
        <translation>The second condition is seen on the Huabei page.</translation>
    </message>
    <message>
        <source>这一段，原文没有写怎么走。我们用了升级那一课的路。</source>
        <translation>The article does not say how to get there. We use the way of the upgrade lesson.</translation>
    </message>
    <message>
        <source>这一步走过了。想再上传，可以退回上一步。</source>
        <translation>You have been through this. To upload after all, you can go back a step.</translation>
    </message>
    <message>
        <source>有没有[[欠款]]，花呗页面上看得见。</source>
        <translation>Whether there is an [[amount owed]] can be seen on the Huabei page.</translation>
    </message>
    <message>
        <source>账单里是花过的钱。花呗欠多少，要到花呗里看。</source>
        <translation>This lists money already spent. What is owed on Huabei is shown in Huabei.</translation>
    </message>
    <message>
        <source>设置里看不到花呗欠多少。</source>
        <translation>The settings do not show what is owed on Huabei.</translation>
    </message>
    <message>
        <source>看本期应还：还清，还是先不还？</source>
        <translation>See what is due: pay it off, or not now?</translation>
    </message>
    <message>
        <source>请点「{repayAll}」或者「{repayLater}」。左上角的返回，也是先不还。</source>
        <translation>Tap &quot;{repayAll}&quot; or &quot;{repayLater}&quot;. The arrow at the top left also means: not now.</translation>
    </message>
    <message>
        <source>第二个条件是花呗不欠钱。</source>
        <translation>The second condition is owing nothing on Huabei.</translation>
    </message>
    <message>
        <source>新人版[[逾期]]了会怎样，各处说法不一。</source>
        <translation>What happens when a newcomer account is [[overdue]]: sources disagree.</translation>
    </message>
    <message>
        <source>余额里的钱，最近有没有别的用处？</source>
        <translation>Is the money in the balance needed for something else soon?</translation>
    </message>
    <message>
        <source>这一页的样子和两个按钮，是我们画的。</source>
        <translation>We drew this page and its two buttons ourselves.</translation>
    </message>
    <message>
        <source>如果还清</source>
        <translation>If you pay it off</translation>
    </message>
    <message>
        <source>从余额里付，欠款变成零。</source>
        <translation>It is paid from the balance; nothing is owed then.</translation>
    </message>
    <message>
        <source>第二个条件这就有了。</source>
        <translation>The second condition is then met.</translation>
    </message>
    <message>
        <source>变不变成标准版，由系统决定。</source>
        <translation>Whether it becomes standard is for the system to decide.</translation>
    </message>
    <message>
        <source>还清了，现在不欠钱。</source>
        <translation>Paid off; nothing is owed now.</translation>
    </message>
    <message>
        <source>如果先不还</source>
        <translation>If you do not pay now</translation>
    </message>
    <message>
        <source>余额里的钱不动，欠款还在。</source>
        <translation>The money stays in the balance; the debt stays too.</translation>
    </message>
    <message>
        <source>第二个条件暂时没有。</source>
        <translation>The second condition is not met for now.</translation>
    </message>
    <message>
        <source>新人版每笔的还款日，是买完第七天。</source>
        <translation>In the newcomer edition each purchase is due on day seven after it.</translation>
    </message>
    <message>
        <source>您选了先不还。余额没有动。</source>
        <translation>You chose not to pay now. The balance is untouched.</translation>
    </message>
    <message>
        <source>请等一等，系统正在决定</source>
        <translation>Please wait, the system is deciding</translation>
    </message>
    <message>
        <source>不用点。多点几次，也不会更快。</source>
        <translation>No need to tap. Tapping more does not make it faster.</translation>
    </message>
    <message>
        <source>由系统决定，没有定好的日子，谁也催不了。</source>
        <translation>The system decides. There is no set day, and nobody can hurry it.</translation>
    </message>
    <message>
        <source>有的说是自动变的，有的说会多出一个入口。</source>
        <translation>Some say it changes by itself; others say a new entry appears.</translation>
    </message>
    <message>
        <source>真的要等多久，没有人知道。这里只等几秒，结果由程序抽签。</source>
        <translation>Nobody knows how long it really takes. Here it takes seconds, and the program draws lots.</translation>
    </message>
    <message>
        <source>系统有结果了。</source>
        <translation>The system has a result.</translation>
    </message>
    <message>
        <source>演练完成：系统给了标准版</source>
        <translation>Practice complete: the system gave the standard edition</translation>
    </message>
    <message>
        <source>可以用花呗分期、账单分期和[[最低还款]]。</source>
        <translation>Instalments, bill instalments and [[minimum repayment]] are available.</translation>
    </message>
    <message>
        <source>以前每笔买完第七天还，现在每月还一次。</source>
        <translation>Before, each purchase was due on day seven. Now you pay once a month.</translation>
    </message>
    <message>
        <source>新人版的额度说法不一：20、100、300、500元都有。</source>
        <translation>Sources disagree on the newcomer limit: 20, 100, 300 and 500 yuan are all given.</translation>
    </message>
    <message>
        <source>标准版的额度有多少，各处也说法不一。</source>
        <translation>How high the standard limit is: sources disagree here too.</translation>
    </message>
    <message>
        <source>这不是「花呗服务升级」，那一件要另外看。</source>
        <translation>This is not the &quot;Huabei service upgrade&quot;; that is a separate matter.</translation>
    </message>
    <message>
        <source>这次变了，是系统定的，不是谁帮的忙。</source>
        <translation>The system decided this; nobody arranged it.</translation>
    </message>
    <message>
        <source>演练完成：这次还没有变</source>
        <translation>Practice complete: no change this time</translation>
    </message>
    <message>
        <source>有了条件，不等于一定会变。</source>
        <translation>Meeting the conditions does not make the change certain.</translation>
    </message>
    <message>
        <source>由系统决定，人工帮不上忙。</source>
        <translation>The system decides; staff cannot help.</translation>
    </message>
    <message>
        <source>哪天会变，没有定好的日子。</source>
        <translation>There is no set day for the change.</translation>
    </message>
    <message>
        <source>新人版和以前一样用。</source>
        <translation>The newcomer edition works as before.</translation>
    </message>
    <message>
        <source>每笔的还款日，还是买完第七天。</source>
        <translation>Each purchase is still due on day seven after it.</translation>
    </message>
    <message>
        <source>不用天天来看，也不用到处找人。</source>
        <translation>No need to look every day, nor to search for helpers.</translation>
    </message>
    <message>
        <source>演练完成：还欠着钱，这次没有变</source>
        <translation>Practice complete: money is owed, so no change this time</translation>
    </message>
    <message>
        <source>欠款还在，系统就没有往下看。</source>
        <translation>Something is still owed, so the system looked no further.</translation>
    </message>
    <message>
        <source>余额没有动，新人版和以前一样。</source>
        <translation>The balance is untouched; the newcomer edition is as before.</translation>
    </message>
    <message>
        <source>还清以后，变不变由系统决定。</source>
        <translation>Once all is paid, the system decides about a change.</translation>
    </message>
    <message>
        <source>演练完成：没有认证，这次没有变</source>
        <translation>Practice complete: not verified, so no change this time</translation>
    </message>
    <message>
        <source>第一个条件是[[实名认证]]。</source>
        <translation>The first condition is [[real-name verification]].</translation>
    </message>
    <message>
        <source>照片没有上传，系统就没有往下看。</source>
        <translation>No pictures were uploaded, so the system looked no further.</translation>
    </message>
    <message>
        <source>以后想认证，可以再来。</source>
        <translation>To get verified later, one can come back.</translation>
    </message>
    <message>
        <source>演练完成：不满18周岁，还不可以</source>
        <translation>Practice complete: under 18, not possible yet</translation>
    </message>
    <message>
        <source>这个账户的主人17岁。</source>
        <translation>The owner of this account is 17.</translation>
    </message>
    <message>
        <source>满了18周岁，可以再来看。</source>
        <translation>From the age of 18 one can look again.</translation>
    </message>
    <message>
        <source>花呗账单、还款日和逾期</source>
        <translation>Huabei bills, due dates and paying late</translation>
    </message>
    <message>
        <source>自己翻日历，看看到期和逾期以后会怎样。什么时候还、怎么还，都由您定。</source>
        <translation>Turn the calendar yourself and see what a due date and being late bring. When and how to pay is up to you.</translation>
    </message>
    <message>
        <source>请在手机上，点「{rowHuabeiBills}」</source>
        <translation>On the phone, tap &quot;{rowHuabeiBills}&quot;</translation>
    </message>
    <message>
        <source>它在花呗页面的下半部分，列表的第一行。</source>
        <translation>It is in the lower half of the Huabei page, first in the list.</translation>
    </message>
    <message>
        <source>用花呗付款，就是借钱。账单写着借了多少、哪天还。</source>
        <translation>Paying with Huabei is borrowing. The bill says how much, and when to pay it back.</translation>
    </message>
    <message>
        <source>花呗额度有多少，各处说法不一。看自己页面上的就好。</source>
        <translation>Sources disagree on how high a Huabei limit is. Your own page shows yours.</translation>
    </message>
    <message>
        <source>原文只讲了逾期的后果，没有讲怎么看账单。</source>
        <translation>The article tells what being late leads to, not how to look at a bill.</translation>
    </message>
    <message>
        <source>先不用返回，账单就在这一页的下面。</source>
        <translation>No need to go back yet; the bill is further down this page.</translation>
    </message>
    <message>
        <source>这条提醒说的是升级，今天先看账单。</source>
        <translation>This reminder is about the upgrade; today we look at the bill.</translation>
    </message>
    <message>
        <source>这里看能用多少额度，账单在它上面。</source>
        <translation>This shows your credit limit; the bill is above it.</translation>
    </message>
    <message>
        <source>这里是还款。我们先看账单，再决定怎么还。</source>
        <translation>This is for paying back. Let us look at the bill first, then decide how to pay.</translation>
    </message>
    <message>
        <source>账单打开了。</source>
        <translation>The bill is open.</translation>
    </message>
    <message>
        <source>翻翻日历，再选一种做法</source>
        <translation>Turn the calendar, then choose what to do</translation>
    </message>
    <message>
        <source>在还款日以前还上，就没有[[逾期]]这回事。</source>
        <translation>If it is paid by the due date, nothing is [[overdue]].</translation>
    </message>
    <message>
        <source>真手机上，到还款日常会[[自动扣款]]。演练里没有开。</source>
        <translation>On a real phone there is often [[automatic debit]] on the due date. It is off here.</translation>
    </message>
    <message>
        <source>这笔钱今天拿得出来吗？旁边有没有人在催？</source>
        <translation>Do I have this money today? Is anybody hurrying me?</translation>
    </message>
    <message>
        <source>日历和按钮是我们编的（I5）。哪天来电话、哪天报送，也是我们定的。</source>
        <translation>We made up the calendar and its buttons (I5). The days of calls and reports are ours too.</translation>
    </message>
    <message>
        <source>现在欠的，一次全部还上。</source>
        <translation>All that is owed now is paid at once.</translation>
    </message>
    <message>
        <source>利息从今天起不再加。</source>
        <translation>From today no more interest is added.</translation>
    </message>
    <message>
        <source>逾期过的，系统要再判断一次。</source>
        <translation>If it was overdue, the system decides anew.</translation>
    </message>
    <message>
        <source>您选了还清。</source>
        <translation>You chose to pay it off.</translation>
    </message>
    <message>
        <source>如果还最低</source>
        <translation>If you pay the minimum</translation>
    </message>
    <message>
        <source>先还一成左右，加上到期的。</source>
        <translation>About a tenth now, plus what is already late.</translation>
    </message>
    <message>
        <source>剩下的，每天加0.05%。</source>
        <translation>The rest grows by 0.05% a day.</translation>
    </message>
    <message>
        <source>标准版可以这样还。</source>
        <translation>The standard edition allows this.</translation>
    </message>
    <message>
        <source>您选了还最低。</source>
        <translation>You chose to pay the minimum.</translation>
    </message>
    <message>
        <source>如果先商量</source>
        <translation>If you ask first</translation>
    </message>
    <message>
        <source>今天不付钱，先问清楚。</source>
        <translation>Pay nothing today; ask first.</translation>
    </message>
    <message>
        <source>打 95188，或在支付宝里问。</source>
        <translation>Call 95188, or ask inside Alipay.</translation>
    </message>
    <message>
        <source>问的时候，利息照样算。</source>
        <translation>Interest for lateness runs on meanwhile.</translation>
    </message>
    <message>
        <source>您选了先商量，今天没有付钱。</source>
        <translation>You chose to ask first and paid nothing today.</translation>
    </message>
    <message>
        <source>日历翻到了还款日。</source>
        <translation>The calendar now shows the due date.</translation>
    </message>
    <message>
        <source>过了一天。</source>
        <translation>One day has passed.</translation>
    </message>
    <message>
        <source>过了一个月。</source>
        <translation>One month has passed.</translation>
    </message>
    <message>
        <source>今天是还款日。今天还上，不算逾期。</source>
        <translation>Today is the due date. Paid today, it is not overdue.</translation>
    </message>
    <message>
        <source>花呗先停用，还清以前不能用它付款。芝麻分可能会降，降多少不知道。</source>
        <translation>Huabei is paused; it cannot pay until all is paid back. The Zhima score may fall; nobody says by how much.</translation>
    </message>
    <message>
        <source>没还的部分，每天加0.05%。欠100元，一天是5分钱。</source>
        <translation>What is not paid grows by 0.05% a day. On 100 yuan that is 0.05 yuan a day.</translation>
    </message>
    <message>
        <source>可能来电提醒，也可能由别的公司打。22点到8点不该打，只找您本人。投诉打 95188。</source>
        <translation>Reminder calls may come, also from another company. Not from 10 p.m. to 8 a.m., and only to you. Complaints: call 95188.</translation>
    </message>
    <message>
        <source>授权书签过，这个月的还款情况报了一行。</source>
        <translation>The letter was signed, so one line about this month was reported.</translation>
    </message>
    <message>
        <source>授权书签过，所以报了一条不良信息。逾期几天才报，说法不一。</source>
        <translation>The letter was signed, so a negative entry was reported. Sources disagree after how many days that happens.</translation>
    </message>
    <message>
        <source>您回到了花呗页面。要接着看账单，请点「{rowHuabeiBills}」。</source>
        <translation>You are back on the Huabei page. To go on with the bill, tap &quot;{rowHuabeiBills}&quot;.</translation>
    </message>
    <message>
        <source>还清了。请等一等，系统在判断</source>
        <translation>All paid. Please wait, the system is deciding</translation>
    </message>
    <message>
        <source>不用再点，请看手机中间的「{waitingTitle}」。</source>
        <translation>No need to tap again; see &quot;{waitingTitle}&quot; in the middle of the phone.</translation>
    </message>
    <message>
        <source>逾期过的，还清以后能不能再用，由系统决定。人工改不了。</source>
        <translation>After a late bill is paid, the system decides whether Huabei works again. Staff cannot change it.</translation>
    </message>
    <message>
        <source>演练里的结果是抽签定的，不是真的规则。</source>
        <translation>Here the result is drawn by lot; it is not the real rule.</translation>
    </message>
    <message>
        <source>等几秒钟是我们设的（I1）。真的要等多久，没有可靠的说法。</source>
        <translation>The few seconds are ours (I1). How long it really takes, no good source says.</translation>
    </message>
    <message>
        <source>系统判断过了。</source>
        <translation>The system has decided.</translation>
    </message>
    <message>
        <source>还清了。请看报告里的那一条</source>
        <translation>All paid. Please look at that entry in the report</translation>
    </message>
    <message>
        <source>页面中间写着它保留到哪天。看完请点「{seen}」。</source>
        <translation>The middle of the page says until when it stays. Then tap &quot;{seen}&quot;.</translation>
    </message>
    <message>
        <source>还清以后，[[不良信息]]再保留5年，然后删除。</source>
        <translation>After you have paid, [[negative information]] stays 5 years and is then deleted.</translation>
    </message>
    <message>
        <source>原文说保持几年就过去了。法律写明：还清以后5年。</source>
        <translation>The article says it passes after some years. The law says: 5 years after paying off.</translation>
    </message>
    <message>
        <source>这份报告是我们编的，写法参考别人见过的样子（S5）。</source>
        <translation>We made up this report; its wording follows what others have seen (S5).</translation>
    </message>
    <message>
        <source>报告看过了。</source>
        <translation>You have looked at the report.</translation>
    </message>
    <message>
        <source>过了一年。</source>
        <translation>One year has passed.</translation>
    </message>
    <message>
        <source>授权书还在，每月照样报一行。</source>
        <translation>The letter still stands; one line a month is reported as before.</translation>
    </message>
    <message>
        <source>从还清那天算，满5年了。这一条删掉了。</source>
        <translation>It is 5 years since all was paid. The entry has been deleted.</translation>
    </message>
    <message>
        <source>演练完成：账单按时还清了</source>
        <translation>Practice complete: the bill was paid on time</translation>
    </message>
    <message>
        <source>今天的结果</source>
        <translation>What happened today</translation>
    </message>
    <message>
        <source>欠的钱还上了，没有加利息。</source>
        <translation>What was owed is paid; no interest was added.</translation>
    </message>
    <message>
        <source>按时还，花呗方面说没有不好的影响。</source>
        <translation>Huabei says that paying on time does no harm.</translation>
    </message>
    <message>
        <source>花呗还可以用，不用也可以。</source>
        <translation>You may go on using Huabei, or not use it.</translation>
    </message>
    <message>
        <source>留下来的</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>签过授权书的，每月报一行，写着按时还了。</source>
        <translation>If the letter was signed, the month&apos;s line says: paid on time.</translation>
    </message>
    <message>
        <source>没签授权书的，什么都不报。</source>
        <translation>If it was not signed, nothing is reported.</translation>
    </message>
    <message>
        <source>开了自动扣款，也要看看余额够不够。</source>
        <translation>With automatic debit on, the balance still has to be enough.</translation>
    </message>
    <message>
        <source>原文说：有借有还，是方便。逾期，就有后果。</source>
        <translation>The article says: a loan paid back is a convenience. Paying late has consequences.</translation>
    </message>
    <message>
        <source>演练完成：还了最低，还剩一部分</source>
        <translation>Practice complete: the minimum is paid, a part is left</translation>
    </message>
    <message>
        <source>还了一成左右，这叫[[最低还款]]。</source>
        <translation>About a tenth was paid; that is the [[minimum repayment]].</translation>
    </message>
    <message>
        <source>还款日以前还够最低，不算逾期。</source>
        <translation>If the minimum is paid by the due date, it is not overdue.</translation>
    </message>
    <message>
        <source>剩下的每天加0.05%，到还清为止。</source>
        <translation>The rest grows by 0.05% a day until it is paid.</translation>
    </message>
    <message>
        <source>签过授权书的，每月那一行写着还欠多少。</source>
        <translation>If the letter was signed, the month&apos;s line says how much is still owed.</translation>
    </message>
    <message>
        <source>剩下的也是借的钱，下个还款日接着还。</source>
        <translation>The rest is borrowed too; it is due on the next due date.</translation>
    </message>
    <message>
        <source>演练完成：还清了，花呗又能用了</source>
        <translation>Practice complete: all paid, Huabei works again</translation>
    </message>
    <message>
        <source>欠款和利息都还清了。</source>
        <translation>What was owed and the interest are paid.</translation>
    </message>
    <message>
        <source>系统判断过，这一次可以再用。</source>
        <translation>The system has decided: this time it may be used again.</translation>
    </message>
    <message>
        <source>真的账户结果怎样，谁也不能保证。</source>
        <translation>How it goes with a real account, nobody can promise.</translation>
    </message>
    <message>
        <source>已经付掉的利息，不会退回来。</source>
        <translation>Interest that was paid does not come back.</translation>
    </message>
    <message>
        <source>[[芝麻分]]可能降过，有些功能也可能受限。</source>
        <translation>The [[Zhima score]] may have fallen, and some features may be limited.</translation>
    </message>
    <message>
        <source>有的借款平台，也会看芝麻分。</source>
        <translation>Some other lenders look at the Zhima score too.</translation>
    </message>
    <message>
        <source>能用，也可以不用。余额和银行卡照样能付款。</source>
        <translation>You may use it or not. The balance and bank cards still pay.</translation>
    </message>
    <message>
        <source>开着自动扣款，余额够就会自己还。</source>
        <translation>With automatic debit on, it is paid by itself if the balance is enough.</translation>
    </message>
    <message>
        <source>演练完成：还清了，系统还没有决定</source>
        <translation>Practice complete: all paid, the system has not decided yet</translation>
    </message>
    <message>
        <source>欠款和利息都还清了，不用再还。</source>
        <translation>What was owed and the interest are paid; nothing more is due.</translation>
    </message>
    <message>
        <source>花呗能不能再用，系统还没有决定。</source>
        <translation>The system has not yet decided whether Huabei works again.</translation>
    </message>
    <message>
        <source>要等多久，没有可靠的说法。人工改不了。</source>
        <translation>How long it takes, no good source says. Staff cannot change it.</translation>
    </message>
    <message>
        <source>芝麻分可能降过，降多少没有可靠的说法。</source>
        <translation>The Zhima score may have fallen; no good source says by how much.</translation>
    </message>
    <message>
        <source>余额和银行卡照样能付款。</source>
        <translation>The balance and bank cards still pay.</translation>
    </message>
    <message>
        <source>花呗不会要您交钱。说交钱就能恢复的，是骗子。</source>
        <translation>Huabei asks for no fee. Whoever wants money to restore it is a fraudster.</translation>
    </message>
    <message>
        <source>等着就好，过些日子再自己打开看。</source>
        <translation>Waiting is enough; open it again yourself some days later.</translation>
    </message>
    <message>
        <source>演练完成：余额不够，没有扣钱</source>
        <translation>Practice complete: the balance was too low, nothing was taken</translation>
    </message>
    <message>
        <source>余额不够，一分钱也没有扣。</source>
        <translation>The balance was too low; not a cent was taken.</translation>
    </message>
    <message>
        <source>账单还在，欠的还是那么多。</source>
        <translation>The bill is still there, and as much is owed as before.</translation>
    </message>
    <message>
        <source>过了还款日还没还的，算逾期。</source>
        <translation>What is not paid after the due date is overdue.</translation>
    </message>
    <message>
        <source>逾期的部分，每天加0.05%的[[罚息]]。</source>
        <translation>What is overdue gets 0.05% [[penalty interest]] a day.</translation>
    </message>
    <message>
        <source>还有什么路</source>
        <translation>What else there is</translation>
    </message>
    <message>
        <source>还没逾期的，标准版可以先还最低。</source>
        <translation>If it is not yet overdue, the standard edition allows the minimum.</translation>
    </message>
    <message>
        <source>怎么还，可以打 95188 问。</source>
        <translation>How to pay it back: one can ask at 95188.</translation>
    </message>
    <message>
        <source>借新的钱来还旧的，也是借钱。</source>
        <translation>Borrowing anew to pay the old loan is borrowing too.</translation>
    </message>
    <message>
        <source>演练完成：今天没付钱，先去商量</source>
        <translation>Practice complete: nothing paid today, asking first</translation>
    </message>
    <message>
        <source>没有付钱，欠的还是那么多。</source>
        <translation>Nothing was paid, and as much is owed as before.</translation>
    </message>
    <message>
        <source>过了还款日没还的，利息每天照样算。</source>
        <translation>What is not paid after the due date still bears interest every day.</translation>
    </message>
    <message>
        <source>怎么商量</source>
        <translation>How to ask</translation>
    </message>
    <message>
        <source>打 95188，或者在支付宝里找客服。</source>
        <translation>Call 95188, or find customer service inside Alipay.</translation>
    </message>
    <message>
        <source>说说哪天能还，一次能还多少。</source>
        <translation>Say when you can pay, and how much at a time.</translation>
    </message>
    <message>
        <source>商量得成不成，谁也不能保证。</source>
        <translation>Whether they agree, nobody can promise.</translation>
    </message>
    <message>
        <source>来[[催收]]的人，22点到8点不该打电话，只找您本人。</source>
        <translation>Calls for [[debt collection]] may not come from 10 p.m. to 8 a.m., and only to you.</translation>
    </message>
    <message>
        <source>他们做得不对，可以打 95188 投诉。</source>
        <translation>If they do wrong, complain at 95188.</translation>
    </message>
    <message>
        <source>来电说收钱就能办好的，是骗子。</source>
        <translation>Whoever phones and settles it for a fee is a fraudster.</translation>
    </message>
    <message>
        <source>演练完成：还清了，这一条还在</source>
        <translation>Practice complete: all paid, the entry is still there</translation>
    </message>
    <message>
        <source>这一条从还清那天起，再保留5年。</source>
        <translation>The entry stays 5 more years from the day it was paid.</translation>
    </message>
    <message>
        <source>花呗能不能再用，由系统决定。</source>
        <translation>The system decides whether Huabei works again.</translation>
    </message>
    <message>
        <source>记得没错的内容，谁也不能改。</source>
        <translation>What is recorded correctly, nobody can change.</translation>
    </message>
    <message>
        <source>收钱「洗白」记录的，是骗子。</source>
        <translation>Whoever &quot;cleans&quot; a record for money is a fraudster.</translation>
    </message>
    <message>
        <source>要是记错了，可以自己提出异议。</source>
        <translation>If it is wrong, you can dispute it yourself.</translation>
    </message>
    <message>
        <source>2025年12月的一次性办法</source>
        <translation>The one-time rule of December 2025</translation>
    </message>
    <message>
        <source>2020年到2025年的欠款，每笔1万元以内。</source>
        <translation>For debts of 2020 to 2025, each up to 10,000 yuan.</translation>
    </message>
    <message>
        <source>2026年3月31日以前还清的，不再显示。</source>
        <translation>Those paid by 31 March 2026 are no longer shown.</translation>
    </message>
    <message>
        <source>自动处理，不收钱，也不用申请。</source>
        <translation>It is automatic, free, and needs no request.</translation>
    </message>
    <message>
        <source>演练完成：满5年，这一条删掉了</source>
        <translation>Practice complete: after 5 years the entry is gone</translation>
    </message>
    <message>
        <source>从还清那天算起，满5年就要删除。</source>
        <translation>5 years after it was paid, it must be deleted.</translation>
    </message>
    <message>
        <source>时间到了就删，没有花钱。</source>
        <translation>It was deleted when the time came, without any fee.</translation>
    </message>
    <message>
        <source>花呗能不能再用，还是由系统决定。</source>
        <translation>The system still decides whether Huabei works again.</translation>
    </message>
    <message>
        <source>说收钱能早点删的，是骗子。</source>
        <translation>Whoever offers to delete it early for money is a fraudster.</translation>
    </message>
    <message>
        <source>每年可以免费看两次自己的[[信用报告]]。</source>
        <translation>Twice a year you may see your own [[credit report]], free.</translation>
    </message>
    <message>
        <source>2025年12月还有一次性办法，也是自动、免费的。</source>
        <translation>There was also a one-time rule in December 2025, automatic and free as well.</translation>
    </message>
    <message>
        <source>关闭花呗，再重新开通</source>
        <translation>Close Huabei and open it again</translation>
    </message>
    <message>
        <source>看看签过授权书没有，再走一遍关闭和重新开通。每一步都由您决定。</source>
        <translation>See whether the letter was signed, then go through closing and reopening. You decide at every step.</translation>
    </message>
    <message>
        <source>较早的支付宝页面</source>
        <translation>Earlier Alipay pages</translation>
    </message>
    <message>
        <source>来电催您关花呗的人，是骗子。请挂断。</source>
        <translation>Whoever phones to make you close Huabei is a fraudster. Hang up.</translation>
    </message>
    <message>
        <source>关闭和重新开通，都在花呗自己的页面里。</source>
        <translation>Closing and reopening are both on Huabei&apos;s own pages.</translation>
    </message>
    <message>
        <source>账单里是花过的钱，关闭花呗不在这里。</source>
        <translation>This lists money already spent; closing Huabei is not here.</translation>
    </message>
    <message>
        <source>这里是支付宝的设置，关闭花呗不在这里。</source>
        <translation>These are Alipay&apos;s settings; closing Huabei is not here.</translation>
    </message>
    <message>
        <source>请点花呗页面里的「{tabHuabeiMine}」</source>
        <translation>Tap &quot;{tabHuabeiMine}&quot; on the Huabei page</translation>
    </message>
    <message>
        <source>它在花呗页面最下面一排，最右边。</source>
        <translation>It is in the bottom row of the Huabei page, at the far right.</translation>
    </message>
    <message>
        <source>合同和关闭都在里面。它是花呗的「{tabHuabeiMine}」，不是支付宝的。</source>
        <translation>Contracts and closing are inside. This &quot;{tabHuabeiMine}&quot; belongs to Huabei, not to Alipay.</translation>
    </message>
    <message>
        <source>原文没有写怎么关。最下面一排，我们只画了两个。</source>
        <translation>The article does not say how to close it. We drew only two tabs in the bottom row.</translation>
    </message>
    <message>
        <source>这样就离开花呗了。现在先往里面走。</source>
        <translation>That would leave Huabei. For now, go further in.</translation>
    </message>
    <message>
        <source>这里看花呗的账单，合同不在里面。</source>
        <translation>This shows Huabei bills; the contracts are not in it.</translation>
    </message>
    <message>
        <source>这里看能用多少额度，合同不在里面。</source>
        <translation>This shows your credit limit; the contracts are not in it.</translation>
    </message>
    <message>
        <source>这里是还款的地方，合同不在里面。</source>
        <translation>This is for paying back; the contracts are not in it.</translation>
    </message>
    <message>
        <source>您现在就在花呗页面。</source>
        <translation>You are on the Huabei page already.</translation>
    </message>
    <message>
        <source>花呗的「{tabHuabeiMine}」打开了。</source>
        <translation>Huabei&apos;s page &quot;{tabHuabeiMine}&quot; is open.</translation>
    </message>
    <message>
        <source>请点「{rowContracts}」</source>
        <translation>Tap &quot;{rowContracts}&quot;</translation>
    </message>
    <message>
        <source>它在列表里，最上面一行。</source>
        <translation>It is the top line of the list.</translation>
    </message>
    <message>
        <source>签过授权书没有，在这里看得见。</source>
        <translation>Here you can see whether the letter was signed.</translation>
    </message>
    <message>
        <source>原文没有写这一步。</source>
        <translation>The article does not have this step.</translation>
    </message>
    <message>
        <source>先看看合同，再往回走。</source>
        <translation>First look at the contracts, then go back.</translation>
    </message>
    <message>
        <source>关闭的入口在这里面，等一下就去。先看合同。</source>
        <translation>The way to close is in here; we come to it soon. First the contracts.</translation>
    </message>
    <message>
        <source>这样就回到花呗页面了。合同不在那里。</source>
        <translation>That goes back to the Huabei page. The contracts are not there.</translation>
    </message>
    <message>
        <source>您现在就在花呗的「{tabHuabeiMine}」。</source>
        <translation>You are on Huabei&apos;s page &quot;{tabHuabeiMine}&quot; already.</translation>
    </message>
    <message>
        <source>合同的列表打开了。</source>
        <translation>The list of contracts is open.</translation>
    </message>
    <message>
        <source>找找授权书，再点左上角「{back}」</source>
        <translation>Look for the letter, then tap &quot;{back}&quot; at the top left</translation>
    </message>
    <message>
        <source>它的名字是《个人征信查询报送授权书》。</source>
        <translation>It is called &quot;Authorisation for Credit Query and Reporting&quot;.</translation>
    </message>
    <message>
        <source>列表里有授权书，就是签过。没有，就是没签过。</source>
        <translation>If the letter is in the list, it was signed. If not, it was not.</translation>
    </message>
    <message>
        <source>授权没有撤销按钮。还清并关闭花呗，才结束。</source>
        <translation>There is no undo button. It ends when all is paid and Huabei is closed.</translation>
    </message>
    <message>
        <source>原文没有写这一步。页面上的小字是我们加的。</source>
        <translation>The article does not have this step. We added the small print on the page.</translation>
    </message>
    <message>
        <source>这是服务合同，不是授权书。</source>
        <translation>This is the service contract, not the letter.</translation>
    </message>
    <message>
        <source>这是产品说明，不是授权书。</source>
        <translation>These are product notes, not the letter.</translation>
    </message>
    <message>
        <source>这是签章的协议，签过授权书以后才有。</source>
        <translation>This is about signatures; it appears only after the letter is signed.</translation>
    </message>
    <message>
        <source>这是芝麻信用的协议，不是授权书。</source>
        <translation>This is the Zhima Credit agreement, not the letter.</translation>
    </message>
    <message>
        <source>回到花呗的「我的」了。</source>
        <translation>You are back on Huabei&apos;s page &quot;Me&quot;.</translation>
    </message>
    <message>
        <source>请点「{rowOther}」</source>
        <translation>Tap &quot;{rowOther}&quot;</translation>
    </message>
    <message>
        <source>它在列表里，最下面一行。</source>
        <translation>It is the bottom line of the list.</translation>
    </message>
    <message>
        <source>关闭花呗的入口在「{rowOther}」里面。</source>
        <translation>The way to close Huabei is inside &quot;{rowOther}&quot;.</translation>
    </message>
    <message>
        <source>2022年起，有的页面改成右上角的齿轮，叫「关闭花呗|信用购」。</source>
        <translation>Since 2022 some pages have a gear at the top right instead, with &quot;Close Huabei | Credit Purchase&quot;.</translation>
    </message>
    <message>
        <source>这样就离开了。关闭的入口还在里面。</source>
        <translation>That would leave this page. The way to close is further in.</translation>
    </message>
    <message>
        <source>这里看能用多少额度，不是关闭。</source>
        <translation>This shows your credit limit; it is not for closing.</translation>
    </message>
    <message>
        <source>这样就回到花呗页面了。关闭不在那里。</source>
        <translation>That goes back to the Huabei page. Closing is not there.</translation>
    </message>
    <message>
        <source>「{rowOther}」打开了。</source>
        <translation>&quot;{rowOther}&quot; is open.</translation>
    </message>
    <message>
        <source>您又在看合同，看多久都行。看完请点左上角的「{back}」。</source>
        <translation>You are looking at the contracts again; take as long as you like. Then tap &quot;{back}&quot; at the top left.</translation>
    </message>
    <message>
        <source>先分清：花呗和信用购是两样</source>
        <translation>First, Huabei and Credit Purchase are two things</translation>
    </message>
    <message>
        <source>原文只写了名字分开。额度的事，来自别的来源。</source>
        <translation>The article only tells of the two names. What is said of limits comes from other sources.</translation>
    </message>
    <message>
        <source>两个名字</source>
        <translation>Two names</translation>
    </message>
    <message>
        <source>2021年6月，蚂蚁消费金融公司获批开业。</source>
        <translation>June 2021: Ant Consumer Finance is allowed to open.</translation>
    </message>
    <message>
        <source>2021年11月24日，花呗宣布做[[品牌隔离]]。</source>
        <translation>24 November 2021: Huabei announces the [[brand separation]].</translation>
    </message>
    <message>
        <source>花呗以后只是蚂蚁消费金融的品牌。</source>
        <translation>From then on Huabei is the brand of Ant Consumer Finance only.</translation>
    </message>
    <message>
        <source>由银行这样的机构出钱的，改叫[[信用购]]。</source>
        <translation>What banks and the like lend is now called [[Credit Purchase]].</translation>
    </message>
    <message>
        <source>两份额度</source>
        <translation>Two limits</translation>
    </message>
    <message>
        <source>信用购另有额度，由出钱的一方报征信。</source>
        <translation>Credit Purchase has its own limit; its lender reports it.</translation>
    </message>
    <message>
        <source>关的是哪一样，请看清页面上的名字。</source>
        <translation>Which one is being closed? Look at the name on the page.</translation>
    </message>
    <message>
        <source>有来源说，只停信用购，额度不会回到花呗。</source>
        <translation>One source says: ending Credit Purchase alone does not give its limit back to Huabei.</translation>
    </message>
    <message>
        <source>还说停了以后，暂时不能再申请。</source>
        <translation>It also says one cannot apply again for the time being.</translation>
    </message>
    <message>
        <source>请点「{rowClose}」</source>
        <translation>Tap &quot;{rowClose}&quot;</translation>
    </message>
    <message>
        <source>点它只是进去，还没有关。</source>
        <translation>This only goes in; nothing is closed yet.</translation>
    </message>
    <message>
        <source>这样就离开了。关闭的入口就在这一页。</source>
        <translation>That would leave this page. The way to close is right here.</translation>
    </message>
    <message>
        <source>这里是常见的问题，不是关闭。</source>
        <translation>These are common questions; it is not for closing.</translation>
    </message>
    <message>
        <source>关闭的页面打开了。</source>
        <translation>The page for closing is open.</translation>
    </message>
    <message>
        <source>还想关，还是再用用？两个都可以。</source>
        <translation>Close it, or keep using it? Both are fine.</translation>
    </message>
    <message>
        <source>请点「{wantClose}」或者「{keepUsing}」。左上角的返回，也是再用用。</source>
        <translation>Tap &quot;{wantClose}&quot; or &quot;{keepUsing}&quot;. The arrow at the top left also means: keep using it.</translation>
    </message>
    <message>
        <source>钱都还清了吗？旁边有没有人在催？</source>
        <translation>Is everything paid back? Is anybody hurrying me?</translation>
    </message>
    <message>
        <source>真的页面上，「{keepUsing}」更显眼，「{wantClose}」不显眼。这里画得一样大。</source>
        <translation>On the real page &quot;{keepUsing}&quot; stands out and &quot;{wantClose}&quot; is plain. Here both are the same size.</translation>
    </message>
    <message>
        <source>如果还想关</source>
        <translation>If you still want to close it</translation>
    </message>
    <message>
        <source>欠款和分期，都要先还完。</source>
        <translation>What is owed and all instalments must be paid first.</translation>
    </message>
    <message>
        <source>关了以后，这份授权就结束。</source>
        <translation>Once it is closed, this authorisation ends.</translation>
    </message>
    <message>
        <source>以前报过的记录，还留着。</source>
        <translation>Records reported before stay.</translation>
    </message>
    <message>
        <source>您选了还想关。还要选一个原因。</source>
        <translation>You chose to close it. One more thing: pick a reason.</translation>
    </message>
    <message>
        <source>如果再用用</source>
        <translation>If you keep using it</translation>
    </message>
    <message>
        <source>这份授权还在，每月报一行。</source>
        <translation>The authorisation stays; one line is reported each month.</translation>
    </message>
    <message>
        <source>以后想关，再从头走一遍就行。</source>
        <translation>To close it later, just go through it from the start.</translation>
    </message>
    <message>
        <source>您选了再用用。花呗没有变。</source>
        <translation>You chose to keep using it. Huabei is unchanged.</translation>
    </message>
    <message>
        <source>选一个原因，再点「{confirmClose}」</source>
        <translation>Pick a reason, then tap &quot;{confirmClose}&quot;</translation>
    </message>
    <message>
        <source>三个原因，选哪个都行。「{confirmClose}」在最下面。</source>
        <translation>There are three reasons; any will do. &quot;{confirmClose}&quot; is at the bottom.</translation>
    </message>
    <message>
        <source>不选一个原因，就关不了。</source>
        <translation>Without a reason it cannot be closed.</translation>
    </message>
    <message>
        <source>三个原因是我们写的。真的页面先后可能不同，还会出现「处理中」。</source>
        <translation>We wrote the three reasons. Real pages may come in another order, and one says &quot;in progress&quot;.</translation>
    </message>
    <message>
        <source>花呗关闭了。</source>
        <translation>Huabei is closed.</translation>
    </message>
    <message>
        <source>您没有关，先出来了。这样也可以。</source>
        <translation>You came out without closing it. That is all right too.</translation>
    </message>
    <message>
        <source>选了：平时用不到。</source>
        <translation>Chosen: I hardly use it.</translation>
    </message>
    <message>
        <source>选了：用别的办法付款。</source>
        <translation>Chosen: I pay in other ways.</translation>
    </message>
    <message>
        <source>选了：不想说。</source>
        <translation>Chosen: I would rather not say.</translation>
    </message>
    <message>
        <source>花呗已经关闭，请看两件事</source>
        <translation>Huabei is closed; here are two things to know</translation>
    </message>
    <message>
        <source>原文没有写怎么关，也没有写关了以后记录怎么样。</source>
        <translation>The article says neither how to close it nor what becomes of the records.</translation>
    </message>
    <message>
        <source>以前报过的</source>
        <translation>What was reported before</translation>
    </message>
    <message>
        <source>授权结束了，以前报过的还留着。</source>
        <translation>The authorisation has ended; what was reported before stays.</translation>
    </message>
    <message>
        <source>[[不良信息]]从还清那天算，留五年，再删掉。</source>
        <translation>[[Negative information]] stays five years from the day all is paid, then it is deleted.</translation>
    </message>
    <message>
        <source>五年这一条，只说不良信息。</source>
        <translation>The five-year rule is about negative information only.</translation>
    </message>
    <message>
        <source>一个常见的误会</source>
        <translation>A common mistake</translation>
    </message>
    <message>
        <source>「关掉再开，征信就干净了」，这话不对。</source>
        <translation>&quot;Close and reopen, and the record is clean&quot;: that is not so.</translation>
    </message>
    <message>
        <source>2020年有人这样教过，后来就不成立了。</source>
        <translation>Some taught this in 2020; it no longer holds.</translation>
    </message>
    <message>
        <source>[[重新开通]]要再签授权书。</source>
        <translation>To [[reopen]] it, the letter must be signed again.</translation>
    </message>
    <message>
        <source>签了以后，又会每月报一行。</source>
        <translation>After signing, one line is again reported each month.</translation>
    </message>
    <message>
        <source>再开通，还是先不开？两个都可以。</source>
        <translation>Open it again, or leave it? Both are fine.</translation>
    </message>
    <message>
        <source>请点「{applyAgain}」或者「{leaveClosed}」。左上角的返回，也是先不开。</source>
        <translation>Tap &quot;{applyAgain}&quot; or &quot;{leaveClosed}&quot;. The arrow at the top left also means: leave it closed.</translation>
    </message>
    <message>
        <source>申请了，系统要重新评估信用。</source>
        <translation>If you apply, the system assesses your credit anew.</translation>
    </message>
    <message>
        <source>真的还要用吗？旁边有没有人在催？</source>
        <translation>Do I really want to use it? Is anybody hurrying me?</translation>
    </message>
    <message>
        <source>原文没有画出这一页。样子和按钮是我们画的。</source>
        <translation>The article does not show this page. We drew it and its buttons ourselves.</translation>
    </message>
    <message>
        <source>如果再开通</source>
        <translation>If you open it again</translation>
    </message>
    <message>
        <source>要再签一次授权书。</source>
        <translation>The letter must be signed once more.</translation>
    </message>
    <message>
        <source>系统重新评估，不一定开得成。</source>
        <translation>The system assesses anew; it may not work out.</translation>
    </message>
    <message>
        <source>开成了，额度可能和以前不同。</source>
        <translation>If it does, the limit may differ from before.</translation>
    </message>
    <message>
        <source>您选了再开通。先看授权书。</source>
        <translation>You chose to open it again. First the letter.</translation>
    </message>
    <message>
        <source>如果先不开</source>
        <translation>If you leave it closed</translation>
    </message>
    <message>
        <source>花呗还是关着，不用签什么。</source>
        <translation>Huabei stays closed; nothing to sign.</translation>
    </message>
    <message>
        <source>余额和银行卡，照样能付款。</source>
        <translation>The balance and bank cards still pay.</translation>
    </message>
    <message>
        <source>以后想开，还可以来申请。</source>
        <translation>To open it later, you can apply then.</translation>
    </message>
    <message>
        <source>您选了先不开。花呗还是关着。</source>
        <translation>You chose to leave it. Huabei stays closed.</translation>
    </message>
    <message>
        <source>签授权书，还是先不签？两个都可以。</source>
        <translation>Sign the letter, or not now? Both are fine.</translation>
    </message>
    <message>
        <source>请点「{signLetter}」或者「{notNow}」。左上角的返回，也是先不签。</source>
        <translation>Tap &quot;{signLetter}&quot; or &quot;{notNow}&quot;. The arrow at the top left also means: not now.</translation>
    </message>
    <message>
        <source>现在开通花呗，都要签这份授权书。</source>
        <translation>Everyone who opens Huabei now has to sign this letter.</translation>
    </message>
    <message>
        <source>原文叫它《个人信用信息查询报送授权书》，那是2020年的名字。这一页是我们画的。</source>
        <translation>The article uses the letter&apos;s name of 2020, slightly different. We drew this page ourselves.</translation>
    </message>
    <message>
        <source>如果签</source>
        <translation>If you sign</translation>
    </message>
    <message>
        <source>又会每月报一行：额度、用了多少、还没还。</source>
        <translation>One line a month again: limit, how much used, paid or not.</translation>
    </message>
    <message>
        <source>开不开得成，由系统评估。</source>
        <translation>The system assesses whether it opens.</translation>
    </message>
    <message>
        <source>您签了授权书。申请交上去了。</source>
        <translation>You signed the letter. The request has been handed in.</translation>
    </message>
    <message>
        <source>如果先不签</source>
        <translation>If you do not sign now</translation>
    </message>
    <message>
        <source>花呗还是关着，今天什么都不变。</source>
        <translation>Huabei stays closed; nothing changes today.</translation>
    </message>
    <message>
        <source>没有新的授权，就不报新的。</source>
        <translation>Without a new authorisation nothing new is reported.</translation>
    </message>
    <message>
        <source>您选了先不签。花呗还是关着。</source>
        <translation>You chose not to sign now. Huabei stays closed.</translation>
    </message>
    <message>
        <source>请等一等，系统正在评估</source>
        <translation>Please wait, the system is assessing</translation>
    </message>
    <message>
        <source>系统会重新评估信用，人工帮不上忙。</source>
        <translation>The system assesses your credit anew; staff cannot help.</translation>
    </message>
    <message>
        <source>关了多久才能再开，各处说法不一。这里只等几秒，结果由程序抽签。</source>
        <translation>How long one must wait to reopen: sources disagree. Here it takes seconds, and the program draws lots.</translation>
    </message>
    <message>
        <source>系统评估好了。</source>
        <translation>The assessment is done.</translation>
    </message>
    <message>
        <source>演练完成：花呗没有关，照常用</source>
        <translation>Practice complete: Huabei is not closed and works as usual</translation>
    </message>
    <message>
        <source>花呗照常用，额度和欠款都没有变。</source>
        <translation>Huabei works as usual; the limit and what is owed are unchanged.</translation>
    </message>
    <message>
        <source>以后想关，还从花呗的「我的」进去。</source>
        <translation>To close it later, go in through Huabei&apos;s page &quot;Me&quot; again.</translation>
    </message>
    <message>
        <source>演练完成：还欠着钱，先还清再关</source>
        <translation>Practice complete: money is owed, pay it before closing</translation>
    </message>
    <message>
        <source>关闭以前，花呗里要一分不欠。</source>
        <translation>Before closing, not a cent may be owed on Huabei.</translation>
    </message>
    <message>
        <source>刚才没有关成，花呗和以前一样。</source>
        <translation>It was not closed; Huabei is as before.</translation>
    </message>
    <message>
        <source>还清以后，关不关都由您决定。</source>
        <translation>Once all is paid, closing or not is up to you.</translation>
    </message>
    <message>
        <source>演练完成：还有分期，先还完再关</source>
        <translation>Practice complete: an instalment plan is open, pay it before closing</translation>
    </message>
    <message>
        <source>有一笔分期没还完，花呗就关不了。</source>
        <translation>While an instalment plan is open, Huabei cannot be closed.</translation>
    </message>
    <message>
        <source>分期都还完了，再来关。</source>
        <translation>It can be closed once all instalments are paid.</translation>
    </message>
    <message>
        <source>演练完成：花呗关着，没有再开</source>
        <translation>Practice complete: Huabei stays closed</translation>
    </message>
    <message>
        <source>现在是这样</source>
        <translation>How things are now</translation>
    </message>
    <message>
        <source>不能用花呗付款，余额和银行卡照样能付。</source>
        <translation>Huabei does not pay; the balance and bank cards still do.</translation>
    </message>
    <message>
        <source>关了多久才能再开，各处说法不一。</source>
        <translation>How long one must wait to reopen: sources disagree.</translation>
    </message>
    <message>
        <source>[[信用购]]是另一样，有自己的额度。</source>
        <translation>[[Credit Purchase]] is another thing, with its own limit.</translation>
    </message>
    <message>
        <source>演练完成：没有签，花呗还是关着</source>
        <translation>Practice complete: not signed, Huabei stays closed</translation>
    </message>
    <message>
        <source>授权书没有签，不会报新的。</source>
        <translation>The letter is not signed; nothing new is reported.</translation>
    </message>
    <message>
        <source>演练完成：系统这次没有同意</source>
        <translation>Practice complete: the system said no this time</translation>
    </message>
    <message>
        <source>重新开通，不一定开得成。</source>
        <translation>Opening it again may not work out.</translation>
    </message>
    <message>
        <source>花呗还是关着，余额和银行卡照样能付款。</source>
        <translation>Huabei stays closed; the balance and bank cards still pay.</translation>
    </message>
    <message>
        <source>签过的授权书以后怎么算，没有来源写到。</source>
        <translation>What becomes of the signed letter: no source says.</translation>
    </message>
    <message>
        <source>来电说能替您开花呗的人，是骗子。</source>
        <translation>Whoever phones and offers to open Huabei for you is a fraudster.</translation>
    </message>
    <message>
        <source>演练完成：花呗重新开通了</source>
        <translation>Practice complete: Huabei is open again</translation>
    </message>
    <message>
        <source>额度重新定过，可能和以前不同。</source>
        <translation>The limit was set anew and may differ from before.</translation>
    </message>
    <message>
        <source>授权书重新签过，又会每月报一行。</source>
        <translation>The letter was signed again; one line a month is reported again.</translation>
    </message>
    <message>
        <source>以前报过的记录，没有因此变干净。</source>
        <translation>Records reported before did not become clean by this.</translation>
    </message>
    <message>
        <source>点「{goLook}」，还是点「{notNow}」？都可以。</source>
        <translation>Tap &quot;{goLook}&quot; or &quot;{notNow}&quot;? Both are fine.</translation>
    </message>
    <message>
        <source>提醒「{noticeText}」下面有两个按钮。左上角的返回，也是先不看。</source>
        <translation>There are two buttons below &quot;{noticeText}&quot;. The arrow at the top left also means not now.</translation>
    </message>
    <message>
        <source>原文只有「{goLook}」。「{notNow}」是我们加的，好让两种选择一样方便。</source>
        <translation>The article has only &quot;{goLook}&quot;. We added &quot;{notNow}&quot; so that both choices are equally easy.</translation>
    </message>
    <message>
        <source>一定要升级吗？</source>
        <translation>Is the upgrade a must?</translation>
    </message>
    <message>
        <source>能不能撤销？</source>
        <translation>Can it be undone?</translation>
    </message>
    <message>
        <source>「{agreePay}」「{payOnly}」「{otherWay}」，或者右上角的叉。</source>
        <translation>&quot;{agreePay}&quot;, &quot;{payOnly}&quot;, &quot;{otherWay}&quot;, or the cross at the top right.</translation>
    </message>
    <message>
        <source>「{openMyself}」「{dialService}」「{dialPolice}」「{putDown}」，四个一样大。</source>
        <translation>&quot;{openMyself}&quot;, &quot;{dialService}&quot;, &quot;{dialPolice}&quot;, &quot;{putDown}&quot;: all four are the same size.</translation>
    </message>
    <message>
        <source>「{nextDay}」是翻日历。做法有「{repayAll}」「{repayMinimum}」「{askService}」。</source>
        <translation>&quot;{nextDay}&quot; turns the calendar. The ways are &quot;{repayAll}&quot;, &quot;{repayMinimum}&quot; and &quot;{askService}&quot;.</translation>
    </message>
    <message>
        <source>以后每月报一行：额度、用了多少、还没还。</source>
        <translation>From now on, one line a month is reported: limit, how much used, paid or not.</translation>
    </message>
    <message>
        <source>「{answer}」和「{hangUp}」在手机最下面，一样大。</source>
        <translation>&quot;{answer}&quot; and &quot;{hangUp}&quot; are at the bottom of the phone, the same size.</translation>
    </message>
    <message>
        <source>「{hangUp}」和「{obey}」在手机最下面，一样大。</source>
        <translation>&quot;{hangUp}&quot; and &quot;{obey}&quot; are at the bottom of the phone, the same size.</translation>
    </message>
    <message>
        <source>「{hangUp}」和「{openLink}」在手机最下面，一样大。</source>
        <translation>&quot;{hangUp}&quot; and &quot;{openLink}&quot; are at the bottom of the phone, the same size.</translation>
    </message>
    <message>
        <source>演练里的照片没有被接受。</source>
        <translation>The practice pictures were not accepted.</translation>
    </message>
    <message>
        <source>还款日过了，已经算逾期。有没有宽限期，说法不一，我们不算。</source>
        <translation>The due date is past, so it is overdue. Sources disagree about a grace period; we count none.</translation>
    </message>
    <message>
        <source>报送不良信息以前，要先告诉您。已经收到通知。</source>
        <translation>You must be told before negative information is reported. The notice has come.</translation>
    </message>
    <message>
        <source>没有交出任何照片。</source>
        <translation>No picture was handed over.</translation>
    </message>
    <message>
        <source>这是「{tileScan}」，用手机去扫二维码。扫以前，先想想这个码是谁给的。</source>
        <translation>This is &quot;{tileScan}&quot;: your phone reads a QR code with it. Before scanning, think about who gave you the code.</translation>
    </message>
    <message>
        <source>这是「{tilePay}」，在店里给人扫一下，钱就付出去了。不要随便打开给别人看，也不要发给别人。</source>
        <translation>This is &quot;{tilePay}&quot;: let a shop scan it, and the money is paid. Do not open it for just anyone to see, and send it to nobody.</translation>
    </message>
    <message>
        <source>这是「{tileTravel}」，坐公交、坐地铁用的。</source>
        <translation>This is &quot;{tileTravel}&quot;, for taking the bus or the underground.</translation>
    </message>
    <message>
        <source>这是「{tileCards}」，会员卡、优惠券和票放在里面。</source>
        <translation>This is &quot;{tileCards}&quot;: it holds membership cards, coupons and tickets.</translation>
    </message>
    <message>
        <source>原文说，身份证照片从这里交，用来做实名认证。证件照片很要紧，不要发给别人。</source>
        <translation>The article says that pictures of the ID card are handed in here, to verify your real name. Such pictures matter; send them to nobody else.</translation>
    </message>
    <message>
        <source>这是「{tabHome}」，打开支付宝，最先看到的就是这一页。</source>
        <translation>This is &quot;{tabHome}&quot;, the page you see first when you open Alipay.</translation>
    </message>
    <message>
        <source>这是「{tabMoney}」，买理财产品的地方。只是看看，不会买下什么。</source>
        <translation>This is &quot;{tabMoney}&quot;, a place to buy investments. Just looking buys nothing.</translation>
    </message>
    <message>
        <source>这是「{tabMessages}」，别人发来的话和各种通知都在里面。</source>
        <translation>This is &quot;{tabMessages}&quot;: what others have written to you, and notices of all kinds.</translation>
    </message>
    <message>
        <source>这是「{tabMe}」，里面有您自己的账单、花呗和设置。</source>
        <translation>This is &quot;{tabMe}&quot;: your own bills, Huabei and settings are in it.</translation>
    </message>
    <message>
        <source>这是「{rowBills}」，花了哪些钱、收了哪些钱，一笔一笔写在里面。</source>
        <translation>This is &quot;{rowBills}&quot;: what you spent and received, line by line.</translation>
    </message>
    <message>
        <source>这是「{rowYuebao}」，用来放零钱的。它和花呗是两回事。</source>
        <translation>This is &quot;{rowYuebao}&quot;, for keeping spare money. It has nothing to do with Huabei.</translation>
    </message>
    <message>
        <source>这是「{rowHuabei}」，先花钱，以后再还。用它付款，就是借钱。</source>
        <translation>This is &quot;{rowHuabei}&quot;: spend now, pay back later. Paying with it is borrowing.</translation>
    </message>
    <message>
        <source>这是「{rowJiebei}」，是另一种借款。名字和花呗很像，容易看错。</source>
        <translation>This is &quot;{rowJiebei}&quot;, another kind of loan. Its name is much like Huabei, so the two are easily mixed up.</translation>
    </message>
    <message>
        <source>这是「{rowSettings}」，密码、通知、付款的各种习惯，在里面改。</source>
        <translation>This is &quot;{rowSettings}&quot;: passwords, notices and the ways of paying are changed in it.</translation>
    </message>
    <message>
        <source>这是「{rowHuabeiBills}」，用花呗花了多少、哪天要还，都写在里面。</source>
        <translation>This is &quot;{rowHuabeiBills}&quot;: how much you spent with Huabei and when to pay it back.</translation>
    </message>
    <message>
        <source>这里看花呗最多能用多少钱。这不是您的存款，用了就是借钱。</source>
        <translation>Here you see how much you can use with Huabei at most. It is not your savings; using it is borrowing.</translation>
    </message>
    <message>
        <source>这里用来还花呗的钱。没有欠款的时候，用不着它。</source>
        <translation>Here you pay back what you owe to Huabei. When nothing is owed, you do not need it.</translation>
    </message>
    <message>
        <source>点它会打开升级的窗口。只是看看，还没有同意任何事。</source>
        <translation>It opens the upgrade window. That is only looking; nothing is agreed to yet.</translation>
    </message>
    <message>
        <source>这是服务协议，写着花呗怎么用、怎么还。打开看看，不等于同意。</source>
        <translation>This is the service agreement: how Huabei is used and paid back. Opening it to read is not agreeing.</translation>
    </message>
    <message>
        <source>这是授权书。签了它，花呗的还款情况每月报一次。打开看看，不等于签字。</source>
        <translation>This is the letter. Once it is signed, how you pay back Huabei is reported every month. Opening it to read is not signing.</translation>
    </message>
    <message>
        <source>点它，就是签两份文件，同意升级。以后花呗每月报一次征信，没有撤销的按钮。</source>
        <translation>It signs two documents and agrees to the upgrade. From then on Huabei reports to the credit system every month, and there is no undo button.</translation>
    </message>
    <message>
        <source>点它就先不升级，什么都没有签。提醒以后还会出现。</source>
        <translation>It puts the upgrade off; nothing is signed. The reminder will come again.</translation>
    </message>
    <message>
        <source>这是花呗的第一页，看欠多少、还能用多少。</source>
        <translation>This is the first page of Huabei: how much you owe, and how much you can still use.</translation>
    </message>
    <message>
        <source>这是花呗里面的「{tabHuabeiMine}」，签过的文件都列在里面。</source>
        <translation>This is &quot;{tabHuabeiMine}&quot; inside Huabei: the documents you signed are listed in it.</translation>
    </message>
    <message>
        <source>这里列着花呗的合同和说明。签过授权书没有，在这里看得见。</source>
        <translation>Here are the contracts and notes of Huabei. Whether you signed the letter can be seen here.</translation>
    </message>
    <message>
        <source>这里放着别的功能。要关闭花呗，也从这里进去。</source>
        <translation>Here are the other functions. Closing Huabei is reached through here too.</translation>
    </message>
    <message>
        <source>这是花呗的服务合同，合同列表里有它。</source>
        <translation>This is the service contract of Huabei; it stands in the list of contracts.</translation>
    </message>
    <message>
        <source>这是芝麻信用的协议，也在合同列表里。它不是征信授权书。</source>
        <translation>This is the agreement of Zhima Credit; it stands in the list of contracts too. It is not the credit letter.</translation>
    </message>
    <message>
        <source>这是产品说明，也在合同列表里。打开看看，不会签下什么。</source>
        <translation>These are the product notes; they stand in the list of contracts too. Opening them signs nothing.</translation>
    </message>
    <message>
        <source>这是签章和存证的协议。签过授权书以后，列表里还有它。</source>
        <translation>This is the agreement about electronic signing. After the letter was signed, it is in the list too.</translation>
    </message>
    <message>
        <source>这里是常见的问题和回答。看看，什么都不会变。</source>
        <translation>Here are common questions and answers. Reading them changes nothing.</translation>
    </message>
    <message>
        <source>从这里进去，可以关闭花呗。关以前，要先还清。</source>
        <translation>From here Huabei can be closed. Before that, everything must be paid back.</translation>
    </message>
    <message>
        <source>点它是接着往下关。还没有真的关，后面还要选一个原因。</source>
        <translation>It goes on with closing. Nothing is closed yet; a reason has to be chosen first.</translation>
    </message>
    <message>
        <source>点它就不关了，花呗照常用。以后想关，要从头再来。</source>
        <translation>It stops the closing; Huabei goes on as before. To close it some other day, you begin again.</translation>
    </message>
    <message>
        <source>选它，就是说平时用不到花呗。这只是说明原因，还没有关。</source>
        <translation>It says that you hardly use Huabei. That only gives a reason; nothing is closed yet.</translation>
    </message>
    <message>
        <source>选它，就是说您用别的办法付款。这只是说明原因，还没有关。</source>
        <translation>It says that you pay in other ways. That only gives a reason; nothing is closed yet.</translation>
    </message>
    <message>
        <source>选它，就是不想说原因。这样也可以，还没有关。</source>
        <translation>It says that you would rather not give a reason. That is fine too; nothing is closed yet.</translation>
    </message>
    <message>
        <source>点它，花呗就真的关了，授权也结束。再想用，要重新开通，不一定能成功。</source>
        <translation>It really closes Huabei, and the authorisation ends. To use it again you must open it anew, which may not succeed.</translation>
    </message>
    <message>
        <source>点它是申请重新开通。要签授权书，系统也要重新评估。</source>
        <translation>It applies to open Huabei again. The letter must be signed, and the system assesses you anew.</translation>
    </message>
    <message>
        <source>点它就不开通，花呗还是关着。余额和银行卡照样能付款。</source>
        <translation>It does not open Huabei; it stays closed. The balance and the bank card pay as before.</translation>
    </message>
    <message>
        <source>点它，就是签授权书，申请开通。开通以后，又会每月报一次。</source>
        <translation>It signs the letter and applies. Once Huabei is open, it is reported every month again.</translation>
    </message>
    <message>
        <source>这里看买的是什么东西。</source>
        <translation>Here you see what is being bought.</translation>
    </message>
    <message>
        <source>这里是收货地址，写着东西送到哪里。</source>
        <translation>This is the delivery address: where the things are sent.</translation>
    </message>
    <message>
        <source>点它会打开付款页。到这里，钱还没有付。</source>
        <translation>It opens the payment page. Up to here, nothing is paid.</translation>
    </message>
    <message>
        <source>点它，两件事一起做：付款，还有同意升级。钱从花呗出，是借的。</source>
        <translation>It does two things at once: it pays, and it agrees to the upgrade. The money comes from Huabei, so it is borrowed.</translation>
    </message>
    <message>
        <source>点它只付款，不升级。钱从花呗出，是借的。</source>
        <translation>It only pays and does not upgrade. The money comes from Huabei, so it is borrowed.</translation>
    </message>
    <message>
        <source>点它换成用余额付款。用的是自己的钱，不是借的。</source>
        <translation>It pays from the balance instead. That is your own money, not borrowed.</translation>
    </message>
    <message>
        <source>这里管账号和密码。密码自己知道就好，不要告诉别人。</source>
        <translation>This is about your account and password. A password is for you alone; tell it to nobody.</translation>
    </message>
    <message>
        <source>这里管付款的各种习惯，比如先用哪里的钱。</source>
        <translation>This is about how you pay, for example which money is used first.</translation>
    </message>
    <message>
        <source>这里管哪些消息会提醒您。</source>
        <translation>This is about which messages alert you.</translation>
    </message>
    <message>
        <source>这里管字的大小、语言这些。</source>
        <translation>This is about the size of the letters, the language and the like.</translation>
    </message>
    <message>
        <source>这里看付款时先用哪里的钱，也可以改。改它不花钱。</source>
        <translation>Here you see which money is used first when paying, and can change it. Changing it costs nothing.</translation>
    </message>
    <message>
        <source>这里改付款用的密码。密码自己知道就好，不要告诉别人。</source>
        <translation>Here you change the password for paying. A password is for you alone; tell it to nobody.</translation>
    </message>
    <message>
        <source>这里管不用密码的付款。开了它，有的付款就不再问密码。</source>
        <translation>This is about paying without a password. When it is on, some payments no longer ask for the password.</translation>
    </message>
    <message>
        <source>点进去，可以自己排先用哪里的钱。只是打开，还没有改。</source>
        <translation>Inside you can choose which money is used first. Opening it changes nothing yet.</translation>
    </message>
    <message>
        <source>选它，以后付款先用余额里的钱。用余额，不是借钱。</source>
        <translation>From then on, payments use the balance first. Using the balance is not borrowing.</translation>
    </message>
    <message>
        <source>选它，以后付款先用绑定的银行卡。</source>
        <translation>From then on, payments use the bank card first.</translation>
    </message>
    <message>
        <source>点它什么都不改，和原来一样。</source>
        <translation>It changes nothing; all stays as it is.</translation>
    </message>
    <message>
        <source>这是演练里的日历：一下子翻到还款日。真手机上没有它。</source>
        <translation>This is the calendar of the practice: it goes straight to the due date. A real phone does not have it.</translation>
    </message>
    <message>
        <source>这是演练里的日历：过一天。真手机上没有它。</source>
        <translation>This is the calendar of the practice: one day passes. A real phone does not have it.</translation>
    </message>
    <message>
        <source>这是演练里的日历：过一个月。真手机上没有它。</source>
        <translation>This is the calendar of the practice: one month passes. A real phone does not have it.</translation>
    </message>
    <message>
        <source>这是演练里的日历：过一年。真手机上没有它。</source>
        <translation>This is the calendar of the practice: one year passes. A real phone does not have it.</translation>
    </message>
    <message>
        <source>点它，欠的钱一次还清。钱从余额出去。</source>
        <translation>It pays back all that is owed at once. The money comes from the balance.</translation>
    </message>
    <message>
        <source>点它先还一部分，大约是账单的一成。剩下的每天要算利息。</source>
        <translation>It pays back a part, about a tenth of the bill. The rest costs interest every day.</translation>
    </message>
    <message>
        <source>点它先和客服商量，今天不付钱。有疑问，也可以打 95188。</source>
        <translation>It asks customer service first; nothing is paid today. With questions you can also call 95188.</translation>
    </message>
    <message>
        <source>点它就先不还。余额里的钱不动，欠款还在。</source>
        <translation>It does not pay now. The money in the balance stays, and so does the debt.</translation>
    </message>
    <message>
        <source>这是演练里的按钮，表示报告看好了。看完再点，不着急。</source>
        <translation>This is a button of the practice; it says that you have seen the report. Take your time before you tap it.</translation>
    </message>
    <message>
        <source>这里选一张清楚的正面照片。演练里的证件是画的，不是真的。</source>
        <translation>Here you choose a clear picture of the front. The card in the practice is drawn, not real.</translation>
    </message>
    <message>
        <source>这里选一张模糊的正面照片。字看不清，交上去还要重选。</source>
        <translation>Here you choose a blurred picture of the front. It cannot be read, so another must be chosen after handing it in.</translation>
    </message>
    <message>
        <source>这里选证件反面的照片。演练里的证件是画的，不是真的。</source>
        <translation>Here you choose a picture of the back. The card in the practice is drawn, not real.</translation>
    </message>
    <message>
        <source>点它，选好的照片就交上去。真手机上，交出去的就是您的证件照片。</source>
        <translation>It hands in the pictures you chose. On a real phone, those would be the pictures of your ID card.</translation>
    </message>
    <message>
        <source>点它就接电话，听得到对方说话。接了，也可以随时挂断。</source>
        <translation>It takes the call, and you hear the other side. You can still hang up at any moment.</translation>
    </message>
    <message>
        <source>点它，电话马上就断。什么时候挂都可以，不算失礼。</source>
        <translation>It ends the call at once. You may do so at any time; it is not rude.</translation>
    </message>
    <message>
        <source>点它会打开短信里的链接，真假看不出来。真的提醒在支付宝里面。</source>
        <translation>It opens the link in the text message; nobody can tell whether it is genuine. The real reminder is inside Alipay.</translation>
    </message>
    <message>
        <source>点它，就是自己打开支付宝，从「我的」进花呗看。真的提醒在里面，可以慢慢看。</source>
        <translation>You open Alipay yourself and go to Huabei through &quot;Me&quot;. The real reminder is in there, and you can take your time.</translation>
    </message>
    <message>
        <source>打这个号码，是找支付宝的客服。满65岁，直接有人接听。</source>
        <translation>This number reaches customer service at Alipay. From the age of 65, a person takes the call at once.</translation>
    </message>
    <message>
        <source>110 用来报警，96110 是警方的反诈电话。</source>
        <translation>110 is for calling the police; 96110 is their line against fraud.</translation>
    </message>
    <message>
        <source>点它就放下手机，什么都不做。这样也可以。</source>
        <translation>It puts the phone down; nothing is done. That is fine too.</translation>
    </message>
    <message>
        <source>这是「{back}」，回到上一页。往回走，什么都不会变。</source>
        <translation>This is &quot;{back}&quot;: it leads to the page before. Returning changes nothing.</translation>
    </message>
    <message>
        <source>点它就先不看，什么文件也没有签。提醒以后还会出现。</source>
        <translation>It leaves the reminder for now; no document is signed. The reminder will come again.</translation>
    </message>
    <message>
        <source>这是右上角的叉。点它，窗口就关了，什么都没有签。</source>
        <translation>This is the cross in the corner. It closes the window, and nothing is signed.</translation>
    </message>
    <message>
        <source>这是授权书。列表里有它，就是签过了；花呗的还款情况每月报一次。</source>
        <translation>This is the letter. If it is in the list, it was signed, and how you pay back Huabei is reported every month.</translation>
    </message>
    <message>
        <source>点它就先不签，花呗还是关着。没有签，就不会报征信。</source>
        <translation>It does not sign for now; Huabei stays closed. Without a signature, nothing is reported to the credit system.</translation>
    </message>
    <message>
        <source>这是右上角的叉。点它就离开，不付款，也不升级。</source>
        <translation>This is the cross in the corner. It leaves the page: nothing is paid, and nothing is upgraded.</translation>
    </message>
    <message>
        <source>点它，就是听陌生人的话。来电说「今天必须升级」，是骗局。</source>
        <translation>It does what a stranger says. A caller who says &quot;you must upgrade today&quot; is a fraudster.</translation>
    </message>
    <message>
        <source>点它，就是让陌生人看到您的屏幕。来电提这样的要求，是骗局。</source>
        <translation>It lets a stranger see your screen. A caller who asks for that is a fraudster.</translation>
    </message>
    <message>
        <source>点它，就是把验证码和密码告诉陌生人。来电要这些，是骗局。</source>
        <translation>It tells a stranger your code and your password. A caller who asks for these is a fraudster.</translation>
    </message>
    <message>
        <source>点它，就是把钱转给陌生人。来电要您转到「安全账户」，是骗局。</source>
        <translation>It moves your money to a stranger. A caller who wants it in a &quot;safe account&quot; is a fraudster.</translation>
    </message>
    <message>
        <source>请您自己走一遍：找到花呗的升级提醒，看清楚文件，再自己决定。</source>
        <translation>Walk through it on your own: find the reminder to upgrade Huabei, read the documents with care, then decide for yourself.</translation>
    </message>
    <message>
        <source>请打开能找到花呗的那一页</source>
        <translation>Please open the page where Huabei can be found</translation>
    </message>
    <message>
        <source>请打开先花钱、后还钱的那个服务</source>
        <translation>Please open the service that lets you spend now and pay back later</translation>
    </message>
    <message>
        <source>看还是不看，由您决定</source>
        <translation>To look or not to look: you decide</translation>
    </message>
    <message>
        <source>请先打开讲服务怎么用的那份文件</source>
        <translation>First open the document that says how the service works</translation>
    </message>
    <message>
        <source>看完这份文件，回到升级窗口</source>
        <translation>When you have read this document, return to the upgrade window</translation>
    </message>
    <message>
        <source>再打开讲征信的那份文件</source>
        <translation>Next open the document about credit reporting</translation>
    </message>
    <message>
        <source>看完授权书，回到升级窗口</source>
        <translation>When you have read the letter, return to the upgrade window</translation>
    </message>
    <message>
        <source>升级，还是不升级？由您自己决定。</source>
        <translation>Upgrade, or not? You decide for yourself.</translation>
    </message>
    <message>
        <source>请您自己走一遍：找到花呗的升级，看清楚两份文件，再自己决定。</source>
        <translation>Walk through it on your own: find the Huabei upgrade, read both documents with care, then decide for yourself.</translation>
    </message>
    <message>
        <source>请您自己走一遍：先读几页，想六个问题，再决定看不看升级窗口。</source>
        <translation>Walk through it on your own: read a few pages, think about six questions, then decide whether to see the upgrade window.</translation>
    </message>
    <message>
        <source>请您自己走一遍：付款时跳出升级提醒，先看清楚，再自己决定。</source>
        <translation>Walk through it on your own: a reminder to upgrade appears while paying; look with care first, then decide for yourself.</translation>
    </message>
    <message>
        <source>东西选好了，请去结账</source>
        <translation>Your things are chosen; please go to the checkout</translation>
    </message>
    <message>
        <source>付不付钱，升不升级，都由您决定</source>
        <translation>Whether to pay, and whether to upgrade, is all up to you</translation>
    </message>
    <message>
        <source>请您自己走一遍：找到付款时先用哪里的钱，看清楚，再决定改不改。</source>
        <translation>Walk through it on your own: find which money is used first when paying, look with care, then decide whether to change it.</translation>
    </message>
    <message>
        <source>请打开您个人的那一页</source>
        <translation>Please open the page about yourself</translation>
    </message>
    <message>
        <source>请打开能改各种习惯的那一页</source>
        <translation>Please open the page where the habits of the app can be changed</translation>
    </message>
    <message>
        <source>请打开和付钱有关的那一页</source>
        <translation>Please open the page about paying</translation>
    </message>
    <message>
        <source>请打开写着先用哪里的钱的那一页</source>
        <translation>Please open the page that says which money is used first</translation>
    </message>
    <message>
        <source>想自己排先后，请再往里走一页</source>
        <translation>To choose what comes first, go one page further in</translation>
    </message>
    <message>
        <source>先用哪里的钱，改还是不改，由您决定</source>
        <translation>Which money comes first: change it or not, you decide</translation>
    </message>
    <message>
        <source>请您自己走一遍：去看花呗的升级提醒。路上来了陌生电话，怎么应对，由您决定。</source>
        <translation>Walk through it on your own: go and see the reminder to upgrade Huabei. A stranger calls on the way; what to do about it is up to you.</translation>
    </message>
    <message>
        <source>来了一个陌生电话。理不理它，由您决定。</source>
        <translation>A stranger is calling. Whether to take notice is up to you.</translation>
    </message>
    <message>
        <source>他说今天必须升级。怎么办，由您决定。</source>
        <translation>He says it must be upgraded today. What to do is up to you.</translation>
    </message>
    <message>
        <source>他发来一条短信。怎么办，由您决定。</source>
        <translation>He sends a text message. What to do is up to you.</translation>
    </message>
    <message>
        <source>他要看您的屏幕。怎么办，由您决定。</source>
        <translation>He wants to see your screen. What to do is up to you.</translation>
    </message>
    <message>
        <source>他要验证码和密码。怎么办，由您决定。</source>
        <translation>He wants the code and the password. What to do is up to you.</translation>
    </message>
    <message>
        <source>他要您转钱。怎么办，由您决定。</source>
        <translation>He wants you to move money. What to do is up to you.</translation>
    </message>
    <message>
        <source>电话断了。接下来做什么，由您决定。</source>
        <translation>The call has ended. What to do next is up to you.</translation>
    </message>
    <message>
        <source>请您自己走一遍：看看变成标准版要哪两个条件，能做的做好，再等系统决定。</source>
        <translation>Walk through it on your own: see which two conditions the standard edition has, do what you can, then wait for the system to decide.</translation>
    </message>
    <message>
        <source>第一个条件是实名认证。请打开交证件的地方。</source>
        <translation>The first condition is a verified name. Please open the place where the ID card is handed in.</translation>
    </message>
    <message>
        <source>把证件的两面都选好，再交上去</source>
        <translation>Choose both sides of the card, then hand them in</translation>
    </message>
    <message>
        <source>看看还欠多少。今天付，还是以后付？由您决定。</source>
        <translation>See how much is owed. Settle it today, or another day? You decide.</translation>
    </message>
    <message>
        <source>请您自己走一遍：看看花呗的账单，翻翻日历，再自己决定怎么还。</source>
        <translation>Walk through it on your own: look at the Huabei bill, turn the calendar, then decide for yourself how to pay back.</translation>
    </message>
    <message>
        <source>请打开写着借了多少、哪天要还的那一页</source>
        <translation>Please open the page that says how much was borrowed and when to pay it back</translation>
    </message>
    <message>
        <source>时间可以自己往后翻。什么时候付、怎么付，由您决定。</source>
        <translation>You can let the time pass. When to pay, and how, is up to you.</translation>
    </message>
    <message>
        <source>看看报告里的那一条会留多久，再往下走</source>
        <translation>See how long the entry stays in the report, then go on</translation>
    </message>
    <message>
        <source>请您自己走一遍：看看授权书签过没有，再决定关不关花呗，关了以后开不开。</source>
        <translation>Walk through it on your own: see whether the letter was signed, then decide whether to close Huabei, and whether to open it again.</translation>
    </message>
    <message>
        <source>请打开花呗里管自己账户的那一页</source>
        <translation>Please open the page in Huabei about your own account</translation>
    </message>
    <message>
        <source>请找到您签过的文件放在哪里</source>
        <translation>Please find where the papers that you signed are kept</translation>
    </message>
    <message>
        <source>看看有没有授权书，再回到上一页</source>
        <translation>See whether the letter is there, then return to the page before</translation>
    </message>
    <message>
        <source>请找找，从哪里可以关闭花呗</source>
        <translation>Please find out from where Huabei can be closed</translation>
    </message>
    <message>
        <source>请打开停用花呗的那一页</source>
        <translation>Please open the page where Huabei can be ended</translation>
    </message>
    <message>
        <source>关还是不关，由您决定</source>
        <translation>To close or not to close: you decide</translation>
    </message>
    <message>
        <source>说一个原因，再把这件事办完</source>
        <translation>Give a reason, then finish what you began</translation>
    </message>
    <message>
        <source>还开不开花呗，由您决定</source>
        <translation>Whether to open Huabei again is up to you</translation>
    </message>
    <message>
        <source>授权书签还是不签，由您决定</source>
        <translation>To sign the letter or not to sign: you decide</translation>
    </message>
</context>
</TS>
