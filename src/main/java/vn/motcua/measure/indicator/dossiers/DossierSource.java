package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.measure.indicator.Window;

/** A source that counts dossiers by one query for each reading of the text. */
abstract class DossierSource implements IndicatorSource {

    private final String code;
    private final DossierRows rows;

    DossierSource(String code, DossierRows rows) {
        this.code = code;
        this.rows = rows;
    }

    abstract List<DossierRows.Query> queries(Asked asked);

    /** What is summed up by queries; the same, unless some of it is counted already. */
    List<DossierRows.Query> summed(Asked asked) {
        return queries(asked);
    }

    @Override
    public final String code() {
        return code;
    }

    /** A dossier is of the agency that received it. */
    @Override
    public final boolean addsUpByAgency() {
        return true;
    }

    @Override
    public List<Reading> read(Asked asked) {
        return rows.read(this, asked);
    }

    /** What a query counts in each window; for sources whose dossiers fall into one month each. */
    List<Window.Sum> inWindows(Asked asked, String variant, List<Window> windows) {
        return over(asked, variant, windows).stream()
                .map(all ->
                        all.stream()
                                .map(one -> new Window.Sum(one.above(), one.below()))
                                .reduce(Window.Sum.NONE, Window.Sum::plus))
                .toList();
    }

    @Override
    public List<List<Reading>> over(List<Asked> periods, String variant) {
        return over(
                periods.getLast(),
                variant,
                periods.stream()
                        .map(one -> new Window(one.from(), one.to(), one.known()))
                        .toList());
    }

    private List<List<Reading>> over(Asked asked, String variant, List<Window> windows) {
        return queries(asked).stream()
                .filter(query -> query.variant().equals(variant))
                .findFirst()
                .map(query -> rows.over(query, asked, windows))
                .orElseGet(() -> windows.stream().map(_ -> List.<Reading>of()).toList());
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        return queries(asked).stream()
                .filter(query -> query.variant().equals(wanted.variant()))
                .findFirst()
                .map(query -> rows.page(query, asked, wanted))
                .orElse(Lines.NONE);
    }
}
