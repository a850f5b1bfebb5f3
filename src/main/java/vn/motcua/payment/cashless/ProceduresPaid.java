package vn.motcua.payment.cashless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Right;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;
import vn.motcua.measure.indicator.Reading;

/**
 * 766-3.5: of procedures with a financial obligation, those that somebody paid through a gateway in
 * the period.
 */
@Component
@LegalBasis("qd-766-2022#1")
class ProceduresPaid implements ListedSource {

    private record Read(List<Payables.Payable> all, Set<UseStore.Place> paid) {}

    private final Payables payables;

    ProceduresPaid(Payables payables) {
        this.payables = payables;
    }

    @Override
    public String code() {
        return "766-3.5";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    private Read facts(Asked asked) {
        return asked.memo()
                .once(
                        Read.class,
                        () ->
                                new Read(
                                        payables.all(asked.agencies(), asked.to()),
                                        payables.paid(asked.agencies(), asked.from(), asked.to())));
    }

    private static boolean isPaid(Read read, Payables.Payable one) {
        return read.paid().contains(new UseStore.Place(one.agency(), one.version().code()));
    }

    @Override
    public List<Line> all(Asked asked) {
        Read read = facts(asked);
        Map<ProcedureVersion, List<Payables.Payable>> places = new LinkedHashMap<>();
        read.all()
                .forEach(one ->
                        places.computeIfAbsent(one.version(), _ -> new ArrayList<>()).add(one));
        List<Line> lines = new ArrayList<>();
        places.forEach((version, each) ->
                lines.add(
                        Line.of(version)
                                .by(each.size() == 1 ? each.getFirst().agency() : null)
                                .in(Part.said("level." + version.level()))
                                .at("/payments/online?code=" + version.code(), Right.CASHLESS_KEEP)
                                .counted(each.stream().anyMatch(one -> isPaid(read, one)))));
        return lines;
    }

    @Override
    public List<Reading> each(Asked asked, List<Reading> already) {
        Read read = facts(asked);
        return read.all().stream()
                .map(one ->
                        new Reading(
                                Indicator.ONLY,
                                one.agency(),
                                one.version().field().code(),
                                isPaid(read, one) ? 1 : 0,
                                1))
                .toList();
    }
}
