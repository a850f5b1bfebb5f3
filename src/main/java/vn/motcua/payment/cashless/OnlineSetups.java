package vn.motcua.payment.cashless;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/**
 * Where procedures are set up to be paid online, and whether that was tried. Facts are only added:
 * what ends or was a mistake has a row of its own. Each act throws a {@link RefusalException} with
 * {@link CashlessRefusal}s and then leaves nothing.
 */
@Component
public class OnlineSetups {

    public static final int LONGEST = 300;
    public static final int LONGEST_NUMBER = 50;
    private static final String KIND = "payment-setup";

    private final SetupStore store;
    private final Payables payables;
    private final CashlessAccess access;
    private final Journal journal;
    private final BusinessClock clock;

    OnlineSetups(
            SetupStore store,
            Payables payables,
            CashlessAccess access,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.payables = payables;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Notes that one procedure, or all that were not, can be paid by a channel; sent again under
     * the same id it is noted once.
     *
     * @return how many were noted
     */
    @Transactional
    public int note(UUID id, UUID agency, SetupTyped typed, SignedIn by) {
        access.require(agency, by);
        LocalDate today = clock.today();
        List<Refusal> wrong = new ArrayList<>();
        if (typed.channel() == null) {
            wrong.add(new CashlessRefusal.PayChannelMissing());
        }
        past("since", typed.since(), today, wrong);
        if (!isFilled(typed.note(), LONGEST)) {
            wrong.add(new CashlessRefusal.EvidenceMissing(LONGEST));
        }
        List<Payables.Payable> offered = payables.all(Set.of(agency), today);
        List<Payables.Payable> meant =
                offered.stream()
                        .filter(one ->
                                typed.procedure().isBlank()
                                        || one.version().code().equals(typed.procedure()))
                        .toList();
        if (meant.isEmpty()) {
            wrong.add(new CashlessRefusal.CostlessProcedure());
        }
        refuse(wrong);
        store.lock(agency);
        List<OnlineSetup> noted = store.all(Set.of(agency));
        if (noted.stream().anyMatch(one -> one.id().equals(sub(id, one.procedure())))) {
            return 0;
        }
        PayChannel channel = Objects.requireNonNull(typed.channel());
        List<Payables.Payable> open =
                meant.stream()
                        .filter(one ->
                                noted.stream()
                                        .noneMatch(other ->
                                                other.procedure().equals(one.version().code())
                                                        && other.channel() == channel
                                                        && other.holdsOn(today)))
                        .toList();
        if (open.isEmpty()) {
            throw new RefusalException(
                    typed.procedure().isBlank()
                            ? new CashlessRefusal.NothingToSetUp()
                            : new CashlessRefusal.SetUpAlready());
        }
        open.forEach(one -> note(id, one, channel, typed, by));
        return open.size();
    }

    /** The id of one of several that are noted together. */
    private static UUID sub(UUID id, String procedure) {
        return UUID.nameUUIDFromBytes((id + ":" + procedure).getBytes(StandardCharsets.UTF_8));
    }

    private void note(
            UUID id, Payables.Payable one, PayChannel channel, SetupTyped typed, SignedIn by) {
        OnlineSetup setup =
                new OnlineSetup(
                        sub(id, one.version().code()),
                        one.agency(),
                        one.version().code(),
                        channel,
                        Objects.requireNonNull(typed.since()),
                        typed.note().strip(),
                        null,
                        "",
                        null,
                        "",
                        false);
        if (store.insert(setup, clock.instant(), by.staff())) {
            write(
                    setup.id(),
                    new CashlessEvent.SetupNoted(
                            setup.agency(),
                            setup.procedure(),
                            channel,
                            setup.since(),
                            TextHash.hex(setup.note()),
                            by.staff()),
                    by);
        }
    }

    private void write(UUID stream, CashlessEvent event, SignedIn by) {
        journal.write(stream, KIND, List.of(event), clock.instant(), by.actor());
    }

    /** One that somebody keeps. */
    public OnlineSetup find(UUID id, SignedIn by) {
        access.requireKeeper(by);
        OnlineSetup setup =
                store.find(id)
                        .orElseThrow(() -> new RefusalException(new CashlessRefusal.NoSuchSetup()));
        access.require(setup.agency(), by);
        return setup;
    }

    private OnlineSetup held(UUID id, SignedIn by) {
        OnlineSetup setup = find(id, by);
        store.lock(setup.agency());
        OnlineSetup now = store.find(id).orElseThrow();
        if (now.mistaken() || now.endedOn() != null) {
            throw new RefusalException(new CashlessRefusal.NoLongerHolds());
        }
        return now;
    }

    /** Notes that a payment for a test went through. */
    @Transactional
    public OnlineSetup tested(UUID id, @Nullable LocalDate day, String transaction, SignedIn by) {
        OnlineSetup setup = held(id, by);
        if (setup.testedOn() != null) {
            throw new RefusalException(new CashlessRefusal.TestedAlready());
        }
        List<Refusal> wrong = new ArrayList<>();
        past("day", day, clock.today(), wrong);
        if (day != null && day.isBefore(setup.since())) {
            wrong.add(new CashlessRefusal.DayTooEarly("day"));
        }
        if (!isFilled(transaction, LONGEST_NUMBER)) {
            wrong.add(new CashlessRefusal.TestNumberMissing(LONGEST_NUMBER));
        }
        refuse(wrong);
        LocalDate on = Objects.requireNonNull(day);
        store.test(id, on, transaction.strip(), clock.instant(), by.staff());
        write(id, new CashlessEvent.SetupTested(on, transaction.strip(), by.staff()), by);
        return setup;
    }

    /**
     * It holds no longer from a day on.
     *
     * @param mistaken whether it never held; then the day is that of today
     */
    @Transactional
    public OnlineSetup end(
            UUID id, @Nullable LocalDate day, boolean mistaken, String why, SignedIn by) {
        OnlineSetup setup = held(id, by);
        LocalDate on = mistaken ? clock.today() : day;
        List<Refusal> wrong = new ArrayList<>();
        past("day", on, clock.today(), wrong);
        if (on != null && on.isBefore(setup.since())) {
            wrong.add(new CashlessRefusal.DayTooEarly("day"));
        }
        if (!isFilled(why, LONGEST)) {
            wrong.add(new CashlessRefusal.WhyMissing(LONGEST));
        }
        refuse(wrong);
        LocalDate last = Objects.requireNonNull(on);
        store.end(id, last, mistaken, why.strip(), clock.instant(), by.staff());
        write(
                id,
                new CashlessEvent.SetupEnded(last, mistaken, TextHash.hex(why.strip()), by.staff()),
                by);
        return setup;
    }

    static void past(String name, @Nullable LocalDate day, LocalDate today, List<Refusal> wrong) {
        if (day == null || day.isAfter(today)) {
            wrong.add(new CashlessRefusal.DayNotPast(name));
        }
    }

    static boolean isFilled(String text, int most) {
        return !text.isBlank() && text.strip().length() <= most;
    }

    static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }
}
