package vn.motcua.kernel;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a refusal's code and arguments off its record. */
final class RefusalCode {

    private RefusalCode() {}

    static String of(Class<?> type) {
        String pack = type.getPackageName();
        String[] parts = pack.split("\\.", -1);
        String module = parts.length > 2 ? parts[2] : parts[parts.length - 1];
        String kebab =
                type.getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-");
        return module + "." + kebab.toLowerCase(Locale.ROOT);
    }

    static List<Object> components(Refusal refusal) {
        List<Object> values = new ArrayList<>();
        RecordComponent[] components = refusal.getClass().getRecordComponents();
        if (components == null) {
            return values;
        }
        for (RecordComponent component : components) {
            values.add(valueOf(refusal, component));
        }
        return values;
    }

    private static Object valueOf(Refusal refusal, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(refusal);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
