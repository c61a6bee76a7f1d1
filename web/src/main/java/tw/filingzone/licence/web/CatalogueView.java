package tw.filingzone.licence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.licence.model.CataloguePage;
import tw.filingzone.licence.model.EntryRow;
import tw.filingzone.licence.model.ListStatus;
import tw.filingzone.licence.service.Catalogue;

/** The catalogue of licences, and deciding which of them are on the list, one or many at a time. */
@Named
@RequestScoped
public class CatalogueView {

    private static final List<String> STATE = List.of("q", "status", "sort", "page");

    @Inject
    private Catalogue catalogue;

    @Inject
    private ListRequest list;

    @Inject
    private Notices notices;

    private CataloguePage page;

    public Slice<EntryRow> getSlice() {
        return shown().slice();
    }

    /** How many typed licences wait for a ruling. */
    public long getWaiting() {
        return shown().waiting();
    }

    private CataloguePage shown() {
        if (page == null) {
            page = page(order());
        }
        return page;
    }

    CataloguePage page(PageRequest request) {
        return catalogue.list(status(), list.text("q"), request);
    }

    PageRequest order() {
        return list.page("code");
    }

    public List<ListStatus> getStatuses() {
        return List.of(ListStatus.values());
    }

    /** Decides all that are ticked, and shows the same list again. */
    public String decide(ListStatus decision) {
        return decide(list.numbers("chosen"), decision);
    }

    /** Decides one, and shows the same list again. */
    public String decideOne(Long id, ListStatus decision) {
        return decide(Set.of(id), decision);
    }

    private String decide(Set<Long> ids, ListStatus decision) {
        try {
            catalogue.decide(ids, decision);
            notices.done("kernel.saved");
            return "/exchange/licence/list?faces-redirect=true" + list.state(STATE);
        } catch (BusinessException refusal) {
            notices.refuse("catalogue", "licence.field.", refusal);
            return null;
        }
    }

    private ListStatus status() {
        String asked = list.text("status");
        return getStatuses().stream()
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
