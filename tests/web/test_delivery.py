"""The page knows browsers inside apps by what they call themselves, and takes no other browser for one."""

from tests.web.javascript import run

WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"
ANDROID = (
    f"Mozilla/5.0 (Linux; Android 13; M2102J2SC Build/TKQ1) {WEBKIT} Chrome/116.0.0.0 Mobile Safari/537.36"
)
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
ON_IPHONE = f"{IPHONE} Mobile/15E148"
SAFARI = f"{IPHONE} Version/17.0 Mobile/15E148 Safari/604.1"
# Android says so itself of every view of the web inside an app.
VIEW = ANDROID.replace("Build/TKQ1", "Build/TKQ1; wv").replace("Chrome/", "Version/4.0 Chrome/")

APPS = {
    "WeChat": f"{ANDROID} MicroMessenger/8.0.50.2701 NetType/WIFI Language/zh_CN",
    "WeChat on a computer": f"Mozilla/5.0 (Windows NT 10.0) {WEBKIT} Chrome/116.0.0.0 MicroMessenger/7.0",
    "QQ": f"{ANDROID} V1_AND_SQ_8.9.80_4614_YYB_D QQ/8.9.80.12440 NetType/WIFI WebP/0.3.0",
    "QQ on an iPhone": f"{ON_IPHONE} QQ/8.9.80.614 V1_IPH_SQ_8.9.80_1_APP_A",
    "Qzone": f"{ANDROID} Qzone/V1_AND_QZ_8.2.7",
    "Weibo": f"{ON_IPHONE} Weibo (iPhone15,3__weibo__13.9.2__iphone__os17.0)",
    "Weibo on Android": f"{ANDROID} Weibo (Xiaomi-M2102J2SC__weibo__13.9.2__android__android13)",
    "Xiaohongshu": f"{ANDROID} xhsdiscover/8.1.0 NetType/WiFi",
    "Xiaohongshu on an iPhone": f"{ON_IPHONE} discover/8.1 XiaoHongShu",
    "Alipay": f"{ANDROID} NebulaSDK/1.8 AliApp(AP/10.5.16) AlipayClient/10.5.16",
    "Taobao": f"{ON_IPHONE} AliApp(TB/10.28.10) WindVane/8.7.2",
    "DingTalk": f"{ANDROID} AliApp(DingTalk/7.0.30) com.alibaba.android.rimet/Channel",
    "Douyin": f"{ANDROID} aweme_270400 JsSdk/1.0 BytedanceWebview/d8a21c6",
    "Toutiao": f"{ANDROID} NewsArticle/9.4.2 ToutiaoMicroApp/3.0",
    "Toutiao on an iPhone": f"{ON_IPHONE} NewsArticle/9.4.2.1",
    "Baidu": f"{ANDROID} T7/13.40 baiduboxapp/13.40.0.10",
    "Kuaishou": f"{ON_IPHONE} Kwai/11.9.10 ISLP/0",
    "Kuaishou's light app": f"{ANDROID} ksNebula/11.9.20",
    "Feishu": f"{ANDROID} Lark/7.2.4 LarkLocale/zh_CN",
    "Line": f"{SAFARI} Line/13.16.0",
    "Facebook": f"{ON_IPHONE} [FBAN/FBIOS;FBAV/440.0.0.34;FBBV/537;FBDV/iPhone15,3]",
    "Facebook on Android": f"{ANDROID} [FB_IAB/FB4A;FBAV/437.0.0.32;]",
    "Instagram": f"{ON_IPHONE} Instagram 309.1.1.28 (iPhone15,3; iOS 17_0)",
    "any app on Android": VIEW,
    "any app on an iPhone": ON_IPHONE,
}

BROWSERS = {
    "Chrome": ANDROID,
    "Chrome on a computer": f"Mozilla/5.0 (X11; Linux x86_64) {WEBKIT} Chrome/131.0.0.0 Safari/537.36",
    "Chrome on an iPhone": f"{IPHONE} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1",
    "Safari": SAFARI,
    "Safari on an iPad": SAFARI.replace("iPhone;", "iPad;"),
    "Safari on a computer": "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15",
    "Firefox": "Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0",
    "Firefox on an iPhone": f"{IPHONE} FxiOS/133.0 Mobile/15E148 Safari/605.1.15",
    "Edge": f"{ANDROID} EdgA/131.0.0.0",
    "Samsung": ANDROID.replace("Chrome/", "SamsungBrowser/26.0 Chrome/"),
    "UC": ANDROID.replace("Chrome/", "UCBrowser/16.4.6.1320 Chrome/"),
    "QQ's browser": ANDROID.replace("Mobile Safari", "MQQBrowser/14.9 Mobile Safari"),
    "Xiaomi": f"{ANDROID} XiaoMi/MiuiBrowser/18.5.100425",
    "Huawei": ANDROID.replace("Chrome/", "HuaweiBrowser/15.0.4.302 Chrome/"),
    "Quark": f"{ANDROID} Quark/7.4.5.680",
}

ASK = """(userAgent) => {
  Object.defineProperty(globalThis, "navigator", { value: { userAgent }, configurable: true });
  return it.isInsideApp();
}"""


def test_browsers_inside_apps_are_known_and_no_other_is_taken_for_one():
    agents = {**APPS, **BROWSERS}
    found = run("cases/delivery.js", ASK, list(agents.values()))
    wanted = {**dict.fromkeys(APPS, True), **dict.fromkeys(BROWSERS, False)}
    assert dict(zip(agents, found, strict=True)) == wanted


def test_the_site_on_an_iphones_home_screen_is_no_app():
    ask = ASK.replace("{ userAgent }", "{ userAgent, standalone: true }")
    assert run("cases/delivery.js", ask, [ON_IPHONE, APPS["WeChat"]]) == [False, True]
