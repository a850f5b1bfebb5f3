package vn.motcua.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.Zones;

/** A command on the organization, and what the organization as it stands says no to. */
public sealed interface Reorganization {

    /** Everything that is wrong with it; empty when it may be done. */
    List<OrganizationRefusal> refusals(OrganizationChart chart);

    /**
     * From {@code from} on the unit has this name, and this code when one is given; id, people and
     * dossiers stay.
     */
    record Rename(UUID unit, LocalDate from, String name, String nameEn, @Nullable String code)
            implements Reorganization {

        public Rename {
            name = VietnameseText.tidy(name);
            nameEn = VietnameseText.tidy(nameEn);
        }

        @Override
        public List<OrganizationRefusal> refusals(OrganizationChart chart) {
            List<OrganizationRefusal> problems = new ArrayList<>(mustBeOpen(chart, unit, from));
            if (name.isEmpty() || nameEn.isEmpty()) {
                problems.add(new OrganizationRefusal.NameMissing());
            }
            String wished = code;
            if (wished != null && isTaken(chart, wished)) {
                problems.add(new OrganizationRefusal.CodeTaken(wished, from));
            }
            return problems;
        }

        private boolean isTaken(OrganizationChart chart, String wished) {
            return chart.versions().stream()
                    .filter(u -> u.code().equals(wished) && !u.id().equals(unit))
                    .anyMatch(u -> u.to() == null || u.to().isAfter(from));
        }

        Unit next(Unit last) {
            return new Unit(
                    unit,
                    code == null ? last.code() : code,
                    last.kind(),
                    last.function(),
                    last.parent(),
                    name,
                    nameEn,
                    from,
                    null,
                    last.board().withoutShortName());
        }
    }

    /** On {@code from} the unit ends and {@code into} stands in its place. */
    record Merge(UUID unit, UUID into, LocalDate from) implements Reorganization {

        @Override
        public List<OrganizationRefusal> refusals(OrganizationChart chart) {
            List<OrganizationRefusal> problems = new ArrayList<>(mustBeOpen(chart, unit, from));
            if (unit.equals(into)) {
                chart.lastKnown(unit, from)
                        .map(u -> new OrganizationRefusal.MergedIntoItself(u.name()))
                        .ifPresent(problems::add);
            } else if (chart.unit(into, from).isEmpty()
                    || isSupervisor(into, chart) != isSupervisor(unit, chart)) {
                problems.add(new OrganizationRefusal.UnitUnknown());
            }
            return problems;
        }

        private boolean isSupervisor(UUID one, OrganizationChart chart) {
            return chart.lastKnown(one, from)
                    .filter(u -> u.kind() == UnitKind.SUPERVISOR)
                    .isPresent();
        }
    }

    /** Somebody holds a post from a day on, until a later command ends it. */
    record Appoint(UUID staff, Post post, LocalDate from) implements Reorganization {

        @Override
        public List<OrganizationRefusal> refusals(OrganizationChart chart) {
            List<OrganizationRefusal> problems = staffAndUnit(chart, staff, post.unit(), from);
            chart.unit(post.unit(), from)
                    .filter(u -> (u.kind() == UnitKind.SUPERVISOR) != post.isSupervising())
                    .ifPresent(u ->
                            problems.add(new OrganizationRefusal.PostOfOtherKind(post.post())));
            return problems;
        }
    }

    /** {@code day} is the first on which the post is no longer held. */
    record Dismiss(UUID staff, Post post, LocalDate day) implements Reorganization {

        @Override
        public List<OrganizationRefusal> refusals(OrganizationChart chart) {
            boolean held = chart.ownPostsOf(staff, day.minusDays(1)).contains(post);
            return held ? List.of() : List.of(new OrganizationRefusal.PostNotHeld(post.post()));
        }
    }

    /**
     * Lends a post, or all posts, for some days.
     *
     * @param today no right is lent for days gone by
     */
    record Delegate(Delegation delegation, LocalDate today) implements Reorganization {

        @Override
        public List<OrganizationRefusal> refusals(OrganizationChart chart) {
            return DelegationRules.refusals(delegation, today, chart);
        }
    }

    /** Takes back what was lent, at once. */
    record EndDelegation(UUID id, Instant at) implements Reorganization {

        @Override
        public List<OrganizationRefusal> refusals(OrganizationChart chart) {
            Optional<Delegation> lent = chart.standIns().find(id);
            if (lent.isEmpty()) {
                return List.of(new OrganizationRefusal.DelegationUnknown());
            }
            return lent.get().isOpen(Zones.dayOf(at))
                    ? List.of()
                    : List.of(new OrganizationRefusal.DelegationOver());
        }
    }

    private static List<OrganizationRefusal> mustBeOpen(
            OrganizationChart chart, UUID id, LocalDate from) {
        Optional<Unit> last = chart.lastKnown(id, LocalDate.MAX);
        if (last.isEmpty()) {
            return List.of(new OrganizationRefusal.UnitUnknown());
        }
        boolean open = last.get().to() == null && last.get().from().isBefore(from);
        return open
                ? List.of()
                : List.of(new OrganizationRefusal.UnitNotOpen(last.get().name(), from));
    }

    private static List<OrganizationRefusal> staffAndUnit(
            OrganizationChart chart, UUID staff, UUID unit, LocalDate on) {
        List<OrganizationRefusal> problems = new ArrayList<>();
        if (chart.staff(staff).isEmpty()) {
            problems.add(new OrganizationRefusal.StaffUnknown());
        }
        if (chart.unit(unit, on).isEmpty()) {
            problems.add(new OrganizationRefusal.UnitUnknown());
        }
        return problems;
    }
}
