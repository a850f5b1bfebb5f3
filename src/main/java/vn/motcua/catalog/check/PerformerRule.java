package vn.motcua.catalog.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Step;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;

/** Every performer is a real post with a holder, in every agency that will use the process. */
final class PerformerRule {

    private PerformerRule() {}

    static List<ProcessFinding> check(
            Rows rows, OrganizationChart chart, List<Unit> agencies, LocalDate on) {
        List<ProcessFinding> findings = new ArrayList<>();
        for (Step step : rows.all()) {
            List<String> unknown = new ArrayList<>();
            List<String> vacant = new ArrayList<>();
            for (Unit agency : agencies) {
                Optional<Post> post = chart.resolve(step.performer(), agency.id(), on);
                if (post.isEmpty()) {
                    unknown.add(agency.name());
                } else if (chart.holders(post.get(), on).isEmpty()) {
                    vacant.add(agency.name());
                }
            }
            if (!unknown.isEmpty()) {
                findings.add(
                        new ProcessFinding.PerformerUnknown(
                                rows.ref(step),
                                step.performer().text(),
                                String.join(", ", unknown)));
            }
            if (!vacant.isEmpty()) {
                findings.add(
                        new ProcessFinding.PostVacant(
                                rows.ref(step),
                                step.performer().text(),
                                String.join(", ", vacant),
                                on));
            }
        }
        return findings;
    }
}
