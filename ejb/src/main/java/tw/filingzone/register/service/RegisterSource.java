package tw.filingzone.register.service;

import java.util.List;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.register.model.RegisterRecord;

/** A register as a filing reads it. */
public interface RegisterSource {

    /** The item that the register stands for. */
    FilingItem item();

    /** All of a firm's records, deactivated ones included, in the order of their creation. */
    List<? extends RegisterRecord> records(long firmId);
}
