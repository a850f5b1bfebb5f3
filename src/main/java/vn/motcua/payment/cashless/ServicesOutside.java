package vn.motcua.payment.cashless;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;

/**
 * PL2-9-c: services outside the administration on the last day, and those that are paid without
 * cash. Shown beside PL2-9-a, never in it.
 */
@Component
class ServicesOutside implements ListedSource {

    private final OutsideServices services;

    ServicesOutside(OutsideServices services) {
        this.services = services;
    }

    @Override
    public String code() {
        return "PL2-9-c";
    }

    @Override
    public List<Line> all(Asked asked) {
        return services.listed(asked).stream()
                .map(one -> {
                    String name = one.unit() + ": " + one.service();
                    return Line.of("", new Bilingual(name, name), "")
                            .by(one.agency())
                            .in(new Part("payment.outside.kind." + one.kind(), ""))
                            .days(null, one.since())
                            .at("/payments/outside", Right.CASHLESS_KEEP)
                            .counted(one.isCashlessOn(asked.to()));
                })
                .toList();
    }
}
