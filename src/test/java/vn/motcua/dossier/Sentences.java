package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.kernel.Refusal;

/** The real texts of a module in both languages, without Spring around them. */
final class Sentences {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.ENGLISH;

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    Sentences() {
        this("dossier");
    }

    Sentences(String module) {
        source.setBasename("messages/" + module);
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.ROOT);
        source.setAlwaysUseMessageFormat(true);
    }

    /** Fails where there is no such text. */
    String text(Locale locale, String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }

    /** Holds a refusal to a sentence of its own in each language, its places filled. */
    void check(Refusal refusal) {
        String key = "refusal." + refusal.code();
        Object[] arguments = refusal.arguments().toArray();
        String vietnamese = text(VIETNAMESE, key, arguments);
        String english = text(ENGLISH, key, arguments);
        assertThat(List.of(vietnamese, english))
                .as(key)
                .allSatisfy(sentence ->
                        assertThat(sentence).isNotBlank().doesNotContain("{").endsWith("."));
        assertThat(english).as(key).isNotEqualTo(vietnamese);
    }
}
