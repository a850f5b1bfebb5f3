package vn.motcua.payment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;
import vn.motcua.payment.Matched;
import vn.motcua.payment.Statement;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * Statements, or one of them with its lines.
 *
 * @param statement on the page of one
 * @param codes of dossiers, by id
 * @param confirming whether the viewer takes money there
 */
public record StatementsPage(
        List<Statement> statements,
        @Nullable Statement statement,
        List<Matched> lines,
        Map<UUID, String> codes,
        boolean confirming,
        FormView form) {

    private static final int SHOWN = 20;

    public StatementsPage {
        statements = List.copyOf(statements);
        lines = List.copyOf(lines);
        codes = Map.copyOf(codes);
    }

    public String key() {
        return Typing.key(form).toString();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.of(Field.Kind.FILE, "file", frame.text("payment.statement.file"))
                        .hint(frame.text("payment.statement.file.hint"))
                        .mandatory());
    }

    /** What is wrong beyond the first, which stands beside the field. */
    public List<Refusal> more() {
        List<Refusal> all = form.refusals();
        return all.size() <= 1 ? List.of() : all.subList(1, Math.min(SHOWN, all.size()));
    }

    public String code(Matched one) {
        UUID dossier = one.line().dossier();
        return dossier == null ? "" : codes.getOrDefault(dossier, "");
    }

    public static String tone(Matched.State state) {
        return switch (state) {
            case NOTED -> "done";
            case PAYS -> "soon";
            case AMOUNT, NOT_OWED, UNKNOWN, MISSING -> "late";
        };
    }
}
