package tw.filingzone.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tw.filingzone.register.model.TypedValues;

/** Reads the fields of an edit page out of a request, without those that no draft may hold. */
@Named
@ApplicationScoped
public class FormValues {

    /** What the names of the form's fields begin with. */
    static final String FORM = "form:";

    @Inject
    @Any
    private Instance<RecordEdit> pages;

    /** What was typed, as the browser sent it. */
    public TypedValues of(Map<String, String[]> parameters) {
        return read(parameters, keptOut());
    }

    static TypedValues read(Map<String, String[]> parameters, Set<String> keptOut) {
        TreeMap<String, List<String>> typed = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(FORM)) {
                typed.put(name.substring(FORM.length()), List.of(values));
            }
        });
        return new TypedValues(typed).without(keptOut);
    }

    /** The inputs that no draft may hold, apart by blanks: the page's script does not even send them. */
    public String getKeptOut() {
        return keptOut().stream().map(FORM::concat).sorted().collect(Collectors.joining(" "));
    }

    private Set<String> keptOut() {
        return keptOut(StreamSupport.stream(pages.handles().spliterator(), false)
                .map(handle -> handle.getBean().getBeanClass())
                .collect(Collectors.toSet()));
    }

    static Set<String> keptOut(Collection<Class<?>> pages) {
        return pages.stream()
                .map(page -> page.getAnnotation(NotInDrafts.class))
                .flatMap(fields -> fields == null ? Stream.empty() : Stream.of(fields.value()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
