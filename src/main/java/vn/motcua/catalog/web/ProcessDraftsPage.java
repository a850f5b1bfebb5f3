package vn.motcua.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.catalog.process.DraftMark;
import vn.motcua.catalog.process.ProcessDraft;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Drafts that wait to be published.
 *
 * @param filter what was asked for: {@code q} and {@code state}
 * @param form what was typed to begin a draft, and what is wrong with it
 * @param marking what is wrong with what was marked in the list
 * @param waiting how many there are in all
 */
public record ProcessDraftsPage(
        FormView filter, FormView form, FormView marking, List<Row> rows, long waiting) {

    private static final List<String> ASKED = List.of("q", "state");

    /**
     * @param findings how many things keep it from being published; -1 where it has no table yet
     */
    public record Row(ProcessDraft draft, int findings) {

        public boolean drawn() {
            return findings >= 0;
        }

        /** As the form sends it that throws it away. */
        public String mark() {
            return DraftMark.of(draft).text();
        }

        public String path() {
            return ProcessEditPage.path(draft.code(), draft.day());
        }
    }

    public ProcessDraftsPage {
        rows = List.copyOf(rows);
    }

    /** The address of the list as a file. */
    public String export() {
        return ProcessDraftsDoor.PATH
                + ".xlsx"
                + ASKED.stream()
                        .filter(name -> !filter.value(name).isEmpty())
                        .map(name ->
                                name
                                        + "="
                                        + URLEncoder.encode(
                                                filter.value(name), StandardCharsets.UTF_8))
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.joining("&"),
                                        query -> query.isEmpty() ? "" : "?" + query));
    }

    public Field words(Frame frame) {
        return Field.of(Field.Kind.SEARCH, "q", frame.text("catalog.drafts.words"));
    }

    public Field state(Frame frame) {
        return Field.select(
                "state",
                frame.text("catalog.drafts.state"),
                List.of(
                        Option.of("", frame.text("catalog.drafts.state.all")),
                        Option.of("drawn", frame.text("catalog.drafts.state.drawn")),
                        Option.of("bare", frame.text("catalog.drafts.state.bare"))));
    }

    public Field code(Frame frame) {
        return Field.text("code", frame.text("catalog.drafts.code"))
                .placeholder("1.009994")
                .size("short")
                .mandatory();
    }

    public Field from(Frame frame) {
        return Field.date("validFrom", frame.text("catalog.process.upload.from"))
                .placeholder("dd/mm/yyyy")
                .mandatory();
    }
}
