package vn.motcua.postal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;

/**
 * What is handed to the post: the list of procedures that may be, and what each agency agreed with
 * its post office (kế hoạch 2022, Phụ lục II, dòng 5). The list is one for all; who keeps it keeps
 * agreements of the agencies that they watch over.
 */
@Component
public class Agreements {

    static final String KIND = "postal-agreement";
    static final String LIST_KIND = "postal-list";
    private static final int HOURS_MOST = 80;

    private final AgreementStore store;
    private final Catalog catalog;
    private final Journal journal;
    private final Access access;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    Agreements(
            AgreementStore store,
            Catalog catalog,
            Journal journal,
            Access access,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.store = store;
        this.catalog = catalog;
        this.journal = journal;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Agreement> all() {
        return store.all();
    }

    /** By procedure. */
    public List<ListedProcedure> listed() {
        return store.listed();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void write(UUID stream, String kind, PostalEvent event, Instant at, SignedIn by) {
        journal.write(stream, kind, List.of(event), at, by.actor());
    }

    /**
     * Keeps an agreement; the same key again does nothing.
     *
     * @throws RefusalException with all that is wrong
     */
    public void agree(AgreementTyped typed, SignedIn by) {
        access.requireAnywhere(by, Right.POSTAL_MANAGE);
        List<Refusal> wrong = new ArrayList<>();
        UUID agency = typed.agency();
        if (agency == null) {
            wrong.add(new PostalRefusal.NotChosen("agency"));
        } else {
            access.require(by, Right.POSTAL_MANAGE, Scope.of(agency));
        }
        OrderRules.text(typed.number(), "number", OrderRules.NAME, wrong);
        OrderRules.text(typed.office(), "office", OrderRules.NAME, wrong);
        LocalDate day = day(typed.day(), "day", wrong);
        LocalDate from = day(typed.from(), "from", wrong);
        LocalDate to = typed.to();
        if (to == null && !typed.open()) {
            wrong.add(new PostalRefusal.NoSuchDay("to"));
        }
        if (day != null && from != null && from.isBefore(day)) {
            wrong.add(new PostalRefusal.NoSuchDay("from"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            wrong.add(new PostalRefusal.DaysTurned());
        }
        Integer hours = typed.hours();
        if (hours == null || hours < 1 || hours > HOURS_MOST) {
            wrong.add(new PostalRefusal.NoHours(HOURS_MOST));
        }
        if (typed.procedures().isEmpty()) {
            wrong.add(new PostalRefusal.Missing("procedures"));
        }
        typed.procedures().stream()
                .filter(one -> catalog.snapshot().history(one).isEmpty())
                .findFirst()
                .ifPresent(one -> wrong.add(new PostalRefusal.NoSuchProcedure(shown(one))));
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Agreement one =
                new Agreement(
                        typed.key(),
                        Objects.requireNonNull(agency),
                        typed.number(),
                        Objects.requireNonNull(day),
                        typed.office(),
                        Objects.requireNonNull(from),
                        to,
                        Objects.requireNonNull(hours),
                        typed.procedures());
        Instant now = now();
        transaction.executeWithoutResult(_ -> {
            if (store.insert(one, now, by.staff())) {
                write(
                        one.id(),
                        KIND,
                        new PostalEvent.Agreed(
                                one.id(),
                                one.agency(),
                                one.number(),
                                one.day(),
                                one.from(),
                                one.to(),
                                one.hours(),
                                one.procedures(),
                                by.staff()),
                        now,
                        by);
            }
        });
    }

    private static String shown(String code) {
        return code.length() > 40 ? code.substring(0, 40) + "…" : code;
    }

    private static @Nullable LocalDate day(
            @Nullable LocalDate day, String field, List<Refusal> wrong) {
        if (day == null) {
            wrong.add(new PostalRefusal.NoSuchDay(field));
        }
        return day;
    }

    /** Ends an agreement with a day, which it may outlive no more. */
    public void end(UUID agreement, @Nullable LocalDate to, SignedIn by) {
        access.requireAnywhere(by, Right.POSTAL_MANAGE);
        Agreement one =
                store.all().stream()
                        .filter(known -> known.id().equals(agreement))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new PostalRefusal.NoSuchAgreement()));
        access.require(by, Right.POSTAL_MANAGE, Scope.of(one.agency()));
        if (to == null) {
            throw new RefusalException(new PostalRefusal.NoSuchDay("to"));
        }
        if (to.isBefore(one.from())) {
            throw new RefusalException(new PostalRefusal.DaysTurned());
        }
        Instant now = now();
        transaction.executeWithoutResult(_ -> {
            if (!store.end(agreement, to)) {
                throw new RefusalException(new PostalRefusal.AgreementOver());
            }
            write(
                    agreement,
                    KIND,
                    new PostalEvent.AgreementEnded(agreement, to, by.staff()),
                    now,
                    by);
        });
    }

    /** Puts a procedure on the list from a day on. */
    public void list(
            UUID key, String procedure, @Nullable LocalDate from, String source, SignedIn by) {
        access.requireAnywhere(by, Right.POSTAL_MANAGE);
        List<Refusal> wrong = new ArrayList<>();
        if (catalog.snapshot().history(procedure).isEmpty()) {
            wrong.add(new PostalRefusal.UnknownProcedure(shown(procedure)));
        }
        LocalDate day = day(from, "from", wrong);
        OrderRules.text(source, "source", OrderRules.ADDRESS, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        ListedProcedure one =
                new ListedProcedure(
                        key, procedure, Objects.requireNonNull(day), null, source.strip());
        if (store.listed().stream().anyMatch(known -> known.id().equals(key))) {
            return;
        }
        Instant now = now();
        transaction.executeWithoutResult(_ -> {
            if (!store.list(one, now, by.staff())) {
                throw new RefusalException(new PostalRefusal.ListedAlready());
            }
            write(
                    key,
                    LIST_KIND,
                    new PostalEvent.Listed(key, procedure, one.from(), one.source(), by.staff()),
                    now,
                    by);
        });
    }

    /** Takes a procedure off the list after a day. */
    public void unlist(UUID entry, @Nullable LocalDate to, SignedIn by) {
        access.requireAnywhere(by, Right.POSTAL_MANAGE);
        if (to == null) {
            throw new RefusalException(new PostalRefusal.NoSuchDay("to"));
        }
        Instant now = now();
        transaction.executeWithoutResult(_ -> {
            if (!store.unlist(entry, to)) {
                throw new RefusalException(new PostalRefusal.AgreementOver());
            }
            write(entry, LIST_KIND, new PostalEvent.Unlisted(entry, to, by.staff()), now, by);
        });
    }
}
