package tw.filingzone.kernel.service;

import java.util.function.Supplier;

/**
 * A value made of reference data, kept on this node until they change. It is safe for use by several threads; the
 * value itself must not be changed by anybody.
 */
public final class Kept<T> {

    private volatile Reading<T> last;

    private record Reading<T>(long stamp, T value) {}

    /**
     * The value as it is at the stamp of this request.
     *
     * @param read reads it from the database
     */
    public T at(ReferenceStamp stamp, Supplier<T> read) {
        if (stamp.isChanging()) {
            return read.get();
        }
        Reading<T> reading = last;
        if (reading == null || reading.stamp != stamp.number()) {
            reading = new Reading<>(stamp.number(), read.get());
            last = reading;
        }
        return reading.value;
    }
}
