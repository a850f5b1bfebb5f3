package vn.motcua.catalog.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Step;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Performer;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;

/** Every performer is a real post with a holder, in every agency that will use the process. */
final class PerformerRule {

    private enum Found {
        NO_POST,
        VACANT,
        HELD
    }

    private record Asked(Performer performer, UUID agency, LocalDate day) {}

    private final OrganizationChart chart;
    // Many processes name the same performers, and finding holders walks over all staff.
    private final Map<Asked, Found> known = new HashMap<>();

    PerformerRule(OrganizationChart chart) {
        this.chart = chart;
    }

    List<ProcessFinding> check(Rows rows, List<Unit> agencies, LocalDate on) {
        List<ProcessFinding> findings = new ArrayList<>();
        for (Step step : rows.all()) {
            if (step.performer().equals(Step.TO_BE_NAMED)) {
                findings.add(new ProcessFinding.PerformerMissing(rows.ref(step)));
                continue;
            }
            String performer = step.performer().text();
            String unknown = agencies(Found.NO_POST, step.performer(), agencies, on);
            if (!unknown.isEmpty()) {
                findings.add(
                        new ProcessFinding.PerformerUnknown(rows.ref(step), performer, unknown));
            }
            String vacant = agencies(Found.VACANT, step.performer(), agencies, on);
            if (!vacant.isEmpty()) {
                findings.add(new ProcessFinding.PostVacant(rows.ref(step), performer, vacant, on));
            }
        }
        return findings;
    }

    private String agencies(Found wanted, Performer performer, List<Unit> agencies, LocalDate on) {
        return String.join(
                ", ",
                agencies.stream()
                        .filter(agency -> find(performer, agency, on) == wanted)
                        .map(Unit::name)
                        .toList());
    }

    private Found find(Performer performer, Unit agency, LocalDate on) {
        return known.computeIfAbsent(new Asked(performer, agency.id(), on), this::look);
    }

    private Found look(Asked asked) {
        Optional<Post> post = chart.resolve(asked.performer(), asked.agency(), asked.day());
        if (post.isEmpty()) {
            return Found.NO_POST;
        }
        return chart.holders(post.get(), asked.day()).isEmpty() ? Found.VACANT : Found.HELD;
    }
}
