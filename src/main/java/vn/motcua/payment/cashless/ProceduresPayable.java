package vn.motcua.payment.cashless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Right;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;
import vn.motcua.measure.indicator.Reading;

/**
 * PL2-9-a: of procedures with a financial obligation, those whose online payment is active at one
 * of the agencies that receive them (A), or at every one (B). A procedure counts once; for an
 * agency by itself, where it receives it.
 */
@Component
class ProceduresPayable implements ListedSource {

    private final Payables payables;

    ProceduresPayable(Payables payables) {
        this.payables = payables;
    }

    private record Read(List<Payables.Payable> all) {}

    @Override
    public String code() {
        return "PL2-9-a";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    private List<Payables.Payable> payable(Asked asked) {
        return asked.memo()
                .once(Read.class, () -> new Read(payables.all(asked.agencies(), asked.to())))
                .all();
    }

    @Override
    public List<Line> all(Asked asked) {
        Map<ProcedureVersion, List<Payables.Payable>> places = new LinkedHashMap<>();
        payable(asked)
                .forEach(one ->
                        places.computeIfAbsent(one.version(), _ -> new ArrayList<>()).add(one));
        List<Line> lines = new ArrayList<>();
        places.forEach((version, each) -> lines.add(line(version, each)));
        return lines;
    }

    private static Line line(ProcedureVersion version, List<Payables.Payable> each) {
        return Line.of(version)
                .by(each.size() == 1 ? each.getFirst().agency() : null)
                .in(Part.said("level." + version.level()))
                .at("/payments/online?code=" + version.code(), Right.CASHLESS_KEEP)
                .counted("A", each.stream().anyMatch(one -> one.standing().isActive()))
                .counted("B", each.stream().allMatch(one -> one.standing().isActive()));
    }

    @Override
    public List<Reading> each(Asked asked, List<Reading> read) {
        List<Reading> all = new ArrayList<>();
        for (Payables.Payable one : payable(asked)) {
            int above = one.standing().isActive() ? 1 : 0;
            for (String variant : List.of("A", "B")) {
                all.add(new Reading(variant, one.agency(), one.version().field().code(), above, 1));
            }
        }
        return all;
    }
}
