package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Succession;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

class AccessTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final LocalDate MERGED = LocalDate.of(2022, 7, 1);

    private static final OrganizationChart CHART =
            OrganizationChart.of(
                    List.of(
                            unit("dist", UnitKind.DISTRICT, null),
                            unit("dist-desk", UnitKind.ONE_STOP, "dist"),
                            unit("dist-labour", UnitKind.DEPARTMENT, "dist"),
                            unit("dist-office", UnitKind.DEPARTMENT, "dist"),
                            unit("com1", UnitKind.COMMUNE, "dist"),
                            unit("com1-desk", UnitKind.ONE_STOP, "com1"),
                            unit("com2", UnitKind.COMMUNE, "dist"),
                            unit("com2-desk", UnitKind.ONE_STOP, "com2"),
                            unit("alien", UnitKind.DISTRICT, null)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Succession(id("com2"), id("com1"), MERGED)));

    private static UUID id(String key) {
        return Unit.idOf(key);
    }

    private static Unit unit(
            String key, UnitKind kind, @org.jspecify.annotations.Nullable String parent) {
        return new Unit(
                id(key),
                key,
                kind,
                "",
                parent == null ? null : id(parent),
                key,
                key,
                LocalDate.of(2020, 1, 1),
                key.equals("com2") ? MERGED : null);
    }

    private static SignedIn somebody(String unit, String post) {
        return new SignedIn(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Somebody",
                Set.of(new Post(id(unit), post)),
                Set.of(Role.STAFF));
    }

    private static Scope scope(String holder, String past) {
        return new Scope(
                Set.of(id(holder)), past.equals("-") ? Set.of() : Set.of(id(past)), null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "com1-desk,   receiver, com1,        -,         DOSSIER_RECEIVE DOSSIER_REGISTER DOSSIER_READ CATALOG_POST PETITION_RECEIVE PETITION_READ OFFSYSTEM_EXPLAIN PAYMENT_ASSESS PAYMENT_COLLECT POSTAL_HANDLE ARCHIVE_KEEP",
        "com1-desk,   receiver, com1-desk,   -,         DOSSIER_RECEIVE DOSSIER_REGISTER DOSSIER_READ DOSSIER_ACT CATALOG_POST PLAN_REPORT PETITION_RECEIVE PETITION_READ PETITION_HANDLE REVIEW_FILL INITIATIVE_PROPOSE COMMUNICATION_WRITE OFFSYSTEM_EXPLAIN PAYMENT_ASSESS PAYMENT_COLLECT POSTAL_HANDLE ARCHIVE_KEEP",
        "com1-desk,   postal,   com1,        -,         DOSSIER_REGISTER",
        "com1-desk,   receiver, com2-desk,   -,         ''",
        "com1-desk,   receiver, dist-labour, com1-desk, DOSSIER_READ PETITION_READ",
        "com1,        justice,  com1,        -,         DOSSIER_READ DOSSIER_ACT PLAN_REPORT PETITION_READ PETITION_HANDLE REVIEW_FILL INITIATIVE_PROPOSE COMMUNICATION_WRITE PAYMENT_ASSESS",
        "com1,        justice,  com2,        -,         ''",
        "com1,        chair,    com1-desk,   -,         DOSSIER_READ DOSSIER_ASSIGN DOSSIER_CORRECT DOSSIER_ERASE DOSSIER_RECOUNT_DRAFT DOSSIER_RECOUNT CATALOG_POST QUEUE_MANAGE QUEUE_MEASURE REPORT_READ REPORT_PREPARE REPORT_SIGN PLAN_MANAGE PLAN_REPORT PETITION_READ PETITION_APPROVE REVIEW_FILL REVIEW_APPROVE INITIATIVE_APPROVE COMMUNICATION_PUBLISH OFFSYSTEM_EXPLAIN ARCHIVE_KEEP ARCHIVE_CHECK INSPECTION_APPROVE INSPECTION_ANSWER OPINION_ANSWER PAYMENT_REFUND PAYMENT_MANAGE",
        "com1,        chair,    com2-desk,   com1,      DOSSIER_READ REPORT_READ PETITION_READ",
        "dist-labour, expert,   dist-labour, com1-desk, DOSSIER_READ DOSSIER_ACT PLAN_REPORT PETITION_READ PETITION_HANDLE REVIEW_FILL INITIATIVE_PROPOSE COMMUNICATION_WRITE PAYMENT_ASSESS",
        "dist-labour, head,     dist-labour, -,         DOSSIER_READ DOSSIER_ACT DOSSIER_ASSIGN DOSSIER_CORRECT DOSSIER_RECOUNT_DRAFT DOSSIER_RECOUNT QUEUE_MANAGE QUEUE_MEASURE REPORT_READ PLAN_MANAGE PLAN_REPORT PETITION_READ PETITION_HANDLE REVIEW_FILL REVIEW_APPROVE INITIATIVE_PROPOSE COMMUNICATION_WRITE COMMUNICATION_PUBLISH OFFSYSTEM_EXPLAIN ARCHIVE_KEEP INSPECTION_ANSWER OPINION_ANSWER PAYMENT_ASSESS",
        "dist-labour, head,     dist-desk,   -,         DOSSIER_READ REPORT_READ OFFSYSTEM_EXPLAIN ARCHIVE_KEEP",
        "dist-labour, expert,   com1-desk,   -,         ''",
        "dist-office, finance,  com1,        -,         PLAN_BUDGET CASHLESS_KEEP",
        "com1,        finance,  com1,        -,         DOSSIER_READ DOSSIER_ACT PLAN_REPORT PLAN_BUDGET PETITION_READ PETITION_HANDLE REVIEW_FILL INITIATIVE_PROPOSE COMMUNICATION_WRITE PAYMENT_ASSESS PAYMENT_COLLECT PAYMENT_REFUND PAYMENT_MANAGE CASHLESS_KEEP",
        "dist-office, control,  com1-desk,   -,         DOSSIER_READ DOSSIER_RECOUNT_DRAFT CATALOG_MANAGE CATALOG_POST QUEUE_MEASURE RATING_MODERATE REPORT_READ PLAN_MANAGE PLAN_REPORT PETITION_READ REVIEW_MANAGE INITIATIVE_MANAGE COMMUNICATION_MANAGE OFFSYSTEM_MANAGE INSPECTION_MANAGE OPINION_OVERSEE FILE_CARE EXCHANGE_CARE POSTAL_MANAGE CASHLESS_KEEP ARCHIVE_CHECK JOURNAL_AUDIT",
        "dist-office, control,  alien,       -,         ''",
        "dist-office, admin,    com1-desk,   -,         ORGANIZATION_MANAGE ACCOUNT_MANAGE QUEUE_MANAGE FILE_CARE EXCHANGE_CARE",
        "dist-office, admin,    dist-office, dist,      ORGANIZATION_MANAGE ACCOUNT_MANAGE QUEUE_MANAGE FILE_CARE EXCHANGE_CARE",
        "dist-office, admin,    alien,       -,         ''",
        "front,       supervisor,      front, -,        SUPERVISION_READ OPINION_WRITE",
        "front,       supervisor-head, front, -,        SUPERVISION_READ OPINION_WRITE OPINION_SEND",
        "front,       supervisor-head, com1, -,         ''",
    })
    void aPostHasExactlyTheseRights(
            String unit, String post, String holder, String past, String expected) {
        SignedIn who = somebody(unit, post);
        List<Right> allowed =
                Arrays.stream(Right.values())
                        .filter(r -> Access.may(who, r, scope(holder, past), CHART, DAY))
                        .toList();

        assertThat(allowed)
                .containsExactlyElementsOf(
                        expected.isEmpty()
                                ? List.of()
                                : Arrays.stream(expected.split(" ", -1))
                                        .map(Right::valueOf)
                                        .sorted()
                                        .toList());
    }

    @Test
    void anAdministratorManagesEverythingAndReadsNoDossier() {
        SignedIn who =
                new SignedIn(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Root",
                        Set.of(),
                        Set.of(Role.ADMINISTRATOR));

        assertThat(
                        Arrays.stream(Right.values())
                                .filter(r -> Access.may(who, r, scope("com1", "-"), CHART, DAY)))
                .containsExactlyInAnyOrder(
                        Right.ORGANIZATION_MANAGE,
                        Right.ACCOUNT_MANAGE,
                        Right.CATALOG_MANAGE,
                        Right.QUEUE_MANAGE,
                        Right.FILE_CARE,
                        Right.EXCHANGE_CARE);
    }

    @Test
    void theOwnerReadsAndDoesNothingElse() {
        SignedIn who =
                new SignedIn(UUID.randomUUID(), UUID.randomUUID(), "Owner", Set.of(), Set.of());
        Scope own = new Scope(Set.of(id("com1")), Set.of(), null, who.account());

        assertThat(Arrays.stream(Right.values()).filter(r -> Access.may(who, r, own, CHART, DAY)))
                .containsExactly(Right.DOSSIER_READ);
    }

    @Test
    void aMergedCommunesDossiersAreItsSuccessorsFromTheDayOn() {
        SignedIn chair = somebody("com1", "chair");
        Scope old = scope("com2", "-");

        assertThat(Access.may(chair, Right.DOSSIER_READ, old, CHART, MERGED.minusDays(1)))
                .isFalse();
        assertThat(Access.may(chair, Right.DOSSIER_READ, old, CHART, MERGED)).isTrue();
    }
}
