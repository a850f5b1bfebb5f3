package vn.motcua.communication.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.Channel;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.CommunicationEvent;
import vn.motcua.communication.CommunicationJournal;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.communication.KeptFile;
import vn.motcua.communication.Topics;
import vn.motcua.communication.link.Links;
import vn.motcua.communication.news.NewsItem;
import vn.motcua.communication.news.NewsKind;
import vn.motcua.communication.news.NewsText;
import vn.motcua.communication.news.NewsVersion;
import vn.motcua.communication.news.Newsroom;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** The register of what was made known: news that were published here, and what others recorded. */
@Component
public class Products {

    /** Longest reason, in characters. */
    public static final int NOTE = 1000;

    private final ProductStore store;
    private final Newsroom newsroom;
    private final Links links;
    private final CommunicationJournal journal;
    private final CommunicationAccess access;
    private final Topics topics;
    private final BusinessClock clock;

    Products(
            ProductStore store,
            Newsroom newsroom,
            Links links,
            CommunicationJournal journal,
            CommunicationAccess access,
            Topics topics,
            BusinessClock clock) {
        this.store = store;
        this.newsroom = newsroom;
        this.links = links;
        this.journal = journal;
        this.access = access;
        this.topics = topics;
        this.clock = clock;
    }

    /** Everything that stood at the end of a day, in the order in which it appeared. */
    public List<Standing> standing(LocalDate on) {
        return Standings.of(everything(on).filter(one -> one.stoodOn(on)).toList(), links.dead(on));
    }

    /** The last first; what was struck or withdrawn behind. */
    public List<Standing> register(LocalDate on) {
        List<Product> all = everything(on).filter(one -> !one.day().isAfter(on)).toList();
        List<Standing> stood =
                Standings.of(all.stream().filter(one -> one.stoodOn(on)).toList(), links.dead(on));
        return Stream.concat(
                        stood.reversed().stream(),
                        all.stream()
                                .filter(one -> !one.stoodOn(on))
                                .map(one -> new Standing(one, null, false)))
                .toList();
    }

    private Stream<Product> everything(LocalDate on) {
        return Stream.concat(
                store.all().stream(),
                newsroom.everything().stream()
                        .filter(NewsItem::isPublished)
                        .map(item -> of(item, on)));
    }

    /** A published item is a product on the site where it stands, in the words of a day. */
    private Product of(NewsItem item, LocalDate on) {
        NewsVersion first = item.versions().getFirst();
        NewsVersion last =
                item.versions().reversed().stream()
                        .filter(version -> !version.from().isAfter(on))
                        .findFirst()
                        .orElse(first);
        Instant withdrawn = item.withdrawnAt();
        boolean commune =
                access.chart()
                        .lastKnown(item.site(), first.from())
                        .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                        .isPresent();
        return new Product(
                item.id(),
                true,
                item.unit(),
                item.site(),
                last.words().kind() == NewsKind.ITEM ? ProductKind.NEWS : ProductKind.ARTICLE,
                commune ? Channel.COMMUNE_PAGE : Channel.DISTRICT_PORTAL,
                last.words().title(),
                last.words().topic(),
                "/news/" + item.id(),
                KeptFile.NONE,
                first.from(),
                last.words().byline(),
                1,
                ProductTyped.mark(NewsText.plain(last.words().body())),
                first.at(),
                withdrawn == null ? null : Zones.dayOf(withdrawn),
                item.withdrawnFor());
    }

    /**
     * @throws RefusalException where nothing of that id was recorded
     */
    public Product find(UUID id) {
        return store.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new ProductRefusal.NoSuchProduct()));
    }

    /**
     * Records one; sent again under the same id it is kept once.
     *
     * @param unit null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void record(UUID id, @Nullable UUID unit, ProductTyped typed, SignedIn by) {
        access.requireWriter(by);
        LocalDate today = clock.today();
        List<Refusal> wrong = new ArrayList<>();
        boolean commune = false;
        if (unit == null || access.chart().unit(unit, today).isEmpty()) {
            wrong.add(new CommunicationRefusal.UnitMissing());
        } else {
            access.requireWrite(unit, by);
            commune = access.site(unit).filter(site -> site.kind() == UnitKind.COMMUNE).isPresent();
        }
        typed.check(topics.isOn(today, typed.topic()), commune, today, wrong);
        CommunicationRefusal.refuse(wrong);
        Product product = of(id, Objects.requireNonNull(unit), typed);
        if (store.insert(product, typed.text().strip(), by.staff())) {
            journal.write(
                    id,
                    new CommunicationEvent.ProductRecorded(
                            product.unit(),
                            product.kind().name(),
                            product.channel(),
                            product.topic(),
                            product.day(),
                            product.times(),
                            product.file().hash(),
                            typed.digest()),
                    by);
        }
    }

    private Product of(UUID id, UUID unit, ProductTyped typed) {
        LocalDate day = Objects.requireNonNull(typed.day());
        return new Product(
                id,
                false,
                unit,
                access.chart().agencyOf(unit, clock.today()).map(Unit::id).orElse(unit),
                Objects.requireNonNull(typed.kind()),
                Objects.requireNonNull(typed.channel()),
                VietnameseText.plain(typed.title()),
                typed.topic(),
                typed.url().strip(),
                typed.file(),
                day,
                VietnameseText.plain(typed.author()),
                typed.many(),
                typed.mark(),
                clock.instant(),
                null,
                "");
    }

    /** Whether somebody may strike one. */
    public boolean mayStrike(Product product, SignedIn by) {
        return !product.news() && product.ended() == null && access.mayWrite(product.unit(), by);
    }

    /** Takes back one that was recorded wrongly; it stays to be seen with the reason. */
    @Transactional
    public void strike(UUID id, String why, SignedIn by) {
        access.requireWrite(find(id).unit(), by);
        List<Refusal> wrong = new ArrayList<>();
        if (why.isBlank()) {
            wrong.add(new CommunicationRefusal.ReasonMissing());
        }
        CommunicationRefusal.tooLong("note", why, NOTE, wrong);
        CommunicationRefusal.refuse(wrong);
        if (!store.strike(id, clock.instant(), why.strip())) {
            throw new RefusalException(new ProductRefusal.ProductStruckAlready());
        }
        journal.write(id, new CommunicationEvent.ProductStruck(TextHash.hex(why.strip())), by);
    }
}
