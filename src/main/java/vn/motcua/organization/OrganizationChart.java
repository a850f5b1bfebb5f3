package vn.motcua.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The whole organization over time, as one immutable value in memory. Every question names a day
 * (of Vietnam), because units, codes, posts and powers all change.
 */
public final class OrganizationChart {

    private static final Comparator<Unit> IN_ORDER =
            Comparator.comparing(Unit::code).thenComparing(Unit::name).thenComparing(Unit::id);

    private final Map<UUID, List<Unit>> versions;
    private final Map<UUID, List<Unit>> children;
    private final Map<UUID, Staff> staff;
    private final Map<UUID, Succession> successors;
    private final Map<UUID, List<Succession>> predecessors;
    private final PostHolders holders;
    private final StandIns standIns;
    private final List<Unit> all;

    private OrganizationChart(
            List<Unit> units,
            List<Staff> staff,
            List<Appointment> appointments,
            List<Delegation> delegations,
            List<Succession> successions) {
        this.all = List.copyOf(units);
        this.versions = index(units, Unit::id);
        this.children =
                index(units.stream().filter(u -> u.parent() != null).toList(), u -> parentOf(u));
        this.staff = staff.stream().collect(Collectors.toUnmodifiableMap(Staff::id, s -> s));
        this.successors =
                successions.stream()
                        .collect(Collectors.toUnmodifiableMap(Succession::predecessor, s -> s));
        this.predecessors = index(successions, Succession::successor);
        this.holders = new PostHolders(appointments, delegations, this);
        this.standIns = new StandIns(holders, this);
    }

    public static OrganizationChart of(
            List<Unit> units,
            List<Staff> staff,
            List<Appointment> appointments,
            List<Delegation> delegations,
            List<Succession> successions) {
        return new OrganizationChart(units, staff, appointments, delegations, successions);
    }

    public static OrganizationChart empty() {
        return of(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static UUID parentOf(Unit unit) {
        return java.util.Objects.requireNonNull(unit.parent());
    }

    private static <T> Map<UUID, List<T>> index(Collection<T> rows, Function<T, UUID> key) {
        Map<UUID, List<T>> byKey = new HashMap<>();
        for (T row : rows) {
            byKey.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row);
        }
        byKey.replaceAll((k, list) -> List.copyOf(list));
        return Map.copyOf(byKey);
    }

    /** The unit's version that is valid on the day; empty before it begins and after it ends. */
    public Optional<Unit> unit(UUID id, LocalDate on) {
        return versions.getOrDefault(id, List.of()).stream().filter(u -> u.on(on)).findFirst();
    }

    /** The version valid on the day, or else the last one before it, or else the first: a name. */
    public Optional<Unit> lastKnown(UUID id, LocalDate on) {
        List<Unit> known = versions.getOrDefault(id, List.of());
        Optional<Unit> begun =
                known.stream()
                        .filter(u -> !u.from().isAfter(on))
                        .max(Comparator.comparing(Unit::from));
        return begun.isPresent() ? begun : known.stream().min(Comparator.comparing(Unit::from));
    }

    /** Every version of every unit. */
    public List<Unit> versions() {
        return all;
    }

    /** All versions of a unit, oldest first. */
    public List<Unit> history(UUID id) {
        return versions.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparing(Unit::from))
                .toList();
    }

    /** By the key it has in the organization file. */
    public Optional<Unit> byKey(String key, LocalDate on) {
        return unit(Unit.idOf(key), on);
    }

    /** By identification code, which means a unit only together with a day. */
    public Optional<Unit> byCode(String code, LocalDate on) {
        return all.stream().filter(u -> u.on(on) && u.code().equals(code)).findFirst();
    }

    /** Every unit of the administration on the day, by code; who supervises it is none of them. */
    public List<Unit> units(LocalDate on) {
        return of(on, u -> u.kind() != UnitKind.SUPERVISOR);
    }

    /** The organisations that supervise from outside on the day, by code. */
    public List<Unit> supervisors(LocalDate on) {
        return of(on, u -> u.kind() == UnitKind.SUPERVISOR);
    }

    private List<Unit> of(LocalDate on, Predicate<Unit> which) {
        return all.stream().filter(u -> u.on(on)).filter(which).sorted(IN_ORDER).toList();
    }

    /** Every agency of the day, by code. */
    public List<Unit> agencies(LocalDate on) {
        return units(on).stream().filter(u -> u.kind().agency()).toList();
    }

    /** The units directly under {@code parent} on the day, by code. */
    public List<Unit> children(UUID parent, LocalDate on) {
        return children.getOrDefault(parent, List.of()).stream()
                .filter(u -> u.on(on))
                .sorted(IN_ORDER)
                .toList();
    }

    /** The unit itself and everything under it on the day. */
    public Set<UUID> subtree(UUID root, LocalDate on) {
        Set<UUID> found = new LinkedHashSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            UUID next = open.removeFirst();
            if (found.add(next)) {
                children(next, on).forEach(u -> open.add(u.id()));
            }
        }
        return found;
    }

    /** The agency in whose name a unit acts: itself, or the nearest one above it. */
    public Optional<Unit> agencyOf(UUID unit, LocalDate on) {
        Optional<Unit> at = lastKnown(unit, on);
        while (at.isPresent() && !at.get().kind().agency()) {
            UUID parent = at.get().parent();
            at = parent == null ? Optional.empty() : lastKnown(parent, on);
        }
        return at;
    }

    /** The agency above an agency. */
    public Optional<Unit> superiorOf(UUID agency, LocalDate on) {
        return lastKnown(agency, on).map(Unit::parent).flatMap(parent -> agencyOf(parent, on));
    }

    /**
     * The unit of an agency that has a function on the day: one of its children, or else the
     * successor of the child that had that function until it was merged.
     */
    public Optional<Unit> child(UUID agency, String function, LocalDate on) {
        Optional<Unit> direct =
                children(agency, on).stream()
                        .filter(u -> u.function().equals(function))
                        .findFirst();
        return direct.isPresent() ? direct : successorWith(agency, function, on);
    }

    private Optional<Unit> successorWith(UUID agency, String function, LocalDate on) {
        return children.getOrDefault(agency, List.of()).stream()
                .filter(u -> u.function().equals(function) && !u.from().isAfter(on))
                .sorted(Comparator.comparing(Unit::from).reversed().thenComparing(IN_ORDER))
                .flatMap(u -> unit(successorOf(u.id(), on), on).stream())
                .findFirst();
    }

    /**
     * The post that performs a step of a dossier that {@code receivingAgency} received. Empty when
     * there is no such agency or unit on the day, or the unit never had such a post; a post that is
     * vacant on the day is still found.
     */
    public Optional<Post> resolve(Performer performer, UUID receivingAgency, LocalDate on) {
        UUID receiving = successorOf(receivingAgency, on);
        Optional<Unit> agency =
                switch (performer.relation()) {
                    case RECEIVING -> unit(receiving, on);
                    case SUPERIOR -> superiorOf(receiving, on).flatMap(u -> unit(u.id(), on));
                };
        String function = performer.function();
        Optional<Unit> performing =
                function == null ? agency : agency.flatMap(a -> child(a.id(), function, on));
        return performing.map(u -> new Post(u.id(), performer.post())).filter(holders::established);
    }

    public Optional<Staff> staff(UUID id) {
        return Optional.ofNullable(staff.get(id));
    }

    /** Everyone, by name. */
    public List<Staff> staff() {
        return staff.values().stream()
                .sorted(Comparator.comparing(Staff::name).thenComparing(Staff::username))
                .toList();
    }

    public Optional<Staff> staffByUsername(String username) {
        return staff.values().stream().filter(s -> s.username().equals(username)).findFirst();
    }

    /** Who may act in a post on the day: its holders, then those to whom it is delegated. */
    public List<Staff> holders(Post post, LocalDate on) {
        return holders.of(post, on).stream().flatMap(id -> staff(id).stream()).toList();
    }

    /** Who was lent what by whom, over all days. */
    public StandIns standIns() {
        return standIns;
    }

    /** Who holds a post by appointment on the day. */
    public List<Staff> owners(Post post, LocalDate on) {
        return holders.owners(post, on).stream().flatMap(id -> staff(id).stream()).toList();
    }

    /** The posts of a unit that somebody holds by appointment on the day, by name. */
    public List<Post> posts(UUID unit, LocalDate on) {
        return holders.postsIn(unit, on);
    }

    /**
     * Every post in which somebody may act on the day: those held, those delegated, and the same
     * posts of units that were merged into the unit.
     */
    public Set<Post> postsOf(UUID staffId, LocalDate on) {
        return holders.postsOf(staffId, on);
    }

    /** Whether somebody was, is or will be of organisations that supervise, and of nothing else. */
    public boolean onlySupervised(UUID staffId) {
        return holders.onlySupervised(staffId);
    }

    /** The posts somebody holds by appointment on the day, without delegation or inheritance. */
    public Set<Post> ownPostsOf(UUID staffId, LocalDate on) {
        return holders.ownPostsOf(staffId, on);
    }

    /** The unit and every unit merged into it by the day, however long the chain. */
    public Set<UUID> withPredecessors(UUID unit, LocalDate on) {
        Set<UUID> found = new LinkedHashSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            UUID next = open.removeFirst();
            if (found.add(next)) {
                predecessors.getOrDefault(next, List.of()).stream()
                        .filter(s -> !s.from().isAfter(on))
                        .forEach(s -> open.add(s.predecessor()));
            }
        }
        return found;
    }

    /** The unit that stands in its place on the day: itself while nothing has succeeded it. */
    public UUID successorOf(UUID unit, LocalDate on) {
        Set<UUID> seen = new HashSet<>();
        UUID at = unit;
        Succession next = successors.get(at);
        while (next != null && !next.from().isAfter(on) && seen.add(at)) {
            at = next.successor();
            next = successors.get(at);
        }
        return at;
    }
}
