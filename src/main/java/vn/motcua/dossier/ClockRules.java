package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.kernel.law.DatedRows;

/**
 * The dated parameters of pauses, supplements and apologies, as they hold for one dossier: those of
 * its day of receipt.
 *
 * @param appraisal how long after receipt, or after a complete supplement, papers may be asked for
 * @param supplementMost requests while it is resolved, for the whole dossier
 * @param supplementByLeader whether a leader's own step may ask beyond that number
 * @param suspensionWarnDays after how many days a leader is reminded of what they suspended; no law
 *     ends a suspension by itself
 * @param obligationUsual whether money besides fees is usually to be paid, as for land
 * @param closeAfter how long the citizen may stay silent before the dossier is closed; absent where
 *     no rule closes it
 * @param lapseBasis the provision that such a closing is made by, as a notice names it
 * @param withdrawalBasis the provision by which an applicant takes a dossier back
 * @param remindAfter when the desk looks after a silent citizen where no rule closes
 * @param apologyDaysBefore by how many days before the due day the apology is to be made
 * @param draftDaysBefore how many working days before that the system drafts it
 * @param apologyMost re-appointments that need no leader's signature
 * @param apologyCarried whether the next act of a late dossier must carry the apology that is
 *     missing
 * @param opinionSilence what follows when an agency asked for an opinion stays silent
 */
record ClockRules(
        WorkDuration appraisal,
        int supplementMost,
        boolean supplementByLeader,
        PauseLedger.Effect supplementEffect,
        PauseLedger.Effect obligationEffect,
        PauseLedger.Effect suspensionEffect,
        int suspensionWarnDays,
        boolean obligationUsual,
        @Nullable WorkDuration closeAfter,
        String lapseBasis,
        String withdrawalBasis,
        WorkDuration remindAfter,
        int apologyDaysBefore,
        int draftDaysBefore,
        int apologyMost,
        boolean apologyCarried,
        Silence opinionSilence) {

    static ClockRules of(DatedRows.Values v) {
        return new ClockRules(
                WorkDuration.parse(v.text("appraisal")),
                v.number("supplement-most"),
                v.yes("supplement-by-leader"),
                v.one(PauseLedger.Effect.class, "supplement-effect"),
                v.one(PauseLedger.Effect.class, "obligation-effect"),
                v.one(PauseLedger.Effect.class, "suspension-effect"),
                v.number("suspension-warn-days"),
                v.yes("obligation-usual"),
                v.find("supplement-close-after").map(WorkDuration::parse).orElse(null),
                v.find("supplement-close-basis").orElse(""),
                v.text("withdrawal-basis"),
                WorkDuration.parse(v.text("supplement-remind-after")),
                v.number("apology-days-before"),
                v.number("apology-draft-days-before"),
                v.number("apology-most"),
                v.yes("apology-carried"),
                v.one(Silence.class, "opinion-silence"));
    }
}
