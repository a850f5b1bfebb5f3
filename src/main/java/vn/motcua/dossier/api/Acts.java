package vn.motcua.dossier.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The acts by the names that messages call them, such as {@code ask-opinions}. */
final class Acts {

    private static final Map<String, Class<? extends Act>> BY_NAME =
            Arrays.stream(Act.class.getPermittedSubclasses())
                    .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                    .<Class<? extends Act>>map(type -> type.asSubclass(Act.class))
                    .collect(Collectors.toUnmodifiableMap(Acts::nameOf, type -> type));

    private Acts() {}

    static Map<String, Class<? extends Act>> all() {
        return BY_NAME;
    }

    static @Nullable Class<? extends Act> named(String name) {
        return BY_NAME.get(name);
    }

    /** From {@code AskOpinionsAct}, {@code ask-opinions}. */
    static String nameOf(Class<?> type) {
        return type.getSimpleName()
                .replaceFirst("Act$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
