package vn.motcua.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an error page says; {@code ours} when the fault is not the reader's. */
public record ErrorPage(int status, String title, List<Sentence> sentences, boolean ours) {

    /** One sentence and the article behind it, when the law says no. */
    public record Sentence(String text, @Nullable String legalBasis) {}
}
