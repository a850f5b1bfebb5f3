package vn.motcua.catalog.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;

/**
 * What a row starts is a procedure in force, offered by the agency that is to receive it, and one
 * that starts nothing itself, so that every chain ends.
 */
@LegalBasis("nd-61-2018#19.7")
final class StartRule {

    private final OrganizationChart chart;
    private final Startable known;

    StartRule(OrganizationChart chart, Startable known) {
        this.chart = chart;
        this.known = known;
    }

    List<ProcessFinding> check(Rows rows, String procedure, List<Unit> agencies, LocalDate on) {
        List<ProcessFinding> findings = new ArrayList<>();
        for (Step step : rows.all()) {
            if (!step.starts().isEmpty()) {
                place(rows, step, procedure, findings);
            }
            Set<String> seen = new HashSet<>();
            for (Start start : step.starts()) {
                if (!seen.add(start.procedure())) {
                    findings.add(new ProcessFinding.StartTwice(rows.ref(step), start.procedure()));
                }
                start(rows, step, start, agencies, on, findings);
            }
        }
        return findings;
    }

    private void place(Rows rows, Step step, String procedure, List<ProcessFinding> findings) {
        if (step.equals(rows.first()) || step.isLast()) {
            findings.add(new ProcessFinding.StartMisplaced(rows.ref(step)));
        }
        if (known.isStarted(procedure)) {
            findings.add(new ProcessFinding.StartNested(rows.ref(step), procedure));
        }
    }

    private void start(
            Rows rows,
            Step step,
            Start start,
            List<Unit> agencies,
            LocalDate on,
            List<ProcessFinding> findings) {
        String code = start.procedure();
        if (!known.isInForce(code, on)) {
            findings.add(new ProcessFinding.StartUnknown(rows.ref(step), code, on));
            return;
        }
        if (known.startsOthers(code)) {
            findings.add(new ProcessFinding.StartNested(rows.ref(step), code));
        }
        String nobody = names(agencies, agency -> receiver(step, start, agency, on) == null);
        if (!nobody.isEmpty()) {
            String performer = step.receiverOf(start).text();
            findings.add(new ProcessFinding.PerformerUnknown(rows.ref(step), performer, nobody));
        }
        String notOffered =
                names(
                        agencies,
                        agency -> {
                            UUID receiver = receiver(step, start, agency, on);
                            return receiver != null && !known.isOffered(code, receiver, on);
                        });
        if (!notOffered.isEmpty()) {
            findings.add(new ProcessFinding.StartNotOffered(rows.ref(step), code, notOffered, on));
        }
    }

    private static String names(List<Unit> agencies, Predicate<Unit> wrong) {
        return String.join(", ", agencies.stream().filter(wrong).map(Unit::name).toList());
    }

    private @org.jspecify.annotations.Nullable UUID receiver(
            Step step, Start start, Unit agency, LocalDate on) {
        return chart.resolve(step.receiverOf(start), agency.id(), on)
                .map(Post::unit)
                .flatMap(unit -> chart.agencyOf(unit, on))
                .map(Unit::id)
                .orElse(null);
    }
}
