package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;

/**
 * What the system proposes to say to an applicant whose promise will not be kept: where the dossier
 * lies, and a date that the steps still ahead can keep.
 *
 * @param reason in Vietnamese, as the form says it
 * @param reappointed the proposed day
 */
@LegalBasis("nd-61-2018#19.9")
public record ApologyDraft(String reason, LocalDate reappointed) {

    static ApologyDraft of(DossierState s, Law law, Instant now) {
        Instant latest = now;
        OpenTask slowest = null;
        for (OpenTask task : s.open()) {
            Instant ready = ready(task, law, now);
            if (task.isWork() && ready.isAfter(latest)) {
                latest = ready;
                slowest = task;
            }
        }
        return new ApologyDraft(
                slowest == null ? "" : reason(slowest, law),
                dayAfter(latest.isAfter(s.promised()) ? latest : s.promised(), s, law));
    }

    /**
     * The step's own time from now, then each step ahead by its time, the first way at a choice.
     */
    private static Instant ready(OpenTask task, Law law, Instant now) {
        Instant at = now;
        Set<String> walked = new HashSet<>();
        Step step = law.process().step(task.step());
        while (walked.add(step.id())) {
            at = law.promise().after(at, step.time());
            if (step.isLast()) {
                break;
            }
            step = law.process().step(step.next().getFirst().to());
        }
        return at;
    }

    private static LocalDate dayAfter(Instant moment, DossierState s, Law law) {
        var after = s.reappointedDue().filter(r -> r.isAfter(moment)).orElse(moment);
        return law.promise().plusWorkingDays(Zones.dayOf(after), 1);
    }

    private static String reason(OpenTask task, Law law) {
        String unit = law.chart().lastKnown(task.unit(), law.today()).map(Unit::name).orElse("");
        String step = law.process().step(task.step()).name();
        return "Hồ sơ đang ở bước “"
                + step
                + "” tại "
                + unit
                + ", cần thêm thời gian để giải quyết.";
    }
}
