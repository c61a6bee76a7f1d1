package tw.filingzone.filing.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tw.filingzone.calendar.model.AdHocCall;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FirmScope;
import tw.filingzone.identity.model.SecurityLevel;

/** An ad hoc window as it is being typed. */
public class AdHocForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String explanation;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private LocalDate locksOn;
    private LocalDate referenceDate;
    private List<FilingItem> items = new ArrayList<>(EnumSet.allOf(FilingItem.class));
    private FirmScope.Kind scope = FirmScope.Kind.ALL;
    private List<SecurityLevel> levels = new ArrayList<>();

    AdHocCall call(Set<Long> firmIds) {
        return new AdHocCall(
                title,
                explanation,
                opensOn,
                dueOn,
                locksOn,
                referenceDate,
                Set.copyOf(items),
                new FirmScope(scope, Set.copyOf(levels), firmIds));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
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

    public LocalDate getReferenceDate() {
        return referenceDate;
    }

    public void setReferenceDate(LocalDate referenceDate) {
        this.referenceDate = referenceDate;
    }

    public FilingItem[] getItems() {
        return items.toArray(FilingItem[]::new);
    }

    public void setItems(FilingItem[] chosen) {
        items = List.of(chosen);
    }

    public FirmScope.Kind getScope() {
        return scope;
    }

    public void setScope(FirmScope.Kind scope) {
        this.scope = scope;
    }

    public SecurityLevel[] getLevels() {
        return levels.toArray(SecurityLevel[]::new);
    }

    public void setLevels(SecurityLevel[] chosen) {
        levels = List.of(chosen);
    }
}
