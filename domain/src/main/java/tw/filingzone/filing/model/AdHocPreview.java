package tw.filingzone.filing.model;

import java.time.LocalDate;
import tw.filingzone.calendar.model.RestDay;

/**
 * What opening an ad hoc window would mean.
 *
 * @param firms how many firms would have to file
 * @param firstDay the day on which it would open
 * @param businessDays business days from then to the due day, both included
 * @param dueRest why the due day is no business day, or null
 * @param lockRest why the last day of late submissions is no business day, or null
 */
public record AdHocPreview(long firms, LocalDate firstDay, int businessDays, RestDay dueRest, RestDay lockRest) {}
