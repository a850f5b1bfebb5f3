package vn.motcua.shell;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The shell's real texts without Spring around them. */
public final class TestTexts {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.ENGLISH;

    private TestTexts() {}

    public static Texts texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/shell");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.ROOT);
        source.setAlwaysUseMessageFormat(true);
        return new Texts(source);
    }
}
