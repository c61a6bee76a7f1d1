package tw.filingzone.calendar.model;

import java.time.LocalDate;

/**
 * A marked day as lists and forms show it.
 *
 * @param version the state that was read
 */
public record CalendarDayRow(Long id, int version, LocalDate day, boolean working, String name) {}
