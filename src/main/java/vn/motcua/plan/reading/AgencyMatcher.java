package vn.motcua.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** Finds the units that a plan's words mean, as the organization stood on a day. */
public final class AgencyMatcher {

    private static final Pattern COMMUNES =
            Pattern.compile(
                    "(?:uy ban nhan dan )?(?:cac |cap )(?:xa|phuong|thi tran)"
                            + "(?: va| xa| phuong| thi tran)*|cac dia phuong");
    private static final Pattern DISTRICT =
            Pattern.compile("(?:uy ban nhan dan )?cap huyen|uy ban nhan dan huyen");
    private static final Pattern PROVINCE =
            Pattern.compile("(?:uy ban nhan dan )?cap tinh|uy ban nhan dan tinh");
    private static final Pattern DEPARTMENTS =
            Pattern.compile(
                    "cac (?:phong|co quan chuyen mon)(?: ban| nganh| chuyen mon| don vi)*"
                            + "(?: (?:thuoc )?(?:uy ban nhan dan )?(?:cap )?(?:huyen|thi xa|quan))?");
    private static final Pattern SECTORS =
            Pattern.compile("cac (?:co quan )?nganh(?: doc)? dong tren dia ban(?: huyen)?");
    private static final Pattern DESKS =
            Pattern.compile("bo phan (?:mot cua|tiep nhan va tra ket qua) (?:cap xa|cac xa.*)");

    /** A part of a name says whose it is from this share of its words on. */
    private static final double ENOUGH = 0.55;

    private final OrganizationChart chart;
    private final LocalDate on;
    private final Unit agency;
    private final String place;
    private final List<Named> named = new ArrayList<>();

    /** A unit with its names as they are compared. */
    private record Named(Unit unit, String name, String shortName) {}

    /**
     * @param agency that issues the plan
     */
    public AgencyMatcher(OrganizationChart chart, LocalDate on, Unit agency) {
        this.chart = chart;
        this.on = on;
        this.agency = agency;
        this.place = placeOf(agency);
        Set<UUID> near = new LinkedHashSet<>(chart.subtree(agency.id(), on));
        chart.superiorOf(agency.id(), on)
                .ifPresent(above -> {
                    near.add(above.id());
                    chart.children(above.id(), on).forEach(unit -> near.add(unit.id()));
                });
        for (UUID id : near) {
            chart.unit(id, on)
                    .ifPresent(unit ->
                            named.add(
                                    new Named(
                                            unit,
                                            UnitNames.plain(unit.name()),
                                            UnitNames.plain(unit.shortName()))));
        }
    }

    /** {@code huyen duc tho} of {@code Ủy ban nhân dân huyện Đức Thọ}. */
    private static String placeOf(Unit agency) {
        return UnitNames.plain(agency.name()).replaceFirst("^uy ban nhan dan ", "");
    }

    /** Everybody that a cell names, in its order. */
    public List<AgencyMatch> match(String cell) {
        List<AgencyMatch> found = new ArrayList<>();
        for (String part :
                cell.split(";|(?<=\\S)\\s+[-–+]\\s*(?=(?:Các|Phòng|Trung|UBND|Văn) )", -1)) {
            String said = part.replaceAll("^[\\s\\-–+•.]+|[\\s.,]+$", "");
            if (!said.isEmpty()) {
                found.addAll(phrase(said));
            }
        }
        return found;
    }

    private List<AgencyMatch> phrase(String said) {
        AgencyMatch whole = one(said);
        if (whole.confidence() != AgencyMatch.Confidence.UNKNOWN || !said.contains(", ")) {
            return List.of(whole);
        }
        List<AgencyMatch> parts = Arrays.stream(said.split(", ", -1)).map(this::one).toList();
        boolean any =
                parts.stream()
                        .anyMatch(part -> part.confidence() != AgencyMatch.Confidence.UNKNOWN);
        boolean names =
                Arrays.stream(said.split(", ", -1))
                        .allMatch(part -> part.matches("(?:\\p{Lu}|các |cấp ).*"));
        return any || names ? parts : List.of(whole);
    }

    private AgencyMatch one(String said) {
        String plain = UnitNames.plain(said);
        List<UUID> group = group(plain);
        if (!group.isEmpty()) {
            return new AgencyMatch(said, AgencyMatch.Confidence.SURE, group);
        }
        String bare = UnitNames.withoutPlace(plain, place);
        List<UUID> exact =
                units(one ->
                        one.name().equals(plain)
                                || one.shortName().equals(plain)
                                || stripped(one).equals(bare)
                                || UnitNames.withoutPlace(one.shortName(), place).equals(bare));
        if (exact.size() == 1) {
            return new AgencyMatch(said, AgencyMatch.Confidence.SURE, exact);
        }
        List<UUID> likely = units(one -> isPart(bare, stripped(one)));
        return likely.size() == 1
                ? new AgencyMatch(said, AgencyMatch.Confidence.LIKELY, likely)
                : new AgencyMatch(said, AgencyMatch.Confidence.UNKNOWN, List.of());
    }

    private String stripped(Named one) {
        return UnitNames.withoutPlace(one.name(), place);
    }

    private List<UUID> units(Predicate<Named> which) {
        return named.stream().filter(which).map(one -> one.unit().id()).distinct().toList();
    }

    /** Whether all words stand in a name, in its order, and are most of it. */
    private static boolean isPart(String words, String name) {
        List<String> said = List.of(words.split(" ", -1));
        List<String> whole = List.of(name.split(" ", -1));
        int at = 0;
        for (String word : whole) {
            if (at < said.size() && said.get(at).equals(word)) {
                at++;
            }
        }
        return said.size() >= 3
                && at == said.size()
                && said.getFirst().equals(whole.getFirst())
                && said.getLast().equals(whole.getLast())
                && said.size() >= ENOUGH * whole.size();
    }

    private List<UUID> group(String plain) {
        if (COMMUNES.matcher(plain).matches()) {
            return kind(UnitKind.COMMUNE);
        }
        if (DISTRICT.matcher(plain).matches()) {
            return above(UnitKind.DISTRICT);
        }
        if (PROVINCE.matcher(plain).matches()) {
            return above(UnitKind.PROVINCE);
        }
        if (DEPARTMENTS.matcher(plain).matches()) {
            List<UUID> all = new ArrayList<>(kind(UnitKind.DEPARTMENT));
            if (plain.contains(" nganh")) {
                all.addAll(kind(UnitKind.SECTOR_BODY));
            }
            return all;
        }
        if (SECTORS.matcher(plain).matches()) {
            return kind(UnitKind.SECTOR_BODY);
        }
        return DESKS.matcher(plain).matches() ? desks() : List.of();
    }

    /** The agency itself or one above it, of a kind. */
    private List<UUID> above(UnitKind kind) {
        Optional<Unit> at = Optional.of(agency);
        while (at.isPresent() && at.get().kind() != kind) {
            at = chart.superiorOf(at.get().id(), on);
        }
        return at.map(Unit::id).stream().toList();
    }

    private List<UUID> kind(UnitKind kind) {
        return chart.children(agency.id(), on).stream()
                .filter(unit -> unit.kind() == kind)
                .map(Unit::id)
                .toList();
    }

    private List<UUID> desks() {
        return kind(UnitKind.COMMUNE).stream()
                .flatMap(commune -> chart.children(commune, on).stream())
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .map(Unit::id)
                .toList();
    }
}
