package tw.filingzone.kernel.web;

/**
 * A list that can be saved as a file: its page offers it with the tag {@code z:export} and the name. Reads its filter
 * and order from the address as the list does.
 */
public interface ListExport {

    /** What the file is called in addresses, in small letters. */
    String name();

    /**
     * The table to write.
     *
     * @throws tw.filingzone.kernel.model.NotPermitted if the caller may not see the list
     */
    ExportTable<?> table();
}
