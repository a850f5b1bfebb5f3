package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the files of the program stand, for those who keep it running.
 *
 * @param place where they lie
 * @param scanner where the scanner listens; null where none is set
 */
public record FileWatch(String place, @Nullable Scanning scanner) {

    /**
     * What is known of scanning. Moments are real time.
     *
     * @param address where the scanner listens
     * @param since when it was first seen as it is; null before it was ever asked
     * @param answers whether it answered last time
     * @param signatures name and signatures; blank where it does not answer
     * @param waiting files that nobody opens until they are looked at
     * @param oldest since when the first of them waits; null where none does
     * @param tooLarge files that the scanner does not take
     * @param infected the last hundred
     */
    public record Scanning(
            String address,
            @Nullable Instant since,
            boolean answers,
            String signatures,
            long waiting,
            @Nullable Instant oldest,
            long tooLarge,
            List<Infected> infected) {

        public Scanning {
            infected = List.copyOf(infected);
        }
    }

    /**
     * A file that nobody opens. Whose it is stands elsewhere.
     *
     * @param finding the name of the virus
     * @param signatures by which it was found
     */
    public record Infected(
            String hash,
            long size,
            String mediaType,
            Instant storedAt,
            Instant foundAt,
            String finding,
            String signatures) {}
}
