package vn.motcua.inspection.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.inspection.FollowUps;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Recommendation;
import vn.motcua.inspection.Sample;
import vn.motcua.inspection.Visit;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Texts;

/** Registers of inspections as tables of an office program. */
@Component
class InspectionSheets {

    private final Texts texts;
    private final DossierQueries dossiers;
    private final Organizations organizations;
    private final BusinessClock clock;

    InspectionSheets(
            Texts texts,
            DossierQueries dossiers,
            Organizations organizations,
            BusinessClock clock) {
        this.texts = texts;
        this.dossiers = dossiers;
        this.organizations = organizations;
        this.clock = clock;
    }

    private InspectionNames names() {
        return new InspectionNames(organizations.chart(), clock.today());
    }

    private byte[] write(
            String title,
            int[] widths,
            List<String> heads,
            List<List<@Nullable Object>> rows,
            Locale locale) {
        return SheetWriter.write(
                texts.text(locale, title),
                widths,
                heads.stream().map(head -> texts.text(locale, head)).toList(),
                rows);
    }

    byte[] plan(InspectionPlan plan, Locale locale) {
        InspectionNames names = names();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        plan.units()
                .forEach(row ->
                        rows.add(
                                Arrays.asList(
                                        names.unit(row.unit()),
                                        texts.text(locale, "inspection.way." + row.way()),
                                        row.time().from(),
                                        row.time().to())));
        return write(
                "inspection.plan",
                new int[] {40, 18, 14, 14},
                List.of("inspection.unit", "inspection.way", "inspection.from", "inspection.to"),
                rows,
                locale);
    }

    /** A line for each visit that the viewer sees. */
    byte[] rounds(List<RoundsPage.Row> all, Locale locale) {
        InspectionNames names = names();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RoundsPage.Row row : all) {
            InspectionRound round = row.round();
            for (Visit visit : row.visits()) {
                rows.add(
                        Arrays.asList(
                                round.decision().title(),
                                texts.text(locale, "inspection.form." + round.form()),
                                names.unit(visit.unit()),
                                texts.text(locale, "inspection.way." + visit.way()),
                                visit.time().from(),
                                visit.notifiedOn().orElse(null),
                                visit.begunOn().orElse(null),
                                visit.endedOn().orElse(null),
                                round.concludedOn().orElse(null),
                                visit.receivedOn().orElse(null),
                                visit.remediedOn().orElse(null),
                                texts.text(locale, "inspection.visit.state." + visit.state())));
            }
        }
        return write(
                "inspection.place",
                new int[] {40, 14, 30, 14, 14, 14, 14, 14, 14, 14, 14, 20},
                List.of(
                        "inspection.title-of",
                        "inspection.form",
                        "inspection.unit",
                        "inspection.way",
                        "inspection.from",
                        "inspection.notifiedOn",
                        "inspection.begunOn",
                        "inspection.endedOn",
                        "inspection.concludedOn",
                        "inspection.receivedOn",
                        "inspection.remediedOn",
                        "inspection.state"),
                rows,
                locale);
    }

    /** The whole population by rank; the sample are its first lines. */
    byte[] sample(Sample sample, Locale locale) {
        Map<UUID, String> codes = dossiers.codes(sample.population());
        Set<UUID> drawn = new HashSet<>(sample.dossiers());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        sample.population().stream()
                .sorted(Comparator.comparing(one -> Sample.rank(sample.seed(), one)))
                .forEach(one ->
                        rows.add(
                                Arrays.asList(
                                        codes.getOrDefault(one, "—"),
                                        one.toString(),
                                        Sample.rank(sample.seed(), one),
                                        texts.text(
                                                locale,
                                                drawn.contains(one)
                                                        ? "inspection.sample.drawn"
                                                        : "inspection.sample.undrawn"))));
        return write(
                "inspection.sample",
                new int[] {26, 40, 70, 12},
                List.of(
                        "inspection.dossier",
                        "inspection.sample.id",
                        "inspection.sample.rank",
                        "inspection.sample"),
                rows,
                locale);
    }

    byte[] recommendations(List<FollowUps.Followed> all, Locale locale) {
        InspectionNames names = names();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FollowUps.Followed one : all) {
            Recommendation said = one.recommendation();
            rows.add(
                    Arrays.asList(
                            names.unit(one.visit().unit()),
                            one.round().decision().title(),
                            texts.text(locale, "inspection.kind." + said.kind()),
                            said.words(),
                            said.owner(),
                            said.due(),
                            said.closedOn().orElse(null),
                            texts.text(locale, "inspection.recommendation." + said.state())));
        }
        return write(
                "inspection.recommendations",
                new int[] {30, 34, 20, 50, 26, 14, 14, 18},
                List.of(
                        "inspection.unit",
                        "inspection.title-of",
                        "inspection.kind",
                        "inspection.words",
                        "inspection.owner",
                        "inspection.due",
                        "inspection.closedOn",
                        "inspection.state"),
                rows,
                locale);
    }
}
