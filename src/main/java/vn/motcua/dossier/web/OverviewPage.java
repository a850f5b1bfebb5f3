package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.AtRisk;
import vn.motcua.dossier.Workload;
import vn.motcua.shell.Due;
import vn.motcua.shell.Frame;

/**
 * How the work stands in the units that somebody leads or controls.
 *
 * @param units in the order of the organization, those without work too
 * @param assigns whether the viewer may give out work in one of them
 * @param recounts whether the viewer may prepare recounts of dues
 * @param erases whether the viewer may erase persons whose time of keeping is over
 */
public record OverviewPage(
        List<UUID> units,
        List<Workload> loads,
        List<AtRisk> atRisk,
        boolean assigns,
        boolean recounts,
        boolean erases,
        Names names) {

    /** One unit with its people; the unit's own figures are their sum. */
    public record Line(
            UUID unit, int open, int late, int soon, int waiting, List<Workload> people) {}

    public OverviewPage {
        units = List.copyOf(units);
        loads = List.copyOf(loads);
        atRisk = List.copyOf(atRisk);
    }

    public List<Line> lines() {
        return units.stream().map(this::line).filter(line -> line.open() > 0).toList();
    }

    /** Units on whose desks nothing lies. */
    public long idle() {
        return units.size() - (long) lines().size();
    }

    private Line line(UUID unit) {
        List<Workload> people =
                loads.stream()
                        .filter(load -> load.unit().equals(unit))
                        .sorted(
                                Comparator.comparing(Workload::late)
                                        .reversed()
                                        .thenComparing(Workload::open, Comparator.reverseOrder()))
                        .toList();
        return new Line(
                unit,
                sum(people, Workload::open),
                sum(people, Workload::late),
                sum(people, Workload::soon),
                sum(people, Workload::waiting),
                people);
    }

    private static int sum(List<Workload> loads, ToIntFunction<Workload> of) {
        return loads.stream().mapToInt(of).sum();
    }

    public int open() {
        return sum(loads, Workload::open);
    }

    public int late() {
        return sum(loads, Workload::late);
    }

    public int soon() {
        return sum(loads, Workload::soon);
    }

    public int untaken() {
        return loads.stream().filter(l -> l.assignee() == null).mapToInt(Workload::open).sum();
    }

    /** Such as "Nguyễn Văn A" or "Chuyên viên: chưa ai nhận". */
    public String who(Frame frame, String post, @Nullable UUID assignee) {
        return assignee == null
                ? frame.text("dossier.overview.untaken", names.postName(frame, post))
                : names.person(assignee);
    }

    public String where(Frame frame, AtRisk risk) {
        return names.unit(frame, risk.unit());
    }

    public Due due(Frame frame, AtRisk risk) {
        Instant due = risk.promisedDue();
        return frame.due(due, due.isBefore(frame.now()) ? Due.State.LATE : Due.State.SOON);
    }
}
