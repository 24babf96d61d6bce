"""What each fact says to the buyer, and what no source says, in English."""

TEXT: dict[str, str] = {
    # A. Platform intervention.
    "fact.F1": (
        "If the seller turns down your after-sales request, you can apply for platform intervention within "
        "{limit} of that. No newer text repeats this limit; a revision notice of June 2026 sets a different "
        "cut-off: the end of the order’s after-sales service validity period."
    ),
    "fact.F2": "The platform decides on the evidence that you and the seller submit.",
    "fact.F3": (
        "If you do not apply for platform intervention within {limit} after the seller turns you down, your "
        "after-sales request closes automatically."
    ),
    "fact.F4": (
        "If a request has closed because you did not apply for platform intervention in time, you can make a "
        "new one while you are still inside the after-sales period."
    ),
    "fact.F8": (
        "Do not rely on making a new request: one set of rules, now repealed, let the platform decline the "
        "same claim again after a missed return window. And never give up because a limit seems to have "
        "passed. Open the app and apply for platform intervention anyway; if that fails, make a new "
        "after-sales request; if that fails too, complain to {hotline}."
    ),
    "fact.F5": (
        "A platform revision notice of June 2026 sets a different cut-off: apply for platform intervention "
        "before the order’s after-sales service validity period (商家售后服务有效期) ends. Category rules "
        "prevail. Late requests are still accepted within a reasonable time (article 3 of Douyin’s dispute "
        "rules); for how long that is, and what it counts from, we found no rule. The cut-off does "
        "not apply to counterfeit or banned goods found by an authority, to an effective court document, or "
        "where you can show that you did not receive the goods, that they were misdescribed or shoddy, or "
        "that a promise was broken (article 4)."
    ),
    "fact.F6": (
        "When the platform asks for evidence, you generally have {limit} to answer; without an answer it "
        "decides on what it has (article 8 of Douyin’s dispute rules). The request itself states its own "
        "limit."
    ),
    "fact.F7": (
        "The platform acts as an independent third party, honours what you and the seller agree, and decides "
        "on the evidence as an ordinary person would. You can withdraw your application, and other remedies "
        "stay open to you (articles 6, 7 and 62 of Douyin’s dispute rules)."
    ),
    # B. Cancelling a cash-on-delivery order: historical.
    "fact.F10": (
        "Before cash on delivery was withdrawn, you could not cancel an order on your own once it was "
        "submitted."
    ),
    "fact.F11": (
        "Before cash on delivery was withdrawn, the seller could cancel at two stages only: awaiting "
        "confirmation (等待确认) and preparing the order (备货). The 2023 article prints the second as 进货; "
        "this site reads it as 备货."
    ),
    "fact.F12": (
        "Before cash on delivery was withdrawn, the seller could no longer cancel an order once it had been "
        "handed over (交付, which this site reads as handed to the carrier). The seller was meant to settle "
        "it with you, and you then asked platform customer service to cancel."
    ),
    "fact.F13": (
        "Cash on delivery has been withdrawn. A platform notice of April 2026 (Q5) says that the feature was "
        "taken offline and treats steering a buyer to it as steering to private trading; a notice of July "
        "2026 lists asking for cash on delivery during shipping as fraud. It is not offered any more, and "
        "being asked for it today is a warning sign. This site keeps the steps, and still works out "
        "the dates, for old orders."
    ),
    # C. Cancelling an order paid online.
    "fact.F20": "While an order is waiting for payment, you can cancel it.",
    "fact.F21": (
        "After you have paid, contact customer service to cancel. The 2023 article does not say whose; this "
        "site takes it to be the shop’s first, from the order page, then the platform’s."
    ),
    "fact.F22": "The seller cannot cancel an order paid online at any stage.",
    "fact.F23": "An order that has been unpaid for {limit} is cancelled automatically.",
    # D. Returning an order paid online.
    "fact.F30": (
        "When you request a return, the seller must deal with it within {limit}; otherwise the system "
        "approves it automatically. The platform’s own rules on this could not be read, so it is not confirmed."
    ),
    "fact.F31": (
        "You send the goods back and fill in the return tracking number; if none is filled in within "
        "{limit}, the return closes automatically. The 2023 article does not say what this counts from. The "
        "step follows the approval, so this site counts from the approval."
    ),
    "fact.F32": (
        "The seller must confirm receipt within {limit} after you upload the return tracking number; "
        "otherwise the system confirms receipt automatically."
    ),
    "fact.F36": (
        "A seller who still does not sign for a return after being reminded is treated as having no objection, and the order is refunded (article 33 of Douyin’s dispute rules). The notice does not say who has to remind the seller; as this site reads it, a message from you is enough. A seller who says that returned goods do not qualify must prove it; one who has accepted them back but says that they do not qualify must send them back to you, or the order is refunded. The seller cannot refuse for a reason already known when agreeing to the return (articles 18, 36 and 52)."
    ),
    "fact.F33": (
        "After receipt is confirmed, the platform refunds you and the process ends. We found no rule on "
        "how long this step may take."
    ),
    "fact.F34": (
        "The 2023 article says that postage is not refunded. A newer platform rule says otherwise: whoever "
        "is at fault pays the freight."
    ),
    "fact.F35": (
        "Whoever is at fault pays the freight (articles 42 to 46 of Douyin’s dispute rules). For a return "
        "without reason, you pay the return freight if the item shipped free, and all freight if it did not. "
        "If it was not your doing, the seller pays. The seller also pays if the return was agreed without a "
        "word on freight before the platform stepped in."
    ),
    # E. Returning a cash-on-delivery order: historical.
    "fact.F40": (
        "Before cash on delivery was withdrawn, the seller had to deal with your return request within "
        "{limit}; otherwise the system approved it automatically."
    ),
    "fact.F41": (
        "Before cash on delivery was withdrawn, you sent the goods back and filled in the return tracking "
        "number; if none was filled in within {limit}, the return closed automatically. The 2023 article "
        "does not say what this counts from; this site counts from the approval."
    ),
    "fact.F42": (
        "Before cash on delivery was withdrawn, the seller had to confirm receipt within {limit} after you "
        "uploaded the return tracking number; otherwise the system confirmed receipt automatically."
    ),
    "fact.F43": (
        "Before cash on delivery was withdrawn, the seller had to refund you and upload a refund voucher "
        "within {limit} of confirming receipt; otherwise advance compensation (先行赔付) and penalties could "
        "follow. This site reads automatic receipt as counting too."
    ),
    "fact.F45": (
        "A platform notice of December 2025, of which only the title could be read, repealed the rules on "
        "advance compensation (先行赔付). So this site promises you no money from them when the seller’s "
        "refund and voucher are late."
    ),
    "fact.F44": (
        "Before cash on delivery was withdrawn, the process ended once the seller had refunded you and "
        "uploaded the voucher."
    ),
    # F. Where to ask and how to complain.
    "fact.F60": (
        "Any problem with a purchase can be raised as an after-sales request. For problems with goods, the "
        "2023 article names a customer service that it prints as 收货客服; this site reads it as 售后客服 "
        "(after-sales service). Asking the shop’s own customer service first is this site’s advice."
    ),
    "fact.F61": "If customer service does not solve the problem, you can apply for platform intervention.",
    "fact.F62": (
        "In the app: the option at the bottom right opens your own page (today labelled 我, “Me”) → the "
        "button at the top right (its symbol is blank in the 2023 article; today it is a menu) → 设置 "
        "(“Settings”) → near the bottom, 反馈与帮助 (“Feedback & help”), which already reaches customer "
        "service → at the top right, 我的反馈 (“My feedback”)."
    ),
    "fact.F63": (
        "The hotline number is listed under 设置 (“Settings”) → 关于抖音 (“About Douyin”). The 2023 article "
        "contradicts itself: one passage says that there is no telephone service, another that the hotline "
        "and a complaint number can be called. It also promises a route on a computer and never gives it. The "
        "numbers on this site come from other sources."
    ),
    "fact.F64": (
        "{hotline} is Douyin’s customer hotline: in a press test in September 2026, the “other” option "
        "reached a person after more than {wait}. {reports} is listed on the 关于抖音 (“About Douyin”) page "
        "for safety and reports. The number shown under 设置 (“Settings”) → 关于抖音 in your own app "
        "prevails."
    ),
    "fact.F65": (
        "Invented hotline numbers circulate on web pages. This site prints only numbers whose source it "
        "names; do not trust a number that you found by searching. Never share a verification "
        "code, never share your screen, and never pay to get a refund."
    ),
    "fact.F66": (
        "From the order page: order details → 申请售后 (“request after-sales”). If the seller turns you down, "
        "go to the same request: 申请平台介入 (“apply for platform intervention”). Button names change "
        "between versions."
    ),
    "fact.F68": (
        "In the app, search for 验证助手 (“verification helper”) and enter the number that called, the text message or the web address: it says whether it is Douyin’s. It can also open a record of the official contacts with you, 客服联系记录. It came in December 2024 and was extended in April 2025."
    ),
    "fact.F69": (
        "Since December 2025, Douyin’s own human service agents call and text from one number, {hotline}. The same number takes questions on the account, videos, live streams and purchases in the shop; wallet and payment matters and safety reports have numbers of their own. On phones of the larger makers, an official call shows a certified name. But a number that is shown can be forged, so our advice is: hang up, ring back yourself, or check it in 验证助手 (“verification helper”). Whoever calls, you owe them no code, no screen and no money."
    ),
    "fact.F91": (
        "If you have already paid a fraudster or given one a code: call the police on {police} at once, with the amount and time of the transfer, both accounts, the receipt and the chats. They can have the payment stopped. {advice} is the anti-fraud line for advice and warnings: answer when it calls, but it is not the emergency number. Our advice is to tell your bank or payment app in the same hour. From abroad you cannot dial {police} as such, and we found no number to call from there."
    ),
    "fact.F67": (
        "Douyin is a short-video community where people also shop, and that is why after-sales is needed."
    ),
    # G. The law and the public authority.
    "fact.F70": (
        "You can return goods bought online within {return} of receiving them without giving a reason "
        "(article 25 of the Consumer Protection Law). This does not cover custom-made goods, fresh or "
        "perishable goods, opened audio-visual media or software, downloads, delivered newspapers and "
        "periodicals, or goods that by nature are unsuitable for return and were confirmed as such at "
        "purchase. The goods must be intact, and the seller refunds within {refund} of receiving them back. You pay the return freight "
        "unless agreed otherwise."
    ),
    "fact.F71": (
        "The {limit} for a return without reason are counted from the day after you sign for the goods "
        "(Interim Measures for Returns without Reason). Opening a parcel to inspect it does not lose you the "
        "right."
    ),
    "fact.F77": (
        "What has to happen within these {limit} is the notice to the seller; on a platform, that is making the return request (article 10 of the Interim Measures for Returns without Reason). These measures set no time of their own for sending the goods: on your notice, the seller promptly gives you a correct return address, contact and phone number; you then send the goods promptly and keep the proof of posting (article 11). So it is the request that has to be in time. After that, send the goods soon, inside the time that the app gives for the tracking number."
    ),
    "fact.F78": (
        "Goods are intact when they keep their original quality and function and the item, its accessories and its labels are complete (articles 8 and 9 of the Interim Measures for Returns without Reason). Opening the package to inspect them, and reasonable testing to confirm quality and function, leave them intact; use beyond that which lowers their value much does not. The measures name standards for what is no longer intact. Food, cosmetics, medical devices and contraceptives: a necessary single-use seal is broken. Electronics and appliances: repaired or altered without leave; certification marks, nameplates or serial numbers damaged or changed; wear on the outside that cannot be undone; or activation, authorisation or unreasonable traces of personal use. Clothing, shoes, hats, bags, toys, textiles and household goods: labels torn or cut off, or the goods stained or damaged."
    ),
    "fact.F79": (
        "Custom-made goods, fresh or perishable goods, opened audio-visual media, opened software, downloads, and delivered newspapers and periodicals are out in any case. Some other kinds are out only if you confirmed at that purchase that they cannot be returned (articles 6 and 7 of the Interim Measures for Returns without Reason): goods that once unsealed may easily affect safety or health or go off; goods that lose much of their value once activated or tried; goods sold as near expiry or as flawed. The seller has to mark all goods that cannot be returned, and for these last kinds must put a prominent step for your confirmation into the purchase; without it, the seller may not refuse. “On sale” or “clearance” alone is not among them, but clearance goods are often sold as near expiry or flawed: look at what you confirmed."
    ),
    "fact.F88": (
        "The refund follows within {refund} of the seller receiving the goods back and goes the way the payment came, unless you agree to another way; the seller may not restrict how you send the goods back (articles 13, 14 and 19 of the Interim Measures for Returns without Reason). For a whole order returned, you get back what you really paid. If only part of a set or a discounted order goes back and the rest no longer earns the discount, the items are reckoned at their prices at purchase, and the difference is refunded or made up (article 17). Gifts go back with the goods, or you pay the price stated for them beforehand (article 12)."
    ),
    "fact.F72": (
        "In Douyin’s own wording, a return without reason is generally open for {limit} from 00:00 of the "
        "day after the carrier shows the parcel as signed for (section 2.1 of its norm on returns without "
        "reason). Gifts go back with the goods."
    ),
    "fact.F73": (
        "Under articles 201 to 204 of the Civil Code, a period in days leaves out the starting day, and a "
        "period in hours runs from the set moment. If its last day is an official rest day, a period ends on "
        "the day after the rest days; the last day ends at 24:00, or at closing time where there are "
        "business hours. Law or agreement may set otherwise, so counting from the next day is the default "
        "only where nothing is agreed. Douyin’s wording on returns without reason says nothing of rest days, "
        "so treat the earlier end as the safe one."
    ),
    "fact.F74": (
        "Goods that do not meet quality requirements can be returned within {return} of receipt where no national rule (三包) or agreement says otherwise; after that you can return them where the law lets the contract be ended, and otherwise have them replaced or repaired. The seller bears the freight for a return, a replacement and a repair alike (article 24 of the Consumer Protection Law). For durables (cars, computers, televisions, refrigerators, air conditioners, washing machines and the like) and for decoration, a defect found within {proof} of receiving the goods or the service puts the burden of proof on the seller (article 23). For fraud you can claim {damages} the price on top, and at least {minimum} (article 55). If the platform cannot name the seller, you can claim from the platform (article 44)."
    ),
    "fact.F75": (
        "A clause saying that signing for a parcel means accepting its quality is void, and opening a parcel "
        "to inspect it keeps your right to a return without reason (articles 1 and 3 of the Supreme People’s "
        "Court provisions of 2022)."
    ),
    "fact.F76": (
        "Delivery is the moment of signing for the parcel (article 51 of the E-Commerce Law). Platforms must "
        "run a complaint channel that works; disputes can be negotiated, mediated, reported, arbitrated or "
        "taken to court; and the seller must produce the order records (articles 59 to 63)."
    ),
    "fact.F80": (
        "You can complain through the national {hotline} platform, the {hotline} hotline, or a market "
        "regulator’s published address or counter (article 8 of the Complaint Measures). Give your real "
        "name, phone number and address, the seller’s name and address, your claim and the facts (article "
        "10). For a shop on a platform, go to the county-level regulator at the shop’s published address or "
        "at the platform’s domicile (article 13)."
    ),
    "fact.F81": (
        "The market regulator decides whether to accept your complaint within {limit} of receiving it, and "
        "tells you (article 15 of the Complaint Measures). Article 46 of the Consumer Protection Law has the "
        "same {limit}."
    ),
    "fact.F82": (
        "Mediation ends if no agreement is reached within {mediation} of the complaint being accepted "
        "(article 23 of the Complaint Measures); time for testing is not counted (article 22). You and the "
        "seller are told within {notice} of the decision to end it. Under the earlier measures of 2019 the "
        "limit was {former}. For a complaint accepted before 15 April 2026 and still open then, we found no rule on "
        "which applies: where the former limit had not run out by that day, both are shown."
    ),
    "fact.F83": (
        "A complaint is not accepted more than {limit} after you knew or should have known of the problem "
        "(article 16 of the Complaint Measures). If mediation fails, court or arbitration stays open "
        "(article 25)."
    ),
    "fact.F84": (
        "When the limits for handling a complaint are counted, the starting day is left out, and a last day "
        "that falls on a rest day moves to the next working day (article 45 of the Complaint Measures)."
    ),
    "fact.F85": (
        "Where an order carries freight insurance (运费险), the claim is paid within {limit} of the refund (or exchange) showing as successful; the notice does not say by whom. The amount is on the policy page."
    ),
    "fact.F86": (
        "Douyin’s dispute rules say who must prove what. Whoever sends a parcel must prove that it arrived "
        "(article 29); if one was left in a locker or at a pick-up station without consent, the seller must "
        "prove that it was signed for or that you agreed (article 27). If you show a missing item, an empty "
        "box or a wrong item, the seller must prove correct dispatch (article 55); if you show damage, the "
        "seller must prove intact hand-over (article 57). For a visible defect or a misdescription, you give "
        "first proof, and the seller must explain or rebut it (article 58). For an invisible defect or a "
        "counterfeit, the seller must first show purchase papers and test reports; then, if the platform "
        "asks for one, you send a test report, whose cost the seller bears if it confirms the defect "
        "(articles 59 and 61). In the end it is the seller who bears the burden of proving that goods match "
        "their description (article 60)."
    ),
    "fact.F87": (
        "Under Douyin’s dispute rules, if you ask for a refund before the order ships, the seller must stop "
        "the shipping (article 21); if it is in transit and your request is reasonable, the seller must try "
        "to intercept the parcel, and you are refunded if that succeeds (article 22). You may refuse a parcel that is not as promised (articles 23 and "
        "26). For slight defects a part refund of up to {partial} may be set (article 16), refunds go back "
        "the way the payment came (article 65), and return parcels sent collect on delivery need the "
        "seller’s consent (article 32). We found no time limit for any of these."
    ),
    "fact.F90": (
        "Rest days in 2026 besides ordinary weekends: 1 to 3 January; 15 to 23 February; 4 to 6 April; 1 to "
        "5 May; 19 to 21 June; 25 to 27 September; 1 to 7 October. Weekend days worked: 4 January; 14 and 28 "
        "February; 9 May; 20 September; 10 October. We found no schedule for 2027; where a count "
        "of working days reaches past the last known schedule, this site says so instead of guessing."
    ),
    # What the article of 2023 leaves open.
    "gap.decision": (
        "We found no rule on how soon the platform decides once you have applied for intervention. The countdown that the app shows on your case always prevails."
    ),
    "gap.refund": (
        "We found no rule on how soon the platform refunds once receipt is confirmed. The countdown that the app shows on your case always prevails."
    ),
    "gap.after-sales-period": (
        "We found no rule on when the after-sales period ends. The article of 2023 calls it 售后期 (after-sales period), the platform’s notice of 2026 商家售后服务有效期 (after-sales service validity period); neither says whether they are the same. If you want after-sales, ask early."
    ),
    "gap.counting-days": (
        "The 2023 article does not say how a limit in days is counted. This site shows the possible ways "
        "side by side; the countdown that the app shows on your case always prevails."
    ),
    "gap.promise": (
        "The 2023 article ends by saying that the platform will “certainly” satisfy everyone. This site does "
        "not repeat that promise."
    ),
}
