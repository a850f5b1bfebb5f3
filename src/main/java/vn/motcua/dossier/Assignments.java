package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;

/**
 * How the tasks of a post are given out: set and stopped by whoever may assign in its unit. Only
 * tasks opened from then on follow; what lies on desks stays where it is.
 */
@Component
public class Assignments {

    private final AssignmentStore store;
    private final AssignmentCache cache;
    private final Journal journal;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Access access;
    private final BusinessClock clock;

    Assignments(
            AssignmentStore store,
            AssignmentCache cache,
            Journal journal,
            Organizations organizations,
            Catalog catalog,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.cache = cache;
        this.journal = journal;
        this.organizations = organizations;
        this.catalog = catalog;
        this.access = access;
        this.clock = clock;
    }

    /** The way that holds today; none means that tasks lie open. */
    public Optional<Assignment> today(Post post) {
        return cache.book().of(post, clock.today());
    }

    /** All that was ever set for a post, the youngest first. */
    public List<Assignment> history(Post post) {
        return cache.book().history(post);
    }

    /** Who had a turn at the post, the longest ago first. */
    public TurnOrder turns(Post post) {
        return store.turn(post);
    }

    /** The fields of everything in force today, by name. */
    public List<Field> fields() {
        return inForce(clock.today()).stream()
                .map(ProcedureVersion::field)
                .distinct()
                .sorted(Comparator.comparing(Field::name))
                .toList();
    }

    private List<ProcedureVersion> inForce(LocalDate day) {
        return catalog.snapshot().inForce(day);
    }

    /**
     * From its first day on the post's tasks are given out like this.
     *
     * @throws RefusalException with everything that is wrong, or where it may not be set by them
     */
    @Transactional
    public void set(Assignment wished, SignedIn by) {
        Post post = wished.post();
        access.require(by, Right.DOSSIER_ASSIGN, Scope.of(post.unit()));
        StreamHead head = lock(post);
        store.moveOn();
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        if (!chart.posts(post.unit(), today).contains(post)) {
            throw new RefusalException(new AssignmentRefusal.PostUnknown());
        }
        List<Staff> holders = chart.holders(post, today);
        List<Refusal> wrong =
                AssignmentRules.problems(
                        wished, holders, known(today), new AssignmentBook(store.all()), today);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        store.insert(wished);
        cache.forgetAfterCommit();
        write(
                head,
                new AssignmentEvent.AssignmentSet(
                        wished.id(),
                        post.unit(),
                        post.post(),
                        wished.firstDay(),
                        wished.lastDay(),
                        wished.way(),
                        wished.otherwise(),
                        wished.rules()),
                by);
    }

    /**
     * Stops a way at once: tasks lie open again from now on.
     *
     * @throws RefusalException where there is none, it is over, or not theirs to stop
     */
    @Transactional
    public void end(UUID id, SignedIn by) {
        Assignment found = find(cache.book(), id);
        access.require(by, Right.DOSSIER_ASSIGN, Scope.of(found.post().unit()));
        StreamHead head = lock(found.post());
        store.moveOn();
        if (!find(new AssignmentBook(store.all()), id).isOpen(clock.today())) {
            throw new RefusalException(new AssignmentRefusal.AssignmentOver());
        }
        store.end(id, by.staff(), clock.instant());
        cache.forgetAfterCommit();
        write(head, new AssignmentEvent.AssignmentEnded(id), by);
    }

    private static Assignment find(AssignmentBook book, UUID id) {
        return book.find(id)
                .orElseThrow(() -> new RefusalException(new AssignmentRefusal.AssignmentUnknown()));
    }

    private AssignmentRules.Known known(LocalDate day) {
        return new AssignmentRules.Known() {
            @Override
            public boolean field(String code) {
                return inForce(day).stream().anyMatch(v -> v.field().code().equals(code));
            }

            @Override
            public boolean procedure(String code) {
                return catalog.inForce(code, day).isPresent();
            }
        };
    }

    /** The first thing that the transaction locks. */
    private StreamHead lock(Post post) {
        UUID stream =
                UUID.nameUUIDFromBytes(
                        ("assignment:" + post.unit() + ":" + post.post())
                                .getBytes(StandardCharsets.UTF_8));
        return journal.lock(stream)
                .or(() -> journal.open(stream, "assignment"))
                .or(() -> journal.lock(stream))
                .orElseThrow(
                        () -> new ConcurrencyFailureException("Stream just opened by another"));
    }

    private void write(StreamHead head, AssignmentEvent event, SignedIn by) {
        journal.append(journal.prepare(head, List.of(event), clock.instant(), by.actor(), null));
    }
}
