package vn.motcua.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
        Map<String, String> vietnamese = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        Resource[] found =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties");
        for (Resource file : found) {
            boolean inEnglish =
                    Objects.requireNonNull(file.getFilename()).endsWith("_en.properties");
            (inEnglish ? english : vietnamese).putAll(read(file));
        }
        return new Sentences(vietnamese, english);
    }

    private static Map<String, String> read(Resource file) throws IOException {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        Map<String, String> texts = new HashMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }
}
