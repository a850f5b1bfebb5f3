package vn.motcua.catalog.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/**
 * Review campaigns: which procedures can be done online, each a dated decision with its reason and
 * reviewer. A later campaign decides anew and changes nothing of one before it.
 */
@Component
@LegalBasis("nd-42-2022#11")
public class Campaigns {

    private static final String STREAM = "review-campaign";

    /** The id of no campaign. */
    private static final UUID NONE = new UUID(0, 0);

    /** Which procedures a campaign is to look at: those in force, of a field and level if given. */
    public record Scope(String field, @Nullable Level level) {

        boolean holds(ProcedureVersion version) {
            return (field.isEmpty() || field.equals(version.field().code()))
                    && (level == null || level == version.level());
        }
    }

    /**
     * The same decision for several procedures.
     *
     * @param reason key of a {@link Reason}
     */
    public record Bulk(
            List<String> codes, Answer answer, String reason, String words, LocalDate on) {

        public Bulk {
            codes = List.copyOf(new LinkedHashSet<>(codes));
        }
    }

    /**
     * What a bulk decision does to one procedure.
     *
     * @param before what was decided last, in this campaign or in another; absent where nothing was
     */
    public record Change(ReviewItem item, @Nullable EligibilityDecision before, boolean anew) {}

    private final CampaignStore store;
    private final Reasons reasons;
    private final Catalog catalog;
    private final Journal journal;
    private final Access access;
    private final BusinessClock clock;

    Campaigns(
            CampaignStore store,
            Reasons reasons,
            Catalog catalog,
            Journal journal,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.reasons = reasons;
        this.catalog = catalog;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws RefusalException for who manages no catalogue
     */
    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
    }

    /** The last to begin first. */
    public List<Campaign> all(SignedIn by) {
        requireManager(by);
        return store.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public Campaign find(UUID id, SignedIn by) {
        requireManager(by);
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new EligibilityRefusal.NoSuchCampaign()));
    }

    /** Its procedures that match, by field and code. */
    public List<ReviewItem> items(UUID campaign, ReviewFilter filter, SignedIn by) {
        return store.items(find(campaign, by).id()).stream().filter(filter::matches).toList();
    }

    /** What other campaigns decided last of these, by code. */
    public Map<String, EligibilityDecision> before(UUID campaign, List<String> codes, SignedIn by) {
        requireManager(by);
        Map<String, EligibilityDecision> last = new LinkedHashMap<>();
        store.others(campaign, codes).forEach(one -> last.putIfAbsent(one.code(), one));
        return last;
    }

    /** What all campaigns decided of one procedure, the last first. */
    public List<EligibilityDecision> history(String code, SignedIn by) {
        requireManager(by);
        return store.others(NONE, List.of(code));
    }

    /** How many procedures wait in campaigns that have begun. */
    public long waiting() {
        return store.waiting(clock.today());
    }

    /**
     * Opens a campaign over what is in force today; sent again under the same id it is opened once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is opened
     */
    @Transactional
    public void open(UUID id, String name, LocalDate from, LocalDate to, Scope scope, SignedIn by) {
        requireManager(by);
        List<ReviewItem> items =
                catalog.snapshot().inForce(clock.today()).stream()
                        .filter(scope::holds)
                        .map(version ->
                                new ReviewItem(
                                        version.code(),
                                        version.name(),
                                        version.field().name(),
                                        version.level(),
                                        version.onlineLevel(),
                                        null))
                        .toList();
        refuse(EligibilityRules.campaign(name, from, to, items.size()));
        if (store.find(id).isPresent()) {
            return;
        }
        write(
                id,
                new EligibilityEvent.CampaignOpened(
                        from, to, items.stream().map(ReviewItem::code).toList()),
                by);
        store.open(
                new Campaign(id, name, from, to, items.size(), 0),
                items,
                clock.instant(),
                by.staff());
    }

    /**
     * What deciding would do.
     *
     * @throws RefusalException with everything that is wrong
     */
    public List<Change> preview(UUID id, Bulk bulk, SignedIn by) {
        Campaign campaign = find(id, by);
        Map<String, ReviewItem> items =
                store.items(id).stream().collect(Collectors.toMap(ReviewItem::code, item -> item));
        List<Refusal> wrong = new ArrayList<>();
        if (bulk.codes().isEmpty()) {
            wrong.add(new EligibilityRefusal.NoneChosen());
        }
        bulk.codes().stream()
                .filter(code -> !items.containsKey(code))
                .forEach(code -> wrong.add(new EligibilityRefusal.NotInCampaign(code)));
        Optional<Reason> reason =
                reasons.on(bulk.on()).stream()
                        .filter(one -> one.key().equals(bulk.reason()))
                        .findFirst();
        wrong.addAll(
                EligibilityRules.decision(
                        campaign, bulk.answer(), reason, bulk.words(), bulk.on(), clock.today()));
        refuse(wrong);
        Map<String, EligibilityDecision> others = before(id, bulk.codes(), by);
        return bulk.codes().stream()
                .map(code -> change(Objects.requireNonNull(items.get(code)), others, bulk, by))
                .toList();
    }

    private static Change change(
            ReviewItem item, Map<String, EligibilityDecision> others, Bulk bulk, SignedIn by) {
        EligibilityDecision here = item.decision();
        boolean same =
                here != null && here.saysTheSame(decision(here.campaign(), item.code(), bulk, by));
        return new Change(item, here == null ? others.get(item.code()) : here, !same);
    }

    private static EligibilityDecision decision(
            UUID campaign, String code, Bulk bulk, SignedIn by) {
        return new EligibilityDecision(
                campaign, code, bulk.answer(), bulk.reason(), bulk.words(), bulk.on(), by.staff());
    }

    /**
     * Decides alike for all of them, as one act. What was decided of them before in the campaign is
     * corrected and kept; what says the same stays.
     *
     * @return how many were decided or corrected
     * @throws RefusalException with everything that is wrong; then nothing is decided
     */
    @Transactional
    public int decide(UUID id, Bulk bulk, SignedIn by) {
        // Whoever decides at the same time sees what was decided here.
        Optional<StreamHead> held = journal.lock(find(id, by).id());
        List<String> anew =
                preview(id, bulk, by).stream()
                        .filter(Change::anew)
                        .map(change -> change.item().code())
                        .toList();
        if (held.isEmpty() || anew.isEmpty()) {
            throw new RefusalException(new EligibilityRefusal.NothingDecidedAnew());
        }
        write(
                id,
                new EligibilityEvent.Decided(
                        anew, bulk.answer(), bulk.reason(), bulk.on(), by.staff()),
                by);
        anew.forEach(
                code -> store.decide(Uuid7.next(), decision(id, code, bulk, by), clock.instant()));
        return anew.size();
    }

    /** The fields of what is in force today: code and name. */
    public Set<Field> fields() {
        return catalog.snapshot().inForce(clock.today()).stream()
                .map(ProcedureVersion::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }

    private void write(UUID campaign, EligibilityEvent event, SignedIn by) {
        journal.write(campaign, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
