package vn.motcua.catalog.open.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.open.OpenChange;
import vn.motcua.catalog.open.OpenTerms;
import vn.motcua.catalog.web.ChangeWords;
import vn.motcua.shell.Frame;

/**
 * One page of the feed of changes, in one language.
 *
 * @param self its own address; {@code next} and {@code previous} are those of pages beside it
 * @param human the page that tells people about it
 */
public record Feed(
        String title,
        String language,
        String self,
        String first,
        @Nullable String previous,
        @Nullable String next,
        String human,
        String publisher,
        String rights,
        Instant changed,
        List<Entry> entries) {

    private static final int ENTRIES = 50;

    /** One change; {@code lines} are whole sentences. */
    public record Entry(
            UUID id,
            String title,
            String address,
            String category,
            Instant at,
            List<String> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }

        /** All lines as one text. */
        public String text() {
            return String.join("\n", lines);
        }
    }

    public Feed {
        entries = List.copyOf(entries);
    }

    /** A page before the first is the first; one behind the last is empty. */
    static Feed of(
            List<OpenChange> all,
            int page,
            Instant changed,
            String base,
            String path,
            OpenTerms terms,
            Frame frame) {
        int shown = Math.max(1, page);
        int from = (int) Math.min(all.size(), (shown - 1L) * ENTRIES);
        int to = Math.min(all.size(), from + ENTRIES);
        String language = frame.english() ? "en" : "vi";
        String address = base + path + "?lang=" + language;
        return new Feed(
                frame.text("catalog.open.feed"),
                language,
                shown == 1 ? address : address + "&page=" + shown,
                address,
                shown == 1 ? null : address + "&page=" + (shown - 1),
                to < all.size() ? address + "&page=" + (shown + 1) : null,
                base + OpenPageDoor.PATH,
                terms.publisher().isBlank() ? "Một Cửa" : terms.publisher(),
                terms.licence(),
                changed,
                all.subList(from, to).stream().map(one -> entry(one, base, frame)).toList());
    }

    private static Entry entry(OpenChange one, String base, Frame frame) {
        String code = one.version().code();
        String name = frame.either(one.version().name(), one.version().nameEn());
        return new Entry(
                one.id(),
                frame.text("catalog.open.change." + one.kind(), code, name, one.from()),
                base + "/catalog/" + code + "/changes",
                one.kind().name(),
                one.at(),
                lines(one, frame));
    }

    private static List<String> lines(OpenChange one, Frame frame) {
        List<String> lines = new ArrayList<>();
        switch (one.kind()) {
            case PUBLISHED -> lines.add(frame.text("catalog.open.published", one.from()));
            case ABOLISHED -> {
                lines.add(frame.text("catalog.open.abolished", one.from()));
                if (!one.replacedBy().isEmpty()) {
                    lines.add(frame.text("catalog.open.replaced", one.replacedBy()));
                }
            }
            case AMENDED -> {
                List<String> words = ChangeWords.of(one.changes(), frame);
                lines.addAll(
                        words.isEmpty() ? List.of(frame.text("catalog.decision.same")) : words);
            }
        }
        if (one.decision() != null) {
            lines.add(
                    frame.text(
                            "catalog.show.decision.text",
                            one.decision().number(),
                            one.decision().date()));
        }
        return lines;
    }
}
