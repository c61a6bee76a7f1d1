package tw.filingzone.filing.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.Outcome;

/** What a firm has filed, item by item, over all its filings. */
public record FiledItems(List<FiledItem> items) {

    public FiledItems {
        items = List.copyOf(items);
    }

    /** When the firm filed an item last, in whichever filing; the epoch if it never did. */
    public Instant last(FilingItem item) {
        return items.stream()
                .filter(each -> each.item() == item)
                .map(FiledItem::submittedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** The outcomes that the latest version of a filing states. */
    public Map<FilingItem, Outcome> outcomes(long filingId) {
        return items.stream()
                .filter(each -> each.filingId() == filingId)
                .collect(Collectors.toMap(FiledItem::item, FiledItem::outcome));
    }
}
