package vn.motcua.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What was typed, as a question to the index. Weights were set by hand on names alone. */
final class Questions {

    private static final int LONGEST_SAYING = 6;

    /** Of a pasted page the beginning is looked for. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST_WORD = 20;

    /** Words around what is meant, passed over where others are left. */
    private static final Set<String> FILLING =
            Set.of(
                    "xin", "muon", "can", "phai", "lam", "sao", "the", "nao", "nhu", "duoc",
                    "khong", "toi", "em", "minh", "ban", "cho", "cua", "de", "di", "ve", "thi",
                    "gio", "roi", "la", "co", "bi", "voi", "nho", "giup", "gium", "thu", "tuc", "o",
                    "tai", "nay", "khi", "luc", "nguoi", "ta", "giay", "to", "va", "hay", "hoac",
                    "ra", "vo", "den", "lay");

    private static final float BY_CODE = 100;
    private static final float FILLED = 0.2f;
    private static final float MEANT = 0.5f;
    private static final float TRIPLE = 0.15f;

    /** Of a key word that is the whole question; less than a name that holds its words. */
    private static final float KEYED = 5;

    private static final float KEYED_ALONE = 1;

    private final IndexReader reader;
    private final Map<String, String> meanings;
    private final Set<String> keywords;

    /**
     * @param keywords all that some procedure has, so that no other is looked for in the index
     */
    Questions(IndexReader reader, Map<String, String> meanings, Set<String> keywords) {
        this.reader = reader;
        this.meanings = meanings;
        this.keywords = keywords;
    }

    /**
     * @param folded not empty
     */
    Query of(String code, String folded) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (code.chars().anyMatch(Character::isDigit)) {
            Query begins = new PrefixQuery(new Term(ProcedureIndex.CODE, code));
            all.add(new BoostQuery(new ConstantScoreQuery(begins), BY_CODE), Occur.SHOULD);
        }
        Terms terms = Terms.of(mended(folded));
        Set<String> filling = FILLING.containsAll(terms.words()) ? Set.of() : FILLING;
        for (String word : terms.words()) {
            float weight = filling.contains(word) ? FILLED : 1;
            all.add(new BoostQuery(word(word), weight), Occur.SHOULD);
        }
        for (String pair : terms.pairs()) {
            boolean filled = Arrays.stream(pair.split("_")).anyMatch(filling::contains);
            all.add(new BoostQuery(pair(pair), filled ? FILLED : 1), Occur.SHOULD);
        }
        for (String run : terms.runs(LONGEST_SAYING)) {
            int length = run.split(" ", -1).length;
            float share = (float) length / terms.words().size();
            if (keywords.contains(run)) {
                Query said = new TermQuery(new Term(ProcedureIndex.KEYWORD, run));
                float weight = share * (length == 1 ? KEYED_ALONE : KEYED);
                all.add(new BoostQuery(new ConstantScoreQuery(said), weight), Occur.SHOULD);
            }
            String means = meanings.get(run);
            if (means != null) {
                Terms meant = Terms.of(means);
                all.add(term(ProcedureIndex.SAYING, run, 1 + 3 * share), Occur.SHOULD);
                for (String word : meant.words()) {
                    all.add(term(ProcedureIndex.NAME, word, MEANT), Occur.SHOULD);
                }
                for (String pair : meant.pairs()) {
                    all.add(term(ProcedureIndex.NAME_PAIRS, pair, MEANT / 2), Occur.SHOULD);
                }
            }
        }
        for (String triple : terms.triples()) {
            all.add(term(ProcedureIndex.TRIPLES, triple, TRIPLE), Occur.SHOULD);
        }
        return all.build();
    }

    /** Words that nobody uses, without the keys of their marks where that makes words of them. */
    private String mended(String folded) throws IOException {
        List<String> words = new ArrayList<>();
        for (String typed : folded.split(" ", MOST_WORDS + 1)) {
            if (words.size() == MOST_WORDS) {
                break;
            }
            String word = typed.substring(0, Math.min(typed.length(), LONGEST_WORD));
            String bare = Telex.bare(word);
            words.add(!known(word) && known(bare) ? bare : word);
        }
        return String.join(" ", words);
    }

    private boolean known(String word) throws IOException {
        return reader.docFreq(new Term(ProcedureIndex.NAME, word)) > 0
                || reader.docFreq(new Term(ProcedureIndex.SAID, word)) > 0;
    }

    private static Query word(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(term(ProcedureIndex.NAME, word, 1.0f));
        ways.add(term(ProcedureIndex.SAID, word, 0.8f));
        ways.add(term(ProcedureIndex.AROUND, word, 0.4f));
        if (word.length() > 2) {
            int slips = word.length() > 5 ? 2 : 1;
            ways.add(like(ProcedureIndex.NAME, word, slips, 0.4f));
            ways.add(like(ProcedureIndex.SAID, word, slips, 0.3f));
        }
        return best(ways.toArray(Query[]::new));
    }

    private static Query pair(String pair) {
        return best(
                term(ProcedureIndex.NAME_PAIRS, pair, 1.0f),
                term(ProcedureIndex.SAID_PAIRS, pair, 0.8f));
    }

    private static Query like(String field, String word, int slips, float weight) {
        return new BoostQuery(new FuzzyQuery(new Term(field, word), slips, 0, 20, true), weight);
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }

    private static Query best(Query... ways) {
        return new DisjunctionMaxQuery(List.of(ways), 0.1f);
    }
}
