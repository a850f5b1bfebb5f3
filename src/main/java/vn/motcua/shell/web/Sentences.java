package vn.motcua.shell.web;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * The sentences of all modules in one map for each language. A page says some two hundred; asking
 * one bundle after the other for each would cost more than the rest of the page.
 */
final class Sentences extends AbstractMessageSource {

    private final Map<String, String> vietnamese;
    private final Map<String, String> english;
    private final Map<Key, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<Key, String> finished = new ConcurrentHashMap<>();

    private record Key(String code, Locale locale) {}

    /** What English lacks is said in Vietnamese. */
    Sentences(Map<String, String> vietnamese, Map<String, String> english) {
        this.vietnamese = Map.copyOf(vietnamese);
        Map<String, String> all = new HashMap<>(vietnamese);
        all.putAll(english);
        this.english = Map.copyOf(all);
    }

    private @Nullable String pattern(Key key) {
        boolean inEnglish = key.locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return (inEnglish ? english : vietnamese).get(key.code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return formats.computeIfAbsent(
                new Key(code, locale),
                key -> {
                    String pattern = pattern(key);
                    return pattern == null ? null : new MessageFormat(pattern, locale);
                });
    }

    /** Every sentence is a pattern, whether it has arguments or not: quotes are doubled in all. */
    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return finished.computeIfAbsent(
                new Key(code, locale),
                key -> {
                    String pattern = pattern(key);
                    return pattern == null
                            ? null
                            : new MessageFormat(pattern, locale).format(new Object[0]);
                });
    }
}
