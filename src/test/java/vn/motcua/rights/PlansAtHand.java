package vn.motcua.rights;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.letter.Directives;
import vn.motcua.letter.LetterKind;
import vn.motcua.letter.LetterWords;
import vn.motcua.organization.Unit;
import vn.motcua.plan.PlanDrafts;
import vn.motcua.plan.Plans;

/**
 * A plan that is followed, one that waits to be looked at, a letter, and what else goes with them.
 */
final class PlansAtHand {

    private static final String TEXT =
            """
            QUYẾT ĐỊNH
            Ban hành Kế hoạch năm 2022
            ỦY BAN NHÂN DÂN HUYỆN
            TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tDự kiến sản phẩm\tThời gian thực hiện
            1\tBan hành kế hoạch\tUBND các xã, thị trấn\tPhòng Tư pháp\tKế hoạch\tTrước 10/3/2022
            2\tRà soát\tPhòng Tư pháp\tĐiện lực\tBáo cáo\tThường xuyên trong năm 2022
            """;

    private final Plans plans;
    private final PlanDrafts drafts;
    private final Directives letters;
    private final ReviewsAtHand reviews;
    private final InitiativesAtHand initiatives;
    private final CommunicationAtHand communication;
    private final OffsystemAtHand offsystem;
    private final InspectionsAtHand inspections;
    private final OpinionsAtHand opinions;
    private final ArchiveAtHand archive;

    PlansAtHand(BeanFactory program) {
        plans = program.getBean(Plans.class);
        drafts = program.getBean(PlanDrafts.class);
        letters = program.getBean(Directives.class);
        reviews = new ReviewsAtHand(program);
        initiatives = new InitiativesAtHand(program);
        communication = new CommunicationAtHand(program);
        offsystem = new OffsystemAtHand(program);
        inspections = new InspectionsAtHand(program);
        opinions = new OpinionsAtHand(program);
        archive = new ArchiveAtHand(program);
    }

    /** What the names of the matrix stand for. */
    Map<String, UUID> named(SignedIn by) {
        UUID plan = issued(by);
        UUID draft = draft(by);
        Map<String, UUID> names = new HashMap<>(reviews.named(by));
        names.putAll(initiatives.named(by));
        names.putAll(communication.named(by));
        names.putAll(offsystem.named(by));
        names.putAll(inspections.named(by));
        names.putAll(opinions.named());
        names.putAll(archive.named(by));
        names.putAll(
                Map.of(
                        "plan",
                        plan,
                        "planRow",
                        row(plan),
                        "draftPlan",
                        draft,
                        "draftRow",
                        row(draft),
                        "directive",
                        letter(by)));
        return names;
    }

    private UUID draft(SignedIn by) {
        UUID id = Uuid7.next();
        plans.stage(new Plans.Document(id, Unit.idOf("dt"), 2022, TEXT, "", ""), by);
        return id;
    }

    private UUID issued(SignedIn by) {
        UUID id = draft(by);
        drafts.keep(id, List.of(), by);
        plans.check(id, 1, by);
        plans.issue(
                id,
                2,
                new Plans.Issue(
                        id + "/QĐ",
                        LocalDate.of(2022, 3, 3),
                        "Kế hoạch năm 2022",
                        "",
                        "Hoàng Xuân Hùng",
                        "",
                        ""),
                by);
        return id;
    }

    private UUID row(UUID plan) {
        return plans.rows(plan).getFirst().id();
    }

    private UUID letter(SignedIn by) {
        UUID id = Uuid7.next();
        letters.draft(
                new Directives.Draft(
                        id,
                        Unit.idOf("dt"),
                        LetterKind.GUIDANCE,
                        new LetterWords("hướng dẫn", "Một", "", ""),
                        null,
                        List.of(Unit.idOf("tunganh")),
                        List.of()),
                by);
        return id;
    }
}
