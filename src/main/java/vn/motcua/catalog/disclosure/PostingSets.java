package vn.motcua.catalog.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Letterhead;
import vn.motcua.document.Papers;
import vn.motcua.document.PostingSet;
import vn.motcua.document.PostingSheet;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobOrder;
import vn.motcua.job.Jobs;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * What a place shows, ready to print (bộ niêm yết): whole, only what is to be put up anew, or the
 * sheet of one procedure. A set takes a twentieth of a second a procedure to make and is made as a
 * long job; each place keeps the last.
 */
@Component
@LegalBasis({"nd-63-2010#17", "tt-02-2017#III"})
public class PostingSets {

    private final PostingSetStore store;
    private final Postings postings;
    private final SheetMaker maker;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Papers papers;
    private final Jobs jobs;
    private final BusinessClock clock;

    PostingSets(
            PostingSetStore store,
            Postings postings,
            SheetMaker maker,
            Catalog catalog,
            Organizations organizations,
            Papers papers,
            Jobs jobs,
            BusinessClock clock) {
        this.store = store;
        this.postings = postings;
        this.maker = maker;
        this.catalog = catalog;
        this.organizations = organizations;
        this.papers = papers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Has a set made of what holds today.
     *
     * @param whole the list, all sheets and the petition notice; else what is to be put up anew
     * @param site the address of the program, as visitors know it
     * @throws RefusalException where a whole set would lack its notice, or nothing is due
     */
    @Transactional
    public UUID order(UUID place, boolean whole, String site, SignedIn by) {
        Postings.Wall wall = postings.wall(place, by);
        List<UUID> versions =
                wall.lines().stream()
                        .filter(line -> line.state() != PostingLine.State.LEFT_OVER)
                        .filter(line -> whole || !line.isDone())
                        .map(line -> line.version().id())
                        .toList();
        boolean notice = whole || hangsNoNotice(wall);
        if (whole && wall.notice().contact() == null) {
            throw new RefusalException(new PostingRefusal.ContactMissing());
        }
        if (versions.isEmpty() && !notice) {
            throw new RefusalException(new PostingRefusal.NothingDue());
        }
        UUID id = Uuid7.next();
        store.insert(
                new PostingSetOrder(
                        id,
                        place,
                        whole,
                        notice,
                        site,
                        clock.instant(),
                        by.staff(),
                        null,
                        null,
                        versions));
        store.job(
                id,
                jobs.start(
                        new JobOrder(
                                PostingSetJob.KIND,
                                "catalog.posting.set.job",
                                id.toString(),
                                by.account())));
        return id;
    }

    private static boolean hangsNoNotice(Postings.Wall wall) {
        return !wall.notice().isDone() && wall.notice().contact() != null;
    }

    /** The last set asked for. */
    public Optional<PostingSetOrder> last(UUID place, SignedIn by) {
        postings.require(place, by);
        return store.ofPlace(place);
    }

    /**
     * The sheet of one procedure as it holds today.
     *
     * @throws RefusalException where it is not to hang there
     */
    public byte[] sheet(UUID place, String code, String site, SignedIn by) {
        Postings.Wall wall = postings.wall(place, by);
        PostingLine line =
                wall.lines().stream()
                        .filter(one -> one.version().code().equals(code))
                        .filter(one -> one.state() != PostingLine.State.LEFT_OVER)
                        .findFirst()
                        .orElseThrow(() -> new RefusalException(new PostingRefusal.Moved(code)));
        PostingPlace at = wall.place();
        return print(
                at,
                false,
                List.of(maker.sheet(line.version(), at.agency(), site, clock.today())),
                null,
                clock.instant());
    }

    /** Makes what was asked for, telling how far it is. */
    byte[] make(
            PostingSetOrder order,
            PostingPlace place,
            Optional<AgencyContact> contact,
            Runnable onSheet) {
        LocalDate day = Zones.dayOf(order.askedAt());
        List<PostingSheet> sheets = new ArrayList<>();
        for (UUID version : order.versions()) {
            sheets.add(maker.sheet(catalog.version(version), place.agency(), order.site(), day));
            onSheet.run();
        }
        return print(
                place,
                order.whole(),
                sheets,
                order.notice() ? contact.map(PostingSets::notice).orElse(null) : null,
                order.askedAt());
    }

    private byte[] print(
            PostingPlace place,
            boolean listed,
            List<PostingSheet> sheets,
            PostingSet.@Nullable Notice notice,
            Instant at) {
        LocalDate day = Zones.dayOf(at);
        OrganizationChart chart = organizations.chart();
        String agency = chart.lastKnown(place.agency(), day).map(Unit::name).orElse("");
        return papers.postings(
                new PostingSet(
                        letterhead(chart, place.agency(), agency, day),
                        place.name(),
                        agency,
                        listed,
                        sheets,
                        notice,
                        at),
                FormChoice.on(day));
    }

    private static Letterhead letterhead(
            OrganizationChart chart, UUID agency, String name, LocalDate day) {
        return new Letterhead(
                chart.superiorOf(agency, day).map(Unit::shortName).orElse(null),
                name,
                Letterhead.place(name));
    }

    private static PostingSet.Notice notice(AgencyContact contact) {
        return new PostingSet.Notice(
                contact.receiver(),
                contact.address(),
                contact.post(),
                contact.phone(),
                contact.email(),
                contact.website());
    }
}
