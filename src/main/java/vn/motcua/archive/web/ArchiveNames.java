package vn.motcua.archive.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.ResultForce;
import vn.motcua.kernel.Bilingual;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Names of agencies, people and kinds of results as these pages show them.
 *
 * @param types names of kinds of results by code
 */
public record ArchiveNames(OrganizationChart chart, Map<String, Bilingual> types, LocalDate today) {

    public ArchiveNames {
        types = Map.copyOf(types);
    }

    public String unit(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }

    String unit(UUID id) {
        return chart.lastKnown(id, today).map(Unit::name).orElse("—");
    }

    public String person(@Nullable UUID id) {
        return id == null ? "—" : chart.staff(id).map(Staff::name).orElse("—");
    }

    /** What a kind of result is called, else its code. */
    public String type(String code, Frame frame) {
        Bilingual name = types.get(code);
        if (name != null) {
            return frame.words(name);
        }
        return code.isEmpty() ? frame.text("archive.type.none") : code;
    }

    String type(String code) {
        Bilingual name = types.get(code);
        return name == null ? code : name.vi();
    }

    public List<Option> units(List<Unit> units, Frame frame) {
        return units.stream()
                .map(unit -> Option.of(unit.id().toString(), unit(unit.id(), frame)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public List<Option> kinds(Frame frame) {
        return types.entrySet().stream()
                .map(type ->
                        Option.of(
                                type.getKey(),
                                frame.words(type.getValue()) + " — " + type.getKey()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public String force(ArchivedResult result, Frame frame) {
        return frame.text("archive.force." + result.force(today));
    }

    public String tone(ArchivedResult result) {
        ResultForce force = result.force(today);
        return switch (force) {
            case IN_FORCE -> "done";
            case NOT_YET -> "waiting";
            case EXPIRED, REPLACED -> "soon";
            case WITHDRAWN -> "late";
        };
    }

    /** What stands on a result. */
    public List<Fact> facts(ArchivedResult result, Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("archive.type"), type(result.words().type(), frame)));
        facts.add(new Fact(frame.text("archive.number"), result.words().number()));
        facts.add(new Fact(frame.text("archive.signedOn"), frame.day(result.words().signedOn())));
        facts.add(new Fact(frame.text("archive.agency"), unit(result.agency(), frame)));
        if (!result.words().issuer().isEmpty()) {
            facts.add(new Fact(frame.text("archive.issuer"), result.words().issuer()));
            facts.add(new Fact(frame.text("archive.signer"), result.words().signer()));
        }
        facts.add(new Fact(frame.text("archive.validity"), validity(result, frame)));
        return facts;
    }

    public String validity(ArchivedResult result, Frame frame) {
        LocalDate from = result.words().validFrom();
        LocalDate to = result.words().validTo();
        String begins = frame.day(from == null ? result.words().signedOn() : from);
        return to == null
                ? frame.text("archive.validity.open", begins)
                : frame.text("archive.validity.span", begins, frame.day(to));
    }
}
