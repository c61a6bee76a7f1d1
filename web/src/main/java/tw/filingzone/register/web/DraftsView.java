package tw.filingzone.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.PageAddress;
import tw.filingzone.kernel.web.ShortMemory;
import tw.filingzone.register.model.DraftRow;
import tw.filingzone.register.model.RecordName;
import tw.filingzone.register.service.Drafts;
import tw.filingzone.register.service.RecordNames;

/** The caller's drafts as the main page and the registers offer them; read once a request. */
@Named
@RequestScoped
public class DraftsView {

    @Inject
    private Drafts drafts;

    @Inject
    private Me me;

    @Inject
    private RecordNames names;

    @Inject
    private ShortMemory memory;

    private List<DraftRow> mine;
    private List<DraftRow> here;
    private Map<Long, RecordName> named;

    /** All drafts, the latest first; none for who may not change records. */
    public List<DraftRow> getMine() {
        if (mine == null) {
            mine = me.may(Permission.KEEP_REGISTERS)
                    ? memory.keep(ShortMemory.DRAFTS, () -> new ArrayList<>(drafts.mine()))
                    : List.of();
        }
        return mine;
    }

    /** The drafts of the register whose page is shown. */
    public List<DraftRow> getHere() {
        if (here == null) {
            String feature = PageAddress.feature(FacesContext.getCurrentInstance());
            here = getMine().stream()
                    .filter(draft -> draft.register().equals(feature))
                    .toList();
        }
        return here;
    }

    /** What people call the record that a draft changes, or null for a new one. */
    public String nameOf(DraftRow draft) {
        if (named == null) {
            named = names.of(getMine().stream()
                    .filter(each -> !each.isOfNewRecord())
                    .map(DraftRow::recordId)
                    .toList());
        }
        RecordName name = named.get(draft.recordId());
        return name == null ? null : name.name();
    }

    /** The draft of a record in the register whose page is shown, or null. */
    public DraftRow of(Long recordId) {
        return getHere().stream()
                .filter(draft -> recordId != null && draft.recordId() == recordId)
                .findFirst()
                .orElse(null);
    }
}
