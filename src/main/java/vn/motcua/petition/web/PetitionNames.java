package vn.motcua.petition.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Field;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** Names of agencies, fields and procedures as pages of petitions show them. */
public record PetitionNames(CatalogSnapshot catalog, OrganizationChart chart, LocalDate today) {

    public String unit(@Nullable UUID id, Frame frame) {
        return id == null
                ? "—"
                : chart.lastKnown(id, today)
                        .map(unit -> frame.either(unit.name(), unit.nameEn()))
                        .orElse("—");
    }

    public String person(@Nullable UUID id) {
        return id == null ? "—" : chart.staff(id).map(Staff::name).orElse("—");
    }

    public String field(String code, Frame frame) {
        return catalog.all().stream()
                .map(one -> one.field())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> frame.either(one.name(), one.nameEn()))
                .orElse(frame.text("petition.field.none"));
    }

    public String procedure(String code, Frame frame) {
        return code.isBlank()
                ? "—"
                : catalog.history(code).reversed().stream()
                        .findFirst()
                        .map(one -> frame.either(one.name(), one.nameEn()))
                        .orElse(code);
    }

    /** Agencies to which people write: committees of the locality, the higher ones first. */
    List<Unit> addressed() {
        return chart.agencies(today).stream()
                .filter(unit -> unit.kind() == UnitKind.DISTRICT || unit.kind() == UnitKind.COMMUNE)
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::name))
                .toList();
    }

    /** All agencies of the locality, for passing on. */
    List<Option> agencies(Frame frame, @Nullable UUID without) {
        return chart.agencies(today).stream()
                .filter(unit -> !unit.id().equals(without) && unit.kind() != UnitKind.PROVINCE)
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::name))
                .map(unit -> option(unit, frame))
                .toList();
    }

    static Option option(Unit unit, Frame frame) {
        return Option.of(unit.id().toString(), frame.either(unit.name(), unit.nameEn()));
    }

    /** Fields of procedures in force, by name, as choices with none first. */
    List<Option> fields(Frame frame) {
        TreeMap<String, Field> all = new TreeMap<>();
        catalog.inForce(today).forEach(one -> all.put(one.field().code(), one.field()));
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("petition.field.none")));
        all.values().stream()
                .map(one -> Option.of(one.code(), frame.either(one.name(), one.nameEn())))
                .sorted(Comparator.comparing(Option::label))
                .forEach(options::add);
        return options;
    }
}
