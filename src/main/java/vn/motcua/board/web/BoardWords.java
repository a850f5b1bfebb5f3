package vn.motcua.board.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.board.Pressing;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.web.Names;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;

/** How units, people, procedures and steps are called on boards, and whom to call about them. */
public record BoardWords(OrganizationChart chart, CatalogSnapshot catalog, LocalDate today) {

    private static final List<String> HEADS = List.of("head", "chair");

    private Names names() {
        return new Names(chart, today);
    }

    public String unit(UUID unit, Frame frame) {
        return names().unit(frame, unit);
    }

    /** The agency in whose name a unit acts; blank where the unit is one itself. */
    public String agencyOf(UUID unit, Frame frame) {
        return chart.agencyOf(unit, today)
                .map(Unit::id)
                .filter(agency -> !agency.equals(unit))
                .map(agency -> unit(agency, frame))
                .orElse("");
    }

    /** Such as "Nguyễn Văn A" or "Chuyên viên: chưa ai nhận". */
    public String who(String post, @Nullable UUID assignee, Frame frame) {
        return assignee == null
                ? frame.text("dossier.overview.untaken", names().postName(frame, post))
                : names().person(assignee);
    }

    /** Who is called: whoever has it, or those who hold its post, or the head of the unit. */
    public String called(UUID unit, String post, @Nullable UUID assignee) {
        if (assignee != null) {
            return names().person(assignee);
        }
        UUID now = chart.successorOf(unit, today);
        return Stream.concat(Stream.of(post), HEADS.stream())
                .map(one -> chart.holders(new Post(now, one), today))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .map(people ->
                        people.stream().limit(3).map(Staff::name).collect(Collectors.joining(", ")))
                .orElse("—");
    }

    /** The telephone of the unit, or else of its agency; blank where none is known. */
    public String phone(UUID unit) {
        UUID now = chart.successorOf(unit, today);
        return Stream.of(chart.lastKnown(now, today), chart.agencyOf(now, today))
                .flatMap(Optional::stream)
                .map(one -> one.board().phone())
                .filter(phone -> !phone.isBlank())
                .findFirst()
                .orElse("");
    }

    public String procedure(UUID version, Frame frame) {
        return catalog.find(version).map(one -> frame.either(one.name(), one.nameEn())).orElse("—");
    }

    public String step(Pressing one, Frame frame) {
        return step(one.version(), one.process(), one.step(), frame);
    }

    /**
     * @param process the process that the step belongs to, where it is not the version's own
     */
    public String step(UUID version, @Nullable UUID process, String step, Frame frame) {
        Step row =
                process == null
                        ? catalog.step(catalog.version(version), step)
                        : catalog.process(process).step(step);
        return frame.either(row.name(), row.nameEn());
    }

    /** A step of a process; one of the desk's own way belongs to none. */
    public String step(UUID process, String step, Frame frame) {
        return catalog.process(process)
                .find(step)
                .map(row -> frame.either(row.name(), row.nameEn()))
                .orElse(step);
    }

    /** Every field of what citizens see, by code. */
    public List<Field> fields() {
        return catalog.all().stream()
                .filter(version -> !version.isInternal())
                .map(ProcedureVersion::field)
                .collect(Collectors.toMap(Field::code, one -> one, (a, b) -> b, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The field of a code; a code that no procedure has stands for itself. */
    public String field(String code, Frame frame) {
        return catalog.all().stream()
                .map(ProcedureVersion::field)
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> frame.either(one.name(), one.nameEn()))
                .orElse(code);
    }
}
