package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.SourceFile;
import vn.motcua.catalog.file.ProcedureFiles;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.OrganizationFile;

/** The files of the demo locality, as the program ships them. */
final class DemoFiles {

    private DemoFiles() {}

    static OrganizationFile organization() {
        return OrganizationFile.parse(text("/demo/organization.yaml"));
    }

    static OrganizationChart chart() {
        OrganizationFile file = organization();
        return OrganizationChart.of(
                file.units(),
                file.staff(),
                file.appointments(),
                file.delegations(),
                file.successions());
    }

    static List<ProcedureDraft> procedures() {
        try {
            URL folder = Objects.requireNonNull(DemoFiles.class.getResource("/demo/procedures"));
            return ProcedureFiles.read(SourceFile.inFolder(Path.of(folder.toURI())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String resource) {
        try (InputStream in = DemoFiles.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
