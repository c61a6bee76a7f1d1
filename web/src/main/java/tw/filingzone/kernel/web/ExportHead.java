package tw.filingzone.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tw.filingzone.kernel.model.RocDate;

/** The lines above an exported table: what it is and when it was made, then what the list adds. */
@ApplicationScoped
public class ExportHead {

    @Inject
    private PageTexts texts;

    @Inject
    private Clock clock;

    /**
     * @param more further lines, each a label and a value
     */
    public List<List<String>> of(String title, List<List<String>> more) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(title));
        lines.add(List.of(texts.get("kernel.export.made"), RocDate.format(clock.instant())));
        lines.addAll(more);
        return lines;
    }
}
