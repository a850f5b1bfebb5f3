package vn.motcua.catalog.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Appointments;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Validity;
import vn.motcua.kernel.Dong;

/** Reads the constituents of a procedure: cases, limits, fees, papers and results. */
final class ConstituentReader {

    /** What a file says of a result that holds without a limit. */
    private static final String UNLIMITED = "unlimited";

    private final Names root;
    private final Problems problems;
    private final List<ProcedureCase> cases;
    private final Set<String> caseIds;

    ConstituentReader(Names root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.cases = readCases();
        this.caseIds = cases.stream().map(ProcedureCase::id).collect(Collectors.toSet());
    }

    List<ProcedureCase> cases() {
        return cases;
    }

    private List<ProcedureCase> readCases() {
        List<Names> groups = root.groups("cases");
        Names.unique(groups, "id", problems);
        List<ProcedureCase> read =
                groups.stream()
                        .map(one ->
                                new ProcedureCase(
                                        one.text("id"),
                                        one.text("name"),
                                        one.only("id", "name", "name_en").text("name_en")))
                        .toList();
        return read.isEmpty() ? List.of(ProcedureCase.common()) : read;
    }

    @Nullable String caseOf(Names group) {
        String wanted = group.textOrNull("case");
        if (wanted != null && !caseIds.contains(wanted)) {
            problems.add(new FileRefusal.UnknownCase(group.valueAt("case"), wanted));
        }
        return wanted;
    }

    private static @Nullable Channel channelOf(Names group) {
        return group.optionalOneOf("channel", Channel.class).orElse(null);
    }

    List<Limit> limits() {
        return root.groups("limits").stream().map(this::limit).toList();
    }

    private Limit limit(Names group) {
        group.only("case", "channel", "limit", "to_notice", "from_payment");
        WorkDuration limit = group.duration("limit");
        return new Limit(caseOf(group), channelOf(group), limit, appointments(group, limit));
    }

    private @Nullable Appointments appointments(Names group, WorkDuration limit) {
        WorkDuration toNotice = group.durationOrNull("to_notice");
        WorkDuration fromPayment = group.durationOrNull("from_payment");
        if (toNotice == null && fromPayment == null) {
            return null;
        }
        if (toNotice != null && fromPayment != null) {
            Appointments split = new Appointments(toNotice, fromPayment);
            if (split.fill(limit)) {
                return split;
            }
        }
        problems.add(
                new FileRefusal.AppointmentsDoNotFill(
                        group.valueAt("limit"), limit.text(Locale.of("vi"))));
        return null;
    }

    List<Fee> fees() {
        return root.groups("fees").stream().map(this::fee).toList();
    }

    private Fee fee(Names group) {
        group.only("name", "name_en", "amount", "case", "channel", "note");
        String name = group.text("name");
        return new Fee(
                name,
                group.text("name_en", name),
                new Dong(group.number("amount", 0)),
                caseOf(group),
                channelOf(group),
                group.text("note", ""));
    }

    List<RequiredPaper> papers() {
        List<Names> groups = root.groups("papers");
        Names.unique(groups, "id", problems);
        return groups.stream().map(this::paper).toList();
    }

    private RequiredPaper paper(Names group) {
        group.only(
                "id",
                "name",
                "name_en",
                "kind",
                "originals",
                "copies",
                "required",
                "case",
                "group",
                "max_age",
                "form",
                "form_link",
                "note");
        return new RequiredPaper(
                group.text("id"),
                group.text("name"),
                group.text("name_en"),
                group.oneOf("kind", RequiredPaper.Kind.class, RequiredPaper.Kind.SUBMIT),
                Math.toIntExact(Math.min(group.number("originals", 0), 1000)),
                Math.toIntExact(Math.min(group.number("copies", 0), 1000)),
                group.flag("required", true),
                caseOf(group),
                group.textOrNull("group"),
                group.durationOrNull("max_age"),
                group.text("note", ""));
    }

    List<ProcedureResult> results() {
        return root.groups("results").stream().map(this::result).toList();
    }

    private ProcedureResult result(Names group) {
        group.only("code", "name", "name_en", "validity");
        return new ProcedureResult(
                group.text("code", ""), group.text("name"), group.text("name_en"), validity(group));
    }

    private static @Nullable Validity validity(Names group) {
        if (group.text("validity", "").equals(UNLIMITED)) {
            return Validity.unlimited();
        }
        WorkDuration lasts = group.durationOrNull("validity");
        return lasts == null ? null : new Validity(lasts);
    }
}
