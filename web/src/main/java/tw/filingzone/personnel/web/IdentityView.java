package tw.filingzone.personnel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.personnel.model.RevealIdentity;
import tw.filingzone.personnel.service.Personnel;

/** Showing an identity number in full, once, after a reason. Nothing of it outlives the answer. */
@Named
@RequestScoped
public class IdentityView {

    @Inject
    private Personnel personnel;

    @Inject
    private Notices notices;

    private String reason;
    private String number;

    public void reveal(long personId) {
        try {
            number = personnel.reveal(new RevealIdentity(personId, reason));
        } catch (BusinessException refusal) {
            notices.refuse("reveal", "personnel.field.", refusal);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The number, or null if nobody has asked for it in this request. */
    public String getNumber() {
        return number;
    }
}
