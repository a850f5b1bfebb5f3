package vn.motcua.catalog.web;

import java.util.List;
import vn.motcua.catalog.disclosure.PostingAct;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.shell.FormView;

/** All that was said of a place, the youngest first. */
public record PostingHistoryPage(
        Postings.Wall wall, List<PostingAct> acts, OrganizationChart chart, FormView form) {

    public PostingHistoryPage {
        acts = List.copyOf(acts);
    }

    public String path(String rest) {
        return PostingsDoor.PATH + "/" + wall.place().id() + rest;
    }

    public String who(PostingAct act) {
        return chart.staff(act.by()).map(Staff::name).orElse("");
    }

    /** What was taken back since. */
    public boolean isWithdrawn(PostingAct act) {
        return acts.stream().anyMatch(one -> act.id().equals(one.withdraws()));
    }

    public boolean canBeWithdrawn(PostingAct act) {
        return act.kind() != PostingAct.Kind.WITHDRAWN && !isWithdrawn(act);
    }

    /** What was typed, where this is the one it was typed for. */
    public FormView form(PostingAct act) {
        return form.value("act").equals(act.id().toString()) ? form : FormView.empty();
    }
}
