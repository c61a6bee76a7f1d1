package tw.filingzone.filing.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.filingzone.identity.model.FirmFilter;
import tw.filingzone.identity.model.FirmRow;
import tw.filingzone.identity.service.FirmDirectory;
import tw.filingzone.kernel.model.FirmCode;
import tw.filingzone.kernel.model.InvalidFirmCode;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;

/**
 * Chooses firms one by one from thousands: the server searches, and the page holds the few that were found and chosen.
 * A list of codes finds exactly those firms.
 */
@Dependent
public class FirmPicker implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    @Inject
    private FirmDirectory firms;

    private final List<ChosenFirm> chosen = new ArrayList<>();
    private List<ChosenFirm> found;
    private List<String> unknown = new ArrayList<>();
    private long more;
    private String search;

    public void find() {
        unknown = new ArrayList<>();
        Set<FirmCode> codes = new LinkedHashSet<>();
        String[] words = search == null ? new String[0] : search.strip().split("[\\s,;、，；]+");
        for (String word : words) {
            read(word, codes);
        }
        if (words.length > 1 && !codes.isEmpty()) {
            findCodes(codes);
        } else {
            findText();
        }
    }

    public void add(ChosenFirm firm) {
        if (!chosen.contains(firm)) {
            chosen.add(firm);
        }
    }

    public void addFound() {
        found.forEach(this::add);
    }

    public void remove(ChosenFirm firm) {
        chosen.remove(firm);
    }

    Set<Long> ids() {
        return chosen.stream().map(ChosenFirm::id).collect(Collectors.toSet());
    }

    public List<ChosenFirm> getChosen() {
        return chosen;
    }

    /** What the search has found, or null before the first search. */
    public List<ChosenFirm> getFound() {
        return found;
    }

    /** How many more match than are shown. */
    public long getMore() {
        return more;
    }

    /** The words of a list of codes that no firm has as its code. */
    public List<String> getUnknown() {
        return unknown;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    private void read(String word, Set<FirmCode> codes) {
        try {
            codes.add(FirmCode.parse(word));
        } catch (InvalidFirmCode noCode) {
            unknown.add(word);
        }
    }

    private void findCodes(Set<FirmCode> codes) {
        List<FirmRow> rows = firms.withCodes(codes);
        rows.forEach(row -> codes.remove(row.code()));
        codes.forEach(code -> unknown.add(code.value()));
        show(rows, 0);
    }

    private void findText() {
        unknown.clear();
        Slice<FirmRow> slice = firms.list(new FirmFilter(search, null), new PageRequest(0, SHOWN, "code", false));
        show(slice.rows(), slice.total() - slice.rows().size());
    }

    private void show(List<FirmRow> rows, long others) {
        found = new ArrayList<>(rows.stream().map(ChosenFirm::of).toList());
        more = others;
    }
}
