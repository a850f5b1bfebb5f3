package vn.motcua.bench;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Keys such as the program makes (UUID version 7), of a moment that is past. */
final class Ids {

    private Ids() {}

    static UUID at(Instant moment) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long most = moment.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        long least = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
