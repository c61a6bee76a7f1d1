package tw.filingzone.register.model;

import java.util.List;
import tw.filingzone.kernel.model.Slice;

/** One page of a register, and how many records the whole register has. */
public record RegisterSlice<T>(Slice<T> slice, ActivityCounts counts) {

    public List<T> rows() {
        return slice.rows();
    }

    /** How many records match. */
    public long total() {
        return slice.total();
    }
}
