package tw.filingzone.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import tw.filingzone.evidence.model.DamagedFile;
import tw.filingzone.evidence.service.Integrity;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.kernel.web.Notices;

/** The files that are no longer what was stored, and since when all have been looked at. */
@Named
@RequestScoped
public class IntegrityView {

    private static final String PAGE = "/admin/evidence/list?faces-redirect=true";

    @Inject
    private Integrity integrity;

    @Inject
    private ListRequest list;

    @Inject
    private Notices notices;

    private Slice<DamagedFile> slice;

    /** Refuses the page to whoever may not see it. */
    public void open() {
        getSlice();
    }

    public Slice<DamagedFile> getSlice() {
        if (slice == null) {
            slice = integrity.damaged(list.page("-since"));
        }
        return slice;
    }

    /** The time since which every file has been looked at, or null if there is no file. */
    public Instant getSince() {
        return integrity.allLookedAtSince().orElse(null);
    }

    public String look(DamagedFile file) {
        boolean whole = integrity.isWhole(file.fileId());
        notices.done(MessageKey.of(
                whole ? "evidence.integrity.whole" : "evidence.integrity.still",
                file.firmCode().value(),
                file.fileName()));
        return PAGE;
    }
}
