package tw.filingzone.register.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;

/** What a page knows of any record in full. */
public interface RecordDetails {

    long id();

    /** The state that was read, to be carried by a form. */
    int version();

    /** The first day on which the record does not count, or null. */
    LocalDate deactivatedOn();

    String deactivationReason();

    /** Why the record does not count today, or null. */
    MessageKey objection();
}
