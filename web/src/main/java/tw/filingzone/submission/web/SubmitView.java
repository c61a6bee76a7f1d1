package tw.filingzone.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.kernel.web.ShortMemory;
import tw.filingzone.submission.service.Submission;

/** The button that submits a filing. The number that the page offered travels with it, so that a repeat is known. */
@Named
@RequestScoped
public class SubmitView {

    @Inject
    private Submission submission;

    @Inject
    private Notices notices;

    @Inject
    private FilingHomeView home;

    @Inject
    private ShortMemory memory;

    private Long filing;
    private Integer number;

    public String submit() {
        try {
            long version = submission.submit(filing == null ? 0 : filing, number == null ? 0 : number);
            memory.forget(ShortMemory.COUNTDOWN);
            return "/firm/receipt?faces-redirect=true&id=" + version;
        } catch (BusinessException refusal) {
            number = null;
            notices.refuse("submit", "", refusal);
            return null;
        }
    }

    /** The filing that the page offers, or on the way back the one that it offered. */
    public Long getFiling() {
        return filing == null ? home.getOverview().filing().id() : filing;
    }

    public void setFiling(Long filing) {
        this.filing = filing;
    }

    public Integer getNumber() {
        return number == null ? home.getOverview().filing().nextNumber() : number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
