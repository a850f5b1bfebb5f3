package vn.motcua.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.disclosure.PostingLine;
import vn.motcua.catalog.disclosure.PostingPlace;
import vn.motcua.catalog.disclosure.Postings;

/**
 * Which places and which of their sheets somebody wants to see.
 *
 * @param field code of a field of procedures; empty for any
 */
public record WallFilter(
        @Nullable UUID agency,
        PostingPlace.@Nullable Kind kind,
        String field,
        @Nullable State state) {

    static final WallFilter ALL = new WallFilter(null, null, "", null);

    /** How a sheet stands. */
    public enum State {
        /** To be put up anew or taken down. */
        DUE,
        /** The same, overdue. */
        LATE,
        DONE,
        /** As it should be, but put up too late. */
        DONE_LATE
    }

    /** Places of which nothing is left are left out. */
    List<Postings.Wall> of(List<Postings.Wall> walls, LocalDate today) {
        List<Postings.Wall> some = new ArrayList<>();
        for (Postings.Wall wall : walls) {
            List<PostingLine> lines =
                    wall.lines().stream().filter(line -> wants(line, today)).toList();
            if (wants(wall.place()) && (!lines.isEmpty() || !isOnLines())) {
                some.add(wall.with(lines, today));
            }
        }
        return some;
    }

    private boolean wants(PostingPlace place) {
        return (agency == null || agency.equals(place.agency()))
                && (kind == null || kind == place.kind());
    }

    private boolean isOnLines() {
        return !field.isEmpty() || state != null;
    }

    private boolean wants(PostingLine line, LocalDate today) {
        return (field.isEmpty() || field.equals(line.version().field().code()))
                && (state == null
                        || switch (state) {
                            case DUE -> !line.isDone();
                            case LATE -> line.isLate(today);
                            case DONE -> line.isDone();
                            case DONE_LATE -> line.isDone() && line.lateBy() > 0;
                        });
    }

    public boolean isAny() {
        return !equals(ALL);
    }

    /** As the address bar has it, with its question mark; empty where nothing is asked for. */
    public String query() {
        List<String> parts = new ArrayList<>();
        if (agency != null) {
            parts.add("agency=" + agency);
        }
        if (kind != null) {
            parts.add("kind=" + kind);
        }
        if (!field.isEmpty()) {
            parts.add("field=" + URLEncoder.encode(field, StandardCharsets.UTF_8));
        }
        if (state != null) {
            parts.add("state=" + state);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
