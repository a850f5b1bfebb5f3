package vn.motcua.communication.link;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.CommunicationEvent;
import vn.motcua.communication.CommunicationJournal;
import vn.motcua.communication.CommunicationLimits;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobOrder;
import vn.motcua.job.JobProgress;
import vn.motcua.job.JobQueries;
import vn.motcua.job.Jobs;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Zones;

/** Which addresses still answer. */
@Component
public class Links {

    private final LinkStore store;
    private final ObjectProvider<LinkHolder> holders;
    private final Jobs jobs;
    private final JobQueries progress;
    private final CommunicationJournal journal;
    private final CommunicationAccess access;
    private final CommunicationLimits limits;
    private final BusinessClock clock;

    Links(
            LinkStore store,
            ObjectProvider<LinkHolder> holders,
            Jobs jobs,
            JobQueries progress,
            CommunicationJournal journal,
            CommunicationAccess access,
            CommunicationLimits limits,
            BusinessClock clock) {
        this.store = store;
        this.holders = holders;
        this.jobs = jobs;
        this.progress = progress;
        this.journal = journal;
        this.access = access;
        this.limits = limits;
        this.clock = clock;
    }

    /** Every address that something names, with what names it. */
    public List<HeldLink> held() {
        return holders.stream().flatMap(holder -> holder.links().stream()).toList();
    }

    List<String> addresses() {
        return held().stream().map(HeldLink::address).distinct().toList();
    }

    /** By address, those that were asked for. */
    public Map<String, LinkState> states() {
        return store.all().stream()
                .collect(Collectors.toMap(LinkState::address, Function.identity()));
    }

    public boolean isDead(LinkState state) {
        return state.isDead(limits.deadAfter(clock.today()));
    }

    /** Addresses that were dead at the end of a day, as far as it is known now. */
    public Set<String> dead(LocalDate on) {
        int after = limits.deadAfter(on);
        return store.all().stream()
                .filter(state -> state.isDead(after))
                .filter(state -> !Zones.dayOf(state.since()).isAfter(on))
                .map(LinkState::address)
                .collect(Collectors.toSet());
    }

    /**
     * Notes what came of asking, and tells the journal where it turned.
     *
     * @param status of the answer; 0 where there was none
     */
    @Transactional
    public void note(String address, LinkState.Outcome outcome, int status, Instant at) {
        LinkState before = store.find(address).orElse(null);
        LinkState after = LinkState.next(address, before, outcome, status, at);
        store.note(after);
        boolean was = before != null && isDead(before);
        if (was != isDead(after)) {
            journal.found(
                    UUID.nameUUIDFromBytes(("link:" + address).getBytes(StandardCharsets.UTF_8)),
                    new CommunicationEvent.LinkTurned(TextHash.hex(address), !was, after.status()));
        }
    }

    /** When an address was last asked for; absent before the first time. */
    public Optional<Instant> last() {
        return store.all().stream().map(LinkState::checkedAt).max(Instant::compareTo);
    }

    /** How far the asking is that is under way; absent where none is. */
    public Optional<JobProgress> running() {
        return progress.latest(LinkJob.KIND).filter(job -> !job.state().ended());
    }

    /** Has all addresses asked for at somebody's wish, unless that is under way. */
    @Transactional
    public void start(SignedIn by) {
        access.requireManager(by);
        begin(by.account());
    }

    /**
     * @param by the account that asked; null for the program itself
     */
    void begin(@Nullable UUID by) {
        if (running().isEmpty()) {
            UUID ignored =
                    jobs.start(new JobOrder(LinkJob.KIND, "communication.links.job", "", by));
        }
    }
}
