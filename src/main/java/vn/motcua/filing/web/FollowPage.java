package vn.motcua.filing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Expectation;
import vn.motcua.dossier.web.TrackedPage;
import vn.motcua.eform.Answered;
import vn.motcua.eform.EForm;
import vn.motcua.filing.Filed;
import vn.motcua.journal.AccessLog;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One dossier as its owner sees it.
 *
 * @param expected absent where nothing can be said
 * @param looks of staff at the dossier, the last first
 * @param told what the applicant was told
 * @param key of the next act, so that it is done once
 */
public record FollowPage(
        TrackedPage tracked,
        @Nullable Expectation expected,
        List<AccessLog.Look> looks,
        Told told,
        Filed filed,
        EForm form,
        FormView view,
        String key,
        String accepts,
        @Nullable Payment payment) {

    /**
     * What is to be paid now.
     *
     * @param amount in đồng
     * @param notice number of the notice that asks for it
     * @param path where it is paid here; absent where it is paid as the notice says
     */
    public record Payment(long amount, String notice, @Nullable String path) {}

    public String path(String rest) {
        return "/my/dossiers/" + filed.dossier() + rest;
    }

    public String applicant() {
        var applicant = tracked.view().applicant();
        return applicant == null ? "—" : applicant.displayName();
    }

    public List<Answered> answered(Frame frame) {
        return form.answered(filed.answers(), filed.caseId(), frame);
    }
}
