package vn.motcua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import vn.motcua.board.Boards;
import vn.motcua.board.Flow;
import vn.motcua.board.Morning;
import vn.motcua.board.Openness;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.FigureQueries;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.FoldAll;
import vn.motcua.measure.MonthsAsked;
import vn.motcua.measure.forecast.Forecasts;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Memo;
import vn.motcua.measure.indicator.PrepareNow;
import vn.motcua.report.Forms;
import vn.motcua.report.Period;
import vn.motcua.score.Scores;

/**
 * {@code bench/run figures [N] [--quick] [--data DIR]}: how fast events become figures, and how
 * fast figures are read beside N dossiers of two hundred procedures. With {@code --data} what was
 * made stays there, and the next run reads the figures alone.
 */
final class FiguresBench {

    private static final double MOST_REPORT_MILLIS = 1_000;
    private static final double MOST_PAGE_MILLIS = 300;
    private static final double LEAST_PER_SECOND = 20_000;
    private static final int WARM = 3;
    private static final int TIMES = 15;

    private final Words words;
    private final int dossiers;
    private final Path data;
    private boolean well = true;

    FiguresBench(Words words) {
        this.words = words;
        this.dossiers =
                words.all().stream()
                        .filter(word -> word.matches("\\d+"))
                        .findFirst()
                        .map(Integer::parseInt)
                        .orElse(words.has("--quick") ? 50_000 : 1_000_000);
        this.data = Path.of(words.text("--data", "target/bench-data/figures"));
    }

    /** Whether all was quick enough. */
    boolean run(Report[] out) throws Exception {
        Files.createDirectories(data);
        Path made = data.resolve("figures-made");
        boolean fresh = Files.notExists(made);
        try (Program program =
                Program.start(data, "--motcua.followers=false", "--motcua.jobs.enabled=false")) {
            Report report = new Report("figures", program);
            out[0] = report;
            new Trade(201, true).open(program.beans());
            if (fresh) {
                fill(program, report);
            }
            Files.writeString(made, "");
            if (words.has("--fill")) {
                return true;
            }
            if (fresh || words.has("--fold") || words.has("--facts")) {
                fold(program, report);
            }
            read(program, report);
        }
        return well;
    }

    private void fill(Program program, Report report) throws SQLException {
        Generator.Written written =
                new Generator(program.beans(), new Trade(201, true)).add(dossiers, 1_600);
        long start = System.nanoTime();
        PastOrder.restore(program);
        report.line(
                "%,d dossiers made in %.0f s, put in the order of their time in %.0f s",
                written.dossiers(), written.writing().toMillis() / 1e3, seconds(start));
    }

    private void fold(Program program, Report report) throws SQLException {
        PastOrder.forget(program);
        if (words.has("--facts")) {
            PastFacts.make(program);
            report.line(
                    "Facts made by set-based statements, not folded: only reading is measured.");
            close(program, new FoldAll(program.beans()), report);
            return;
        }
        FoldAll folding = new FoldAll(program.beans());
        Server before = Server.now(program);
        long start = System.nanoTime();
        long events = folding.all();
        double took = seconds(start);
        Server after = Server.now(program);
        double rate = events / took;
        well &= rate >= LEAST_PER_SECOND;
        report.line(
                "**%,d events folded in %.1f s: %,.0f events/s** (mark %,.0f); processor time per"
                        + " 1000 events: program %.1f ms, database %.1f ms",
                events,
                took,
                rate,
                LEAST_PER_SECOND,
                after.program().minus(before.program()).toNanos() / 1e3 / events,
                after.database().minus(before.database()).toNanos() / 1e3 / events);
        close(program, folding, report);
    }

    private static void close(Program program, FoldAll folding, Report report) throws SQLException {
        program.execute("vacuum analyze");
        long closing = System.nanoTime();
        int days = folding.close(program.bean(BusinessClock.class).today().minusDays(1));
        report.line(
                "%,d days closed in %.1f s, %.1f ms each",
                days, seconds(closing), seconds(closing) * 1e3 / Math.max(1, days));
        program.execute("vacuum analyze");
    }

    private void read(Program program, Report report) throws SQLException {
        report.line("");
        sizes(program, report);
        report.line("");
        report.line("| figures | count | p50 ms | p95 ms | max ms | mark |");
        report.line("|---|--:|--:|--:|--:|--:|");
        Forms forms = new Forms(program.beans());
        Set<UUID> all = new LinkedHashSet<>();
        for (int c = 0; c < Locality.COMMUNES; c++) {
            all.add(Locality.agency(c));
        }
        UUID largest = Locality.agency(0);
        for (String code : List.of("2026-M01", "2025-Q3", "2025-Y")) {
            Period period = Forms.period(code);
            for (String form : forms.codes(period)) {
                report(
                        report,
                        form + " of the largest commune, " + code,
                        () -> forms.fill(form, largest, Set.of(largest), period));
                report(
                        report,
                        form + " of all, " + code,
                        () -> forms.fill(form, largest, all, period));
            }
        }
        boards(program, all, report);
        pages(program, all, report);
        if (words.has("--each")) {
            each(
                    program.bean(Indicators.class),
                    all,
                    program.bean(BusinessClock.class).today(),
                    report);
        }
    }

    /**
     * What dashboards read of all agencies: heat map, ranking and trends, morning, flow, openness.
     */
    private void boards(Program program, Set<UUID> all, Report report) {
        YearMonth month = YearMonth.from(program.bean(BusinessClock.class).today());
        Set<UUID> versions =
                program.bean(Catalog.class).snapshot().all().stream()
                        .map(ProcedureVersion::id)
                        .collect(Collectors.toSet());
        Boards boards = program.bean(Boards.class);
        for (int months : List.of(1, 12)) {
            page(
                    report,
                    "heat map, ranking and trend of all, %d months".formatted(months),
                    () ->
                            boards.figures(
                                            new MonthsAsked(
                                                    all,
                                                    versions,
                                                    month.minusMonths(months - 1L),
                                                    month,
                                                    null),
                                            month.minusMonths(11))
                                    .cells()
                                    .size());
        }
        Morning morning = program.bean(Morning.class);
        page(
                report,
                "the leader's morning of all",
                () -> 1 + morning.pressing(all, morning.day()).size());
        Flow flow = program.bean(Flow.class);
        page(
                report,
                "flow of the largest commune",
                () -> flow.procedures(Locality.agency(0), versions).size());
        Openness openness = program.bean(Openness.class);
        page(
                report,
                "the public page of a month",
                () -> openness.of(openness.months().getFirst()).lines().size());
    }

    /** Pages of the year so far and of the year before, asked once and prepared after that. */
    private void pages(Program program, Set<UUID> all, Report report) {
        BusinessClock clock = program.bean(BusinessClock.class);
        LocalDate today = clock.today();
        LocalDate january = today.withDayOfYear(1);
        Indicators indicators = program.bean(Indicators.class);
        Forecasts forecasts = program.bean(Forecasts.class);
        Scores scores = program.bean(Scores.class);
        FigureQueries register = program.bean(FigureQueries.class);
        PrepareNow prepare = new PrepareNow(program.beans());
        Set<UUID> largest = Set.of(Locality.agency(0));
        record Of(String name, Set<UUID> agencies, LocalDate from, LocalDate to) {
            Asked asked(AsKnown known) {
                return new Asked(agencies, from, to, known, Memo.forAll());
            }
        }
        List<Of> pages = new ArrayList<>();
        for (LocalDate from : List.of(january, january.minusYears(1))) {
            LocalDate to = from.equals(january) ? today : january.minusDays(1);
            pages.add(new Of("the largest commune, " + from + " to " + to, largest, from, to));
            pages.add(new Of("all, " + from + " to " + to, all, from, to));
        }
        prepare.forget();
        for (Of page : pages) {
            once(
                    report,
                    "indicators of " + page.name(),
                    () -> measure(indicators, forecasts, page.asked(AsKnown.NOW)));
            once(report, "766 of " + page.name(), () -> score(scores, page.asked(AsKnown.NOW)));
        }
        prepare.run();
        for (Of page : pages) {
            measure(indicators, forecasts, page.asked(prepare.now()));
            score(scores, page.asked(prepare.now()));
        }
        long start = System.nanoTime();
        AsKnown known = prepare.run();
        report.line("| all of these prepared anew | 1 | %.0f | | | |", seconds(start) * 1e3);
        for (Of page : pages) {
            page(
                    report,
                    "indicators of " + page.name() + ", prepared",
                    () -> measure(indicators, forecasts, page.asked(known)));
            page(
                    report,
                    "766 of " + page.name() + ", prepared",
                    () -> score(scores, page.asked(known)));
            // Counted off the dossiers as the page opens: no dashboard.
            report(
                    report,
                    "figures of the register of " + page.name(),
                    () ->
                            register.of(page.agencies(), page.from(), page.to(), clock.instant())
                                    .size());
        }
    }

    private void once(Report report, String what, LongSupplier read) {
        long start = System.nanoTime();
        read.getAsLong();
        report.line("| %s, never asked before | 1 | %.0f | | | |", what, seconds(start) * 1e3);
    }

    /** What the plan on one page reads: every indicator, and the forecasts of the year so far. */
    private static long measure(Indicators indicators, Forecasts forecasts, Asked asked) {
        return indicators.rows().stream()
                .flatMap(row -> row.indicators().stream())
                .map(one -> indicators.measure(one, asked))
                .filter(one -> one.hasSource())
                .peek(one -> forecasts.of(one.indicator(), asked))
                .count();
    }

    private static long score(Scores scores, Asked asked) {
        scores.trend(null, asked.agencies(), asked.to(), asked.known());
        return scores.table(asked).agencies().size();
    }

    /** What each indicator takes by itself, of the year before. */
    private void each(Indicators indicators, Set<UUID> all, LocalDate today, Report report) {
        LocalDate from = today.withDayOfYear(1).minusYears(1);
        indicators.rows().stream()
                .flatMap(row -> row.indicators().stream())
                .forEach(one ->
                        timed(
                                report,
                                one.code(),
                                Double.MAX_VALUE,
                                () -> {
                                    indicators.measure(
                                            one,
                                            new Asked(
                                                    all,
                                                    from,
                                                    from.plusYears(1).minusDays(1),
                                                    AsKnown.NOW));
                                    return 1;
                                }));
    }

    private void report(Report report, String what, LongSupplier read) {
        timed(report, what, MOST_REPORT_MILLIS, read);
    }

    private void page(Report report, String what, LongSupplier read) {
        timed(report, what, MOST_PAGE_MILLIS, read);
    }

    private void timed(Report report, String what, double most, LongSupplier read) {
        Times times = new Times();
        for (int i = 0; i < WARM + TIMES; i++) {
            Runnable one =
                    () -> {
                        if (read.getAsLong() == 0) {
                            throw new IllegalStateException("Nothing in " + what);
                        }
                    };
            if (i < WARM) {
                one.run();
            } else {
                times.run(what, one);
            }
        }
        well &= times.millis(what, 0.95) < most;
        report.line(
                "| %s | %d | %.1f | %.1f | %.1f | %s |",
                what,
                times.count(what),
                times.millis(what, 0.5),
                times.millis(what, 0.95),
                times.millis(what, 1),
                most == Double.MAX_VALUE ? "" : "%.0f".formatted(most));
    }

    private static void sizes(Program program, Report report) throws SQLException {
        try (Connection connection = program.superuser();
                Statement statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select n.nspname || '.' || c.relname, c.reltuples::bigint, pg_total_relation_size(c.oid) >> 20
                                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind = 'r' and n.nspname in ('measure') or c.relname in ('event', 'dossier') and c.relkind = 'r'
                                order by 1
                                """)) {
            while (row.next()) {
                report.line(
                        "%s: %,d rows, %,d MB", row.getString(1), row.getLong(2), row.getLong(3));
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
