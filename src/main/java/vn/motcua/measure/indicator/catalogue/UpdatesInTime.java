package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.DecisionReceipts;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.publication.PublicationClock;
import vn.motcua.catalog.publication.Publications;
import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;

/**
 * III.1-a: of the changes of procedures in decisions received in the period, those applied within
 * their time (A); the same without what was not applied yet and still may be (B).
 */
@Component
class UpdatesInTime implements ListedSource {

    private final DecisionReceipts receipts;
    private final Publications publications;
    private final Offered offered;

    UpdatesInTime(DecisionReceipts receipts, Publications publications, Offered offered) {
        this.receipts = receipts;
        this.publications = publications;
        this.offered = offered;
    }

    @Override
    public String code() {
        return "III.1-a";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        return receipts.between(asked.from(), asked.to()).stream()
                .filter(one -> isTheirs(one.version(), asked))
                .map(one -> line(one, asked))
                .toList();
    }

    /** What nobody here ever had is still to be looked into by somebody. */
    private boolean isTheirs(@Nullable ProcedureVersion version, Asked asked) {
        return version == null || offered.isTheirs(version, asked);
    }

    private Line line(DecisionReceipts.Touched one, Asked asked) {
        PublicationClock clock = publications.update(one.decision(), asked.to());
        ProcedureVersion version = one.version();
        Line line =
                (version == null
                                ? Line.of(one.code(), Bilingual.none(), "")
                                : Line.of(version).by(offered.only(version, asked)))
                        .in(Part.said("change." + one.kind()))
                        .at("/catalog-decisions/" + one.decision().id(), Right.CATALOG_MANAGE)
                        .days(clock.latest(), clock.done());
        boolean inTime = clock.state() == PublicationClock.State.IN_TIME;
        Line literal = line.counted("A", inTime);
        return clock.state() == PublicationClock.State.RUNNING
                ? literal
                : literal.counted("B", inTime);
    }
}
