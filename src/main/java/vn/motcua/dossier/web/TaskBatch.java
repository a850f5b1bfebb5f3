package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * The same act on several rows of a task list. Each row is a command of its own with a key of its
 * own: what one refuses stops no other, and the whole list sent twice acts once.
 */
@Component
public class TaskBatch {

    /** As many as a page has rows. */
    private static final int MOST = 50;

    /** A task as a row of the list showed it. */
    record Row(UUID dossier, int no, int seen, UUID key, String code) {

        /** What the check box of the row sends. */
        static String token(UUID dossier, int no, int seen, UUID key, String code) {
            return String.join("/", dossier.toString(), "" + no, "" + seen, key.toString(), code);
        }

        static Optional<Row> read(String token) {
            String[] parts = token.split("/", 5);
            try {
                return parts.length != 5
                        ? Optional.empty()
                        : Optional.of(
                                new Row(
                                        UUID.fromString(parts[0]),
                                        Integer.parseInt(parts[1]),
                                        Integer.parseInt(parts[2]),
                                        UUID.fromString(parts[3]),
                                        parts[4]));
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** What became of one row; no refusal means that it went. */
    public record Outcome(UUID dossier, String code, @Nullable Refusal refusal) {}

    private final Dossiers dossiers;

    TaskBatch(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    List<Outcome> act(String act, List<String> tokens, SignedIn by) {
        List<Outcome> outcomes = new ArrayList<>();
        tokens.stream()
                .limit(MOST)
                .flatMap(token -> Row.read(token).stream())
                .forEach(row -> outcomes.add(act(act, row, by)));
        return outcomes;
    }

    private Outcome act(String act, Row row, SignedIn by) {
        try {
            dossiers.act(row.dossier(), command(act, row), row.key(), by);
            return new Outcome(row.dossier(), row.code(), null);
        } catch (RefusalException refusal) {
            return new Outcome(row.dossier(), row.code(), refusal.first());
        }
    }

    private static DossierCommand command(String act, Row row) {
        return switch (act) {
            case "take" -> new DossierCommand.Take(row.no(), row.seen());
            case "forward" -> new DossierCommand.Forward(row.no(), row.seen(), null, null);
            default -> throw ActForm.unreadable();
        };
    }
}
