package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.ResultFilter;
import vn.motcua.archive.ResultQueries;
import vn.motcua.archive.ResultSample;
import vn.motcua.archive.ResultSamples;
import vn.motcua.document.Files;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A newcomer sees old results that were digitised, and a sample of them. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {"motcua.demo=true", "motcua.demo-start=false", "motcua.test=demo-offsystem"})
class DemoArchiveTest {

    @Autowired private DemoArchive demo;
    @Autowired private DemoStaff staff;
    @Autowired private ResultQueries queries;
    @Autowired private ResultSamples samples;
    @Autowired private Files files;
    @Autowired private BeanFactory program;

    @Test
    void oldResultsAreDigitisedAndSampledOnce() {
        DemoLocality.load(program);
        demo.play();
        demo.play();
        List<ArchivedResult> digitised =
                queries.list(
                        new ResultFilter(
                                Set.of(Unit.idOf("tunganh")),
                                "TLKS-BS",
                                "",
                                ResultFilter.Standing.DIGITISED,
                                null,
                                null),
                        0,
                        100);
        assertThat(digitised).hasSize(4);
        String file = Objects.requireNonNull(digitised.getFirst().attested()).file();
        assertThat(files.find(file).orElseThrow().mediaType()).isEqualTo("application/pdf");
        LocalDate day = LocalDate.of(2022, 5, 18);
        List<ResultSample> drawn =
                staff.on(day, () -> samples.all(staff.named("kiemsoat.huyen", day)));
        assertThat(drawn).hasSize(1);
        assertThat(drawn.getFirst().checked()).isEqualTo(2);
        assertThat(drawn.getFirst().failed()).isEqualTo(1);
    }
}
