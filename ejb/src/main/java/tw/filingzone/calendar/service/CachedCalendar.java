package tw.filingzone.calendar.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.kernel.service.Kept;
import tw.filingzone.kernel.service.ReferenceStamp;

/**
 * The calendar for what is only shown, kept until the table of holidays changes. What decides, such as the end of a
 * window, reads {@link Windows#calendar} instead.
 */
@ApplicationScoped
public class CachedCalendar {

    @Inject
    private Windows windows;

    @Inject
    private ReferenceStamp reference;

    private final Kept<BusinessCalendar> kept = new Kept<>();

    public BusinessCalendar calendar() {
        return kept.at(reference, windows::calendar);
    }
}
