package tw.filingzone.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.filingzone.help.model.DeliveredHelp;
import tw.filingzone.help.model.HelpAudience;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpTopic;
import tw.filingzone.help.model.HelpWording;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.Role;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;

/** What the product comes with is whole, and each topic reaches whom it concerns. */
class HelpTopicTest {

    private static Caller caller(Role role) {
        return new Caller(1, "somebody", "Somebody", null, Set.of(role), 0, false);
    }

    @TestFactory
    Stream<DynamicTest> every_subject_has_a_title_and_a_text_in_both_languages() {
        return Arrays.stream(HelpTopic.values())
                .flatMap(topic -> topic.subjects().stream())
                .map(subject -> DynamicTest.dynamicTest(subject.key(), () -> {
                    HelpWording delivered = DeliveredHelp.of(subject);
                    assertThatCode(delivered::check).doesNotThrowAnyException();
                    assertThat(delivered.chinese()).containsPattern("\\p{IsHan}");
                    assertThat(delivered.english()).doesNotContainPattern("\\p{IsHan}");
                    assertThat(Languages.ALL)
                            .allSatisfy(language -> assertThat(Messages.text(language, subject.fullTitle()))
                                    .isNotBlank());
                }));
    }

    @Test
    void both_languages_of_a_topic_are_built_alike() {
        for (HelpTopic topic : HelpTopic.values()) {
            HelpWording delivered = DeliveredHelp.of(HelpSubject.of(topic));
            for (String mark : List.of("## ", "- ", "1. ")) {
                assertThat(delivered.english().lines().filter(line -> line.startsWith(mark)))
                        .as("%s in %s", mark, topic)
                        .hasSameSizeAs(delivered
                                .chinese()
                                .lines()
                                .filter(line -> line.startsWith(mark))
                                .toList());
            }
        }
    }

    @Test
    void a_subject_is_found_by_its_key_and_nothing_by_another() {
        assertThat(HelpSubject.of("sign-in")).contains(HelpSubject.of(HelpTopic.SIGN_IN));
        assertThat(HelpSubject.of("policy.approvedOn")).contains(new HelpSubject(HelpTopic.POLICY, "approvedOn"));
        assertThat(HelpSubject.of("policy.nonsense")).isEmpty();
        assertThat(HelpSubject.of((String) null)).isEmpty();
    }

    @Test
    void a_page_leads_to_the_topic_whose_address_it_has() {
        assertThat(HelpTopic.ofPage("/firm/policy/edit.xhtml")).contains(HelpTopic.POLICY);
        assertThat(HelpTopic.ofPage("/firm/account/list.xhtml")).contains(HelpTopic.FIRM_ACCOUNTS);
        assertThat(HelpTopic.ofPage("/admin/account/list.xhtml")).contains(HelpTopic.ACCOUNTS);
        assertThat(HelpTopic.ofPage("/account/password.xhtml")).contains(HelpTopic.SIGN_IN);
        assertThat(HelpTopic.ofPage("/error.xhtml")).isEmpty();
    }

    @Test
    void nobody_reads_a_topic_that_does_not_concern_him() {
        assertThat(HelpAudience.EVERYBODY.admits(Caller.NOBODY)).isTrue();
        assertThat(HelpAudience.FIRMS.admits(Caller.NOBODY)).isFalse();
        assertThat(HelpAudience.FIRMS.admits(caller(Role.FIRM_VIEWER))).isTrue();
        assertThat(HelpAudience.FIRMS.admits(caller(Role.SUPERVISOR))).isTrue();
        assertThat(HelpAudience.FIRMS.admits(caller(Role.AUTHORITY_VIEWER))).isFalse();
        assertThat(HelpAudience.SUPERVISION.admits(caller(Role.AUTHORITY_VIEWER)))
                .isTrue();
        assertThat(HelpAudience.SUPERVISION.admits(caller(Role.FILER))).isFalse();
        assertThat(HelpAudience.EXCHANGE.admits(caller(Role.AUTHORITY_VIEWER))).isFalse();
        assertThat(HelpAudience.EXCHANGE.admits(caller(Role.EXCHANGE_ADMINISTRATOR)))
                .isTrue();
    }
}
