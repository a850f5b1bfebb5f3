package vn.motcua.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** What the house has set for its boards, by the day for which a board is made. */
@Component
public class BoardRules {

    private final DatedRows rows = DatedRows.read("board");

    /** Fewer resolved dossiers in a period give no place in a ranking. */
    public int rankingLeast(LocalDate day) {
        return rows.onOrFirst(day).number("ranking-least");
    }

    /** The shares in per cent that part five depths of a heat map, the best first. */
    public List<Integer> heatShareSteps(LocalDate day) {
        return Stream.of(rows.onOrFirst(day).text("heat-share-steps").split(" ", -1))
                .map(Integer::valueOf)
                .toList();
    }

    /** Fewer answers of how content people are, but for none, are masked in public. */
    public int openDataAnswersLeast(LocalDate day) {
        return rows.onOrFirst(day).number("open-data-answers-least");
    }

    /** A public number of dossiers below it, but for zero, is masked. */
    public int openDataLeast(LocalDate day) {
        return rows.onOrFirst(day).number("open-data-least");
    }

    /** How many of the last dossiers are looked through for the time at each step. */
    public int stepTimeDossiers(LocalDate day) {
        return rows.onOrFirst(day).number("step-time-dossiers");
    }

    /** Fewer stays at a step say nothing of it. */
    public int stepTimeLeast(LocalDate day) {
        return rows.onOrFirst(day).number("step-time-least");
    }
}
