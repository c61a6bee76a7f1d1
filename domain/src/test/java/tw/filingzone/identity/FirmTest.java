package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.Firm;
import tw.filingzone.identity.model.FirmLevelRow;
import tw.filingzone.identity.model.LevelAssignment;
import tw.filingzone.identity.model.LevelFields;
import tw.filingzone.identity.model.LevelStanding;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.FirmCode;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.InvalidFirmCode;

class FirmTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 3, 1);

    private final Firm firm =
            new Firm(new FirmCode("Z901"), "示範甲證券股份有限公司", "示範甲證券", assignment(SecurityLevel.LEVEL_4, START));

    private static LevelAssignment assignment(SecurityLevel level, LocalDate from) {
        return new LevelAssignment(level, from, "示範");
    }

    @Test
    void a_level_governs_from_its_date_until_the_next_one() {
        firm.assign(assignment(SecurityLevel.LEVEL_3, CHANGE));
        assertThat(firm.levelOn(START.minusDays(1))).isEmpty();
        assertThat(firm.levelOn(START)).contains(SecurityLevel.LEVEL_4);
        assertThat(firm.levelOn(CHANGE.minusDays(1))).contains(SecurityLevel.LEVEL_4);
        assertThat(firm.levelOn(CHANGE)).contains(SecurityLevel.LEVEL_3);
    }

    @Test
    void the_past_is_not_rewritten() {
        assertThatThrownBy(() -> firm.assign(assignment(SecurityLevel.LEVEL_1, START)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_later_level_is_planned_until_its_day() {
        firm.assign(assignment(SecurityLevel.LEVEL_3, CHANGE));
        assertThat(firm.levelsOn(CHANGE.minusDays(1)))
                .extracting(FirmLevelRow::standing)
                .containsExactly(LevelStanding.PLANNED, LevelStanding.IN_FORCE);
        assertThat(firm.levelsOn(CHANGE))
                .extracting(FirmLevelRow::standing)
                .containsExactly(LevelStanding.IN_FORCE, LevelStanding.PAST);
    }

    @Test
    void a_level_is_checked_field_by_field() {
        FieldCheck empty = new LevelFields(null, null, " ").check(new FieldCheck(), START);
        assertThatThrownBy(empty::complete)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly("level", "validFrom", "reason"));
        FieldCheck tooEarly =
                new LevelFields(SecurityLevel.LEVEL_1, START, "函").check(new FieldCheck(), firm.latestLevelFrom());
        assertThatThrownBy(tooEarly::complete).isInstanceOf(InvalidFields.class);
        new LevelFields(SecurityLevel.LEVEL_1, START.plusDays(1), "函")
                .check(new FieldCheck(), firm.latestLevelFrom())
                .complete();
    }

    @Test
    void a_firm_code_has_four_letters_or_digits() {
        assertThat(FirmCode.parse(" ９ａ00 ").value()).isEqualTo("9A00");
        assertThatThrownBy(() -> FirmCode.parse("0200X")).isInstanceOf(InvalidFirmCode.class);
        assertThatThrownBy(() -> FirmCode.parse(null)).isInstanceOf(InvalidFirmCode.class);
    }
}
