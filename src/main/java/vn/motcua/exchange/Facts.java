package vn.motcua.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;

/**
 * What is told of a dossier besides where it stands, as its rows have it now. The person's fields
 * are empty once it was erased.
 */
record Facts(
        UUID dossier,
        String code,
        UUID version,
        UUID agency,
        Channel channel,
        Instant receivedAt,
        @Nullable Instant promisedDue,
        @Nullable Instant resolvedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant filedAt,
        String name,
        String organisation,
        String idNumber,
        String taxNumber,
        String phone,
        String email,
        boolean resultByPost,
        boolean paidOnline) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Of a dossier whose rows are not there, of which nothing can be told. */
    static Facts gone(Due due) {
        return new Facts(
                due.dossier(),
                due.code(),
                NOBODY,
                NOBODY,
                Channel.COUNTER,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                false);
    }
}
