package vn.motcua.organization;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.journal.Actor;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.RefusalException;

/**
 * The front door of the organization. Commands go one after another over all nodes; each is decided
 * on the rows as they stand, and seen in {@link #chart()} at once here and within about two seconds
 * on other nodes.
 */
@Component
public class Organizations {

    private final OrganizationStore store;
    private final ChartCache cache;
    private final OrganizationJournal journal;

    Organizations(OrganizationStore store, ChartCache cache, OrganizationJournal journal) {
        this.store = store;
        this.cache = cache;
        this.journal = journal;
    }

    /** The organization as it is known now, over all its days. Costs no statement. */
    public OrganizationChart chart() {
        return cache.chart();
    }

    /** How many rows a file brought that were not there. */
    public record Loaded(int units, int staff, int appointments, int delegations) {}

    /**
     * Adds what the file has and the organization has not: whole units (with all their versions),
     * people, posts, delegations. What is there stays as it is, so loading twice is loading once
     * and a later command is never undone.
     */
    @Transactional
    public Loaded load(OrganizationFile file) {
        store.moveOn();
        OrganizationChart before = store.chart();
        Set<UUID> known = before.versions().stream().map(Unit::id).collect(Collectors.toSet());
        refuseTakenCodes(file, before, known);
        List<Unit> fresh = file.units().stream().filter(u -> !known.contains(u.id())).toList();
        fresh.forEach(store::insert);
        file.successions().stream()
                .filter(s -> !known.contains(s.predecessor()))
                .forEach(store::insert);
        int staff = file.staff().stream().mapToInt(store::insert).sum();
        int appointments = file.appointments().stream().mapToInt(store::insert).sum();
        int delegations = file.delegations().stream().mapToInt(store::insert).sum();
        cache.forgetAfterCommit();
        int units = (int) fresh.stream().map(Unit::id).distinct().count();
        return new Loaded(units, staff, appointments, delegations);
    }

    private static void refuseTakenCodes(
            OrganizationFile file, OrganizationChart before, Set<UUID> known) {
        List<OrganizationRefusal> problems =
                file.units().stream()
                        .filter(u -> !known.contains(u.id()) && !u.code().isEmpty())
                        .filter(u ->
                                before.versions().stream()
                                        .anyMatch(b -> b.code().equals(u.code()) && b.overlaps(u)))
                        .<OrganizationRefusal>map(
                                u -> new OrganizationRefusal.CodeTaken(u.code(), u.from()))
                        .toList();
        if (!problems.isEmpty()) {
            throw new RefusalException(problems);
        }
    }

    /** The unit goes on under another name, and another code when one is given. */
    @Transactional
    public void rename(Reorganization.Rename rename, Actor actor) {
        StreamHead head = journal.lock(rename.unit());
        OrganizationChart chart = decide(rename);
        Unit next = rename.next(chart.lastKnown(rename.unit(), rename.from()).orElseThrow());
        store.endUnit(rename.unit(), rename.from());
        store.insert(next);
        journal.write(
                head,
                new OrganizationEvent.UnitRenamed(rename.unit(), rename.from(), next.code()),
                actor);
    }

    /** The unit ends and another stands in its place; people and open work move with it. */
    @Transactional
    public void merge(Reorganization.Merge merge, Actor actor) {
        StreamHead head = journal.lock(merge.unit());
        decide(merge);
        store.endUnit(merge.unit(), merge.from());
        store.insert(new Succession(merge.unit(), merge.into(), merge.from()));
        journal.write(
                head,
                new OrganizationEvent.UnitMerged(merge.unit(), merge.into(), merge.from()),
                actor);
    }

    @Transactional
    public void appoint(Reorganization.Appoint appoint, Actor actor) {
        Post post = appoint.post();
        StreamHead head = journal.lock(post.unit());
        decide(appoint);
        store.insert(new Appointment(appoint.staff(), post, appoint.from(), null));
        journal.write(
                head,
                new OrganizationEvent.Appointed(
                        appoint.staff(), post.unit(), post.post(), appoint.from()),
                actor);
    }

    @Transactional
    public void dismiss(Reorganization.Dismiss dismiss, Actor actor) {
        Post post = dismiss.post();
        StreamHead head = journal.lock(post.unit());
        decide(dismiss);
        store.endAppointment(dismiss.staff(), post, dismiss.day());
        journal.write(
                head,
                new OrganizationEvent.Dismissed(
                        dismiss.staff(), post.unit(), post.post(), dismiss.day()),
                actor);
    }

    @Transactional
    public void delegate(Reorganization.Delegate delegate, Actor actor) {
        Delegation delegation = delegate.delegation();
        Post post = delegation.post();
        StreamHead head = journal.lock(post == null ? delegation.from() : post.unit());
        decide(delegate);
        store.insert(delegation);
        journal.write(
                head,
                new OrganizationEvent.Delegated(
                        delegation.from(),
                        delegation.to(),
                        post == null ? null : post.unit(),
                        post == null ? null : post.post(),
                        delegation.firstDay(),
                        delegation.lastDay()),
                actor);
    }

    /**
     * Takes back at once what was lent.
     *
     * @throws RefusalException where there is no such delegation, or it is over
     */
    @Transactional
    public void endDelegation(Reorganization.EndDelegation end, Actor actor) {
        Delegation lent =
                chart().standIns()
                        .find(end.id())
                        .orElseThrow(() ->
                                new RefusalException(new OrganizationRefusal.DelegationUnknown()));
        Post post = lent.post();
        StreamHead head = journal.lock(post == null ? lent.from() : post.unit());
        decide(end);
        store.endDelegation(lent.id(), end.at());
        journal.write(
                head,
                new OrganizationEvent.DelegationEnded(
                        lent.from(),
                        lent.to(),
                        post == null ? null : post.unit(),
                        post == null ? null : post.post(),
                        lent.firstDay(),
                        lent.lastDay()),
                actor);
    }

    /** A new member of staff, without a post as yet. */
    @Transactional
    public void hire(Staff staff) {
        store.moveOn();
        store.insert(staff);
        cache.forgetAfterCommit();
    }

    private OrganizationChart decide(Reorganization command) {
        store.moveOn();
        OrganizationChart chart = store.chart();
        List<OrganizationRefusal> problems = command.refusals(chart);
        if (!problems.isEmpty()) {
            throw new RefusalException(problems);
        }
        cache.forgetAfterCommit();
        return chart;
    }
}
