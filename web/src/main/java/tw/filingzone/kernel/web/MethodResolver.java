package tw.filingzone.kernel.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls the methods that pages name, {@code #{m.of('key', name)}}, and remembers them; the standard resolver looks through
 * all methods of the class at each call. A class that has several methods of a name and a number of arguments is left to
 * the standard resolver.
 */
public class MethodResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return open(type)
                    .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                    .collect(Collectors.groupingBy(
                            MethodResolver::call,
                            Collectors.toMap(
                                    method -> List.of(method.getParameterTypes()),
                                    Function.identity(),
                                    (own, inherited) -> own)))
                    .entrySet()
                    .stream()
                    .filter(methods -> methods.getValue().size() == 1)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            methods -> methods.getValue().values().iterator().next()));
        }
    };

    /** A class and all that it extends and implements, as far as its methods may be called from here. */
    private static Stream<Class<?>> open(Class<?> type) {
        if (type == null) {
            return Stream.empty();
        }
        boolean open =
                Modifier.isPublic(type.getModifiers()) && type.getModule().isExported(type.getPackageName());
        return Stream.of(
                        open ? Stream.<Class<?>>of(type) : Stream.<Class<?>>empty(),
                        open(type.getSuperclass()),
                        Arrays.stream(type.getInterfaces()).flatMap(MethodResolver::open))
                .flatMap(Function.identity());
    }

    private static String call(Method method) {
        return method.isVarArgs() ? method.getName() : call(method.getName(), method.getParameterCount());
    }

    private static String call(Object name, int arguments) {
        return name + "/" + arguments;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || types != null) {
            return null;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Map<String, Method> methods = METHODS.get(base.getClass());
        Method fixed = methods.get(call(name, given.length));
        Method open = methods.get(name.toString());
        if ((fixed == null) == (open == null)) {
            return null;
        }
        context.setPropertyResolved(base, name);
        return fixed == null
                ? call(open, base, gathered(context, open, given))
                : call(fixed, base, converted(context, fixed.getParameterTypes(), given));
    }

    private static Object[] converted(ELContext context, Class<?>[] types, Object[] given) {
        Object[] converted = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            converted[i] = types[i] == Object.class ? given[i] : context.convertToType(given[i], types[i]);
        }
        return converted;
    }

    /** The last parameter takes what is over. */
    private static Object[] gathered(ELContext context, Method method, Object[] given) {
        Class<?>[] types = method.getParameterTypes();
        int fixed = types.length - 1;
        Class<?> type = types[fixed].getComponentType();
        Object rest = Array.newInstance(type, Math.max(0, given.length - fixed));
        for (int i = fixed; i < given.length; i++) {
            Array.set(rest, i - fixed, context.convertToType(given[i], type));
        }
        Object[] all = converted(context, types, Arrays.copyOf(given, fixed));
        Object[] gathered = Arrays.copyOf(all, types.length);
        gathered[fixed] = rest;
        return gathered;
    }

    private static Object call(Method method, Object base, Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException | IllegalArgumentException unfit) {
            throw new ELException(unfit);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // properties are for the other resolvers
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
