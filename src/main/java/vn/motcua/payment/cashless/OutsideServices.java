package vn.motcua.payment.cashless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.organization.Unit;

/**
 * The register of services outside the administration (trường học, y tế, điện lực, bảo hiểm xã hội)
 * and since when they are paid without cash. What was said stays; a correction replaces it. Each
 * act throws a {@link RefusalException} with {@link CashlessRefusal}s and then leaves nothing.
 */
@Component
public class OutsideServices {

    private static final String KIND = "payment-outside";

    private final OutsideStore store;
    private final CashlessAccess access;
    private final Journal journal;
    private final BusinessClock clock;

    OutsideServices(
            OutsideStore store, CashlessAccess access, Journal journal, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of areas that somebody keeps: what is listed first, then what was ended. */
    public List<OutsideEntry> kept(SignedIn by) {
        Set<UUID> areas =
                access.kept(by).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
        List<OutsideEntry> all = store.all(areas, null);
        LocalDate today = clock.today();
        List<OutsideEntry> sorted =
                new ArrayList<>(all.stream().filter(one -> one.isListedOn(today)).toList());
        sorted.addAll(all.stream().filter(one -> !one.isListedOn(today)).toList());
        return sorted;
    }

    /** What everybody may know: those that are paid without cash today. */
    public List<OutsideEntry> open() {
        LocalDate today = clock.today();
        return store.everywhere().stream()
                .filter(one -> one.isListedOn(today) && one.isCashlessOn(today))
                .toList();
    }

    /** One that somebody keeps, as it stands. */
    public OutsideEntry find(UUID id, SignedIn by) {
        access.requireKeeper(by);
        OutsideEntry one =
                store.find(id)
                        .orElseThrow(
                                () -> new RefusalException(new CashlessRefusal.NoSuchOutside()));
        access.require(one.agency(), by);
        return one;
    }

    List<OutsideEntry> listed(Asked asked) {
        return store.all(asked.agencies(), asked.known().at()).stream()
                .filter(one -> one.isListedOn(asked.to()))
                .toList();
    }

    void check(OutsideTyped typed, List<Refusal> wrong) {
        typed.check(clock.today(), wrong);
    }

    /** Whether what is typed says the same of a service as the register does. */
    boolean isSame(OutsideEntry one, OutsideTyped typed) {
        return of(one.id(), one.agency(), typed, one.from()).equals(one);
    }

    /** Takes a service into the register from today on, or from the day of its channel. */
    @Transactional
    public void list(UUID id, OutsideTyped typed, SignedIn by) {
        access.requireKeeper(by);
        List<Refusal> wrong = new ArrayList<>();
        if (typed.agency() == null) {
            wrong.add(new CashlessRefusal.AreaMissing());
        } else {
            access.require(typed.agency(), by);
        }
        typed.check(clock.today(), wrong);
        OnlineSetups.refuse(wrong);
        store.lock();
        if (store.isThere(id)) {
            return;
        }
        UUID agency = Objects.requireNonNull(typed.agency());
        requireNew(agency, typed, null);
        LocalDate today = clock.today();
        LocalDate since = typed.since();
        write(of(id, agency, typed, since == null ? today : since), null, by);
    }

    private void requireNew(UUID agency, OutsideTyped typed, @Nullable UUID but) {
        OutsideEntry.Key key = OutsideEntry.Key.of(agency, typed.plainUnit(), typed.plainService());
        boolean there =
                store.all(Set.of(agency), null).stream()
                        .anyMatch(one ->
                                one.endedOn() == null
                                        && !one.id().equals(but)
                                        && one.key().equals(key));
        if (there) {
            throw new RefusalException(new CashlessRefusal.OutsideListedAlready());
        }
    }

    private static OutsideEntry of(UUID id, UUID agency, OutsideTyped typed, LocalDate from) {
        boolean cashless = !typed.channel().isBlank();
        return new OutsideEntry(
                id,
                agency,
                Objects.requireNonNull(typed.kind()),
                typed.plainUnit(),
                typed.plainService(),
                typed.channel().strip(),
                cashless ? typed.since() : null,
                typed.evidence().strip(),
                from,
                null,
                "");
    }

    private void write(OutsideEntry one, @Nullable UUID replaces, SignedIn by) {
        store.insert(one, replaces, clock.instant(), by.staff());
        journal.write(
                one.id(),
                KIND,
                List.of(
                        new CashlessEvent.OutsideNoted(
                                one.agency(),
                                replaces,
                                one.kind(),
                                one.from(),
                                one.since(),
                                TextHash.hex(
                                        String.join(
                                                "\n",
                                                one.unit(),
                                                one.service(),
                                                one.channel(),
                                                one.evidence())),
                                by.staff())),
                clock.instant(),
                by.actor());
    }

    private OutsideEntry standing(UUID id, SignedIn by) {
        access.requireKeeper(by);
        store.lock();
        OutsideEntry one =
                store.find(id)
                        .orElseThrow(() ->
                                new RefusalException(
                                        store.isThere(id)
                                                ? new CashlessRefusal.NoLongerHolds()
                                                : new CashlessRefusal.NoSuchOutside()));
        access.require(one.agency(), by);
        if (one.endedOn() != null) {
            throw new RefusalException(new CashlessRefusal.NoLongerHolds());
        }
        return one;
    }

    /**
     * Says anew what it is: corrects, or notes that it is paid without cash by now. The area stays.
     *
     * @param next id of what is said now; sent again, it is said once
     */
    @Transactional
    public void correct(UUID id, UUID next, OutsideTyped typed, SignedIn by) {
        access.requireKeeper(by);
        List<Refusal> wrong = new ArrayList<>();
        typed.check(clock.today(), wrong);
        OnlineSetups.refuse(wrong);
        if (store.isThere(next) && store.find(next).isPresent()) {
            access.require(store.find(next).orElseThrow().agency(), by);
            return;
        }
        OutsideEntry before = standing(id, by);
        requireNew(before.agency(), typed, id);
        LocalDate since = typed.since();
        LocalDate from = since != null && since.isBefore(before.from()) ? since : before.from();
        write(of(next, before.agency(), typed, from), id, by);
    }

    /**
     * It is no service of the area any more.
     *
     * @param mistaken whether it never was; then the day is that of today
     */
    @Transactional
    public void end(UUID id, @Nullable LocalDate day, boolean mistaken, String why, SignedIn by) {
        OutsideEntry one = standing(id, by);
        LocalDate on = mistaken ? clock.today() : day;
        List<Refusal> wrong = new ArrayList<>();
        OnlineSetups.past("day", on, clock.today(), wrong);
        if (!mistaken && on != null && on.isBefore(one.from())) {
            wrong.add(new CashlessRefusal.DayTooEarly("day"));
        }
        if (!OnlineSetups.isFilled(why, OutsideTyped.LONGEST)) {
            wrong.add(new CashlessRefusal.WhyMissing(OutsideTyped.LONGEST));
        }
        OnlineSetups.refuse(wrong);
        LocalDate last = Objects.requireNonNull(on);
        store.end(id, last, mistaken, why.strip(), clock.instant(), by.staff());
        journal.write(
                id,
                KIND,
                List.of(
                        new CashlessEvent.OutsideEnded(
                                last, mistaken, TextHash.hex(why.strip()), by.staff())),
                clock.instant(),
                by.actor());
    }
}
