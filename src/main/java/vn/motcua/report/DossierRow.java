package vn.motcua.report;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.measure.Traced;
import vn.motcua.organization.Unit;

/**
 * In which row of a form a dossier stands: that of its field, or of the agency that received it or
 * stands in its place on the last day of the period. Pure.
 */
record DossierRow(RowKey key, String name, String nameEn) {

    static DossierRow of(Traced one, Question question) {
        return of(one.agency(), question.catalog().version(one.version()), question);
    }

    static DossierRow of(UUID agency, ProcedureVersion version, Question question) {
        return question.rows() == Template.Rows.AGENCY ? of(agency, question) : of(version);
    }

    /** Of a field. */
    static DossierRow of(ProcedureVersion version) {
        return new DossierRow(
                new RowKey(Tier.of(version.level()), version.field().code()),
                version.field().name(),
                version.field().nameEn());
    }

    /** Of an agency. */
    static DossierRow of(UUID agency, Question question) {
        UUID now = question.chart().successorOf(agency, question.period().to());
        Unit unit = question.chart().lastKnown(now, question.period().to()).orElseThrow();
        return new DossierRow(
                new RowKey(
                        Localities.tier(now, question.chart(), question.period().to()),
                        now.toString()),
                unit.name(),
                unit.nameEn());
    }

    void add(FigureSource.Counts counts, String measure, long n) {
        counts.counts().computeIfAbsent(key, row -> new HashMap<>()).merge(measure, n, Long::sum);
        counts.names().put(key, List.of(name, nameEn));
    }
}
