package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.SubjectRef;

/**
 * Papers that were handed out. A paper is made once; every later print is the same bytes, whatever
 * has changed since in forms, names or program.
 */
@Component
public final class IssuedPapers {

    static final String PDF = "application/pdf";

    private final IssuedPaperStore store;
    private final Files files;
    private final Forms forms;

    IssuedPapers(IssuedPaperStore store, Files files, Forms forms) {
        this.store = store;
        this.files = files;
        this.forms = forms;
    }

    /**
     * The paper as it was first made, or made now by {@code maker} and kept.
     *
     * @param choice of the edition, the same that {@code maker} gives to {@link Papers}
     * @param issuedAt the moment of the act it belongs to, business time
     */
    public IssuedPaper getOrIssue(
            PaperKey key, FormChoice choice, Instant issuedAt, Supplier<byte[]> maker) {
        return store.find(key).orElseGet(() -> issue(key, choice, issuedAt, maker));
    }

    private IssuedPaper issue(
            PaperKey key, FormChoice choice, Instant issuedAt, Supplier<byte[]> maker) {
        String form = forms.edition(key.kind(), choice).text();
        StoredFile file = files.store(maker.get(), PDF);
        IssuedPaper paper = new IssuedPaper(key, form, file.hash(), issuedAt);
        return store.insert(paper) ? paper : store.find(key).orElseThrow();
    }

    /** Forgets all papers of a subject, whose person is erased. */
    public void forget(SubjectRef subject) {
        store.forget(subject);
    }

    public Optional<IssuedPaper> find(PaperKey key) {
        return store.find(key);
    }

    /** When these very bytes were handed out first, for whoever holds them; business time. */
    public Optional<Instant> issuedAt(String hash) {
        return store.issuedAt(hash);
    }

    /** All papers of a subject in order of issue. */
    public List<IssuedPaper> of(SubjectRef subject) {
        return store.of(subject);
    }
}
