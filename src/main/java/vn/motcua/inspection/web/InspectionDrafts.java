package vn.motcua.inspection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.CheckList;
import vn.motcua.inspection.Checks;
import vn.motcua.inspection.Faults;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Sample;
import vn.motcua.inspection.Samples;
import vn.motcua.inspection.Verdict;
import vn.motcua.inspection.Visit;
import vn.motcua.organization.Organizations;

/**
 * What a conclusion may begin with where nobody has drafted anything: results and shortcomings as
 * they were noted, in Vietnamese. Causes and proposals are people's to say.
 */
@Component
class InspectionDrafts {

    private final Checks checks;
    private final Faults faults;
    private final Samples samples;
    private final CheckList list;
    private final Organizations organizations;
    private final BusinessClock clock;

    InspectionDrafts(
            Checks checks,
            Faults faults,
            Samples samples,
            CheckList list,
            Organizations organizations,
            BusinessClock clock) {
        this.checks = checks;
        this.faults = faults;
        this.samples = samples;
        this.list = list;
        this.organizations = organizations;
        this.clock = clock;
    }

    InspectionRound.Statements of(InspectionRound round) {
        InspectionRound.Statements said = round.statements();
        if (!said.results().isEmpty() || !said.shortcomings().isEmpty()) {
            return said;
        }
        InspectionNames names = new InspectionNames(organizations.chart(), clock.today());
        List<String> results = new ArrayList<>();
        List<String> shortcomings = new ArrayList<>();
        for (Visit visit : round.held()) {
            String unit = names.unit(visit.unit());
            results.add(result(visit, unit));
            List<Answer> found = faults.of(visit.id());
            Map<UUID, InspectedDossier> known =
                    samples.known(
                            found.stream()
                                    .map(Answer::dossier)
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .toList());
            found.forEach(fault -> shortcomings.add(shortcoming(unit, fault, known)));
        }
        return new InspectionRound.Statements(
                String.join("\n", results),
                String.join("\n", shortcomings),
                said.causes(),
                said.proposals());
    }

    private String result(Visit visit, String unit) {
        long met =
                checks.answers(visit.id()).entrySet().stream()
                        .filter(entry -> entry.getKey().dossier() == null)
                        .flatMap(entry -> Answer.standing(entry.getValue()).stream())
                        .filter(answer -> answer.verdict() == Verdict.MET)
                        .count();
        int size = samples.of(visit.id()).map(Sample::dossiers).map(List::size).orElse(0);
        long wrong =
                faults.of(visit.id()).stream()
                        .map(Answer::dossier)
                        .filter(dossier -> dossier != null)
                        .distinct()
                        .count();
        return "- %s: %d nội dung đạt yêu cầu; kiểm tra %d hồ sơ mẫu, %d hồ sơ không có lỗi."
                .formatted(unit, met, size, size - wrong);
    }

    private String shortcoming(String unit, Answer fault, Map<UUID, InspectedDossier> known) {
        UUID dossier = fault.dossier();
        InspectedDossier about = dossier == null ? null : known.get(dossier);
        String code =
                dossier == null ? "" : " (hồ sơ %s)".formatted(about == null ? "—" : about.code());
        return "- %s: %s%s: %s".formatted(unit, list.words(fault.item()).vi(), code, fault.note());
    }
}
