package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The life of a dossier as a page of the documents: a table of statuses and a drawing. */
final class StatusPicture {

    private static final String AGENCY = "…";

    private final Sentences sentences = new Sentences();

    /** Rows in the order of the national codes. */
    private static List<Status> statuses() {
        return Arrays.stream(Status.values())
                .sorted(Comparator.comparing(Status::national).thenComparing(Status::code))
                .toList();
    }

    private static Stream<Status> next(Status status) {
        return statuses().stream().filter(to -> to != status && status.next().contains(to));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# Where a dossier may stand");
        lines.add("");
        lines.add(
                "Made from the table in `Status` and the public texts by `StatusPictureTest`; the"
                        + " national codes are those of TT 22/2019 Đ.4.");
        lines.add("");
        lines.addAll(drawing());
        lines.add("");
        lines.add("| status | national | tên | name | what the citizen reads | may go to |");
        lines.add("|---|---|---|---|---|---|");
        statuses().forEach(status -> lines.add(row(status)));
        return lines;
    }

    private static List<String> drawing() {
        List<String> lines = new ArrayList<>();
        lines.add("```mermaid");
        lines.add("stateDiagram-v2");
        lines.add("    [*] --> REGISTERED: filed");
        lines.add("    [*] --> RECEIVED: received at once");
        for (Status status : statuses()) {
            next(status).forEach(to -> lines.add("    " + status + " --> " + to));
            if (next(status).findAny().isEmpty()) {
                lines.add("    " + status + " --> [*]");
            }
        }
        lines.add("```");
        return lines;
    }

    private String row(Status status) {
        String to = next(status).map(s -> "`" + s + "`").collect(Collectors.joining(", "));
        return "| `%s` | %d | %s | %s | %s<br>%s | %s |"
                .formatted(
                        status,
                        status.national(),
                        sentences.text(Sentences.VIETNAMESE, "dossier.status." + status),
                        sentences.text(Sentences.ENGLISH, "dossier.status." + status),
                        meaning(Sentences.VIETNAMESE, status),
                        meaning(Sentences.ENGLISH, status),
                        to.isEmpty() ? "the end" : to);
    }

    private String meaning(Locale locale, Status status) {
        String says = sentences.text(locale, "dossier.track.status." + status);
        return says + ". " + sentences.text(locale, "dossier.track.next." + status, AGENCY);
    }
}
