package vn.motcua.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.LifeState;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.shell.FormView;

/**
 * Which procedures the page of completeness lists.
 *
 * @param what those that lack something, all, or drafts
 * @param field code of the field; blank for any
 * @param lacking only those without this constituent, mandatory or not; absent for any
 */
record CompletenessFilter(
        What what, String field, @Nullable Level level, @Nullable Constituent lacking) {

    /** What is listed. */
    enum What {
        /** In force or coming, and not complete. */
        LACKING,
        /** In force or coming. */
        ALL,
        DRAFTS
    }

    boolean wants(CompletenessLine line) {
        boolean draft = line.state() == LifeState.DRAFT;
        boolean listed =
                switch (what) {
                    case LACKING ->
                            !draft && (lacking != null || !line.completeness().isComplete());
                    case ALL -> !draft;
                    case DRAFTS -> draft;
                };
        return listed
                && (field.isEmpty() || field.equals(line.version().field().code()))
                && (level == null || level == line.version().level())
                && (lacking == null || line.lacks(lacking));
    }

    FormView form() {
        return FormView.of(
                Map.of(
                        "what", List.of(what.name()),
                        "field", List.of(field),
                        "level", List.of(level == null ? "" : level.name()),
                        "lacking", List.of(lacking == null ? "" : lacking.name())));
    }

    /** The filter as it stands behind an address. */
    String query() {
        return "?what="
                + what
                + "&field="
                + URLEncoder.encode(field, StandardCharsets.UTF_8)
                + "&level="
                + (level == null ? "" : level)
                + "&lacking="
                + (lacking == null ? "" : lacking);
    }
}
