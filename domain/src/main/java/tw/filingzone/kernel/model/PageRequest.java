package tw.filingzone.kernel.model;

/**
 * Which part of a list is asked for.
 *
 * @param page the page, from 0
 * @param size rows a page, at least 1
 * @param sort the name of the column to sort by, which the query maps to a path of its own
 * @param descending whether the largest comes first
 */
public record PageRequest(int page, int size, String sort, boolean descending) {

    public static final int DEFAULT_SIZE = 25;

    public PageRequest {
        if (page < 0 || size < 1) {
            throw new IllegalArgumentException("no page " + page + " of " + size + " rows");
        }
    }

    public int first() {
        return page * size;
    }
}
