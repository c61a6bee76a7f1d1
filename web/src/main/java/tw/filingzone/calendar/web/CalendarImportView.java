package tw.filingzone.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import tw.filingzone.calendar.model.HolidayChange;
import tw.filingzone.calendar.service.HolidayTable;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;

/** Taking over a year of the calendar from a file or from the clipboard, after a look at what it would change. */
@Named
@ViewScoped
public class CalendarImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayTable table;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private String text;
    private transient Part file;
    private transient HolidayChange change;

    public void start() {
        me.require(Permission.MANAGE_CALENDAR);
    }

    public void look() {
        try {
            if (file != null && file.getSize() > 0) {
                text = UploadedText.read(file);
            }
            change = table.preview(typed());
        } catch (BusinessException refusal) {
            refuse(refusal);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public String takeOver() {
        try {
            int year = table.takeOver(typed()).year();
            notices.done("kernel.saved");
            return "/admin/calendar/list?faces-redirect=true&year=" + year;
        } catch (BusinessException refusal) {
            refuse(refusal);
            return null;
        }
    }

    /** What taking the text over would change, or null until it was asked for. */
    public HolidayChange getChange() {
        return change;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    private String typed() {
        return text == null ? "" : text;
    }

    private void refuse(BusinessException refusal) {
        notices.refuse("form", "calendar.field.", refusal);
    }
}
