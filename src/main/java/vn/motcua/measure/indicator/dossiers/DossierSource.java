package vn.motcua.measure.indicator.dossiers;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;

/** A source that counts dossiers by one query for each reading of the text. */
abstract class DossierSource implements IndicatorSource {

    private final String code;
    private final DossierRows rows;

    DossierSource(String code, DossierRows rows) {
        this.code = code;
        this.rows = rows;
    }

    abstract List<DossierRows.Query> queries(Asked asked);

    @Override
    public final String code() {
        return code;
    }

    @Override
    public List<Reading> read(Asked asked) {
        List<Reading> all = new ArrayList<>();
        queries(asked).forEach(query -> all.addAll(rows.sums(query, asked)));
        return all;
    }

    @Override
    public List<List<Reading>> over(List<Asked> periods, String variant) {
        return queries(periods.getLast()).stream()
                .filter(query -> query.variant().equals(variant))
                .findFirst()
                .map(query -> rows.over(query, periods))
                .orElseGet(() -> periods.stream().map(_ -> List.<Reading>of()).toList());
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
