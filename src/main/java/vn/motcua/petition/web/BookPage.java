package vn.motcua.petition.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.BookRow;
import vn.motcua.petition.PetitionChannel;
import vn.motcua.petition.PetitionStatus;
import vn.motcua.petition.PetitionSubject;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The book of petitions, one page of it. */
public record BookPage(
        List<BookRow> rows,
        boolean more,
        FormView form,
        int page,
        boolean mayReceive,
        PetitionNames names) {

    static final int ROWS = 50;
    private static final List<String> ASKED =
            List.of("q", "status", "channel", "subject", "agency", "field", "from", "to", "late");

    public BookPage {
        rows = List.copyOf(rows);
    }

    static String tone(PetitionStatus status) {
        return switch (status) {
            case RECEIVED, SUBMITTED, APPROVED -> "info";
            case WAITING -> "waiting";
            case HANDLING -> "on-time";
            case PUBLISHED -> "done";
            case REFUSED, PASSED_OUTSIDE, JOINED -> "waiting";
        };
    }

    public String tone(BookRow row) {
        return tone(row.status());
    }

    public String export() {
        return address(".xlsx", Map.of());
    }

    private String address(String ending, Map<String, String> more) {
        String asked =
                Stream.concat(
                                ASKED.stream().map(name -> Map.entry(name, form.value(name))),
                                more.entrySet().stream())
                        .filter(one -> !one.getValue().isBlank())
                        .map(one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return BookDoor.PATH + ending + (asked.isEmpty() ? "" : "?" + asked);
    }

    public @Nullable String next() {
        return more ? address("", Map.of("page", Integer.toString(page + 1))) : null;
    }

    public @Nullable String first() {
        return page > 1 ? address("", Map.of()) : null;
    }

    public boolean narrowed() {
        return ASKED.stream().anyMatch(name -> !form.value(name).isBlank());
    }

    private static <E extends Enum<E>> List<Option> options(
            E[] values, String key, String none, Frame frame) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text(none)));
        for (E one : values) {
            options.add(Option.of(one.name(), frame.text(key + "." + one.name())));
        }
        return options;
    }

    public List<Field> filters(Frame frame) {
        List<Option> states = new ArrayList<>();
        states.add(Option.of("", frame.text("petition.status.open")));
        states.add(Option.of("ALL", frame.text("petition.status.all")));
        for (PetitionStatus one : PetitionStatus.values()) {
            states.add(Option.of(one.name(), frame.text("petition.status." + one)));
        }
        List<Option> agencies = new ArrayList<>();
        agencies.add(Option.of("", frame.text("petition.agency.all")));
        agencies.addAll(names.agencies(frame, null));
        return List.of(
                Field.select("status", frame.text("petition.status"), states),
                Field.select(
                        "channel",
                        frame.text("petition.channel"),
                        options(
                                PetitionChannel.values(),
                                "petition.channel",
                                "petition.channel.all",
                                frame)),
                Field.select(
                        "subject",
                        frame.text("petition.subject"),
                        options(
                                PetitionSubject.values(),
                                "petition.subject",
                                "petition.subject.all",
                                frame)),
                Field.select("agency", frame.text("petition.holder"), agencies),
                Field.select("field", frame.text("petition.field"), names.fields(frame)),
                Field.date("from", frame.text("petition.received.from")).placeholder("dd/mm/yyyy"),
                Field.date("to", frame.text("petition.received.to")).placeholder("dd/mm/yyyy"),
                Field.checkbox("late", frame.text("petition.late.only")));
    }
}
