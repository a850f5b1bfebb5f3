package vn.motcua.initiative.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * A programme as somebody typed it; a day, or the level, that cannot be read is null.
 *
 * @param file hash of the document; blank where none is kept
 */
public record ProgrammeTyped(
        @Nullable SourceLevel level,
        String issuer,
        String number,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate receivedOn,
        String title,
        String scope,
        @Nullable LocalDate endsOn,
        boolean local,
        String file,
        String fileName) {

    /** Longest of what is told in a line, and of what is told at length. */
    public static final int LINE = 300;

    public static final int MOST = 2000;

    /**
     * Everything that is wrong with it on a day.
     *
     * @param wrong to which it is added
     */
    void check(LocalDate today, List<Refusal> wrong) {
        if (level == null) {
            wrong.add(new ProgrammeRefusal.LevelMissing());
        }
        line("issuer", issuer, wrong);
        line("number", number, wrong);
        line("title", title, wrong);
        if (scope.length() > MOST) {
            wrong.add(new ProgrammeRefusal.ProgrammeTextWrong("scope", MOST));
        }
        LocalDate signed = signedOn;
        LocalDate received = receivedOn;
        LocalDate ends = endsOn;
        if (signed == null || signed.isAfter(today)) {
            wrong.add(new ProgrammeRefusal.ProgrammeDayWrong("signedOn"));
        }
        if (received == null
                || received.isAfter(today)
                || signed != null && received.isBefore(signed)) {
            wrong.add(new ProgrammeRefusal.ProgrammeDayWrong("receivedOn"));
        }
        if (ends == null || signed != null && ends.isBefore(signed)) {
            wrong.add(new ProgrammeRefusal.EndWrong());
        }
    }

    static void line(String field, String text, List<Refusal> wrong) {
        if (text.isBlank() || text.length() > LINE) {
            wrong.add(new ProgrammeRefusal.ProgrammeTextWrong(field, LINE));
        }
    }

    /** Of one that was checked. */
    ProgrammeHead head() {
        return new ProgrammeHead(
                Objects.requireNonNull(level),
                issuer.strip(),
                number.strip(),
                Objects.requireNonNull(signedOn),
                Objects.requireNonNull(receivedOn),
                title.strip(),
                scope.strip(),
                Objects.requireNonNull(endsOn),
                local);
    }
}
