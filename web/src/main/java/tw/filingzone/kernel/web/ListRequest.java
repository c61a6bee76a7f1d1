package tw.filingzone.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;

/**
 * The state of a list as its address tells it: filters, sort column, direction and page. So an address can be
 * bookmarked or sent, and the browser's back button works.
 */
@Named
@RequestScoped
public class ListRequest {

    private static final String SORT = "sort";
    private static final String PAGE = "page";
    private static final String DOWN = "-";
    private static final Set<String> NO_FILTERS = Set.of(SORT, PAGE, "show", "window", "firm");
    private static final int LAST_PAGE = 100_000;

    @Inject
    private HttpServletRequest request;

    /** A filter of the address, or null if it is absent or blank. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * The page that the address asks for.
     *
     * @param defaultSort the column to sort by unless the address says otherwise, with a minus for descending order
     */
    public PageRequest page(String defaultSort) {
        String asked = text(SORT);
        String sort = asked == null ? defaultSort : asked;
        return new PageRequest(
                Math.max(0, Math.min(LAST_PAGE, number(PAGE, 1) - 1)),
                PageRequest.DEFAULT_SIZE,
                sort.startsWith(DOWN) ? sort.substring(1) : sort,
                sort.startsWith(DOWN));
    }

    /** A number of the address, or the default if it is absent or no number. */
    public int number(String name, int otherwise) {
        String value = text(name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /**
     * An identifier of the address; empty if it is absent.
     *
     * @throws NotFound if it is none
     */
    public Optional<Long> id(String name) {
        String value = text(name);
        if (value != null && !value.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Optional.ofNullable(value).map(Long::valueOf);
    }

    /** Whether any filter of the list is set; the order, the page and which list it is are none. */
    public boolean isFiltered() {
        return parameters().keySet().stream().anyMatch(name -> !NO_FILTERS.contains(name));
    }

    /** All values of a parameter that are whole numbers. */
    public Set<Long> numbers(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .filter(value -> value.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet());
    }

    /** The parameters of some names as the end of an address that has others before. */
    public String state(List<String> names) {
        return names.stream()
                .filter(name -> text(name) != null)
                .map(name -> "&" + name + "=" + encode(text(name)))
                .collect(Collectors.joining());
    }

    /** The address of the same list sorted by a column; a second use turns the direction. */
    public String sortedBy(String column, String defaultSort) {
        PageRequest shown = page(defaultSort);
        boolean down = shown.sort().equals(column) && !shown.descending();
        return with(SORT, down ? DOWN + column : column);
    }

    /** How a column is sorted now, as {@code aria-sort} names it. */
    public String order(String column, String defaultSort) {
        PageRequest page = page(defaultSort);
        if (!page.sort().equals(column)) {
            return "none";
        }
        return page.descending() ? "descending" : "ascending";
    }

    /** The address of the same list with another value of a filter, from its first page. */
    public String with(String name, String value) {
        return with(Map.of(name, value));
    }

    /** The address of the same list with other values of some filters, from its first page. */
    public String with(Map<String, String> values) {
        Map<String, String> changed = parameters();
        changed.remove(PAGE);
        changed.putAll(values);
        return address(request.getRequestURI(), changed);
    }

    /** The address of a file with all that the list shows, whatever the page. */
    public String fileAt(String file) {
        Map<String, String> shown = parameters();
        shown.remove(PAGE);
        return address("/files/export/" + file, shown);
    }

    /** The address of another page, from 1, of the same list. */
    public String pageAt(int number) {
        Map<String, String> changed = parameters();
        changed.put(PAGE, String.valueOf(number));
        return address(request.getRequestURI(), changed);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0 && !values[0].isBlank() && !name.contains(":") && !name.startsWith("jakarta.")) {
                parameters.put(name, values[0]);
            }
        });
        return parameters;
    }

    private static String address(String path, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
