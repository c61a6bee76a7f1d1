package tw.filingzone.filing.model;

/**
 * How far the firms of a window are.
 *
 * @param firms how many have to file; 0 before the window opens
 * @param filed how many have filed
 */
public record WindowProgress(Long windowId, Long firms, Long filed) {

    /** Of a window that has not opened. */
    public static WindowProgress none(long windowId) {
        return new WindowProgress(windowId, 0L, 0L);
    }
}
