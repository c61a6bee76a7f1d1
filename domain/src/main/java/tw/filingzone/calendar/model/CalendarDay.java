package tw.filingzone.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.filingzone.kernel.model.StoredRecord;

/** A day that the exchange has marked: a holiday on a weekday, or a working day on a weekend (補班日). */
@Entity
@Table(name = "calendar_day")
public class CalendarDay extends StoredRecord {

    @Column(name = "day_date")
    private LocalDate day;

    @Column(name = "working")
    private boolean working;

    @Column(name = "name")
    private String name;

    protected CalendarDay() {}

    public CalendarDay(LocalDate day, boolean working, String name) {
        this.day = day;
        this.working = working;
        this.name = name;
    }

    /** Marks the day in another way. */
    public void become(MarkedDay mark) {
        day = mark.day();
        working = mark.working();
        name = mark.name();
    }

    /** What is said of the day. */
    public MarkedDay mark() {
        return new MarkedDay(day, working, name);
    }
}
