package tw.filingzone.licence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.model.Ruling;
import tw.filingzone.licence.service.NameQueue;

/** The licences that firms have typed: those that wait for a ruling, unless others are asked for. */
@Named
@RequestScoped
public class NameQueueView {

    private static final List<Ruling> RULINGS = List.of(Ruling.WAITING, Ruling.ASSIGNED, Ruling.REFUSED);
    private static final String ALL = "ALL";

    @Inject
    private NameQueue queue;

    @Inject
    private ListRequest list;

    private Slice<NameRow> slice;

    public Slice<NameRow> getSlice() {
        if (slice == null) {
            slice = rows(order());
        }
        return slice;
    }

    public List<Ruling> getRulings() {
        return RULINGS;
    }

    /** The ruling that is shown, or null for all. */
    public Ruling getShown() {
        String asked = list.text("ruling");
        if (ALL.equals(asked)) {
            return null;
        }
        return RULINGS.stream()
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(Ruling.WAITING);
    }

    Slice<NameRow> rows(PageRequest request) {
        return queue.list(getShown(), list.text("q"), request);
    }

    PageRequest order() {
        return list.page("since");
    }
}
