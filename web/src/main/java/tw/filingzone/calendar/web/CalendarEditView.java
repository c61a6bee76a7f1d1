package tw.filingzone.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import tw.filingzone.calendar.model.CalendarDayRow;
import tw.filingzone.calendar.model.EndChange;
import tw.filingzone.calendar.model.SaveCalendarDay;
import tw.filingzone.calendar.service.HolidayTable;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;

/** Marking a day, changing a mark and taking it away. */
@Named
@ViewScoped
public class CalendarEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayTable table;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private Long id;
    private int version;
    private LocalDate day;
    private boolean working;
    private String name;

    public void open() {
        me.require(Permission.MANAGE_CALENDAR);
        if (id != null) {
            CalendarDayRow row = table.details(id);
            version = row.version();
            day = row.day();
            working = row.working();
            name = row.name();
        }
    }

    public String save() {
        return perform(() -> table.save(new SaveCalendarDay(id, version, day, working, name)));
    }

    public String delete() {
        return perform(() -> table.delete(id, version));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    private String perform(Supplier<List<EndChange>> command) {
        try {
            List<EndChange> moved = command.get();
            notices.done(
                    moved.isEmpty()
                            ? MessageKey.of("kernel.saved")
                            : MessageKey.of("calendar.savedMoved", moved.get(0).text()));
            return "/admin/calendar/list?faces-redirect=true&year=" + day.getYear();
        } catch (BusinessException refusal) {
            notices.refuse("form", "calendar.field.", refusal);
            return null;
        }
    }
}
