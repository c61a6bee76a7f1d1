package tw.filingzone.filing.web;

import java.io.Serializable;
import tw.filingzone.identity.model.FirmRow;

/** A firm that a window shall ask. */
public record ChosenFirm(long id, String code, String name) implements Serializable {

    static ChosenFirm of(FirmRow row) {
        return new ChosenFirm(row.id(), row.code().value(), row.name());
    }
}
