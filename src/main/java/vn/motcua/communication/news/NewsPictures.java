package vn.motcua.communication.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationEvent;
import vn.motcua.communication.CommunicationJournal;
import vn.motcua.communication.CommunicationLimits;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.document.Files;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;

/** Pictures of news: put to what is being written, and taken from it. */
@Component
public class NewsPictures {

    /** Longest text that tells what is seen. */
    public static final int ALT = 300;

    private final Newsroom newsroom;
    private final NewsStore store;
    private final PictureStore pictures;
    private final Files files;
    private final CommunicationJournal journal;
    private final CommunicationLimits limits;
    private final BusinessClock clock;

    NewsPictures(
            Newsroom newsroom,
            NewsStore store,
            PictureStore pictures,
            Files files,
            CommunicationJournal journal,
            CommunicationLimits limits,
            BusinessClock clock) {
        this.newsroom = newsroom;
        this.store = store;
        this.pictures = pictures;
        this.files = files;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    /** Those with these ids, in their order. */
    public List<Picture> of(UUID news, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Picture> known =
                pictures.of(news).stream()
                        .collect(Collectors.toMap(Picture::id, Function.identity()));
        return ids.stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream()).toList();
    }

    /** The first picture of each version that has one. */
    public List<Picture> firstOf(List<NewsVersion> versions) {
        List<UUID> firsts =
                versions.stream().flatMap(one -> one.pictures().stream().limit(1)).toList();
        return firsts.isEmpty() ? List.of() : pictures.named(firsts);
    }

    public Optional<Picture> find(UUID id) {
        return pictures.find(id);
    }

    /**
     * Adds one at the end.
     *
     * @param content as it was handed in; empty where nothing was chosen
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void add(UUID news, byte[] content, String alt, SignedIn by) {
        store.lock(news);
        NewsItem item = newsroom.find(news, by);
        newsroom.requireOpen(item, by);
        int most = limits.picturesMost(clock.today());
        if (item.pictures().size() >= most) {
            throw new RefusalException(new NewsRefusal.TooManyPictures(most));
        }
        String said = VietnameseText.plain(alt);
        List<Refusal> wrong = new ArrayList<>();
        if (said.isEmpty()) {
            wrong.add(new NewsRefusal.AltMissing());
        }
        CommunicationRefusal.tooLong("alt", said, ALT, wrong);
        Optional<PictureMaker.Made> made = made(content, wrong);
        CommunicationRefusal.refuse(wrong);
        PictureMaker.Made kept = made.orElseThrow();
        Picture picture =
                new Picture(
                        Uuid7.next(),
                        news,
                        files.store(kept.content(), kept.mediaType()).hash(),
                        said,
                        kept.width(),
                        kept.height());
        pictures.insert(picture);
        List<UUID> more = new ArrayList<>(item.pictures());
        more.add(picture.id());
        put(item, more, by);
        journal.write(
                news,
                new CommunicationEvent.PictureAdded(
                        picture.id(), picture.file(), TextHash.hex(said)),
                by);
    }

    private Optional<PictureMaker.Made> made(byte[] content, List<Refusal> wrong) {
        try {
            return Optional.of(
                    PictureMaker.make(
                            content,
                            limits.picturePixels(clock.today()),
                            limits.pictureSide(clock.today())));
        } catch (RefusalException refused) {
            wrong.addAll(refused.refusals());
            return Optional.empty();
        }
    }

    @Transactional
    public void remove(UUID news, UUID picture, SignedIn by) {
        store.lock(news);
        NewsItem item = newsroom.find(news, by);
        newsroom.requireOpen(item, by);
        if (!item.pictures().contains(picture)) {
            throw new RefusalException(new NewsRefusal.NoSuchNews());
        }
        put(item, item.pictures().stream().filter(one -> !one.equals(picture)).toList(), by);
        journal.write(news, new CommunicationEvent.PictureRemoved(picture), by);
    }

    private void put(NewsItem item, List<UUID> now, SignedIn by) {
        if (!store.pictures(item.id(), now, by.staff())) {
            throw new RefusalException(new NewsRefusal.NotNow());
        }
    }
}
