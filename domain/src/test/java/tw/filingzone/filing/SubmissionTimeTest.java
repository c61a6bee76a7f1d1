package tw.filingzone.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.filingzone.filing.model.SubmissionTime;
import tw.filingzone.filing.model.TimeOfRecord;

class SubmissionTimeTest {

    private static final Instant RECEIVED = Instant.parse("2027-01-11T15:59:50Z");
    private static final Instant STORED = Instant.parse("2027-01-11T16:00:20Z");

    @ParameterizedTest(name = "what counts is when it is {0}: {1}")
    @CsvSource({"RECEIVED, 2027-01-11T15:59:50Z", "STORED, 2027-01-11T16:00:20Z"})
    void the_rule_chooses_the_moment(TimeOfRecord rule, Instant counts) {
        assertThat(new SubmissionTime(RECEIVED, STORED, rule).ofRecord()).isEqualTo(counts);
    }
}
