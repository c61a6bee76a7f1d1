package tw.filingzone.calendar.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;

/** The last day of a planned window before and after a change of the holidays. */
public record EndChange(WindowName window, LocalDate before, LocalDate after) {

    public MessageKey text() {
        return MessageKey.of("calendar.endChange", window.text(), before, after);
    }
}
