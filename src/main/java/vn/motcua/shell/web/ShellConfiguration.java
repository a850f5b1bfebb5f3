package vn.motcua.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Templates and texts. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    private static final Path TEMPLATES = Path.of("src", "main", "jte");

    /**
     * Templates compiled with the program; with {@code motcua.templates.reload=true} beside the
     * sources they are compiled again when they change.
     */
    @Bean
    TemplateEngine templateEngine(@Value("${motcua.templates.reload:false}") boolean reload) {
        if (reload && Files.isDirectory(TEMPLATES)) {
            Path classes = Path.of("target", "jte-reload");
            return TemplateEngine.create(
                    new DirectoryCodeResolver(TEMPLATES), classes, ContentType.Html);
        }
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    /** Every module's texts; the file without a suffix is Vietnamese, {@code _en} English. */
    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] found =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties");
        List<String> bases =
                Arrays.stream(found)
                        .map(file -> Objects.requireNonNull(file.getFilename()))
                        .filter(name -> !name.endsWith("_en.properties"))
                        .map(name -> "messages/" + name.substring(0, name.lastIndexOf('.')))
                        .distinct()
                        .sorted()
                        .toList();
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(bases.toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ROOT);
        // One rule for all texts: every one is a MessageFormat, whether it has arguments or not.
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }
}
