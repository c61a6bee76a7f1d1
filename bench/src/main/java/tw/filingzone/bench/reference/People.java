package tw.filingzone.bench.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** R3: a thousand people in memory, of whom a lazy table shows twenty-five. */
@Named
@RequestScoped
public class People extends LazyDataModel<List<String>> {

    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 8;
    private static final List<List<String>> ALL =
            IntStream.range(0, 1000).mapToObj(People::person).toList();

    private static List<String> person(int number) {
        return IntStream.range(0, COLUMNS)
                .mapToObj(column -> "value " + column + " of " + number)
                .toList();
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return ALL.size();
    }

    @Override
    public List<List<String>> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return ALL.subList(first, Math.min(ALL.size(), first + size));
    }
}
