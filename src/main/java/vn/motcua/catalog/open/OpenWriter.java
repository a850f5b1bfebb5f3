package vn.motcua.catalog.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Decision;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.UsedBy;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/** Says what is published in the words of the open catalogue. Pure. */
final class OpenWriter {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Locale ENGLISH = Locale.of("en");

    private final CatalogSnapshot catalog;
    private final OrganizationChart chart;
    private final LocalDate today;

    OpenWriter(CatalogSnapshot catalog, OrganizationChart chart, LocalDate today) {
        this.catalog = catalog;
        this.chart = chart;
        this.today = today;
    }

    OpenAnswers.Line line(ProcedureVersion v) {
        return new OpenAnswers.Line(
                v.id(),
                v.code(),
                v.name(),
                v.nameEn(),
                field(v),
                v.level(),
                v.onlineLevel().text(),
                v.validFrom(),
                v.validTo());
    }

    private static OpenVersion.Named field(ProcedureVersion v) {
        return new OpenVersion.Named(v.field().code(), v.field().name(), v.field().nameEn());
    }

    OpenVersion version(ProcedureVersion v) {
        return new OpenVersion(
                v.id(),
                v.code(),
                v.name(),
                v.nameEn(),
                field(v),
                v.level(),
                v.validFrom(),
                v.validTo(),
                v.onlineLevel().text(),
                decision(v.decision()),
                v.legal().stream().map(LegalReference::text).toList(),
                List.copyOf(v.applicants()),
                v.cases().stream()
                        .map(c -> new OpenVersion.Named(c.id(), c.name(), c.nameEn()))
                        .toList(),
                List.copyOf(v.channels()),
                v.limits().stream()
                        .map(l -> new OpenVersion.Time(l.caseId(), l.channel(), length(l.limit())))
                        .toList(),
                v.fees().stream()
                        .map(f ->
                                new OpenVersion.Price(
                                        f.name(),
                                        f.nameEn(),
                                        f.amount().amount(),
                                        f.caseId(),
                                        f.channel(),
                                        f.note()))
                        .toList(),
                v.papers().stream().map(OpenWriter::paper).toList(),
                v.results().stream()
                        .map(r -> new OpenVersion.Named(r.code(), r.name(), r.nameEn()))
                        .toList(),
                new OpenVersion.Reach(v.usedBy().reach(), codes(v.usedBy(), v)),
                process(catalog.process(v.processId())));
    }

    private static OpenVersion.@Nullable Instrument decision(@Nullable Decision decision) {
        return decision == null
                ? null
                : new OpenVersion.Instrument(decision.number(), decision.date());
    }

    static OpenVersion.Length length(WorkDuration time) {
        return new OpenVersion.Length(
                time.amount(), time.unit(), time.text(VIETNAMESE), time.text(ENGLISH));
    }

    private static OpenVersion.Paper paper(RequiredPaper p) {
        return new OpenVersion.Paper(
                p.id(),
                p.name(),
                p.nameEn(),
                p.kind(),
                p.originals(),
                p.copies(),
                p.required(),
                p.caseId(),
                p.group(),
                p.maxAge() == null ? null : length(p.maxAge()),
                p.note());
    }

    /** As the agencies are called today, or else when the version was in force. */
    private List<String> codes(UsedBy usedBy, ProcedureVersion v) {
        return agencies(usedBy, v).stream().map(Unit::code).filter(c -> !c.isEmpty()).toList();
    }

    List<Unit> agencies(UsedBy usedBy, ProcedureVersion v) {
        LocalDate on = v.isInForce(today) ? today : v.validFrom();
        return usedBy.unitIds().stream()
                .map(id -> chart.successorOf(id, on))
                .distinct()
                .flatMap(id -> chart.unit(id, on).stream())
                .toList();
    }

    static OpenProcess process(InternalProcess process) {
        return new OpenProcess(
                process.code(),
                process.version(),
                process.name(),
                process.steps().stream().map(OpenWriter::row).toList());
    }

    private static OpenProcess.Row row(Step step) {
        return new OpenProcess.Row(
                step.id(),
                step.name(),
                step.nameEn(),
                step.performer().text(),
                length(step.time()),
                step.product(),
                List.copyOf(step.actions()),
                step.next().stream()
                        .map(w -> new OpenProcess.Way(w.to(), w.choice(), w.label(), w.labelEn()))
                        .toList(),
                step.starts().stream().map(start -> start.procedure()).toList());
    }
}
