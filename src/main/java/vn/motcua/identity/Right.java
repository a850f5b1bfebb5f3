package vn.motcua.identity;

/** What can be allowed; {@link RightsTable} says to whom, over what. */
public enum Right {
    /** Receive a dossier in the name of an agency. */
    DOSSIER_RECEIVE,
    /** File a dossier in the name of an agency, which its desk is then to answer. */
    DOSSIER_REGISTER,
    /** See a dossier with its personal data. */
    DOSSIER_READ,
    /** Act on a dossier's open task; the task's own post decides within the unit. */
    DOSSIER_ACT,
    /** Give a task to somebody else of the unit. */
    DOSSIER_ASSIGN,
    /** Sign a correction of what was recorded. */
    DOSSIER_CORRECT,
    /** Erase whom a dossier was about, once its time of keeping is over. */
    DOSSIER_ERASE,
    /** Prepare a recount of open dues after a change of the calendar, and see what it does. */
    DOSSIER_RECOUNT_DRAFT,
    /** Sign a recount of an agency's open dues. */
    DOSSIER_RECOUNT,
    CATALOG_MANAGE,
    /** Say what hangs where an agency posts its procedures. */
    CATALOG_POST,
    ORGANIZATION_MANAGE,
    /** Set up the groups and counters of a desk's queue. */
    QUEUE_MANAGE,
    /** See how long people wait at a desk. */
    QUEUE_MEASURE,
    ACCOUNT_MANAGE,
    /** Judge whether a citizen's comment may be shown to everybody. */
    RATING_MODERATE,
    /** See statutory reports and the figures in them. */
    REPORT_READ,
    /** Make a unit's statutory report, explain and send it; send back those of units below. */
    REPORT_PREPARE,
    /** Approve and sign a unit's statutory report. */
    REPORT_SIGN,
    /** Draw up, check, issue and follow a plan of a unit, and urge those who are late. */
    PLAN_MANAGE,
    /** Hand in what came of a unit's rows of plans, and answer letters to it. */
    PLAN_REPORT,
    /** Keep what plans cost: planned, given out, spent. */
    PLAN_BUDGET,
    /** Take in, classify, pass on, send and publish petitions of an agency. */
    PETITION_RECEIVE,
    /** See petitions with whom they are from. */
    PETITION_READ,
    /** Prepare the reply to a petition that the unit was given. */
    PETITION_HANDLE,
    /** Approve the reply to a petition. */
    PETITION_APPROVE,
    /** Draw up a plan of reviews, judge units' reports, make the consolidated one. */
    REVIEW_MANAGE,
    /** Fill in a unit's review sheets and send its report. */
    REVIEW_FILL,
    /** Approve a unit's review sheets and its report. */
    REVIEW_APPROVE,
    /** Propose an initiative of reform in the name of a unit. */
    INITIATIVE_PROPOSE,
    /**
     * Take in initiatives, have them judged, gather them, send them up and note what came of it.
     */
    INITIATIVE_MANAGE,
    /** Approve a list of initiatives that goes up. */
    INITIATIVE_APPROVE,
    /** Write news, and keep products, papers and checklists of communication of a unit. */
    COMMUNICATION_WRITE,
    /** Publish, send back and withdraw news of a unit. */
    COMMUNICATION_PUBLISH,
    /** Run campaigns, keep the library of materials and have links looked at. */
    COMMUNICATION_MANAGE,
    /** Bring in lists kept apart from the system, match their lines and decide on cases. */
    OFFSYSTEM_MANAGE,
    /** See the cases of a unit and explain them. */
    OFFSYSTEM_EXPLAIN,
    /** Plan inspections, set up rounds, notify units, follow up conclusions. */
    INSPECTION_MANAGE,
    /** Approve a plan of inspections, issue the decision of a team, sign a conclusion. */
    INSPECTION_APPROVE,
    /** Answer for a unit that is inspected: its report, its opinion, its remedies. */
    INSPECTION_ANSWER,
    /** Read what is open to organisations that supervise from outside. */
    SUPERVISION_READ,
    /** Draft opinions of an organisation that supervises, judge the answers to them. */
    OPINION_WRITE,
    /** Sign and send opinions of an organisation, take them back, show them to others. */
    OPINION_SEND,
    /** Receive and answer opinions to a unit. */
    OPINION_ANSWER,
    /** See all opinions to units, and urge those who are late. */
    OPINION_OVERSEE,
    /** See where files lie and what the virus scanner says of them, and have them scanned again. */
    FILE_CARE,
    /** See how the exchange with the national portal stands, and send again what was given up. */
    EXCHANGE_CARE,
    /** Say what a dossier owes, exempt from it, take it off again. */
    PAYMENT_ASSESS,
    /** Take money for a dossier at the counter and give receipts. */
    PAYMENT_COLLECT,
    /** Give money back and declare receipts void. */
    PAYMENT_REFUND,
    /** Keep the account of an agency into which people transfer, and see its day's money. */
    PAYMENT_MANAGE,
    /** Order at the post for a dossier, and hand over to it and take over from it. */
    POSTAL_HANDLE,
    /** Keep what is handed to the post and what was agreed, and look after the operator. */
    POSTAL_MANAGE,
    /**
     * Note which procedures can be paid online where, and keep the register of services outside the
     * administration.
     */
    CASHLESS_KEEP,
    /** Complete, confirm and enter results of an agency in the register, and say how they end. */
    ARCHIVE_KEEP,
    /** Have digitised results of agencies sampled, and check them. */
    ARCHIVE_CHECK,
    /** Read the journal and its logs. */
    JOURNAL_AUDIT
}
