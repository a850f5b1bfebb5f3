package vn.motcua.catalog.eligibility.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.eligibility.ProbeResult;
import vn.motcua.catalog.eligibility.ProbeRun;
import vn.motcua.job.JobProgress;
import vn.motcua.shell.Frame;

/**
 * One run with what it found, those that do not stand open first, and the runs before it.
 *
 * @param shown absent before the first run
 * @param job how far it is; absent where that is no longer known
 * @param online how many procedures are done online today
 */
public record ProbesPage(
        List<ProbeRun> runs,
        @Nullable ProbeRun shown,
        List<ProbeResult> results,
        @Nullable JobProgress job,
        int online,
        CatalogSnapshot catalog) {

    public ProbesPage {
        runs = List.copyOf(runs);
        results =
                results.stream()
                        .sorted(
                                Comparator.comparing(ProbeResult::isOpen)
                                        .thenComparing(ProbeResult::code))
                        .toList();
    }

    public boolean isRunning() {
        return shown != null && shown.endedAt() == null && job != null && !job.state().ended();
    }

    /** It ended without having asked for all. */
    public boolean isBroken() {
        return shown != null && shown.endedAt() == null && !isRunning();
    }

    public String path() {
        return shown == null ? ProbesDoor.PATH : ProbesDoor.PATH + "/" + shown.id();
    }

    public String name(String code, Frame frame) {
        List<ProcedureVersion> versions = catalog.history(code);
        return versions.isEmpty()
                ? code
                : frame.either(versions.getLast().name(), versions.getLast().nameEn());
    }

    public String tone(ProbeRun run) {
        return run.endedAt() == null ? "soon" : run.failed() == 0 ? "done" : "late";
    }
}
