package vn.motcua.catalog.web;

import java.util.List;
import vn.motcua.catalog.PublicationDecision;

/** Publication decisions, the last signed first. */
public record DecisionsPage(List<PublicationDecision> decisions) {

    public DecisionsPage {
        decisions = List.copyOf(decisions);
    }
}
