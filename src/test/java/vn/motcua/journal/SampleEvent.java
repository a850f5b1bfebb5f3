package vn.motcua.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes up a record with something in every component. */
final class SampleEvent {

    private SampleEvent() {}

    static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : value(plain);
    }

    private static Object collection(ParameterizedType generic) {
        Object element = of(generic.getActualTypeArguments()[0]);
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Map.class) {
            return Map.of(element, of(generic.getActualTypeArguments()[1]));
        }
        return raw == Set.class ? Set.of(element) : List.of(element);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> of(c.getGenericType())).toArray();
        try {
            Constructor<?> canonical =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Write a sample of " + type + " by hand", e);
        }
    }

    private static Object value(Class<?> type) {
        Map<Class<?>, Object> values =
                Map.ofEntries(
                        Map.entry(String.class, "code-1"),
                        Map.entry(int.class, 1),
                        Map.entry(Integer.class, 1),
                        Map.entry(long.class, 1L),
                        Map.entry(Long.class, 1L),
                        Map.entry(boolean.class, true),
                        Map.entry(Boolean.class, true),
                        Map.entry(BigDecimal.class, new BigDecimal("0.5")),
                        Map.entry(Instant.class, Instant.parse("2022-05-31T01:00:00.000001Z")),
                        Map.entry(LocalDate.class, LocalDate.of(2022, 5, 31)),
                        Map.entry(
                                UUID.class,
                                UUID.fromString("0181171a-3c00-7000-8000-000000000001")));
        Object value = values.get(type);
        if (value == null) {
            throw new IllegalStateException("Write a sample with a " + type + " by hand");
        }
        return value;
    }
}
