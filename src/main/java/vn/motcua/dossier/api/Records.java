package vn.motcua.dossier.api;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** Reads off a record which of its properties have to be there. */
final class Records {

    private Records() {}

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static List<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !isOptional(component))
                .map(RecordComponent::getName)
                .toList();
    }

    /** Notes what is missing in a record made from JSON, and dates of no year that we keep. */
    static void check(Record message, String path, List<Refusal> wrong) {
        for (RecordComponent component : message.getClass().getRecordComponents()) {
            Object value = valueOf(message, component);
            if (value != null || !isOptional(component)) {
                check(value, path + component.getName(), wrong);
            }
        }
    }

    private static void check(@Nullable Object value, String path, List<Refusal> wrong) {
        switch (value) {
            case null -> wrong.add(new ApiRefusal.PropertyMissing(path));
            case Record part -> check(part, path + ".", wrong);
            case List<?> parts -> {
                for (int i = 0; i < parts.size(); i++) {
                    check((@Nullable Object) parts.get(i), path + "[" + i + "]", wrong);
                }
            }
            case LocalDate day -> checkYear(day.getYear(), path, wrong);
            case OffsetDateTime moment -> checkYear(moment.getYear(), path, wrong);
            default -> {
                // Whatever else is there is as its type says.
            }
        }
    }

    private static void checkYear(int year, String path, List<Refusal> wrong) {
        if (year < 1 || year > 9999) {
            wrong.add(new ApiRefusal.PropertyUnreadable(path));
        }
    }

    private static @Nullable Object valueOf(Record message, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(message);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
