package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Decision;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.bpmn.BpmnWriter;
import vn.motcua.catalog.check.ProcessTimes;
import vn.motcua.catalog.process.Approval;
import vn.motcua.catalog.process.Approvals;
import vn.motcua.document.EditableForms;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Papers;
import vn.motcua.document.ProcessTable;
import vn.motcua.organization.Performer;
import vn.motcua.shell.Texts;

/** A table of steps as files: for a modeller, and as the annex of the decision; in Vietnamese. */
@Component
class ProcessFiles {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Catalog catalog;
    private final Approvals approvals;
    private final Papers papers;
    private final EditableForms editable;
    private final BusinessClock clock;
    private final Texts texts;

    ProcessFiles(
            Catalog catalog,
            Approvals approvals,
            Papers papers,
            EditableForms editable,
            BusinessClock clock,
            Texts texts) {
        this.catalog = catalog;
        this.approvals = approvals;
        this.papers = papers;
        this.editable = editable;
        this.clock = clock;
        this.texts = texts;
    }

    byte[] bpmn(InternalProcess process) {
        Said said = Said.in(VIETNAMESE, texts);
        return BpmnWriter.write(process, performer -> PerformerText.of(performer, said));
    }

    /** Refused where no law of today knows such a table. */
    byte[] pdf(ProcedureVersion version, InternalProcess process) {
        return papers.process(table(version, process), FormChoice.on(clock.today()));
    }

    /** As {@link #pdf}, to go on writing in. */
    byte[] docx(ProcedureVersion version, InternalProcess process) {
        return editable.process(table(version, process), FormChoice.on(clock.today()));
    }

    /**
     * Who is meant by the name of a lane: the words for each post that a published process names,
     * in both languages, as far as they mean one post alone.
     */
    Map<String, Performer> posts() {
        Map<String, Performer> posts = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Performer performer : performers()) {
            for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
                String words = PerformerText.of(performer, Said.in(locale, texts));
                Performer other = posts.putIfAbsent(words, performer);
                if (other != null && !other.equals(performer)) {
                    unclear.add(words);
                }
            }
        }
        posts.keySet().removeAll(unclear);
        return posts;
    }

    private Set<Performer> performers() {
        return catalog.snapshot().all().stream()
                .map(version -> catalog.process(version.processId()))
                .flatMap(process -> process.steps().stream())
                .map(Step::performer)
                .collect(Collectors.toSet());
    }

    private ProcessTable table(ProcedureVersion version, InternalProcess process) {
        Said said = Said.in(VIETNAMESE, texts);
        return new ProcessTable(
                version.code(),
                version.name(),
                process.code(),
                decision(version, process),
                ProcessRow.of(process, said).stream().map(ProcessFiles::line).toList(),
                limits(version, said),
                catalog.examine(version, process)
                        .times()
                        .map(times -> total(process, times, said))
                        .orElse(null),
                clock.instant());
    }

    private static ProcessTable.Line line(ProcessRow row) {
        return new ProcessTable.Line(
                row.number(), row.work(), row.performer(), row.time(), row.product(), row.next());
    }

    /** That which approved the process; where none was recorded, that which published it all. */
    private ProcessTable.@Nullable Decision decision(
            ProcedureVersion version, InternalProcess process) {
        Optional<Approval> approval = approvals.of(process.id());
        Decision decision = version.decision();
        if (approval.isPresent() || decision == null) {
            return approval.map(one -> new ProcessTable.Decision(one.number(), one.signedOn()))
                    .orElse(null);
        }
        return isPublished(version)
                ? new ProcessTable.Decision(decision.number(), decision.date())
                : null;
    }

    /** A draft is approved by nobody yet. */
    private boolean isPublished(ProcedureVersion version) {
        return catalog.snapshot().find(version.id()).isPresent();
    }

    private static ProcessTable.Total total(
            InternalProcess process, ProcessTimes times, Said said) {
        return new ProcessTable.Total(
                path(process, times),
                time(times, said),
                new WorkDuration(times.limitHours(), WorkDuration.Unit.WORKING_HOUR)
                        .text(said.locale()),
                times.fits());
    }

    static String path(InternalProcess process, ProcessTimes times) {
        return times.longest().stream()
                .map(id -> Integer.toString(ProcessRow.number(process, id)))
                .collect(Collectors.joining(" → "));
    }

    static String time(ProcessTimes times, Said said) {
        return said.text(
                "catalog.process.hours-and-days",
                new WorkDuration(times.hours(), WorkDuration.Unit.WORKING_HOUR).text(said.locale()),
                new WorkDuration(times.days(), WorkDuration.Unit.WORKING_DAY).text(said.locale()));
    }

    /** One sentence a case; the channels are named where they differ. */
    static List<String> limits(ProcedureVersion version, Said said) {
        List<String> limits = new ArrayList<>();
        for (ProcedureCase one : version.cases()) {
            String limit = limit(version, one, said);
            if (!limit.isEmpty()) {
                limits.add(
                        version.cases().size() == 1
                                ? said.text("catalog.process.limit", limit)
                                : said.text(
                                        "catalog.process.limit-of",
                                        said.either(one.name(), one.nameEn()),
                                        limit));
            }
        }
        return limits;
    }

    private static String limit(ProcedureVersion version, ProcedureCase one, Said said) {
        Map<String, List<String>> channels = new LinkedHashMap<>();
        for (Channel channel : new TreeSet<>(version.channels())) {
            version.findLimit(one.id(), channel)
                    .ifPresent(limit ->
                            channels.computeIfAbsent(
                                            limit.text(said.locale()), text -> new ArrayList<>())
                                    .add(said.text("catalog.channel." + channel)));
        }
        return channels.size() == 1
                ? channels.keySet().iterator().next()
                : channels.entrySet().stream()
                        .map(limit ->
                                limit.getKey() + " (" + String.join(", ", limit.getValue()) + ")")
                        .collect(Collectors.joining("; "));
    }
}
