package vn.motcua.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports of a period, and how far it has come.
 *
 * @param version of the last snapshot; {@code state} is that one's
 * @param sentVersion the version that the unit above has; absent until one was sent, and once it
 *     was returned
 * @param sentOn when it was first sent, unless it was returned since
 */
public record Report(
        UUID id,
        UUID unit,
        String regime,
        Period period,
        int version,
        ReportState state,
        @Nullable Integer sentVersion,
        @Nullable LocalDate sentOn) {

    /** One report of a unit, regime and period, however often it is asked for. */
    static UUID id(UUID unit, String regime, Period period) {
        String name = "report:" + unit + ":" + regime + ":" + period.code();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Report at(ReportState next) {
        return new Report(id, unit, regime, period, version, next, sentVersion, sentOn);
    }

    Report anew() {
        return new Report(
                id, unit, regime, period, version + 1, ReportState.GENERATED, sentVersion, sentOn);
    }

    /** A correction that is sent later does not make what came in time late. */
    Report sent(LocalDate on) {
        LocalDate first = sentOn == null ? on : sentOn;
        return new Report(id, unit, regime, period, version, ReportState.SENT, version, first);
    }

    /** As the unit above has it; absent while none was sent, and once it was returned. */
    Optional<Report> asSent() {
        return sentVersion == null
                ? Optional.empty()
                : Optional.of(
                        new Report(
                                id,
                                unit,
                                regime,
                                period,
                                sentVersion,
                                version == sentVersion ? state : ReportState.SENT,
                                sentVersion,
                                sentOn));
    }

    Report returned() {
        return new Report(id, unit, regime, period, version, ReportState.RETURNED, null, null);
    }
}
