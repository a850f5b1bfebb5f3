package vn.motcua.measure.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanDrafts;
import vn.motcua.plan.Plans;

/** The district's plan, read from its document and issued as it is; once for all tests. */
final class PlanOf2022 {

    static final LocalDate ISSUED = LocalDate.of(2022, 3, 3);

    private PlanOf2022() {}

    /** Its id; issued on its day by whoever manages plans there. */
    static UUID in(BeanFactory program, SignedIn by) {
        Plans plans = program.getBean(Plans.class);
        return plans.all().stream()
                .filter(one -> one.number().equals("258/QĐ-UBND"))
                .findFirst()
                .map(Plan::id)
                .orElseGet(() -> issue(plans, program.getBean(PlanDrafts.class), by));
    }

    private static UUID issue(Plans plans, PlanDrafts drafts, SignedIn by) {
        UUID id = Uuid7.next();
        plans.stage(new Plans.Document(id, Unit.idOf("dt"), null, text(), "", ""), by);
        drafts.keep(id, List.of(), by);
        plans.check(id, plans.find(id).version(), by);
        Plan read = plans.find(id);
        plans.issue(
                id,
                read.version(),
                new Plans.Issue(read.number(), ISSUED, read.title(), "", read.signer(), "", ""),
                by);
        return id;
    }

    private static String text() {
        try {
            return new ClassPathResource("demo/plan-2022.txt")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
