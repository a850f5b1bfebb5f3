package vn.motcua.catalog.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Account.Said;
import vn.motcua.kernel.LegalBasis;

/**
 * The local catalogue, the national database and the last publication decision side by side,
 * constituent by constituent. Writings of the same are no difference ({@link Spelling}). Pure.
 *
 * @param local what is in force here; absent where nothing is
 * @param national what the national database says; absent where it is not known to have it
 * @param decision what the last decision published; absent where none did
 */
@LegalBasis("nd-63-2010#26")
public record Comparison(
        String code,
        @Nullable Account local,
        @Nullable Account national,
        @Nullable Account decision,
        Presence presence,
        List<Row> rows) {

    /** What lines mean; of all others the words are the meaning. */
    private static final Map<Constituent, Function<List<String>, Set<String>>> MEANINGS =
            Map.of(
                    Constituent.CHANNELS, Keys::channels,
                    Constituent.APPLICANTS, Keys::applicants,
                    Constituent.LEGAL, Keys::instruments,
                    Constituent.STEPS, Keys::text,
                    Constituent.CONDITIONS, Keys::text,
                    Constituent.OBLIGATION, Keys::text,
                    Constituent.ONLINE, Keys::online);

    /** Where the procedure as a whole is found. */
    public enum Presence {
        BOTH,
        /** In force here, and the national database is not known to have it. */
        LOCAL_ONLY,
        /** The national database has it for a tier of ours, and it never was in force here. */
        NATIONAL_ONLY,
        /** No longer in force here, and still shown by the national database. */
        ENDED_STILL_SHOWN
    }

    /**
     * One constituent of all sides.
     *
     * @param nationally how the local catalogue and the national database stand to each other
     * @param decided how the local catalogue and the decision do
     */
    public record Row(
            Constituent what,
            @Nullable Said local,
            @Nullable Said national,
            @Nullable Said decision,
            Verdict nationally,
            Verdict decided) {

        public boolean differs() {
            return nationally.isDifference() || decided.isDifference();
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * @param ended whether it was in force here before
     */
    public static Comparison of(
            String code,
            @Nullable Account local,
            @Nullable Account national,
            @Nullable Account decision,
            boolean ended) {
        List<Row> rows = new ArrayList<>();
        for (Constituent what : Constituent.values()) {
            Said here = said(local, what);
            Said there = said(national, what);
            Said published = said(decision, what);
            if (here != null || there != null || published != null) {
                rows.add(
                        new Row(
                                what,
                                here,
                                there,
                                published,
                                verdict(what, here, there),
                                verdict(what, here, published)));
            }
        }
        return new Comparison(
                code, local, national, decision, presence(local, national, ended), rows);
    }

    private static @Nullable Said said(@Nullable Account side, Constituent what) {
        return side == null ? null : side.of(what).orElse(null);
    }

    private static Presence presence(
            @Nullable Account local, @Nullable Account national, boolean ended) {
        if (local != null) {
            return national == null ? Presence.LOCAL_ONLY : Presence.BOTH;
        }
        return ended ? Presence.ENDED_STILL_SHOWN : Presence.NATIONAL_ONLY;
    }

    /** How many constituents differ from either side. */
    public long differences() {
        return rows.stream().filter(Row::differs).count();
    }

    public Optional<Row> row(Constituent what) {
        return rows.stream().filter(row -> row.what() == what).findFirst();
    }

    static Verdict verdict(Constituent what, @Nullable Said here, @Nullable Said there) {
        if (here == null || there == null) {
            return Verdict.NOT_SAID;
        }
        if (!here.sure() || !there.sure()) {
            return Verdict.UNSURE;
        }
        if (same(what, here.lines(), there.lines())) {
            return Verdict.EQUAL;
        }
        if (there.lines().isEmpty()) {
            return Verdict.ONLY_HERE;
        }
        return here.lines().isEmpty() ? Verdict.ONLY_THERE : Verdict.DIFFERS;
    }

    private static boolean same(Constituent what, List<String> here, List<String> there) {
        if (what == Constituent.LIMITS) {
            return sameByChannel(Keys.limits(here), Keys.limits(there));
        }
        if (what == Constituent.FEES) {
            return sameByChannel(Keys.fees(here), Keys.fees(there));
        }
        if (what == Constituent.AGENCIES) {
            // The other side names every tier that has the procedure, the catalogue its own.
            return Keys.tiers(there).containsAll(Keys.tiers(here));
        }
        if (what == Constituent.PAPERS) {
            return samePapers(here, there);
        }
        if (what == Constituent.FORMS) {
            return FormWords.same(here, there);
        }
        return keys(what, here).equals(keys(what, there));
    }

    private static Set<String> keys(Constituent what, List<String> lines) {
        return MEANINGS.getOrDefault(what, Keys::words).apply(lines);
    }

    /** The same papers, in the same number where both sides say how many. */
    private static boolean samePapers(List<String> here, List<String> there) {
        Map<String, Set<PaperLine.Count>> ours = Keys.papers(here);
        Map<String, Set<PaperLine.Count>> theirs = Keys.papers(there);
        return ours.keySet().equals(theirs.keySet())
                && ours.entrySet().stream()
                        .allMatch(paper -> {
                            Set<PaperLine.Count> other =
                                    Objects.requireNonNull(theirs.get(paper.getKey()));
                            return paper.getValue().isEmpty()
                                    || other.isEmpty()
                                    || paper.getValue().equals(other);
                        });
    }

    /** Held against each other where both name the channel; else all that is said together. */
    private static boolean sameByChannel(
            Map<String, Set<String>> here, Map<String, Set<String>> there) {
        Set<String> both = new HashSet<>(here.keySet());
        both.retainAll(there.keySet());
        if (both.isEmpty() || here.containsKey("") != there.containsKey("")) {
            return all(here).equals(all(there));
        }
        return both.stream()
                .allMatch(channel -> Objects.equals(here.get(channel), there.get(channel)));
    }

    private static Set<String> all(Map<String, Set<String>> values) {
        Set<String> all = new TreeSet<>();
        values.values().forEach(all::addAll);
        return all;
    }
}
