package vn.motcua.organization;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.RefusalException;

/**
 * Who performs a step, relative to the agency that received the dossier: {@code
 * receiving/onestop:receiver}, {@code superior/labour:expert}, {@code receiving:justice}.
 *
 * @param function the child unit of that agency by its function, or null for the agency itself
 */
public record Performer(Relation relation, @Nullable String function, String post) {

    private static final Pattern TEXT =
            Pattern.compile("(receiving|superior)(?:/([a-z][a-z-]*))?:([a-z][a-z-]*)");

    /** Which agency: the one that received the dossier, or the agency above it. */
    public enum Relation {
        RECEIVING,
        SUPERIOR
    }

    /** Reads the text form; anything else is refused as {@code organization.bad-performer}. */
    public static Performer parse(String text) {
        Matcher found = TEXT.matcher(text.strip());
        if (!found.matches()) {
            throw new RefusalException(new OrganizationRefusal.BadPerformer(text));
        }
        Relation relation = Relation.valueOf(found.group(1).toUpperCase(Locale.ROOT));
        return new Performer(relation, found.group(2), found.group(3));
    }

    /** The text form, which {@link #parse} reads back. */
    public String text() {
        String agency = relation.name().toLowerCase(Locale.ROOT);
        return agency + (function == null ? "" : "/" + function) + ":" + post;
    }
}
