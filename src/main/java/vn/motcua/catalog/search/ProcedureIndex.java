package vn.motcua.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.motcua.kernel.VietnameseText;

/** The names of procedures, and what people say for them, in an index in memory. Immutable. */
public final class ProcedureIndex {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String NAME_PAIRS = "name-pairs";
    static final String SAID = "said";
    static final String SAID_PAIRS = "said-pairs";
    static final String SAYING = "saying";
    static final String TRIPLES = "triples";
    static final String AROUND = "around";
    static final String KEYWORD = "keyword";

    /** What stands at length in brackets tells cases apart and is not the name that people know. */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{25,}\\)");

    /** Long names count for less, but not by much: the law's own are long. */
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);

    /** What is left of the best match at the end of a list. */
    private static final double LEAST = 0.45;

    /**
     * What can be found.
     *
     * @param key what the caller knows it by
     * @param around words that help a little: the field, results, the name in English
     * @param keywords by which its publication says that it is looked for; said whole they help
     *     more than those around, and less than a name
     * @param near how near to people the agency is; of what matches alike the nearer comes first
     */
    public record Entry(
            String key,
            String code,
            String name,
            List<String> around,
            List<String> keywords,
            double near) {

        public Entry {
            around = List.copyOf(around);
            keywords = List.copyOf(keywords);
        }
    }

    /** By the number that the index has for each. */
    private final List<Entry> entries;

    private final IndexSearcher searcher;
    private final Questions questions;

    private ProcedureIndex(
            List<Entry> entries, DirectoryReader reader, Map<String, String> meanings) {
        Set<String> keywords = new HashSet<>();
        entries.forEach(entry -> folded(entry).forEach(keywords::add));
        this.entries = List.copyOf(entries);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(SIMILARITY);
        this.questions = new Questions(reader, meanings, keywords);
    }

    public static ProcedureIndex of(List<Entry> entries) {
        Everyday everyday = Everyday.read();
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer =
                    new IndexWriter(
                            memory,
                            // The policy keeps the order in which they are added.
                            new IndexWriterConfig(new WhitespaceAnalyzer())
                                    .setSimilarity(SIMILARITY)
                                    .setMergePolicy(new LogDocMergePolicy()))) {
                for (Entry entry : entries) {
                    writer.addDocument(document(entry, everyday));
                }
                writer.forceMerge(1);
            }
            return new ProcedureIndex(entries, DirectoryReader.open(memory), everyday.meanings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Entry entry, Everyday everyday) {
        String name = VietnameseText.fold(ASIDE.matcher(entry.name()).replaceAll(" "));
        Terms terms = Terms.of(name);
        Document document = new Document();
        document.add(new StringField(CODE, entry.code(), Field.Store.NO));
        text(document, NAME, terms.words());
        text(document, NAME_PAIRS, terms.pairs());
        text(document, TRIPLES, terms.triples());
        for (String said : everyday.saidFor(VietnameseText.fold(entry.name()))) {
            Terms words = Terms.of(said);
            document.add(new StringField(SAYING, said, Field.Store.NO));
            text(document, SAID, words.words());
            text(document, SAID_PAIRS, words.pairs());
        }
        folded(entry).forEach(word -> document.add(new StringField(KEYWORD, word, Field.Store.NO)));
        Stream.of(Stream.of(entry.name()), entry.around().stream(), entry.keywords().stream())
                .flatMap(words -> words)
                .forEach(around ->
                        text(document, AROUND, Terms.of(VietnameseText.fold(around)).words()));
        return document;
    }

    private static Stream<String> folded(Entry entry) {
        return entry.keywords().stream().map(VietnameseText::fold).filter(word -> !word.isEmpty());
    }

    private static void text(Document document, String field, List<String> terms) {
        document.add(new TextField(field, String.join(" ", terms), Field.Store.NO));
    }

    /**
     * The keys of what matches, best first.
     *
     * @param text as it was typed; a code or its beginning, or words with slips in them
     */
    public List<String> search(String text, int most) {
        String code = text.strip();
        String folded = VietnameseText.fold(text);
        if (folded.isEmpty()) {
            return List.of();
        }
        try {
            ScoreDoc[] found = searcher.search(questions.of(code, folded), 4 * most).scoreDocs;
            List<Match> matches = new ArrayList<>(found.length);
            for (ScoreDoc one : found) {
                Entry entry = entries.get(one.doc);
                matches.add(new Match(entry.key(), one.score * entry.near()));
            }
            return best(matches).limit(most).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Match(String key, double score) {}

    private static Stream<String> best(List<Match> matches) {
        List<Match> best =
                matches.stream().sorted(Comparator.comparingDouble(m -> -m.score())).toList();
        return best.stream()
                .filter(m -> m.score() >= LEAST * best.getFirst().score())
                .map(Match::key);
    }
}
