package vn.motcua.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** How communication is bounded and counted, by day; before any rule the first holds. */
@Component
public class CommunicationLimits {

    private final DatedRows rows = DatedRows.read("communication");

    /** How many megapixels a picture may have. */
    public int picturePixels(LocalDate on) {
        return rows.onOrFirst(on).number("picture-megapixels");
    }

    /** Longest side, in pixels, of a picture as it is kept. */
    public int pictureSide(LocalDate on) {
        return rows.onOrFirst(on).number("picture-side");
    }

    public int picturesMost(LocalDate on) {
        return rows.onOrFirst(on).number("pictures-most");
    }

    /** What the decree of row PL2-8 is filed under. */
    public String decreeTopic(LocalDate on) {
        return rows.onOrFirst(on).text("decree-topic");
    }

    /** What VI.2-c counts as channels. */
    public Set<Channel> newsChannels(LocalDate on) {
        return channels(on, "channels-news");
    }

    /** What PL2-8-b counts as channels. */
    public Set<Channel> decreeChannels(LocalDate on) {
        return channels(on, "channels-decree");
    }

    private Set<Channel> channels(LocalDate on, String key) {
        return words(on, key).map(Channel::valueOf).collect(Collectors.toSet());
    }

    /** What departments of the district do that are in charge of communication. */
    public List<String> chargedFunctions(LocalDate on) {
        return words(on, "charged-functions").toList();
    }

    private Stream<String> words(LocalDate on, String key) {
        return Stream.of(rows.onOrFirst(on).text(key).split(" ", -1));
    }

    /** Whether a product whose address is dead still counts. */
    public boolean deadCounts(LocalDate on) {
        return rows.onOrFirst(on).yes("dead-counts");
    }

    /** After how many failures in a row an address is dead. */
    public int deadAfter(LocalDate on) {
        return rows.onOrFirst(on).number("dead-after");
    }

    /** How many days pass between two looks at all addresses. */
    public int probeEvery(LocalDate on) {
        return rows.onOrFirst(on).number("probe-every");
    }
}
