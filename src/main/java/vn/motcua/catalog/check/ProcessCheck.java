package vn.motcua.catalog.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/**
 * Verifies internal processes against one organization before they are published. The same table,
 * limits and organization always give the same findings, and what has a finding cannot be
 * published.
 */
@LegalBasis("nd-61-2018#19")
public final class ProcessCheck {

    private final PerformerRule performers;
    private final StartRule starts;

    public ProcessCheck(OrganizationChart chart, Startable known) {
        this.performers = new PerformerRule(chart);
        this.starts = new StartRule(chart, known);
    }

    /**
     * Everything that is wrong with the process, in the order of the table. The form of the table
     * comes first; times and results are judged only along a table that is well formed.
     *
     * @param dailyMinutes minutes in one working day
     * @param agencies those that will receive dossiers by this process
     * @param on the day on which the performers must be found
     * @param places the lines of the rows, where a file gave them
     */
    public List<ProcessFinding> check(
            InternalProcess process,
            ProcedureVersion version,
            int dailyMinutes,
            List<Unit> agencies,
            LocalDate on,
            Map<String, Place> places) {
        Rows rows = new Rows(process, places);
        List<ProcessFinding> findings = new ArrayList<>(RowRules.check(rows));
        if (findings.isEmpty()) {
            findings.addAll(ParallelRules.check(rows));
        }
        if (findings.isEmpty()) {
            Paths paths = new Paths(process, new WorkMinutes(dailyMinutes));
            findings.addAll(ResultRule.check(rows, paths));
            findings.addAll(TimeRule.check(rows, paths, version));
        }
        findings.addAll(performers.check(rows, agencies, on));
        findings.addAll(starts.check(rows, version.code(), agencies, on));
        findings.addAll(EnglishRule.check(rows));
        return List.copyOf(findings);
    }
}
