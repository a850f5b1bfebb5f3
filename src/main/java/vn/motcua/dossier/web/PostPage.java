package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.Posted;

/**
 * The minute of one day.
 *
 * @param day in Vietnam
 */
public record PostPage(CounterPlace place, LocalDate day, List<Posted> rows) {

    public PostPage {
        rows = List.copyOf(rows);
    }
}
