package vn.motcua.filing.web;

import java.util.List;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.filing.Draft;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Where filing begins.
 *
 * @param there drafts of the same procedure that the person has begun
 */
public record StartPage(
        ProcedureVersion version, List<Unit> agencies, List<Draft> there, FormView form) {

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
}
