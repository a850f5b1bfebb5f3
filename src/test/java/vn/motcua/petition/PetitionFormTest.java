package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalog.Catalog;
import vn.motcua.measure.AsKnown;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.report.FigureSource;
import vn.motcua.report.Period;
import vn.motcua.report.PeriodKind;
import vn.motcua.report.Periods;
import vn.motcua.report.Question;
import vn.motcua.report.Template;

/** Form II.05a counts petitions as somebody would by hand, from one period to the next. */
class PetitionFormTest extends PetitionRoom {

    private static final UUID OURS = Unit.idOf("yenho");
    private static final String DESK_THERE = "motcua.yenho";
    private static final Periods PERIODS = Periods.ofTheLaw();

    @Autowired private List<FigureSource> sources;
    @Autowired private Catalog catalog;
    @Autowired private Organizations organizations;

    private FigureSource source() {
        return sources.stream()
                .filter(one -> one.measures(Template.Rows.FIELD).contains("petitions-carried"))
                .findFirst()
                .orElseThrow();
    }

    private Question question(UUID agency, Period period) {
        return new Question(
                Template.Rows.FIELD,
                agency,
                Set.of(agency),
                period,
                AsKnown.NOW,
                clock.instant(),
                organizations.chart(),
                catalog.snapshot());
    }

    /** Without {@code petitions-}, of the only row that there is. */
    private Map<String, Long> counted(UUID agency, Period period) {
        return next(() -> {
            Question question = question(agency, period);
            var rows = source().read(question).counts();
            Map<String, Long> all = new TreeMap<>();
            rows.forEach((row, counts) -> {
                assertThat(row.what()).isEqualTo(field());
                counts.forEach((measure, n) -> {
                    assertThat(source().behind(measure, row, question)).hasSize(n.intValue());
                    all.put(measure.replace("petitions-", ""), n);
                });
            });
            assertThat(sum(all, "conduct", "regulation", "both"))
                    .as("columns 4 to 6 are columns 7 and 8")
                    .isEqualTo(sum(all, "carried", "received"));
            return all;
        });
    }

    private static long sum(Map<String, Long> all, String... measures) {
        return List.of(measures).stream().mapToLong(one -> all.getOrDefault(one, 0L)).sum();
    }

    private String field() {
        return catalog.snapshot().all().getFirst().field().code();
    }

    private UUID classified(String... how) {
        Map<String, String> form = petition();
        form.put("agency", OURS.toString());
        UUID id = sent(form);
        String[] fields = new String[how.length + 2];
        System.arraycopy(how, 0, fields, 0, how.length);
        fields[how.length] = "field";
        fields[how.length + 1] = field();
        done(DESK_THERE, id, "classify", fields);
        return id;
    }

    private void published(UUID id, String day) {
        done("hotich.yenho", id, "draft", "reply", "Đã trả kết quả.");
        done("hotich.yenho", id, "submit");
        done("chutich.yenho", id, "approve", "number", "1/UBND", "on", day);
        done(
                DESK_THERE,
                id,
                "publish",
                "publicTitle",
                "Chậm trả kết quả",
                "publicQuestion",
                "Chưa có kết quả.",
                "publicReply",
                "Đã trả kết quả.");
    }

    @Test
    void everyColumnIsWhatHappenedInThePeriod() {
        at(2022, 3, 10, 9);
        UUID carried = classified("outcome", "CONDUCT");
        at(2022, 4, 5, 9);
        classified("outcome", "REGULATION_OWN");
        classified("outcome", "REGULATION_OWN", "alsoConduct", "on");
        classified("outcome", "REGULATION_OTHER", "outside", "Sở Tư pháp");
        UUID passedOn = classified("outcome", "CONDUCT", "to", COMMUNE.toString());
        classified("outcome", "NOT_ACCEPTED", "ground", "UNCLEAR", "note", "Không rõ việc gì");
        at(2022, 4, 8, 9);
        published(carried, "08/04/2022");

        Period before = PERIODS.containing(PeriodKind.QUARTER, LocalDate.of(2022, 3, 10));
        Period period = PERIODS.next(before);
        assertThat(counted(OURS, before))
                .isEqualTo(Map.of("conduct", 1L, "received", 1L, "open-conduct", 1L));
        Map<String, Long> first =
                Map.of(
                        "conduct", 2L,
                        "regulation", 2L,
                        "both", 1L,
                        "carried", 1L,
                        "received", 4L,
                        "handled-conduct", 1L,
                        "open-conduct", 1L,
                        "open-regulation", 2L,
                        "transferred", 2L,
                        "published", 1L);
        assertThat(counted(OURS, period)).isEqualTo(first);
        assertThat(counted(COMMUNE, period)).as("nobody there knows what it is about").isEmpty();
        done(COMMUNE_DESK, passedOn, "classify", "outcome", "CONDUCT", "field", field());
        assertThat(counted(COMMUNE, period))
                .isEqualTo(Map.of("conduct", 1L, "received", 1L, "open-conduct", 1L));

        at(2022, 6, 20, 9);
        assertThat(counted(OURS, PERIODS.next(period)))
                .as("what left in the period before is not carried over")
                .isEqualTo(
                        Map.of(
                                "regulation", 1L,
                                "both", 1L,
                                "carried", 2L,
                                "open-conduct", 1L,
                                "open-regulation", 2L));
        assertThat(counted(OURS, period)).as("looked at later").isEqualTo(first);
    }
}
