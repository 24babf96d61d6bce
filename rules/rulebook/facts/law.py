"""States what the law gives a buyer, with the platform's own wording beside it (section G)."""

from functools import partial

from rules.rulebook import limits
from rules.rulebook.facts.grounds import Grounds
from rules.rulebook.model import Quantity

_fact = partial(Grounds, "law")

FACTS = (
    _fact(
        "F70",
        "in-force",
        ("consumer-law",),
        {"return": limits.NO_REASON_RETURN, "refund": limits.NO_REASON_REFUND},
        see=("F71", "F77", "F72", "F73"),
    ).says("""
        网购的商品，你可以在收货后 {return}内退货，不需要说明理由（《消费者权益保护法》第 25 条）。
        以下商品除外：定做的；鲜活易腐的；已拆封的音像制品或软件，以及下载的内容；已交付的报纸期刊；
        因商品性质不宜退货、并且你在购买时确认过的。商品应当完好，商家应当在收到退货后 {refund}内退款。
        退货运费由你承担，另有约定的从其约定。

        You can return goods bought online within {return} of receiving them without giving a reason (article
        25 of the Consumer Protection Law). This does not cover custom-made goods, fresh or perishable goods,
        opened audio-visual media or software, downloads, delivered newspapers and periodicals, or goods that
        by nature are unsuitable for return and were confirmed as such at purchase. The goods must be intact,
        and the seller refunds within {refund} of receiving them back. You pay the return freight unless
        agreed otherwise.
    """),
    _fact(
        "F71", "in-force", ("no-reason-measures",), {"limit": limits.NO_REASON_RETURN}, see=("F70",)
    ).says("""
        无理由退货的 {limit}，从签收商品的次日起算（《网络购买商品七日无理由退货暂行办法》）。
        为查验而拆开包裹，不会因此失去这项权利。

        The {limit} for a return without reason are counted from the day after you sign for the goods (Interim
        Measures for Returns without Reason). Opening a parcel to inspect it does not lose you the right.
    """),
    _fact(
        "F77", "in-force", ("no-reason-measures",), {"limit": limits.NO_REASON_RETURN}, see=("F70", "F31")
    ).says("""
        这 {limit}里要做的，是把退货通知发给商家；在平台上，
        就是提交退货申请（《网络购买商品七日无理由退货暂行办法》第 10 条）。什么时候寄出，
        这个办法没有另定时限：商家收到通知后，要及时给你准确的退货地址、联系人和电话；然后你及时寄回，
        留好寄件凭证（第 11 条）。所以要按时的是申请；申请了就尽快寄出，不要超过 App 给的填写退货单号的时间。

        What has to happen within these {limit} is the notice to the seller; on a platform, that is making the
        return request (article 10 of the Interim Measures for Returns without Reason). These measures set no
        time of their own for sending the goods: on your notice, the seller promptly gives you a correct
        return address, contact and phone number; you then send the goods promptly and keep the proof of
        posting (article 11). So it is the request that has to be in time. After that, send the goods soon,
        inside the time that the app gives for the tracking number.
    """),
    _fact("F78", "in-force", ("no-reason-measures",), see=("F70",)).says("""
        商品保持原有的品质和功能，商品本身、配件、标识都齐全，就算完好（《网络购买商品七日无理由退货暂行办法》
        第 8、9 条）。为了查验而打开包装，为了确认品质和功能而合理地调试，都不影响完好；超出这个范围去使用，
        让商品明显贬值的，就不算完好。办法还列了标准。食品、化妆品、医疗器械、计生用品：
        必要的一次性密封包装被破坏。电子电器：擅自维修、改动，认证标志、铭牌、序列号被损坏或更改，
        外观有无法恢复的磨损，或者有激活、授权、不合理的个人使用痕迹。服装、鞋帽、箱包、玩具、家纺、家居用品：
        标签被撕、被剪，或者弄脏、损坏。有这些情况的，都不算完好。

        Goods are intact when they keep their original quality and function and the item, its accessories and
        its labels are complete (articles 8 and 9 of the Interim Measures for Returns without Reason). Opening
        the package to inspect them, and reasonable testing to confirm quality and function, leave them
        intact; use beyond that which lowers their value much does not. The measures name standards for what
        is no longer intact. Food, cosmetics, medical devices and contraceptives: a necessary single-use seal
        is broken. Electronics and appliances: repaired or altered without leave; certification marks,
        nameplates or serial numbers damaged or changed; wear on the outside that cannot be undone; or
        activation, authorisation or unreasonable traces of personal use. Clothing, shoes, hats, bags, toys,
        textiles and household goods: labels torn or cut off, or the goods stained or damaged.
    """),
    _fact("F79", "in-force", ("no-reason-measures",), see=("F70",)).says("""
        定做的、鲜活易腐的、已拆封的音像制品和软件以及下载的内容、已交付的报纸期刊，本来就不能无理由退。
        另外有几种，你在那次购买时确认过不能退，才不能退（《网络购买商品七日无理由退货暂行办法》第 6、7 条）：
        拆封后容易影响人身安全、健康，或者容易变质的；一经激活或试用就明显贬值的；明示是临近保质期的，
        或者有瑕疵的。凡是不能退的，商家都要标明；后面这几种，还要在购买时有醒目的一步让你确认，没有你的确认，
        商家不能拒绝退货。只写「特价」「清仓」的，不在其中；但清仓商品常常是按临期或有瑕疵卖的，
        看一看下单时确认过什么。

        Custom-made goods, fresh or perishable goods, opened audio-visual media, opened software, downloads,
        and delivered newspapers and periodicals are out in any case. Some other kinds are out only if you
        confirmed at that purchase that they cannot be returned (articles 6 and 7 of the Interim Measures for
        Returns without Reason): goods that once unsealed may easily affect safety or health or go off; goods
        that lose much of their value once activated or tried; goods sold as near expiry or as flawed. The
        seller has to mark all goods that cannot be returned, and for these last kinds must put a prominent
        step for your confirmation into the purchase; without it, the seller may not refuse. “On sale” or
        “clearance” alone is not among them, but clearance goods are often sold as near expiry or flawed: look
        at what you confirmed.
    """),
    _fact(
        "F88", "in-force", ("no-reason-measures",), {"refund": limits.NO_REASON_REFUND}, see=("F70",)
    ).says("""
        商家收到退货后 {refund}内退款，原路退回，你同意改用别的方式的除外；
        商家不能限制你用什么方式寄回（《网络购买商品七日无理由退货暂行办法》第 13、14、19 条）。整单退货的，
        退你实际付的钱；成套的或者参加优惠的，只退其中一部分、剩下的不再满足优惠条件，
        就按购买时各件的价格结算，多退少补（第 17 条）。赠品要一起退，或者按事先写明的价格付钱（第 12 条）。

        The refund follows within {refund} of the seller receiving the goods back and goes the way the payment
        came, unless you agree to another way; the seller may not restrict how you send the goods back
        (articles 13, 14 and 19 of the Interim Measures for Returns without Reason). For a whole order
        returned, you get back what you really paid. If only part of a set or a discounted order goes back and
        the rest no longer earns the discount, the items are reckoned at their prices at purchase, and the
        difference is refunded or made up (article 17). Gifts go back with the goods, or you pay the price
        stated for them beforehand (article 12).
    """),
    _fact(
        "F72",
        "announced",
        ("no-reason-2026",),
        {"limit": limits.NO_REASON_RETURN_PLATFORM},
        see=("F70", "F73"),
    ).says("""
        按抖音自己的规定，
        无理由退货的时间一般是从物流显示签收的次日 00:00 起 {limit}（《七天无理由退货服务规范》2.1）。
        赠品要和商品一起退回。

        In Douyin’s own wording, a return without reason is generally open for {limit} from 00:00 of the day
        after the carrier shows the parcel as signed for (section 2.1 of its norm on returns without reason).
        Gifts go back with the goods.
    """),
    _fact("F73", "in-force", ("civil-code",), see=("F72",)).says("""
        按《民法典》第 201 至 204 条，以日计算的期间，开始的当天不算；以小时计算的，从规定的时刻起算。
        最后一天是法定休息日的，顺延到休息日结束的次日；最后一天到 24:00 为止，有营业时间的，
        到停止营业时为止。法律可以另有规定，双方也可以另有约定，所以只有在没有约定时，才默认从次日起算。
        抖音的无理由退货规定没有提到休息日，稳妥起见，按较早的截止时间办。

        Under articles 201 to 204 of the Civil Code, a period in days leaves out the starting day, and a
        period in hours runs from the set moment. If its last day is an official rest day, a period ends on
        the day after the rest days; the last day ends at 24:00, or at closing time where there are business
        hours. Law or agreement may set otherwise, so counting from the next day is the default only where
        nothing is agreed. Douyin’s wording on returns without reason says nothing of rest days, so treat the
        earlier end as the safe one.
    """),
    _fact(
        "F74",
        "in-force",
        ("consumer-law",),
        {
            "return": limits.DEFECT_RETURN,
            "proof": Quantity(6, "months"),
            "damages": Quantity(3, "times"),
            "minimum": Quantity(500, "yuan"),
        },
    ).says("""
        商品不符合质量要求的，你可以退货：国家另有规定（三包）或双方另有约定的，按规定、约定办；没有的，
        收货后 {return}内可以退。过了这个时间，法律允许解除合同的仍可退货，否则可以要求更换或修理。退货、
        更换、修理的运费，都由商家承担（《消费者权益保护法》第 24 条）。汽车、电脑、电视机、冰箱、空调、
        洗衣机等耐用商品和装饰装修，在收到商品或接受服务后 {proof}内发现瑕疵的，
        由商家承担举证责任（第 23 条）。商家欺诈的，除价款外还要赔偿价款的 {damages}，
        最低 {minimum}（第 55 条）。平台提供不了商家真实身份信息的，你可以向平台索赔（第 44 条）。

        Goods that do not meet quality requirements can be returned within {return} of receipt where no
        national rule (三包) or agreement says otherwise; after that you can return them where the law lets
        the contract be ended, and otherwise have them replaced or repaired. The seller bears the freight for
        a return, a replacement and a repair alike (article 24 of the Consumer Protection Law). For durables
        (cars, computers, televisions, refrigerators, air conditioners, washing machines and the like) and for
        decoration, a defect found within {proof} of receiving the goods or the service puts the burden of
        proof on the seller (article 23). For fraud you can claim {damages} the price on top, and at least
        {minimum} (article 55). If the platform cannot name the seller, you can claim from the platform
        (article 44).
    """),
    _fact("F75", "in-force", ("court-2022",), see=("F70",)).says("""
        约定「签收就等于认可商品质量」的条款无效；为查验而拆开包裹，
        仍可无理由退货（最高人民法院 2022 年关于网络消费纠纷的规定第 1、3 条）。

        A clause saying that signing for a parcel means accepting its quality is void, and opening a parcel to
        inspect it keeps your right to a return without reason (articles 1 and 3 of the Supreme People’s Court
        provisions of 2022).
    """),
    _fact("F76", "in-force", ("ecommerce-law",)).says("""
        签收的时间就是交付的时间（《电子商务法》第 51 条）。平台必须提供有效的投诉渠道；纠纷可以协商、调解、
        投诉、仲裁或起诉；商家必须提供订单记录（第 59 至 63 条）。

        Delivery is the moment of signing for the parcel (article 51 of the E-Commerce Law). Platforms must
        run a complaint channel that works; disputes can be negotiated, mediated, reported, arbitrated or
        taken to court; and the seller must produce the order records (articles 59 to 63).
    """),
)
