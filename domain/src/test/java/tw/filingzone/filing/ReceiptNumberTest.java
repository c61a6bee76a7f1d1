package tw.filingzone.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tw.filingzone.filing.model.ReceiptNumber;

class ReceiptNumberTest {

    @Test
    void it_names_the_filing_and_the_version() {
        assertThat(ReceiptNumber.of(1234, 2).text()).startsWith("FZ-00001234-02-");
        assertThat(ReceiptNumber.of(1234, 2).isSound()).isTrue();
    }

    @Test
    void any_single_mistyped_digit_is_found() {
        String right = ReceiptNumber.of(60712, 1).text();
        for (int i = 3; i < right.length(); i++) {
            if (Character.isDigit(right.charAt(i))) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String typed = right.substring(0, i) + digit + right.substring(i + 1);
                    assertThat(new ReceiptNumber(typed).isSound()).isEqualTo(typed.equals(right));
                }
            }
        }
    }
}
