package vn.motcua.catalog.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Conduct;
import vn.motcua.catalog.NationalListing;
import vn.motcua.catalog.OrderStep;
import vn.motcua.catalog.PaperForm;
import vn.motcua.catalog.Particulars;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change.Value;
import vn.motcua.kernel.Bilingual;

/** What changes in that which a procedure says in words. */
final class WordChanges {

    private final ProcedureVersion before;
    private final ProcedureVersion after;
    private final List<Change> changes = new ArrayList<>();

    private WordChanges(ProcedureVersion before, ProcedureVersion after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(ProcedureVersion before, ProcedureVersion after) {
        WordChanges changes = new WordChanges(before, after);
        changes.order();
        changes.sets();
        changes.requirements();
        changes.forms();
        changes.legal();
        changes.obligation();
        changes.particulars();
        return changes.changes;
    }

    private void add(Constituent what, Bilingual of, @Nullable Value was, @Nullable Value is) {
        if (!Objects.equals(was, is)) {
            changes.add(new Change(what, of, null, was, is));
        }
    }

    private void add(Constituent what, @Nullable Value was, @Nullable Value is) {
        add(what, Bilingual.none(), was, is);
    }

    /** What stands alike at both ends is the same; between them step stands against step. */
    private void order() {
        List<OrderStep> was = before.conduct().order();
        List<OrderStep> is = after.conduct().order();
        int shorter = Math.min(was.size(), is.size());
        int head = 0;
        while (head < shorter && was.get(head).equals(is.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
            tail++;
        }
        List<OrderStep> from = was.subList(head, was.size() - tail);
        List<OrderStep> to = is.subList(head, is.size() - tail);
        for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
            add(
                    Constituent.STEPS,
                    i < from.size() ? deed(before, from.get(i)) : null,
                    i < to.size() ? deed(after, to.get(i)) : null);
        }
    }

    private static Value deed(ProcedureVersion version, OrderStep step) {
        return new Value.Deed(step, named(version, step.caseId()));
    }

    private static Bilingual named(ProcedureVersion version, @Nullable String caseId) {
        return caseId == null
                ? Bilingual.none()
                : version.findCase(caseId)
                        .map((ProcedureCase one) -> new Bilingual(one.name(), one.nameEn()))
                        .orElse(new Bilingual(caseId, caseId));
    }

    private void sets() {
        add(
                Constituent.PAPERS,
                new Value.Sets(before.conduct().sets()),
                new Value.Sets(after.conduct().sets()));
    }

    private void requirements() {
        keyed(
                Constituent.CONDITIONS,
                version -> version.conduct().requirements(),
                one -> one,
                (version, one) -> new Value.Condition(one.text(), named(version, one.caseId())),
                (version, one) -> Bilingual.none());
    }

    private void forms() {
        keyed(
                Constituent.FORMS,
                version -> version.conduct().forms(),
                PaperForm::paper,
                (version, form) ->
                        words(form.name() + (form.link().isEmpty() ? "" : " " + form.link())),
                WordChanges::paper);
    }

    private static Bilingual paper(ProcedureVersion version, PaperForm form) {
        return version.papers().stream()
                .filter(paper -> paper.id().equals(form.paper()))
                .findFirst()
                .map(paper -> new Bilingual(paper.name(), paper.nameEn()))
                .orElse(new Bilingual(form.paper(), form.paper()));
    }

    private static Value words(String said) {
        return new Value.Words(new Bilingual(said, said));
    }

    private void legal() {
        keyed(
                Constituent.LEGAL,
                ProcedureVersion::legal,
                one -> one.number().isEmpty() ? one.title() : one.number(),
                (version, one) -> new Value.Law(one),
                (version, one) -> Bilingual.none());
    }

    private interface Of<T, R> {
        R of(ProcedureVersion version, T one);
    }

    private <T, K> void keyed(
            Constituent what,
            Function<ProcedureVersion, List<T>> all,
            Function<T, K> key,
            Of<T, Value> value,
            Of<T, Bilingual> subject) {
        Map<K, T> was = byKey(all.apply(before), key);
        Map<K, T> is = byKey(all.apply(after), key);
        Set<K> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        for (K one : keys) {
            T from = was.get(one);
            T to = is.get(one);
            add(
                    what,
                    to != null
                            ? subject.of(after, to)
                            : subject.of(before, Objects.requireNonNull(from)),
                    from == null ? null : value.of(before, from),
                    to == null ? null : value.of(after, to));
        }
    }

    private static <T, K> Map<K, T> byKey(List<T> all, Function<T, K> key) {
        Map<K, T> found = new LinkedHashMap<>();
        all.forEach(one -> found.putIfAbsent(key.apply(one), one));
        return found;
    }

    private void obligation() {
        add(Constituent.OBLIGATION, owed(before.conduct()), owed(after.conduct()));
    }

    private static @Nullable Value owed(Conduct conduct) {
        Bilingual by = conduct.obligation();
        return by == null ? null : new Value.Said("obligation", by);
    }

    private void particulars() {
        said(Constituent.APPLICANTS, "targets", Particulars::targets);
        said(Constituent.AGENCIES, "competent", Particulars::competent);
        said(Constituent.AGENCIES, "delegated", Particulars::delegated);
        said(Constituent.AGENCIES, "coordinating", Particulars::coordinating);
        add(Constituent.NATIONAL, listing(before), listing(after));
        add(Constituent.DESCRIPTION, kind(before), kind(after));
        said(Constituent.DESCRIPTION, "keywords", WordChanges::keywords);
        said(Constituent.DESCRIPTION, "description", Particulars::description);
    }

    private void said(Constituent what, String key, Function<Particulars, Bilingual> of) {
        add(
                what,
                said(key, of.apply(before.particulars())),
                said(key, of.apply(after.particulars())));
    }

    private static @Nullable Value said(String key, Bilingual words) {
        return words.isEmpty() ? null : new Value.Said(key, words);
    }

    private static Bilingual keywords(Particulars said) {
        String words = String.join(", ", said.keywords());
        return new Bilingual(words, words);
    }

    private static @Nullable Value listing(ProcedureVersion version) {
        NationalListing listing = version.particulars().listing();
        return listing.equals(NationalListing.NONE) ? null : new Value.Listed(listing);
    }

    private static @Nullable Value kind(ProcedureVersion version) {
        Particulars.Kind kind = version.particulars().kind();
        return kind == null ? null : new Value.Sort(kind);
    }
}
