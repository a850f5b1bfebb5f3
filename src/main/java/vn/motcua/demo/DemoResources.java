package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.catalog.SourceFile;
import vn.motcua.organization.OrganizationFile;

/** The files of the demo locality, as they lie in the program. */
final class DemoResources {

    private DemoResources() {}

    static OrganizationFile organization() {
        return OrganizationFile.parse(text("demo/organization.yaml"));
    }

    static List<SourceFile> procedures() {
        return files("classpath:demo/procedures/*.yaml");
    }

    static List<SourceFile> forms() {
        return files("classpath:demo/forms/*.json");
    }

    private static List<SourceFile> files(String pattern) {
        try {
            List<SourceFile> files = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (InputStream in = file.getInputStream()) {
                    files.add(new SourceFile(Objects.requireNonNull(file.getFilename()), read(in)));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try (InputStream in = DemoResources.class.getClassLoader().getResourceAsStream(name)) {
            return read(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
