package vn.motcua.identity;

import java.util.List;
import java.util.Set;
import vn.motcua.organization.Post;

/** The table of rights: which post gives which right over what. The only place that says so. */
enum RightsTable {
    RECEIVER(
            Set.of("receiver"),
            Reach.HOLDING_AGENCY,
            Right.DOSSIER_RECEIVE,
            Right.DOSSIER_REGISTER,
            Right.CATALOG_POST,
            Right.PAYMENT_ASSESS,
            Right.PAYMENT_COLLECT,
            Right.POSTAL_HANDLE),
    POSTAL(Set.of("postal"), Reach.HOLDING_AGENCY, Right.DOSSIER_REGISTER),
    ANYBODY_READS(Reach.EVER_HELD, Right.DOSSIER_READ),
    ANYBODY_ACTS(
            Reach.HOLDING_UNIT,
            Right.DOSSIER_ACT,
            Right.PLAN_REPORT,
            Right.REVIEW_FILL,
            Right.INITIATIVE_PROPOSE,
            Right.COMMUNICATION_WRITE,
            Right.PAYMENT_ASSESS),
    HEAD(
            Set.of("head", "deputy"),
            Reach.HOLDING_UNIT,
            Right.DOSSIER_ASSIGN,
            Right.DOSSIER_CORRECT,
            Right.DOSSIER_RECOUNT_DRAFT,
            Right.DOSSIER_RECOUNT,
            Right.QUEUE_MANAGE,
            Right.QUEUE_MEASURE,
            Right.PLAN_MANAGE,
            Right.REVIEW_APPROVE,
            Right.COMMUNICATION_PUBLISH,
            Right.INSPECTION_ANSWER,
            Right.OPINION_ANSWER),
    CHAIR(
            Set.of("chair", "vice-chair"),
            Reach.HOLDING_AGENCY,
            Right.DOSSIER_ASSIGN,
            Right.DOSSIER_CORRECT,
            Right.DOSSIER_ERASE,
            Right.DOSSIER_RECOUNT_DRAFT,
            Right.DOSSIER_RECOUNT,
            Right.CATALOG_POST,
            Right.QUEUE_MANAGE,
            Right.QUEUE_MEASURE,
            Right.PLAN_MANAGE,
            Right.PLAN_REPORT,
            Right.REVIEW_FILL,
            Right.REVIEW_APPROVE,
            Right.INITIATIVE_APPROVE,
            Right.COMMUNICATION_PUBLISH,
            Right.INSPECTION_APPROVE,
            Right.INSPECTION_ANSWER,
            Right.OPINION_ANSWER,
            Right.PAYMENT_REFUND,
            Right.PAYMENT_MANAGE,
            Right.ARCHIVE_CHECK),
    CONTROL(
            Set.of("control"),
            Reach.BELOW_AGENCY,
            Right.DOSSIER_READ,
            Right.DOSSIER_RECOUNT_DRAFT,
            Right.CATALOG_MANAGE,
            Right.CATALOG_POST,
            Right.JOURNAL_AUDIT,
            Right.RATING_MODERATE,
            Right.QUEUE_MEASURE,
            Right.PLAN_MANAGE,
            Right.PLAN_REPORT,
            Right.REVIEW_MANAGE,
            Right.INITIATIVE_MANAGE,
            Right.INSPECTION_MANAGE,
            Right.OPINION_OVERSEE,
            Right.COMMUNICATION_MANAGE,
            Right.OFFSYSTEM_MANAGE,
            Right.FILE_CARE,
            Right.EXCHANGE_CARE,
            Right.POSTAL_MANAGE,
            Right.CASHLESS_KEEP,
            Right.ARCHIVE_CHECK),
    ARCHIVIST(
            Set.of("receiver", "head", "deputy", "chair", "vice-chair", "office", "clerk"),
            Reach.HOLDING_AGENCY,
            Right.ARCHIVE_KEEP),
    OFFSYSTEM_UNIT(
            Set.of("receiver", "head", "deputy", "chair", "vice-chair", "office"),
            Reach.HOLDING_AGENCY,
            Right.OFFSYSTEM_EXPLAIN),
    PETITION_DESK(
            Set.of("receiver", "control", "office"), Reach.HOLDING_AGENCY, Right.PETITION_RECEIVE),
    PETITION_READER(
            Set.of("receiver", "control", "office", "chair", "vice-chair"),
            Reach.EVER_HELD,
            Right.PETITION_READ),
    PETITION_UNIT(Reach.HOLDING_UNIT, Right.PETITION_HANDLE, Right.PETITION_READ),
    PETITION_SIGNER(Set.of("chair", "vice-chair"), Reach.HOLDING_AGENCY, Right.PETITION_APPROVE),
    PETITION_CONTROL(Set.of("control"), Reach.BELOW_AGENCY, Right.PETITION_READ),
    FINANCE(Set.of("finance"), Reach.BELOW_AGENCY, Right.PLAN_BUDGET, Right.CASHLESS_KEEP),
    CASHIER(
            Set.of("finance"),
            Reach.HOLDING_AGENCY,
            Right.PAYMENT_COLLECT,
            Right.PAYMENT_REFUND,
            Right.PAYMENT_MANAGE),
    REPORTER(
            Set.of("control", "office", "chair", "vice-chair"),
            Reach.HOLDING_AGENCY,
            Right.REPORT_PREPARE),
    REPORT_READER(
            Set.of("control", "office", "head", "deputy", "chair", "vice-chair"),
            Reach.BELOW_AGENCY,
            Right.REPORT_READ),
    REPORT_SIGNER(Set.of("chair", "vice-chair"), Reach.HOLDING_AGENCY, Right.REPORT_SIGN),
    SUPERVISOR(
            Set.of("supervisor", Post.SUPERVISING_HEAD),
            Reach.HOLDING_UNIT,
            Right.SUPERVISION_READ,
            Right.OPINION_WRITE),
    SUPERVISOR_HEAD(Set.of(Post.SUPERVISING_HEAD), Reach.HOLDING_UNIT, Right.OPINION_SEND),
    ADMIN(
            Set.of("admin"),
            Reach.BELOW_AGENCY,
            Right.ORGANIZATION_MANAGE,
            Right.ACCOUNT_MANAGE,
            Right.QUEUE_MANAGE,
            Right.FILE_CARE,
            Right.EXCHANGE_CARE);

    /** How far a right reaches from the unit of the post. */
    enum Reach {
        /** The very unit holds the thing now. */
        HOLDING_UNIT,
        /** A unit of the same agency holds it now. */
        HOLDING_AGENCY,
        /** A unit of the same agency holds it, or once held it. */
        EVER_HELD,
        /** A unit of the agency, or of one below it, holds or held it. */
        BELOW_AGENCY
    }

    /** Keeping the machines, carrying the post or supervising is no reason to see dossiers. */
    private static final Set<String> NOT_WORKING =
            Set.of("admin", "postal", "supervisor", Post.SUPERVISING_HEAD);

    private final Set<String> posts;
    private final Reach reach;
    private final List<Right> rights;

    RightsTable(Set<String> posts, Reach reach, Right... rights) {
        this.posts = posts;
        this.reach = reach;
        this.rights = List.of(rights);
    }

    /** For every post that works on dossiers. */
    RightsTable(Reach reach, Right... rights) {
        this(Set.of(), reach, rights);
    }

    boolean gives(Right right, String post) {
        boolean named = posts.isEmpty() ? !NOT_WORKING.contains(post) : posts.contains(post);
        return named && rights.contains(right);
    }

    Reach reach() {
        return reach;
    }

    /** What an account's role gives, over everything. */
    static Set<Right> of(Role role) {
        return switch (role) {
            case STAFF -> Set.of();
            case ADMINISTRATOR ->
                    Set.of(
                            Right.ORGANIZATION_MANAGE,
                            Right.ACCOUNT_MANAGE,
                            Right.CATALOG_MANAGE,
                            Right.QUEUE_MANAGE,
                            Right.FILE_CARE,
                            Right.EXCHANGE_CARE);
        };
    }
}
