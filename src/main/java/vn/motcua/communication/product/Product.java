package vn.motcua.communication.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.Channel;
import vn.motcua.communication.KeptFile;

/**
 * One thing that was made known on one channel.
 *
 * @param news whether it is a news item that was published here, which has the same id
 * @param agency of the unit on the day
 * @param url where it is; blank where it is no place of the web
 * @param times how often it was sent, or how many copies there were
 * @param mark of its text, the same for the same words
 * @param ended when it was struck or withdrawn; absent while it stands
 */
public record Product(
        UUID id,
        boolean news,
        UUID unit,
        UUID agency,
        ProductKind kind,
        Channel channel,
        String title,
        String topic,
        String url,
        KeptFile file,
        LocalDate day,
        String author,
        int times,
        String mark,
        Instant recordedAt,
        @Nullable LocalDate ended,
        String endedFor) {

    /** Whether it stood at the end of a day. */
    public boolean stoodOn(LocalDate on) {
        return !day.isAfter(on) && (ended == null || ended.isAfter(on));
    }
}
