package vn.motcua.catalog.national;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was recovered from the text columns of one record. */
public record Recovery(Listed<Way> ways, Listed<Paper> papers, Listed<Result> results) {

    /** Columns that the page did not part rightly are joined, and doubted. */
    public static Recovery of(NationalRecord record) {
        String papersColumn = record.column(NationalRecord.PAPERS);
        String resultsColumn = record.column(NationalRecord.RESULTS);
        Listed<Way> ways = WaysText.read(record.column(NationalRecord.WAYS));
        String rest = PapersText.before(papersColumn);
        Listed<Paper> papers = PapersText.read(papersColumn);
        return new Recovery(
                rest.isEmpty() ? ways : WaysText.withRest(ways, rest),
                CountText.ends(resultsColumn).isEmpty() ? papers : PapersText.cutShort(papers),
                ResultsText.read(resultsColumn));
    }

    /** Why a person has to look at it, each reason once; empty where all is sure. */
    public Set<Doubt> doubts() {
        List<@Nullable Doubt> all = new ArrayList<>();
        all.add(ways.doubt());
        all.add(papers.doubt());
        all.add(results.doubt());
        ways.rows()
                .forEach(way -> {
                    all.add(way.channel().doubt());
                    all.add(way.time().doubt());
                    all.add(way.fees().doubt());
                });
        papers.rows()
                .forEach(paper -> {
                    all.add(paper.heading().doubt());
                    all.add(paper.name().doubt());
                    all.add(paper.copies().doubt());
                });
        results.rows()
                .forEach(result -> {
                    all.add(result.code().doubt());
                    all.add(result.name().doubt());
                });
        Set<Doubt> doubts = new LinkedHashSet<>();
        all.stream().flatMap(Stream::ofNullable).forEach(doubts::add);
        return doubts;
    }
}
