package vn.motcua.catalog.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shell.Typed;

/**
 * A draft as somebody saw and marked it in a list, among many.
 *
 * @param stamp its standing then; a draft that moved since is another
 */
public record DraftMark(String code, LocalDate day, int stamp) {

    private static final Pattern TEXT = Pattern.compile("(\\S{1,40})@(\\S{10})@(\\d{1,9})");

    public static DraftMark of(ProcessDraft draft) {
        return new DraftMark(draft.code(), draft.day(), draft.stamp());
    }

    /** As a form sends it. */
    public String text() {
        return code + "@" + Typed.text(day) + "@" + stamp;
    }

    /** What a form sent; empty for what is no mark. */
    public static Optional<DraftMark> read(String text) {
        Matcher read = TEXT.matcher(text);
        return read.matches()
                ? Typed.day(read.group(2))
                        .map(day ->
                                new DraftMark(read.group(1), day, Integer.parseInt(read.group(3))))
                : Optional.empty();
    }
}
