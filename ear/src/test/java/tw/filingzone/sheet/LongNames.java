package tw.filingzone.sheet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** Fills the first records of the routes' firm, and the firm itself, with the longest that people write. */
final class LongNames {

    private static final String NOTE = "本次修訂依主管機關來函及內部稽核建議辦理，新增雲端服務、供應鏈管理、行動裝置與遠距辦公等章節，並調整事件通報時限。".repeat(4);
    private static final String WORD =
            "Information-Security-Management-System-Policy-Statement-and-Operating-Procedures";
    private static final String FILE =
            "示範環太平洋綜合證券股份有限公司一百一十五年度上半年資訊安全政策說明書暨作業程序彙編（董事會第十八屆第七次會議核定本含附錄一至附錄十二）_" + WORD + ".pdf";

    private LongNames() {}

    static void writeDown(Visitor filer, Visitor administrator) {
        rename(administrator);
        filer.signIn("z001.filer");
        change(
                filer,
                "policy",
                Map.of(
                        "title",
                        "資訊安全政策說明書暨個人資料保護、營運持續、供應鏈與雲端服務安全管理作業程序彙編（總公司及各分支機構適用） " + WORD,
                        "documentVersion",
                        "第 12.3.45 版修訂二",
                        "approvedBy",
                        "第十八屆董事會第七次會議暨資訊安全管理委員會聯席會議",
                        "note",
                        NOTE));
        change(
                filer,
                "isms",
                Map.of(
                        "certificateNumber",
                        "DEMO-IS-0000000000700001-REISSUED-2025-AMENDMENT-3-TW",
                        "body",
                        "示範國際驗證服務股份有限公司臺灣分公司（Demonstration Certification Services Asia Pacific）",
                        "scope",
                        NOTE,
                        "checkUrl",
                        "https://certificates.example/directory/" + WORD + "?number=DEMO-IS-0000000000700001"));
        change(
                filer,
                "ciso",
                Map.of(
                        "name", "示範・伊斯瓦拉・烏瑪芙・巴奈・拉罕",
                        "rankTitle", "執行副總經理兼資訊安全長暨數位轉型辦公室主任",
                        "concurrentPost", "資訊本部本部長、個人資料保護長、營運持續委員會召集人",
                        "email", "demonstration.chief.information.security.officer@security-governance.z001.example"));
        change(filer, "unit", Map.of("name", "資訊安全治理暨監控應變與個人資料保護聯合處", "duties", NOTE.substring(0, 200)));
        change(
                filer,
                "personnel",
                Map.of(
                        "name", "示範・伊斯瓦拉・烏瑪芙・巴奈・拉罕之一",
                        "jobTitle", "資安監控中心資深威脅情資分析暨事件應變專案經理",
                        "concurrentDuties", NOTE.substring(0, 180)));
        change(
                filer,
                "licence",
                Map.of(
                        "number", "DEMO-0000-1111-2222-3333-4444-5555-REISSUED-2025",
                        "issuer",
                                "International Demonstration Consortium for Information System Security Certification"));
        filer.signOut();
    }

    private static void rename(Visitor administrator) {
        administrator.signIn("exchange.admin").open("/admin/firm/list?q=Z001");
        administrator.follow("tbody a[href*='view?id=']");
        Page page = administrator.page();
        page.fill("[id='names:name']", "示範環太平洋暨東南亞國際綜合證券投資信託與數位資產管理股份有限公司");
        page.fill("[id='names:shortName']", "示範環太平洋暨東南亞國際綜合證券");
        administrator.follow("[id='names:save']");
        administrator.open("/admin/account/list?firm=Z001&q=filer");
        administrator.follow("tbody a[href*='view?id=']");
        administrator.follow(".list-head a[href*='edit?id=']");
        page.fill("[id='form:displayName']", "示範・伊斯瓦拉・烏瑪芙・巴奈申報員");
        administrator.follow("[id='form:save']");
        administrator.signOut();
    }

    private static void change(Visitor filer, String register, Map<String, String> values) {
        filer.open("/firm/" + register + "/list");
        filer.follow("#records a[href*='/firm/" + register + "/view?id=']");
        filer.follow(".list-head a[href*='edit?id=']");
        Page page = filer.page();
        values.forEach((field, value) -> page.fill("[id='form:" + field + "']", value));
        page.setInputFiles(
                "[id='form:upload_input']",
                new FilePayload(FILE, "application/pdf", SamplePdf.bytes("long name of " + register)));
        page.locator(".attachments .file-name >> text=" + WORD).first().waitFor();
        filer.follow("[id='form:save']");
        if (!filer.path().startsWith("/firm/" + register + "/view")) {
            throw new IllegalStateException(filer.content());
        }
    }
}
