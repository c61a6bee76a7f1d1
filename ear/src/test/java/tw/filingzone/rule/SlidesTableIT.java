package tw.filingzone.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.rule.model.Assessment;
import tw.filingzone.rule.model.Fact;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.Outcome;
import tw.filingzone.rule.model.Part;
import tw.filingzone.rule.model.RegisterState;
import tw.filingzone.rule.service.RuleBook;

/**
 * The level table of the exchange's slides, cell by cell, against the rows that the migrations put into the rule book:
 * exactly enough meets it, one too few does not, and it begins on its date and not the day before.
 */
@ArquillianTest
class SlidesTableIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final List<Part> UNIT = List.of(Part.DEDICATED_UNIT);
    private static final List<Part> DEDICATED_MANAGER = List.of(Part.DEDICATED_MANAGER, Part.MANAGER);
    private static final List<Part> DEDICATED_STAFF = List.of(Part.DEDICATED_STAFF, Part.STAFF);
    private static final List<Part> MANAGER = List.of(Part.MANAGER);
    private static final List<Part> STAFF = List.of(Part.STAFF);

    private static Assessment assess(Set<FilingItem> items, int level, LocalDate day, List<List<Part>> holdings) {
        List<Fact> facts = new ArrayList<>();
        holdings.forEach(parts -> facts.add(new Fact(facts.size() + 1L, "fact", Set.copyOf(parts), null)));
        RuleBook rules = CDI.current().select(RuleBook.class).get();
        return Assessment.of(rules.on(day), SecurityLevel.of(level), items, new RegisterState(day, facts));
    }

    private static ItemAssessment judge(FilingItem item, int level, LocalDate day, List<List<Part>> holdings) {
        return assess(EnumSet.of(item), level, day, holdings).items().get(0);
    }

    private static Outcome outcome(FilingItem item, int level, LocalDate day, List<List<Part>> holdings) {
        return judge(item, level, day, holdings).outcome();
    }

    private static List<List<Part>> times(int count, List<Part> parts) {
        List<List<Part>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(parts);
        }
        return all;
    }

    @SafeVarargs
    private static List<List<Part>> together(List<List<Part>>... groups) {
        return Arrays.stream(groups).flatMap(List::stream).toList();
    }

    private static void needsExactly(FilingItem item, int level, int count, Part part) {
        String cell = item + " of level " + level;
        assertEquals(Outcome.MET, outcome(item, level, TODAY, times(count, List.of(part))), cell + ": exact");
        assertEquals(Outcome.NOT_MET, outcome(item, level, TODAY, times(count - 1, List.of(part))), cell + ": short");
    }

    private static void beginsOn(FilingItem item, int level, LocalDate first) {
        String cell = item + " of level " + level;
        assertEquals(Outcome.NOT_YET_DUE, outcome(item, level, first.minusDays(1), List.of()), cell + ": before");
        assertEquals(Outcome.NOT_MET, outcome(item, level, first, List.of()), cell + ": on its date");
        assertEquals(Outcome.NOT_MET, outcome(item, level, first.plusDays(1), List.of()), cell + ": after");
    }

    @Test
    void the_policy_statement_is_for_every_level() {
        for (int level = 1; level <= 4; level++) {
            needsExactly(FilingItem.POLICY, level, 1, Part.POLICY);
        }
    }

    @Test
    void the_certificate_is_for_levels_one_to_three() {
        for (int level = 1; level <= 3; level++) {
            needsExactly(FilingItem.ISMS, level, 1, Part.CERTIFICATE);
        }
        assertEquals(Outcome.NOT_APPLICABLE, outcome(FilingItem.ISMS, 4, TODAY, List.of()));
        assertEquals(Outcome.NOT_APPLICABLE, outcome(FilingItem.ISMS, 4, TODAY, times(1, List.of(Part.CERTIFICATE))));
    }

    @Test
    void the_certificate_begins_at_the_end_of_january_112_and_of_december_112() {
        beginsOn(FilingItem.ISMS, 1, LocalDate.of(2023, 1, 31));
        beginsOn(FilingItem.ISMS, 2, LocalDate.of(2023, 1, 31));
        beginsOn(FilingItem.ISMS, 3, LocalDate.of(2023, 12, 31));
    }

    @Test
    void the_ciso_is_for_levels_one_to_three() {
        for (int level = 1; level <= 3; level++) {
            needsExactly(FilingItem.CISO, level, 1, Part.CISO);
        }
        assertEquals(Outcome.NOT_APPLICABLE, outcome(FilingItem.CISO, 4, TODAY, List.of()));
        beginsOn(FilingItem.CISO, 1, LocalDate.of(2022, 3, 31));
        beginsOn(FilingItem.CISO, 2, LocalDate.of(2022, 3, 31));
    }

    @Test
    void licences_are_four_three_two_and_one() {
        needsExactly(FilingItem.LICENCE, 1, 4, Part.LICENCE);
        needsExactly(FilingItem.LICENCE, 2, 3, Part.LICENCE);
        needsExactly(FilingItem.LICENCE, 3, 2, Part.LICENCE);
        needsExactly(FilingItem.LICENCE, 4, 1, Part.LICENCE);
        beginsOn(FilingItem.LICENCE, 4, LocalDate.of(2024, 12, 31));
    }

    @Test
    void staff_of_level_one_are_a_dedicated_unit_a_dedicated_manager_and_three_dedicated_staff() {
        List<List<Part>> exact = together(times(1, UNIT), times(1, DEDICATED_MANAGER), times(3, DEDICATED_STAFF));
        assertEquals(Outcome.MET, outcome(FilingItem.STAFFING, 1, TODAY, exact));
        for (int missing = 0; missing < exact.size(); missing++) {
            List<List<Part>> oneShort = new ArrayList<>(exact);
            oneShort.remove(missing);
            assertEquals(Outcome.NOT_MET, outcome(FilingItem.STAFFING, 1, TODAY, oneShort), "without " + missing);
        }
        assertEquals(
                Outcome.NOT_MET,
                outcome(
                        FilingItem.STAFFING,
                        1,
                        TODAY,
                        together(
                                times(1, UNIT),
                                times(1, DEDICATED_MANAGER),
                                times(2, DEDICATED_STAFF),
                                times(1, STAFF))),
                "a person who is not dedicated does not count as one");
    }

    @Test
    void staff_of_level_two_are_either_one_manager_and_three_or_a_unit_with_a_dedicated_manager_and_two() {
        List<List<Part>> first = together(times(1, MANAGER), times(3, STAFF));
        List<List<Part>> second = together(times(1, UNIT), times(1, DEDICATED_MANAGER), times(2, DEDICATED_STAFF));
        for (List<List<Part>> exact : List.of(first, second)) {
            assertEquals(Outcome.MET, outcome(FilingItem.STAFFING, 2, TODAY, exact));
            for (int missing = 0; missing < exact.size(); missing++) {
                List<List<Part>> oneShort = new ArrayList<>(exact);
                oneShort.remove(missing);
                assertEquals(Outcome.NOT_MET, outcome(FilingItem.STAFFING, 2, TODAY, oneShort), "without " + missing);
            }
        }
        assertEquals(
                Outcome.MET,
                outcome(
                        FilingItem.STAFFING,
                        2,
                        TODAY,
                        together(times(1, DEDICATED_MANAGER), times(2, DEDICATED_STAFF), times(1, STAFF))),
                "dedicated people count where any are asked for");
    }

    @Test
    void both_alternatives_of_level_two_are_told_with_what_each_lacks() {
        ItemAssessment assessed =
                judge(FilingItem.STAFFING, 2, TODAY, together(times(1, DEDICATED_MANAGER), times(2, DEDICATED_STAFF)));
        assertEquals(2, assessed.alternatives().size());
        assertEquals(1, assessed.alternatives().get(0).missing());
        assertEquals(1, assessed.alternatives().get(1).missing());
        assertEquals("rule.step.STAFF", assessed.nextSteps().get(0).key());
    }

    @Test
    void staff_of_level_three_are_one_manager_and_two() {
        assertEquals(Outcome.MET, outcome(FilingItem.STAFFING, 3, TODAY, together(times(1, MANAGER), times(2, STAFF))));
        assertEquals(
                Outcome.NOT_MET, outcome(FilingItem.STAFFING, 3, TODAY, together(times(1, MANAGER), times(1, STAFF))));
        assertEquals(Outcome.NOT_MET, outcome(FilingItem.STAFFING, 3, TODAY, times(3, STAFF)));
        assertEquals(Outcome.NOT_MET, outcome(FilingItem.STAFFING, 3, TODAY, times(3, MANAGER)));
    }

    @Test
    void staff_of_level_four_are_one_and_by_this_version_a_manager_stands_in() {
        needsExactly(FilingItem.STAFFING, 4, 1, Part.STAFF);
        assertEquals(Outcome.MET, outcome(FilingItem.STAFFING, 4, TODAY, times(1, MANAGER)));
        assertEquals(Outcome.NOT_MET, outcome(FilingItem.STAFFING, 4, TODAY, times(1, List.of(Part.CISO))));
    }

    @Test
    void every_level_has_a_requirement_for_every_item_in_a_version_that_says_what_it_is() {
        for (int level = 1; level <= 4; level++) {
            Assessment assessed = assess(EnumSet.allOf(FilingItem.class), level, TODAY, List.of());
            assertEquals(
                    List.of(FilingItem.values()),
                    assessed.items().stream().map(ItemAssessment::item).toList());
            assertTrue(assessed.annexName().contains("114/04/11"));
        }
    }
}
