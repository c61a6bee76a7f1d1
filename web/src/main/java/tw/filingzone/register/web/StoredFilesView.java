package tw.filingzone.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.register.model.RecordName;
import tw.filingzone.register.service.RecordNames;

/** The firm's files to choose from in a form, with where each is used; read only while they are shown. */
@Named("storedFiles")
@ViewScoped
public class StoredFilesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 8;

    @Inject
    private Evidence evidence;

    @Inject
    private RecordNames names;

    private boolean open;
    private String name;
    private int page;
    private transient Slice<StoredFileRow> slice;
    private transient Map<Long, List<Long>> uses;
    private transient Map<Long, RecordName> records;

    public void toggle() {
        open = !open;
        page = 0;
    }

    public void search() {
        turnTo(0);
    }

    public void turnTo(int to) {
        page = Math.max(0, to);
        slice = null;
    }

    public Slice<StoredFileRow> getSlice() {
        if (slice == null) {
            slice = evidence.stored(name, new PageRequest(page, ROWS, "stored", true));
            uses = evidence.recordsWith(
                    slice.rows().stream().map(StoredFileRow::fileId).toList());
            records = names.of(uses.values().stream().flatMap(List::stream).toList());
        }
        return slice;
    }

    /** The records that have a file of the page shown as evidence. */
    public List<RecordName> usesOf(StoredFileRow file) {
        return uses.getOrDefault(file.fileId(), List.of()).stream()
                .map(records::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public boolean isOpen() {
        return open;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
