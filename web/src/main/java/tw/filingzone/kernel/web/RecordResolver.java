package tw.filingzone.kernel.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets pages read a record as they read a bean, {@code #{row.code}}; Expression Language 5 cannot. */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .collect(Collectors.toMap(Method::getName, Function.identity()));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return component(base, property)
                .map(accessor -> {
                    context.setPropertyResolved(base, property);
                    return read(accessor, base);
                })
                .orElse(null);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        component(base, property).ifPresent(accessor -> context.setPropertyResolved(base, property));
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records cannot be changed; the next resolver says so
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        component(base, property).ifPresent(accessor -> context.setPropertyResolved(base, property));
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<Method> component(Object base, Object property) {
        return base instanceof Record && property != null
                ? Optional.ofNullable(COMPONENTS.get(base.getClass()).get(property.toString()))
                : Optional.empty();
    }

    private static Object read(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (ReflectiveOperationException failed) {
            throw new ELException(failed);
        }
    }
}
