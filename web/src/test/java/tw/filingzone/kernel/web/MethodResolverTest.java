package tw.filingzone.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MethodResolverTest {

    private final Context context = new Context();

    private Object call(Object base, String name, Object... arguments) {
        context.setPropertyResolved(false);
        return new MethodResolver().invoke(context, base, name, null, arguments);
    }

    /** What a page might name. */
    public static class Texts {

        public String of(String key, Object... arguments) {
            return key + Arrays.asList(arguments);
        }

        public String twice(String text) {
            return text + text;
        }

        public String shown(String text) {
            return text;
        }

        public String shown(Integer number) {
            return "number " + number;
        }

        public String failing() {
            throw new NoSuchElementException("nothing");
        }
    }

    @Test
    void methods_are_called_with_arguments_as_they_want_them() {
        assertThat(call(new Texts(), "twice", 4)).isEqualTo("44");
        assertThat(call(new Texts(), "of", "key")).isEqualTo("key[]");
        assertThat(call(new Texts(), "of", "key", 1, "two")).isEqualTo("key[1, two]");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void a_class_that_is_not_public_is_called_by_what_it_implements() {
        assertThat(call(List.of(1, 2, 3), "size")).isEqualTo(3);
        assertThat(call(List.of(1, 2, 3).stream().map(each -> each), "count")).isEqualTo(3L);
    }

    @Test
    void what_is_not_plain_is_left_to_the_standard_resolver() {
        assertThat(call(new Texts(), "shown", "text")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(call(new Texts(), "unknown")).isNull();
        assertThat(call(null, "of", "key")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_a_method_throws_comes_as_the_cause() {
        Texts texts = new Texts();
        assertThatThrownBy(() -> call(texts, "failing"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(NoSuchElementException.class);
    }

    /** Converts to texts alone. */
    private static final class Context extends ELContext {

        @Override
        public <T> T convertToType(Object value, Class<T> type) {
            return type.cast(type == String.class ? String.valueOf(value) : value);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
