package vn.motcua.communication.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.CommunicationEvent;
import vn.motcua.communication.CommunicationJournal;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.communication.Topics;
import vn.motcua.communication.news.NewsKind;
import vn.motcua.communication.news.NewsTyped;
import vn.motcua.communication.news.Newsroom;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.VietnameseText;

/** The library of the focal office: kept in versions, fetched by everybody who works here. */
@Component
public class Materials {

    private final MaterialStore store;
    private final Newsroom newsroom;
    private final CommunicationJournal journal;
    private final CommunicationAccess access;
    private final Topics topics;
    private final BusinessClock clock;

    Materials(
            MaterialStore store,
            Newsroom newsroom,
            CommunicationJournal journal,
            CommunicationAccess access,
            Topics topics,
            BusinessClock clock) {
        this.store = store;
        this.newsroom = newsroom;
        this.journal = journal;
        this.access = access;
        this.topics = topics;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Material> all() {
        return store.all();
    }

    /**
     * @throws RefusalException where there is none of that id
     */
    public Material find(UUID id) {
        return store.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new MaterialRefusal.NoSuchMaterial()));
    }

    /**
     * Keeps a new one; sent again under the same id it is kept once.
     *
     * @param agency null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void keep(UUID id, @Nullable UUID agency, MaterialTyped typed, SignedIn by) {
        access.requireManager(by);
        List<Refusal> wrong = new ArrayList<>();
        if (agency == null || access.chart().unit(agency, clock.today()).isEmpty()) {
            wrong.add(new CommunicationRefusal.UnitMissing());
        } else {
            access.requireManage(agency, by);
        }
        if (!topics.isOn(clock.today(), typed.topic())) {
            wrong.add(new CommunicationRefusal.TopicMissing());
        }
        typed.check(wrong);
        CommunicationRefusal.refuse(wrong);
        Material material =
                new Material(
                        id,
                        Objects.requireNonNull(agency),
                        Objects.requireNonNull(typed.kind()),
                        VietnameseText.plain(typed.title()),
                        typed.topic(),
                        List.of(),
                        List.of(),
                        null,
                        "");
        if (store.insert(material, clock.instant())) {
            add(material, typed, by);
        }
    }

    /**
     * Adds a version to one that is offered; its kind, title and topic stay.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void renew(UUID id, MaterialTyped typed, SignedIn by) {
        store.lock(id);
        Material material = find(id);
        access.requireManage(material.agency(), by);
        requireOffered(material);
        List<Refusal> wrong = new ArrayList<>();
        new MaterialTyped(
                        material.kind(),
                        material.title(),
                        material.topic(),
                        typed.text(),
                        typed.file(),
                        typed.note())
                .check(wrong);
        CommunicationRefusal.refuse(wrong);
        add(material, typed, by);
    }

    private void add(Material material, MaterialTyped typed, SignedIn by) {
        Material.Version version =
                new Material.Version(
                        material.versions().size() + 1,
                        typed.body(),
                        typed.file(),
                        VietnameseText.plain(typed.note()),
                        clock.instant(),
                        by.staff());
        store.add(material.id(), version);
        journal.write(
                material.id(),
                new CommunicationEvent.MaterialKept(
                        material.agency(),
                        material.kind().name(),
                        version.version(),
                        version.file().hash(),
                        TextHash.hex(material.title() + "\n" + version.text())),
                by);
    }

    private static void requireOffered(Material material) {
        if (material.retiredAt() != null) {
            throw new RefusalException(new MaterialRefusal.MaterialRetired());
        }
    }

    /**
     * Notes that somebody fetches a version.
     *
     * @throws RefusalException where there is no such version, or it is offered no more
     */
    @Transactional
    public Material.Version fetch(UUID id, int version, SignedIn by) {
        Material material = find(id);
        requireOffered(material);
        Material.Version found =
                material.versions().stream()
                        .filter(one -> one.version() == version)
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new MaterialRefusal.NoSuchMaterial()));
        note(material, version, null, by);
        return found;
    }

    private void note(Material material, int version, @Nullable UUID news, SignedIn by) {
        store.fetched(
                material.id(), new Material.Fetch(version, clock.instant(), by.staff(), news));
        journal.write(
                material.id(), new CommunicationEvent.MaterialFetched(version, news != null), by);
    }

    /**
     * Begins a news item of a unit with the words of sample news; sent again under the same id it
     * is begun and noted once.
     *
     * @param news id of the item that is begun
     * @param unit null for one that cannot be read
     */
    @Transactional
    public void use(UUID id, UUID news, @Nullable UUID unit, SignedIn by) {
        store.lock(id);
        Material material = find(id);
        access.requireWriter(by);
        if (material.fetches().stream().anyMatch(fetch -> news.equals(fetch.news()))) {
            return;
        }
        requireOffered(material);
        if (material.kind() != MaterialKind.SAMPLE_NEWS) {
            throw new RefusalException(new MaterialRefusal.NoSample());
        }
        newsroom.begin(
                news,
                unit,
                new NewsTyped(
                        NewsKind.ITEM,
                        material.title(),
                        "",
                        material.last().text(),
                        material.topic(),
                        ""),
                by);
        note(material, material.last().version(), news, by);
    }

    public boolean mayManage(Material material, SignedIn by) {
        return material.retiredAt() == null && access.mayManage(material.agency(), by);
    }

    /** Offers it no more; what was fetched stays to be seen. */
    @Transactional
    public void retire(UUID id, String why, SignedIn by) {
        access.requireManage(find(id).agency(), by);
        List<Refusal> wrong = new ArrayList<>();
        if (why.isBlank()) {
            wrong.add(new CommunicationRefusal.ReasonMissing());
        }
        CommunicationRefusal.tooLong("note", why, MaterialTyped.NOTE, wrong);
        CommunicationRefusal.refuse(wrong);
        if (!store.retire(id, clock.instant(), why.strip())) {
            throw new RefusalException(new MaterialRefusal.MaterialRetired());
        }
        journal.write(id, new CommunicationEvent.MaterialRetired(TextHash.hex(why.strip())), by);
    }
}
