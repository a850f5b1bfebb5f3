package vn.motcua.filing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Filed;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Where filing begins.
 *
 * @param there drafts of the same procedure that the person has begun
 * @param last what the person filed of it before, to be taken over; absent where nothing was
 */
public record StartPage(
        ProcedureVersion version,
        List<Unit> agencies,
        List<Draft> there,
        @Nullable Filed last,
        FormView form) {

    public String action() {
        return "/my/file/" + version.code();
    }

    public Field cases(Frame frame) {
        return Field.radio(
                        "caseId",
                        frame.text("filing.start.case"),
                        version.cases().stream()
                                .map(c -> Option.of(c.id(), frame.either(c.name(), c.nameEn())))
                                .toList())
                .mandatory();
    }

    public Field places(Frame frame) {
        List<Option> options =
                agencies.stream()
                        .map(u -> Option.of(u.id().toString(), frame.either(u.name(), u.nameEn())))
                        .toList();
        List<Option> withNone =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        Option.of("", frame.text("filing.start.agency.choose"))),
                                options.stream())
                        .toList();
        return Field.select("agency", frame.text("filing.start.agency"), withNone)
                .hint(frame.text("filing.start.agency.hint"))
                .mandatory();
    }

    /** Whether to begin with what was answered before, or with an empty form. */
    public Field again(Frame frame) {
        Filed before = java.util.Objects.requireNonNull(last);
        return Field.radio(
                        "again",
                        frame.text("filing.start.again"),
                        List.of(
                                Option.of(
                                        before.dossier().toString(),
                                        frame.text(
                                                "filing.start.again.yes",
                                                frame.day(
                                                        vn.motcua.kernel.Zones.dayOf(
                                                                before.filedAt())))),
                                Option.of("", frame.text("filing.start.again.no"))))
                .mandatory();
    }
}
