package tw.filingzone.bench.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** R4: the values of a form of forty fields. */
@Named
@RequestScoped
public class Fields {

    private static final List<Integer> NUMBERS = IntStream.range(0, 40).boxed().toList();

    private final Map<Integer, String> values = new HashMap<>();

    public List<Integer> getNumbers() {
        return NUMBERS;
    }

    public Map<Integer, String> getValues() {
        return values;
    }
}
