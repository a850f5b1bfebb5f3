package vn.motcua.score.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.score.AgencyScore;
import vn.motcua.score.Period;
import vn.motcua.score.Ranking;
import vn.motcua.score.ScoreBook;
import vn.motcua.score.Scores;
import vn.motcua.shell.Frame;

/**
 * Scores of all agencies, tier by tier, and of the locality as a whole.
 *
 * @param table absent where what was asked for is none
 * @param band what the whole is called; absent until enough is measured
 * @param open agencies whose items the viewer may look into
 */
public record ScorePage(
        ScoreForm form,
        ScoreBook book,
        Scores.@Nullable Table table,
        List<Tier> tiers,
        ScoreBook.@Nullable Band band,
        int coverage,
        List<Scores.Point> trend,
        Set<UUID> open,
        List<String> withoutSource) {

    /** Agencies of one tier, the best first. */
    public record Tier(UnitKind kind, Ranking ranking, List<Row> rows) {

        /** The items that are compared, for the sentence above the table. */
        public String items() {
            return String.join(", ", ranking.items().stream().sorted().toList());
        }
    }

    /** One agency. */
    public record Row(Unit unit, AgencyScore score, Optional<Ranking.Place> place) {}

    public ScorePage {
        tiers = List.copyOf(tiers);
        trend = List.copyOf(trend);
        open = Set.copyOf(open);
        withoutSource = List.copyOf(withoutSource);
    }

    public Period period() {
        return form.period();
    }

    /** The day from which there are points at all, where the period ends before it. */
    public Optional<LocalDate> before() {
        return book.groups().stream()
                .flatMap(group -> group.maxima().stream())
                .map(ScoreBook.Maximum::from)
                .min(Comparator.naturalOrder())
                .filter(first -> period().to().isBefore(first));
    }

    public String address(Unit unit) {
        String query = form.query();
        return "/score/" + unit.id() + (query.isEmpty() ? "" : "?" + query);
    }

    public String file(String ending) {
        String query = form.query();
        return "/score/table." + ending + (query.isEmpty() ? "" : "?" + query);
    }

    public String name(Unit unit, Frame frame) {
        return frame.either(unit.name(), unit.nameEn());
    }

    /** By group, of the locality as a whole. */
    public Map<ScoreBook.Group, AgencyScore> groups() {
        return groups(book, table == null ? null : table.whole());
    }

    static Map<ScoreBook.Group, AgencyScore> groups(ScoreBook book, @Nullable AgencyScore score) {
        Map<ScoreBook.Group, AgencyScore> groups = new java.util.LinkedHashMap<>();
        if (score != null) {
            book.groups().forEach(group -> groups.put(group, score.in(group)));
        }
        return groups;
    }
}
