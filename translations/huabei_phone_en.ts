<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>AfterCall</name>
    <message>
        <source>挂断以后</source>
        <translation>After hanging up</translation>
    </message>
    <message>
        <source>电话已经挂断</source>
        <translation>The call is over</translation>
    </message>
    <message>
        <source>演练，不会真的拨出去。</source>
        <translation>Practice; no real call is made.</translation>
    </message>
    <message>
        <source>自己打开支付宝看</source>
        <translation>Open Alipay yourself</translation>
    </message>
    <message>
        <source>打 95188</source>
        <translation>Call 95188</translation>
    </message>
    <message>
        <source>打 110 或 96110</source>
        <translation>Call 110 or 96110</translation>
    </message>
    <message>
        <source>放下手机</source>
        <translation>Put the phone down</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>花呗用户服务协议</source>
        <translation>Huabei User Service Agreement</translation>
    </message>
    <message>
        <source>这是我们写的摘要，不是协议原文。真正升级时，请看手机上的全文。</source>
        <translation>This is our own summary, not the agreement itself. For a real upgrade, read the full text on your phone.</translation>
    </message>
    <message>
        <source>一、花呗是什么</source>
        <translation>1. What Huabei is</translation>
    </message>
    <message>
        <source>花呗是先用后还的借款。用花呗付款，就是向出借方借钱。</source>
        <translation>Huabei is a loan: spend now, pay back later. Paying with it is borrowing from the lender.</translation>
    </message>
    <message>
        <source>出借方是消费金融公司，或者给您额度的银行。</source>
        <translation>The lender is a consumer finance company, or the bank that grants your limit.</translation>
    </message>
    <message>
        <source>二、额度</source>
        <translation>2. Credit limit</translation>
    </message>
    <message>
        <source>能用多少，由系统评估，可能变多，也可能变少。</source>
        <translation>The system assesses how much you can use; it may go up or down.</translation>
    </message>
    <message>
        <source>额度不是您的存款。</source>
        <translation>The limit is not your savings.</translation>
    </message>
    <message>
        <source>三、还款</source>
        <translation>3. Paying back</translation>
    </message>
    <message>
        <source>每月有账单日和还款日，到期要还清。</source>
        <translation>Each month has a bill date and a due date; pay it off by then.</translation>
    </message>
    <message>
        <source>可以设成自动扣款，也可以自己还。</source>
        <translation>It can be debited automatically, or you pay it yourself.</translation>
    </message>
    <message>
        <source>四、逾期</source>
        <translation>4. Paying late</translation>
    </message>
    <message>
        <source>没有按时还，每天要付罚息。</source>
        <translation>Paying late costs penalty interest for every day.</translation>
    </message>
    <message>
        <source>花呗会暂停使用，还清后也要重新评估。</source>
        <translation>Huabei is suspended, and assessed anew after you have paid.</translation>
    </message>
    <message>
        <source>五、您可以怎么做</source>
        <translation>5. What you can do</translation>
    </message>
    <message>
        <source>可以不同意，关掉这个页面就行。</source>
        <translation>You may decline; just close this page.</translation>
    </message>
    <message>
        <source>用过以后，还清欠款可以关闭花呗。</source>
        <translation>After using it, you can close Huabei once everything is paid back.</translation>
    </message>
    <message>
        <source>有疑问，可以打客服电话 95188。</source>
        <translation>With questions, call customer service at 95188.</translation>
    </message>
    <message>
        <source>摘要到这里结束。</source>
        <translation>This is the end of the summary.</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>Agreement</translation>
    </message>
</context>
<context>
    <name>BillCalendar</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>花呗账单</source>
        <translation>Huabei bills</translation>
    </message>
    <message>
        <source>还款日</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>这期账单（元）</source>
        <translation>This bill (yuan)</translation>
    </message>
    <message>
        <source>最低还款（元）</source>
        <translation>Minimum (yuan)</translation>
    </message>
    <message>
        <source>我的余额（元）</source>
        <translation>My balance (yuan)</translation>
    </message>
    <message>
        <source>逾期天数</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>逾期利息（元）</source>
        <translation>Interest (yuan)</translation>
    </message>
    <message>
        <source>征信授权书：签过</source>
        <translation>Credit letter: signed</translation>
    </message>
    <message>
        <source>征信授权书：没有签</source>
        <translation>Credit letter: not signed</translation>
    </message>
    <message>
        <source>今天是还款日</source>
        <translation>Today is the due date</translation>
    </message>
    <message>
        <source>已经逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>花呗先停用</source>
        <translation>Huabei is paused</translation>
    </message>
    <message>
        <source>收到了报送前的通知</source>
        <translation>Notice received before a report</translation>
    </message>
    <message>
        <source>信用报告里有每月的一行</source>
        <translation>Monthly line in the credit report</translation>
    </message>
    <message>
        <source>信用报告里有一条不良信息</source>
        <translation>Negative entry in the credit report</translation>
    </message>
    <message>
        <source>过一天</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>还清</source>
        <translation>Pay all</translation>
    </message>
    <message>
        <source>还最低</source>
        <translation>Pay the minimum</translation>
    </message>
    <message>
        <source>先找客服商量</source>
        <translation>Ask customer service first</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>CallCode</name>
    <message>
        <source>通话中</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>演练来电，对面没有人</source>
        <translation>Practice call, nobody is there</translation>
    </message>
    <message>
        <source>未知来电</source>
        <translation>Unknown caller</translation>
    </message>
    <message>
        <source>对方说</source>
        <translation>The caller says</translation>
    </message>
    <message>
        <source>「把短信里的验证码念给我。」</source>
        <translation>&quot;Read me the code in the text message.&quot;</translation>
    </message>
    <message>
        <source>「密码也说一下。」</source>
        <translation>&quot;And tell me the password.&quot;</translation>
    </message>
    <message>
        <source>挂断</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>照他说的做</source>
        <translation>Do as he says</translation>
    </message>
</context>
<context>
    <name>CallMoney</name>
    <message>
        <source>通话中</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>演练来电，对面没有人</source>
        <translation>Practice call, nobody is there</translation>
    </message>
    <message>
        <source>未知来电</source>
        <translation>Unknown caller</translation>
    </message>
    <message>
        <source>对方说</source>
        <translation>The caller says</translation>
    </message>
    <message>
        <source>「把钱转到安全账户。」</source>
        <translation>&quot;Move the money to the safe account.&quot;</translation>
    </message>
    <message>
        <source>「花呗的额度也要用完，交了押金就消记录。」</source>
        <translation>&quot;Use up the Huabei limit too. Pay a deposit and we wipe the record.&quot;</translation>
    </message>
    <message>
        <source>挂断</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>照他说的做</source>
        <translation>Do as he says</translation>
    </message>
</context>
<context>
    <name>CallPaused</name>
    <message>
        <source>演练停一停</source>
        <translation>A pause</translation>
    </message>
    <message>
        <source>什么都没有发生</source>
        <translation>Nothing has happened</translation>
    </message>
    <message>
        <source>没有转账，也没有人看到什么。</source>
        <translation>No money moved, and nobody saw anything.</translation>
    </message>
    <message>
        <source>慢慢看旁边的说明。</source>
        <translation>Read the notes beside it in your own time.</translation>
    </message>
</context>
<context>
    <name>CallShare</name>
    <message>
        <source>通话中</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>演练来电，对面没有人</source>
        <translation>Practice call, nobody is there</translation>
    </message>
    <message>
        <source>未知来电</source>
        <translation>Unknown caller</translation>
    </message>
    <message>
        <source>对方说</source>
        <translation>The caller says</translation>
    </message>
    <message>
        <source>「加我的QQ，下载一个开会软件。」</source>
        <translation>&quot;Add my QQ and install a meeting app.&quot;</translation>
    </message>
    <message>
        <source>「再把屏幕共享给我看。」</source>
        <translation>&quot;Then share your screen with me.&quot;</translation>
    </message>
    <message>
        <source>挂断</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>照他说的做</source>
        <translation>Do as he says</translation>
    </message>
</context>
<context>
    <name>CallUpgrade</name>
    <message>
        <source>通话中</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>演练来电，对面没有人</source>
        <translation>Practice call, nobody is there</translation>
    </message>
    <message>
        <source>未知来电</source>
        <translation>Unknown caller</translation>
    </message>
    <message>
        <source>对方说</source>
        <translation>The caller says</translation>
    </message>
    <message>
        <source>「我知道您的名字，也知道您买过什么。」</source>
        <translation>&quot;I know your name, and what you have bought.&quot;</translation>
    </message>
    <message>
        <source>「花呗今天必须升级，不升级，征信就坏了。」</source>
        <translation>&quot;Huabei must be upgraded today, or your credit is ruined.&quot;</translation>
    </message>
    <message>
        <source>挂断</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>照他说的做</source>
        <translation>Do as he says</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>要付（元）</source>
        <translation>To pay (yuan)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>付款方式：花呗</source>
        <translation>Pay with: Huabei</translation>
    </message>
    <message>
        <source>换一种付款方式：余额</source>
        <translation>Pay another way: balance</translation>
    </message>
    <message>
        <source>花呗服务未升级，将影响后续使用</source>
        <translation>Huabei service not upgraded; later use will be affected</translation>
    </message>
    <message>
        <source>《花呗用户服务协议》</source>
        <translation>Huabei User Service Agreement</translation>
    </message>
    <message>
        <source>《个人征信查询报送授权书》</source>
        <translation>Authorisation for Credit Query and Reporting</translation>
    </message>
    <message>
        <source>同意协议并确认交易</source>
        <translation>Agree and confirm payment</translation>
    </message>
    <message>
        <source>暂不升级，继续付款</source>
        <translation>Not now, continue paying</translation>
    </message>
</context>
<context>
    <name>CheckoutPaid</name>
    <message>
        <source>付款</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>付款成功</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>花呗服务：已升级</source>
        <translation>Huabei service: upgraded</translation>
    </message>
    <message>
        <source>花呗服务：没有升级</source>
        <translation>Huabei service: not upgraded</translation>
    </message>
    <message>
        <source>花呗可用额度（元）</source>
        <translation>Huabei available limit (yuan)</translation>
    </message>
    <message>
        <source>余额（元）</source>
        <translation>Balance (yuan)</translation>
    </message>
    <message>
        <source>演练结果，没有付真的钱。</source>
        <translation>Practice only; no real money was paid.</translation>
    </message>
</context>
<context>
    <name>CheckoutUnpaid</name>
    <message>
        <source>订单</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>没有付款</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>订单还在，一分钱没有付。</source>
        <translation>The order is still there. Nothing was paid.</translation>
    </message>
    <message>
        <source>演练结果，真的账户没有变。</source>
        <translation>Practice only; no real account has changed.</translation>
    </message>
</context>
<context>
    <name>CloseAsk</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>关闭花呗</source>
        <translation>Close Huabei</translation>
    </message>
    <message>
        <source>确定要关闭花呗吗？</source>
        <translation>Really close Huabei?</translation>
    </message>
    <message>
        <source>关闭以前，要全部还清。</source>
        <translation>Everything must be paid back first.</translation>
    </message>
    <message>
        <source>我还想关</source>
        <translation>I still want to close it</translation>
    </message>
    <message>
        <source>我再用用</source>
        <translation>I will keep using it</translation>
    </message>
</context>
<context>
    <name>CloseContracts</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>相关合同及产品说明</source>
        <translation>Contracts and product notes</translation>
    </message>
    <message>
        <source>《花呗用户服务合同》</source>
        <translation>Huabei User Service Contract</translation>
    </message>
    <message>
        <source>《芝麻服务协议》</source>
        <translation>Zhima (Sesame) Service Agreement</translation>
    </message>
    <message>
        <source>产品说明</source>
        <translation>Product notes</translation>
    </message>
    <message>
        <source>《个人征信查询报送授权书》</source>
        <translation>Authorisation for Credit Query and Reporting</translation>
    </message>
    <message>
        <source>《花呗签章与存证协议》</source>
        <translation>Huabei e-signature agreement</translation>
    </message>
    <message>
        <source>演练小字：有授权书，签过了。</source>
        <translation>Practice note: the letter is here, so it was signed.</translation>
    </message>
    <message>
        <source>演练小字：没有授权书，没签过。</source>
        <translation>Practice note: no letter here, so it was not signed.</translation>
    </message>
</context>
<context>
    <name>CloseHuabei</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>本月应还（元）</source>
        <translation>Due this month (yuan)</translation>
    </message>
    <message>
        <source>可用额度（元）</source>
        <translation>Available limit (yuan)</translation>
    </message>
    <message>
        <source>花呗账单</source>
        <translation>Huabei bills</translation>
    </message>
    <message>
        <source>额度管理</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>还款</source>
        <translation>Pay back</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Me</translation>
    </message>
</context>
<context>
    <name>CloseOther</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>常见问题</source>
        <translation>Common questions</translation>
    </message>
    <message>
        <source>关闭花呗</source>
        <translation>Close Huabei</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>关闭花呗</source>
        <translation>Close Huabei</translation>
    </message>
    <message>
        <source>请选一个原因：</source>
        <translation>Please pick a reason:</translation>
    </message>
    <message>
        <source>平时用不到</source>
        <translation>I hardly use it</translation>
    </message>
    <message>
        <source>用别的办法付款</source>
        <translation>I pay in other ways</translation>
    </message>
    <message>
        <source>不想说</source>
        <translation>I would rather not say</translation>
    </message>
    <message>
        <source>原因已经选好</source>
        <translation>A reason is chosen</translation>
    </message>
    <message>
        <source>确认关闭</source>
        <translation>Confirm closing</translation>
    </message>
</context>
<context>
    <name>CreditReport</name>
    <message>
        <source>信用报告</source>
        <translation>Credit report</translation>
    </message>
    <message>
        <source>演练的报告，内容是编的。</source>
        <translation>A practice report; its content is made up.</translation>
    </message>
    <message>
        <source>演练里的今天</source>
        <translation>Today (in practice)</translation>
    </message>
    <message>
        <source>重庆蚂蚁消费金融有限公司</source>
        <translation>Chongqing Ant Consumer Finance</translation>
    </message>
    <message>
        <source>其他个人消费贷款</source>
        <translation>Other personal consumer loan</translation>
    </message>
    <message>
        <source>额度（元）</source>
        <translation>Limit (yuan)</translation>
    </message>
    <message>
        <source>还欠（元）</source>
        <translation>Owed (yuan)</translation>
    </message>
    <message>
        <source>报过几个月</source>
        <translation>Months reported</translation>
    </message>
    <message>
        <source>没有不良信息</source>
        <translation>No negative information</translation>
    </message>
    <message>
        <source>有一条不良信息：曾经逾期</source>
        <translation>One negative entry: was overdue</translation>
    </message>
    <message>
        <source>保留到</source>
        <translation>Stays until</translation>
    </message>
    <message>
        <source>过一年（演练才有）</source>
        <translation>Next year (practice only)</translation>
    </message>
    <message>
        <source>看好了</source>
        <translation>I have seen it</translation>
    </message>
</context>
<context>
    <name>DialedPolice</name>
    <message>
        <source>拨号</source>
        <translation>Dialing</translation>
    </message>
    <message>
        <source>110、96110</source>
        <translation>110, 96110</translation>
    </message>
    <message>
        <source>演练里接通了</source>
        <translation>Answered, in practice</translation>
    </message>
    <message>
        <source>没有真的拨出去。</source>
        <translation>No real call was made.</translation>
    </message>
</context>
<context>
    <name>DialedService</name>
    <message>
        <source>拨号</source>
        <translation>Dialing</translation>
    </message>
    <message>
        <source>95188</source>
        <translation>95188</translation>
    </message>
    <message>
        <source>演练里接通了</source>
        <translation>Answered, in practice</translation>
    </message>
    <message>
        <source>没有真的拨出去。</source>
        <translation>No real call was made.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>练习钱包</source>
        <translation>Practice wallet</translation>
    </message>
    <message>
        <source>扫一扫</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>付款码</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>出行</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>卡包</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>这里没有广告，也没有真的钱。</source>
        <translation>No advertising here, and no real money.</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>理财</source>
        <translation>Invest</translation>
    </message>
    <message>
        <source>消息</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Me</translation>
    </message>
</context>
<context>
    <name>Huabei</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>重要提醒请确认 花呗升级服务</source>
        <translation>Important reminder, please confirm: Huabei service upgrade</translation>
    </message>
    <message>
        <source>去看看</source>
        <translation>Take a look</translation>
    </message>
    <message>
        <source>本月应还（元）</source>
        <translation>Due this month (yuan)</translation>
    </message>
    <message>
        <source>可用额度（元）</source>
        <translation>Available limit (yuan)</translation>
    </message>
    <message>
        <source>花呗账单</source>
        <translation>Huabei bills</translation>
    </message>
    <message>
        <source>额度管理</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>还款</source>
        <translation>Pay back</translation>
    </message>
    <message>
        <source>先不看</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>HuabeiClosed</name>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>花呗已关闭</source>
        <translation>Huabei is closed</translation>
    </message>
    <message>
        <source>现在不能用花呗付款。</source>
        <translation>Huabei cannot be used to pay now.</translation>
    </message>
    <message>
        <source>演练结果，真的账户没有变。</source>
        <translation>Practice only; no real account has changed.</translation>
    </message>
</context>
<context>
    <name>HuabeiIphone</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>本月应还（元）</source>
        <translation>Due this month (yuan)</translation>
    </message>
    <message>
        <source>可用额度（元）</source>
        <translation>Available limit (yuan)</translation>
    </message>
    <message>
        <source>花呗账单</source>
        <translation>Huabei bills</translation>
    </message>
    <message>
        <source>《花呗用户服务协议》</source>
        <translation>Huabei User Service Agreement</translation>
    </message>
    <message>
        <source>《个人征信查询报送授权书》</source>
        <translation>Authorisation for Credit Query and Reporting</translation>
    </message>
    <message>
        <source>同意协议并升级</source>
        <translation>Agree and upgrade</translation>
    </message>
    <message>
        <source>我再想想</source>
        <translation>Let me think about it</translation>
    </message>
</context>
<context>
    <name>HuabeiMine</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>相关合同及产品说明</source>
        <translation>Contracts and product notes</translation>
    </message>
    <message>
        <source>额度管理</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>这是花呗里面的「我的」。</source>
        <translation>This is &quot;Me&quot; inside Huabei.</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
</context>
<context>
    <name>IncomingCall</name>
    <message>
        <source>来电</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>演练来电，对面没有人</source>
        <translation>Practice call, nobody is there</translation>
    </message>
    <message>
        <source>未知来电</source>
        <translation>Unknown caller</translation>
    </message>
    <message>
        <source>没有显示号码</source>
        <translation>No number shown</translation>
    </message>
    <message>
        <source>接听</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>挂断</source>
        <translation>Hang up</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>个人征信查询报送授权书</source>
        <translation>Authorisation for Credit Query and Reporting</translation>
    </message>
    <message>
        <source>这是我们写的摘要，不是协议原文。真正升级时，请看手机上的全文。</source>
        <translation>This is our own summary, not the agreement itself. For a real upgrade, read the full text on your phone.</translation>
    </message>
    <message>
        <source>一、同意查询</source>
        <translation>1. Consent to query</translation>
    </message>
    <message>
        <source>您同意出借方查看您的征信信息。</source>
        <translation>You let the lender look at your credit information.</translation>
    </message>
    <message>
        <source>查看只能用于授信和贷后管理这样的目的。</source>
        <translation>Only for purposes such as granting and managing the loan.</translation>
    </message>
    <message>
        <source>二、同意报送</source>
        <translation>2. Consent to report</translation>
    </message>
    <message>
        <source>您同意出借方把花呗的借款信息报给征信系统。</source>
        <translation>You let the lender report your Huabei loan to the credit system.</translation>
    </message>
    <message>
        <source>报送的内容：开户日期、额度、用了多少、还没还。</source>
        <translation>What is reported: opening date, limit, how much used, paid or not.</translation>
    </message>
    <message>
        <source>不报送您买了什么。</source>
        <translation>What you bought is not reported.</translation>
    </message>
    <message>
        <source>三、多久报一次</source>
        <translation>3. How often it is reported</translation>
    </message>
    <message>
        <source>按月汇总，一个月一行。</source>
        <translation>A monthly summary, one line a month.</translation>
    </message>
    <message>
        <source>不是每买一次东西就记一次。</source>
        <translation>Not every purchase makes an entry.</translation>
    </message>
    <message>
        <source>四、如果逾期</source>
        <translation>4. If you pay late</translation>
    </message>
    <message>
        <source>会被记成不良信息。</source>
        <translation>It is recorded as negative information.</translation>
    </message>
    <message>
        <source>报送不良信息以前，应当先告诉您。</source>
        <translation>You must be told before negative information is reported.</translation>
    </message>
    <message>
        <source>还清以后，不良信息保留五年，然后删除。</source>
        <translation>After you have paid, the entry stays five years and is then deleted.</translation>
    </message>
    <message>
        <source>五、您的权利</source>
        <translation>5. Your rights</translation>
    </message>
    <message>
        <source>不同意就不要点同意，今天什么也不会变。</source>
        <translation>If you do not agree, do not tap agree; nothing changes today.</translation>
    </message>
    <message>
        <source>每年可以免费查两次自己的信用报告。</source>
        <translation>You may see your own credit report twice a year, free.</translation>
    </message>
    <message>
        <source>发现记错了，可以提出异议，不收费。</source>
        <translation>If an entry is wrong you can dispute it, free of charge.</translation>
    </message>
    <message>
        <source>签了以后没有撤销按钮；还清并关闭花呗，授权才结束。</source>
        <translation>There is no undo button after signing; it ends when everything is paid back and Huabei is closed.</translation>
    </message>
    <message>
        <source>摘要到这里结束。</source>
        <translation>This is the end of the summary.</translation>
    </message>
    <message>
        <source>授权书</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>Me</name>
    <message>
        <source>我的</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>演练账户，不是真人</source>
        <translation>Practice account, not a real person</translation>
    </message>
    <message>
        <source>账单</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>余额宝</source>
        <translation>Yu&apos;e Bao</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>借呗</source>
        <translation>Jiebei</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>理财</source>
        <translation>Invest</translation>
    </message>
    <message>
        <source>消息</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>练习用户</source>
        <translation>Practice user</translation>
    </message>
</context>
<context>
    <name>NewcomerEdition</name>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>我的版本</source>
        <translation>My edition</translation>
    </message>
    <message>
        <source>新人版</source>
        <translation>Newcomer edition</translation>
    </message>
    <message>
        <source>标准版</source>
        <translation>Standard edition</translation>
    </message>
    <message>
        <source>额度（元）</source>
        <translation>Credit limit (yuan)</translation>
    </message>
    <message>
        <source>本期应还（元）</source>
        <translation>Due now (yuan)</translation>
    </message>
    <message>
        <source>实名认证：已完成</source>
        <translation>Real-name verification: done</translation>
    </message>
    <message>
        <source>实名认证：还没有</source>
        <translation>Real-name verification: not yet</translation>
    </message>
    <message>
        <source>花呗分期</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>账单分期</source>
        <translation>Bill instalments</translation>
    </message>
    <message>
        <source>最低还款</source>
        <translation>Minimum repayment</translation>
    </message>
    <message>
        <source>演练结果，真的账户没有变。</source>
        <translation>Practice only; no real account has changed.</translation>
    </message>
</context>
<context>
    <name>NewcomerHome</name>
    <message>
        <source>练习钱包</source>
        <translation>Practice wallet</translation>
    </message>
    <message>
        <source>还没有实名认证</source>
        <translation>Not verified yet</translation>
    </message>
    <message>
        <source>上传ID照片</source>
        <translation>Upload ID photos</translation>
    </message>
    <message>
        <source>实名认证：已完成</source>
        <translation>Real-name verification: done</translation>
    </message>
    <message>
        <source>扫一扫</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>付款码</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>出行</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>卡包</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>这里没有广告，也没有真的钱。</source>
        <translation>No advertising here, and no real money.</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>理财</source>
        <translation>Invest</translation>
    </message>
    <message>
        <source>消息</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Me</translation>
    </message>
</context>
<context>
    <name>NewcomerHuabei</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>新人版</source>
        <translation>Newcomer edition</translation>
    </message>
    <message>
        <source>本期应还（元）</source>
        <translation>Due now (yuan)</translation>
    </message>
    <message>
        <source>余额（元）</source>
        <translation>Balance (yuan)</translation>
    </message>
    <message>
        <source>还清</source>
        <translation>Pay it off</translation>
    </message>
    <message>
        <source>先不还</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>NewcomerId</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>上传ID照片</source>
        <translation>Upload ID photos</translation>
    </message>
    <message>
        <source>演练证件，不是真的</source>
        <translation>Practice card, not real</translation>
    </message>
    <message>
        <source>姓名：练习用户</source>
        <translation>Name: Practice user</translation>
    </message>
    <message>
        <source>正面（清楚）</source>
        <translation>Front (clear)</translation>
    </message>
    <message>
        <source>正面（模糊）</source>
        <translation>Front (blurred)</translation>
    </message>
    <message>
        <source>反面</source>
        <translation>Back side</translation>
    </message>
    <message>
        <source>已选：正面</source>
        <translation>Chosen: front</translation>
    </message>
    <message>
        <source>这张正面模糊，看不清</source>
        <translation>This front is blurred</translation>
    </message>
    <message>
        <source>已选：反面</source>
        <translation>Chosen: back side</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
</context>
<context>
    <name>PayOrder</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>扣款顺序</source>
        <translation>Payment order</translation>
    </message>
    <message>
        <source>现在先用</source>
        <translation>Used first now</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>余额</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>银行卡</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>自定义扣款顺序</source>
        <translation>Set your own payment order</translation>
    </message>
    <message>
        <source>先用的不够，再试后面的。</source>
        <translation>If the first is not enough, the next is tried.</translation>
    </message>
</context>
<context>
    <name>PayOrderCustom</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>自定义扣款顺序</source>
        <translation>Set your own payment order</translation>
    </message>
    <message>
        <source>现在先用</source>
        <translation>Used first now</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>余额</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>银行卡</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>付款时先用：</source>
        <translation>Use first when paying:</translation>
    </message>
    <message>
        <source>先用余额</source>
        <translation>Balance first</translation>
    </message>
    <message>
        <source>先用银行卡</source>
        <translation>Bank card first</translation>
    </message>
    <message>
        <source>保持不变</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>PaySettings</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>支付设置</source>
        <translation>Payment settings</translation>
    </message>
    <message>
        <source>扣款顺序</source>
        <translation>Payment order</translation>
    </message>
    <message>
        <source>支付密码</source>
        <translation>Payment password</translation>
    </message>
    <message>
        <source>免密支付</source>
        <translation>Pay without password</translation>
    </message>
</context>
<context>
    <name>ReopenAsk</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>花呗已关闭</source>
        <translation>Huabei is closed</translation>
    </message>
    <message>
        <source>现在不能用花呗付款。</source>
        <translation>Huabei cannot be used to pay now.</translation>
    </message>
    <message>
        <source>重新开通</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>先不开通</source>
        <translation>Leave it closed</translation>
    </message>
</context>
<context>
    <name>ReopenSign</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>重新开通</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>开通前请阅读：</source>
        <translation>Please read before opening:</translation>
    </message>
    <message>
        <source>《个人征信查询报送授权书》</source>
        <translation>Authorisation for Credit Query and Reporting</translation>
    </message>
    <message>
        <source>同意并开通</source>
        <translation>Agree and open</translation>
    </message>
    <message>
        <source>先不签</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>Reopened</name>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>花呗重新开通了</source>
        <translation>Huabei is open again</translation>
    </message>
    <message>
        <source>现在的额度（元）</source>
        <translation>Limit now (yuan)</translation>
    </message>
    <message>
        <source>演练结果，真的账户没有变。</source>
        <translation>Practice only; no real account has changed.</translation>
    </message>
</context>
<context>
    <name>Repaid</name>
    <message>
        <source>还款结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>账单还清了</source>
        <translation>The bill is paid</translation>
    </message>
    <message>
        <source>还了最低，还剩（元）</source>
        <translation>Minimum paid, left (yuan)</translation>
    </message>
    <message>
        <source>能不能再用，系统还没有决定</source>
        <translation>The system has not yet decided on further use</translation>
    </message>
    <message>
        <source>演练结果，没有动真的钱。</source>
        <translation>Practice only; no real money moved.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>账号与安全</source>
        <translation>Account and security</translation>
    </message>
    <message>
        <source>支付设置</source>
        <translation>Payment settings</translation>
    </message>
    <message>
        <source>消息提醒</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>通用</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>ShopOrder</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>订单</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>练习小店</source>
        <translation>Practice shop</translation>
    </message>
    <message>
        <source>要付（元）</source>
        <translation>To pay (yuan)</translation>
    </message>
    <message>
        <source>买的东西</source>
        <translation>What you buy</translation>
    </message>
    <message>
        <source>收货地址</source>
        <translation>Delivery address</translation>
    </message>
    <message>
        <source>演练订单，不会真的发货。</source>
        <translation>Practice order; nothing will be sent.</translation>
    </message>
    <message>
        <source>付款</source>
        <translation>Pay</translation>
    </message>
</context>
<context>
    <name>Sms</name>
    <message>
        <source>短信</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>演练来电，对面没有人</source>
        <translation>Practice call, nobody is there</translation>
    </message>
    <message>
        <source>通话中，来了一条短信</source>
        <translation>During the call, a text message comes</translation>
    </message>
    <message>
        <source>发件人不明</source>
        <translation>Unknown sender</translation>
    </message>
    <message>
        <source>「花呗还没有升级，请点链接办理。」</source>
        <translation>&quot;Your Huabei is not upgraded. Tap the link to do it.&quot;</translation>
    </message>
    <message>
        <source>链接（演练，打不开）</source>
        <translation>Link (practice, opens nothing)</translation>
    </message>
    <message>
        <source>挂断</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>点开链接</source>
        <translation>Open the link</translation>
    </message>
</context>
<context>
    <name>UpgradeSheet</name>
    <message>
        <source>返回</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>花呗服务升级</source>
        <translation>Huabei service upgrade</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>升级前请阅读：</source>
        <translation>Please read before upgrading:</translation>
    </message>
    <message>
        <source>《花呗用户服务协议》</source>
        <translation>Huabei User Service Agreement</translation>
    </message>
    <message>
        <source>《个人征信查询报送授权书》</source>
        <translation>Authorisation for Credit Query and Reporting</translation>
    </message>
    <message>
        <source>同意协议并升级服务</source>
        <translation>Agree to the agreement and upgrade the service</translation>
    </message>
    <message>
        <source>我再想想</source>
        <translation>Let me think about it</translation>
    </message>
</context>
<context>
    <name>Upgraded</name>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>升级完成</source>
        <translation>Upgrade complete</translation>
    </message>
    <message>
        <source>您已升级花呗服务。</source>
        <translation>Your Huabei service is upgraded.</translation>
    </message>
    <message>
        <source>演练结果，真的账户没有变。</source>
        <translation>Practice only; no real account has changed.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>花呗</source>
        <translation>Huabei</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working on it</translation>
    </message>
    <message>
        <source>请稍等，不用再点。</source>
        <translation>Please wait; no need to tap again.</translation>
    </message>
    <message>
        <source>演练中，没有连到网络。</source>
        <translation>Practice only; no network is used.</translation>
    </message>
</context>
</TS>
