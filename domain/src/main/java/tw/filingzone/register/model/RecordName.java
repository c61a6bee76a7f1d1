package tw.filingzone.register.model;

/**
 * A record as other parts of the zone mention it.
 *
 * @param register the feature of the register, as it stands in message keys and addresses
 * @param name what people call the record
 */
public record RecordName(String register, long recordId, String name) {

    /** The page that shows the record. */
    public String address() {
        return "/firm/" + register + "/view?id=" + recordId;
    }
}
