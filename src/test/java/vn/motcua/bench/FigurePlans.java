package vn.motcua.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.board.Boards;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.FigureQueries;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.FoldAll;
import vn.motcua.measure.MonthsAsked;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.report.Forms;

/** Every way in which figures are read, to be asked for its plans. */
final class FigurePlans {

    /** What has a row for each dossier, or more: none of it may be read whole for a figure. */
    static final Set<String> AS_LARGE_AS_DOSSIERS =
            Set.of(
                    "measure.fact",
                    "measure.delta",
                    "measure.month",
                    "measure.month_total",
                    "measure.stock",
                    "measure.returned",
                    "measure.hand_over",
                    "measure.apology",
                    "rating.answer",
                    "dossier.dossier",
                    "journal.event");

    private static final int STRETCHES = 2;

    private final BeanFactory program;
    private final FoldAll fold;
    private final LocalDate today;

    FigurePlans(BeanFactory program) {
        this.program = program;
        this.fold = new FoldAll(program);
        this.today = program.getBean(BusinessClock.class).today();
    }

    /** Reads a part of what was generated into figures, and closes the days; how many events. */
    long fold() {
        long events = fold.some(STRETCHES);
        fold.close(today.minusDays(1));
        return events;
    }

    Map<String, Runnable> all() {
        Set<UUID> agencies = new LinkedHashSet<>();
        for (int c = 0; c < Locality.COMMUNES; c++) {
            agencies.add(Locality.agency(c));
        }
        Map<String, Runnable> all = new LinkedHashMap<>();
        Forms forms = new Forms(program);
        UUID first = Locality.agency(0);
        for (String period : new String[] {"2022-M03", "2022-Q1", "2022-Y", "2026-M01"}) {
            all.put(
                    "all forms of one, " + period,
                    () -> forms.fill("", first, Set.of(first), Forms.period(period)));
            all.put(
                    "all forms of all, " + period,
                    () -> forms.fill("", first, agencies, Forms.period(period)));
        }
        LocalDate from = LocalDate.of(2022, 3, 1);
        LocalDate to = LocalDate.of(2022, 4, 20);
        for (AsKnown known :
                new AsKnown[] {
                    AsKnown.NOW, AsKnown.at(Zones.instantOf(LocalDate.of(2022, 5, 2).atTime(9, 0)))
                }) {
            indicators(new Asked(agencies, from, to, known), all);
        }
        FigureQueries register = program.getBean(FigureQueries.class);
        all.put(
                "figures of the register",
                () -> {
                    var unused =
                            register.of(
                                    Set.of(first),
                                    today.withDayOfYear(1),
                                    today,
                                    Zones.instantOf(today.atTime(9, 0)));
                });
        Boards boards = program.getBean(Boards.class);
        Set<UUID> versions =
                program.getBean(Catalog.class).snapshot().all().stream()
                        .map(ProcedureVersion::id)
                        .collect(Collectors.toSet());
        all.put(
                "heat map and trend of a year",
                () -> {
                    var unused =
                            boards.figures(
                                    new MonthsAsked(
                                            agencies,
                                            versions,
                                            YearMonth.of(2022, 1),
                                            YearMonth.of(2022, 12),
                                            null),
                                    YearMonth.of(2022, 1));
                });
        all.put("closing a day", () -> fold.close(today));
        return all;
    }

    /** The figure of each, and its first fifty rows. */
    private void indicators(Asked asked, Map<String, Runnable> all) {
        Indicators indicators = program.getBean(Indicators.class);
        indicators.rows().stream()
                .flatMap(row -> row.indicators().stream())
                .filter(one -> indicators.knowing(one).isPresent())
                .forEach(one ->
                        all.put(
                                one.code() + " as known " + asked.known().at(),
                                () -> {
                                    var unused =
                                            indicators.open(
                                                    one,
                                                    new Asked(
                                                            asked.agencies(),
                                                            asked.from(),
                                                            asked.to(),
                                                            asked.known()),
                                                    new Wanted("", Wanted.Which.ALL, 0, 50));
                                }));
    }
}
