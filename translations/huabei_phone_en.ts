<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
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
        <translation>Yu'e Bao</translation>
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
