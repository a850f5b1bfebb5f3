package vn.motcua.catalog.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.DraftProblem;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/** Changes one thing in many procedures: seen first, then published in one act or not at all. */
@Component
public class BulkEdits {

    private static final String STREAM = "catalog-bulk";

    private final Catalog catalog;
    private final Journal journal;
    private final Access access;
    private final BusinessClock clock;

    BulkEdits(Catalog catalog, Journal journal, Access access, BusinessClock clock) {
        this.catalog = catalog;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What it would do.
     *
     * @param codes of the procedures
     * @param from the first day of the new versions
     * @throws RefusalException for who manages no catalogue
     */
    public BulkPreview preview(List<String> codes, BulkEdit edit, LocalDate from, SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        BulkRules rules = decided(codes, edit, from);
        List<Refusal> refusals = new ArrayList<>(rules.refusals());
        if (refusals.isEmpty()) {
            catalog.problems(rules.drafts(), () -> {}).stream()
                    .map(DraftProblem::why)
                    .forEach(refusals::add);
        }
        return rules.preview(refusals);
    }

    private BulkRules decided(List<String> codes, BulkEdit edit, LocalDate from) {
        return new BulkRules(catalog.snapshot(), edit, from, clock.today()).decide(codes);
    }

    /**
     * Does what was seen.
     *
     * @param stamp of the preview
     * @return how many procedures have a new version
     * @throws RefusalException with everything that stands in the way, or where the catalogue has
     *     changed since; then nothing was changed
     */
    @Transactional
    public int apply(List<String> codes, BulkEdit edit, LocalDate from, String stamp, SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        BulkRules rules = decided(codes, edit, from);
        if (!rules.refusals().isEmpty()) {
            throw new RefusalException(rules.refusals());
        }
        if (!rules.preview(List.of()).stamp().equals(stamp)) {
            throw new RefusalException(new BulkRefusal.BulkMoved());
        }
        int published = catalog.publish(rules.drafts(), by.actor()).published();
        journal.write(
                Uuid7.next(),
                STREAM,
                List.of(new BulkEvent.BulkEdited(edit.what(), edit.value(), from, published)),
                clock.instant(),
                by.actor());
        return published;
    }
}
