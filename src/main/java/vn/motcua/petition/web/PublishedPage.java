package vn.motcua.petition.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.Publication;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** Published petitions with their replies, one page of them. */
public record PublishedPage(
        List<Publication> rows, boolean more, FormView form, int page, PetitionNames names) {

    static final int ROWS = 20;

    public PublishedPage {
        rows = List.copyOf(rows);
    }

    public List<Field> filters(Frame frame) {
        List<Option> agencies = new ArrayList<>();
        agencies.add(Option.of("", frame.text("petition.agency.all")));
        names.addressed().forEach(unit -> agencies.add(PetitionNames.option(unit, frame)));
        return List.of(
                Field.of(Field.Kind.SEARCH, "q", frame.text("petition.search")),
                Field.select("agency", frame.text("petition.agency"), agencies),
                Field.select("field", frame.text("petition.field"), names.fields(frame)));
    }

    public boolean narrowed() {
        return !form.value("q").isBlank()
                || !form.value("agency").isBlank()
                || !form.value("field").isBlank();
    }

    private String address(int other) {
        return "/petitions?q="
                + URLEncoder.encode(form.value("q"), StandardCharsets.UTF_8)
                + "&agency="
                + URLEncoder.encode(form.value("agency"), StandardCharsets.UTF_8)
                + "&field="
                + URLEncoder.encode(form.value("field"), StandardCharsets.UTF_8)
                + "&page="
                + other;
    }

    public @Nullable String next() {
        return more ? address(page + 1) : null;
    }

    public @Nullable String first() {
        return page > 1 ? address(1) : null;
    }
}
