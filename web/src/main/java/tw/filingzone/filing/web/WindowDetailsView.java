package tw.filingzone.filing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import tw.filingzone.calendar.model.ExtendWindow;
import tw.filingzone.calendar.model.WithdrawWindow;
import tw.filingzone.filing.model.WindowReport;
import tw.filingzone.filing.service.WindowBook;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;

/** One window, its extension and its withdrawal. */
@Named
@ViewScoped
public class WindowDetailsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LABELS = "calendar.window.field.";

    @Inject
    private WindowBook book;

    @Inject
    private Notices notices;

    private long id;
    private int version;
    private LocalDate dueOn;
    private LocalDate locksOn;
    private String reason;
    private transient WindowReport report;

    public void open() {
        version = getReport().details().version();
        dueOn = getReport().details().row().times().dueDay();
    }

    public String extend() {
        return perform("extend", () -> book.extend(new ExtendWindow(id, version, dueOn, locksOn, reason)));
    }

    public String withdraw() {
        return perform("withdraw", () -> book.withdraw(new WithdrawWindow(id, version, reason)));
    }

    public WindowReport getReport() {
        if (report == null) {
            report = book.details(id);
        }
        return report;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getLocksOn() {
        return locksOn;
    }

    public void setLocksOn(LocalDate locksOn) {
        this.locksOn = locksOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private String perform(String form, Runnable command) {
        try {
            command.run();
            notices.done("kernel.saved");
            return "/admin/window/view?faces-redirect=true&id=" + id;
        } catch (BusinessException refusal) {
            notices.refuse(form, LABELS, refusal);
            return null;
        }
    }
}
