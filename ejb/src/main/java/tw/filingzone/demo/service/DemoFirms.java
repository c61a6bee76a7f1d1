package tw.filingzone.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.AccountName;
import tw.filingzone.identity.model.Firm;
import tw.filingzone.identity.model.LevelAssignment;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.Argon2PasswordHash;
import tw.filingzone.kernel.model.FirmCode;

/**
 * Fictitious firms in plausible proportions, some of each level, and an account for each role.
 *
 * <p>The proportions follow what is public: 27 of 64 head offices had a CISO at the end of June 113, which is the
 * duty of levels 1 to 3. No level of a real firm is known or meant.
 */
@ApplicationScoped
class DemoFirms {

    /** The password of every demonstration account, written in the README. */
    static final String PASSWORD = "Filing-Zone-Demo";

    private static final LocalDate LEVELS_FROM = LocalDate.of(2023, 1, 1);
    private static final String REASON = "示範資料：虛構之分級";
    private static final List<String> NAMES = List.of(
            "青山",
            "白河",
            "日昇",
            "月明",
            "星湖",
            "海風",
            "松林",
            "竹溪",
            "梅嶺",
            "蘭陽",
            "菊園",
            "楓港",
            "雲峰",
            "霧社",
            "雨田",
            "虹橋",
            "晨光",
            "夕照",
            "春暉",
            "夏荷",
            "秋實",
            "冬陽",
            "東籬",
            "西窗",
            "南屏",
            "北辰",
            "金穗",
            "銀杏",
            "銅鑼",
            "鐵砧",
            "玉泉",
            "石磊",
            "木棉",
            "水仙",
            "火山",
            "土庫",
            "風林",
            "雷鳴",
            "電光",
            "冰川",
            "雪嶺",
            "霜葉",
            "露珠",
            "江南",
            "湖口",
            "溪頭",
            "潭美",
            "泉源",
            "港都",
            "灣裡",
            "島嶼",
            "嶼坪",
            "峰頂",
            "谷關",
            "坡心",
            "嶺東",
            "丘林",
            "原野",
            "田中",
            "犇騰數位資產管理綜合");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Argon2PasswordHash hashes;

    /** Stores the firms and accounts, and returns how many firms there are. */
    int seed() {
        String hash = hashes.generate(PASSWORD.toCharArray());
        for (int i = 0; i < NAMES.size(); i++) {
            Firm firm = firm(i);
            entities.persist(firm);
            addAccounts(firm, hash);
        }
        addSupervision(hash);
        return NAMES.size();
    }

    private static Firm firm(int index) {
        String name = "示範" + NAMES.get(index) + "證券";
        return Firm.fictitious(
                new FirmCode("Z%03d".formatted(index + 1)),
                name + "股份有限公司",
                name,
                new LevelAssignment(level(index), LEVELS_FROM, REASON));
    }

    /** Of 60 firms 5, 8, 12 and 35 in levels 1 to 4; the first four firms have one level each. */
    private static SecurityLevel level(int index) {
        if (index < 4) {
            return SecurityLevel.of(index + 1);
        }
        if (index < 8) {
            return SecurityLevel.LEVEL_1;
        }
        if (index < 15) {
            return SecurityLevel.LEVEL_2;
        }
        return index < 26 ? SecurityLevel.LEVEL_3 : SecurityLevel.LEVEL_4;
    }

    private void addAccounts(Firm firm, String hash) {
        String code = firm.code().value();
        add(Account.ofFirm(firm, new AccountName(code + ".filer", "示範申報員"), Set.of(Role.FILER)), hash);
        add(Account.ofFirm(firm, new AccountName(code + ".admin", "示範管理員"), Set.of(Role.FIRM_ADMINISTRATOR)), hash);
        add(Account.ofFirm(firm, new AccountName(code + ".viewer", "示範檢視員"), Set.of(Role.FIRM_VIEWER)), hash);
    }

    private void addSupervision(String hash) {
        add(Account.ofSupervision(new AccountName("supervisor", "示範監理員"), Set.of(Role.SUPERVISOR)), hash);
        add(
                Account.ofSupervision(
                        new AccountName("exchange.admin", "示範專區管理員"), Set.of(Role.EXCHANGE_ADMINISTRATOR)),
                hash);
        add(Account.ofSupervision(new AccountName("authority", "示範主管機關"), Set.of(Role.AUTHORITY_VIEWER)), hash);
    }

    private void add(Account account, String hash) {
        account.choosePassword(hash);
        entities.persist(account);
    }
}
