package vn.motcua.measure.alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.RefusalException;
import vn.motcua.measure.indicator.IndicatorRefusal;

/** The register of alerts: raised once, looked at by many. */
@Component
public class Alerts {

    private final AlertStore store;
    private final BusinessClock clock;

    Alerts(AlertStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * One as somebody finds it.
     *
     * @param open whether it is wrong and nothing was raised of the same since
     * @param seen whether they have looked at it
     */
    public record Listed(Alert alert, boolean open, boolean seen) {}

    /**
     * The newest of whole plans and of some agencies, those first that are still open.
     *
     * @param staff who looks
     */
    @Transactional(readOnly = true)
    public List<Listed> newest(Collection<UUID> agencies, UUID staff, int most) {
        List<Alert> all = store.newest(agencies, most);
        Set<UUID> seen =
                all.isEmpty()
                        ? Set.of()
                        : store.seenBy(staff, all.stream().map(Alert::id).toList());
        Map<List<Object>, Integer> last = new HashMap<>();
        all.forEach(one -> last.merge(track(one), one.no(), Math::max));
        List<Listed> open = new ArrayList<>();
        List<Listed> past = new ArrayList<>();
        for (Alert one : all) {
            boolean wrong =
                    one.kind().isWrong()
                            && Objects.requireNonNull(last.get(track(one))) == one.no();
            (wrong ? open : past).add(new Listed(one, wrong, seen.contains(one.id())));
        }
        open.addAll(past);
        return open;
    }

    private static List<Object> track(Alert one) {
        UUID agency = one.agency();
        return List.of(
                one.plan(), one.indicator(), agency == null ? "" : agency, one.kind().track());
    }

    /**
     * Says that somebody has looked at one; said again it stays said.
     *
     * @throws RefusalException where there is none, or of an agency that they may not read
     */
    @Transactional
    public void see(UUID id, Collection<UUID> agencies, UUID staff) {
        if (!store.has(id, agencies)) {
            throw new RefusalException(new IndicatorRefusal.NoSuchAlert());
        }
        store.seen(id, staff, clock.instant());
    }
}
