package vn.motcua.petition.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.petition.PetitionBook;
import vn.motcua.petition.PetitionState;
import vn.motcua.petition.PetitionSubject;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.TextKind;

/** Which acts the page of a petition offers a viewer; whether one is done its rules decide. */
@Component
class OpenActs {

    private final Petitions petitions;

    OpenActs(Petitions petitions) {
        this.petitions = petitions;
    }

    boolean mayApprove(PetitionState state, SignedIn by) {
        return petitions.may(state, Right.PETITION_APPROVE, by);
    }

    List<String> of(PetitionBook.Whole whole, SignedIn by) {
        PetitionState s = whole.state();
        if (s.erased()) {
            return List.of();
        }
        List<String> acts = new ArrayList<>();
        if (petitions.may(s, Right.PETITION_RECEIVE, by)) {
            acts.addAll(desk(whole));
        }
        if (petitions.may(s, Right.PETITION_HANDLE, by)) {
            acts.addAll(unit(whole));
        }
        if (mayApprove(s, by)) {
            switch (s.status()) {
                case SUBMITTED -> acts.addAll(List.of("approve", "reject"));
                case PUBLISHED, REFUSED, PASSED_OUTSIDE, JOINED -> acts.add("erase");
                case RECEIVED, WAITING, HANDLING, APPROVED -> {
                    // Nothing is to be approved.
                }
            }
        }
        return acts;
    }

    private static List<String> desk(PetitionBook.Whole whole) {
        PetitionState s = whole.state();
        List<String> acts = new ArrayList<>();
        switch (s.status()) {
            case RECEIVED -> {
                acts.addAll(List.of("classify", "ask", "join", "sender"));
                if (s.legs().size() > 1) {
                    acts.add("back");
                }
            }
            case WAITING -> acts.addAll(List.of("classify", "sender"));
            case HANDLING -> acts.addAll(List.of("assign", "classify", "join", "sender"));
            case SUBMITTED -> acts.add("sender");
            case APPROVED -> {
                acts.addAll(List.of("publish", "return", "sender"));
                if (s.reply().sentAt() == null) {
                    acts.add("send");
                }
            }
            case PUBLISHED -> {
                acts.add("correct");
                if (s.reply().sentAt() == null) {
                    acts.add("send");
                }
            }
            case JOINED -> acts.add("part");
            case REFUSED, PASSED_OUTSIDE -> {
                // It is over here.
            }
        }
        acts.add("national");
        return acts;
    }

    private static List<String> unit(PetitionBook.Whole whole) {
        PetitionState s = whole.state();
        List<String> acts = new ArrayList<>();
        PetitionState.Classification classified = s.classified();
        boolean regulation = classified != null && classified.subject() != PetitionSubject.CONDUCT;
        switch (s.status()) {
            case HANDLING -> {
                if (regulation) {
                    acts.add("assess");
                }
                acts.add("draft");
                if (s.reply().drafted() && (!regulation || s.handling() != null)) {
                    acts.add("submit");
                }
                acts.add("review");
            }
            case SUBMITTED, APPROVED, PUBLISHED -> acts.add("review");
            case RECEIVED, WAITING, REFUSED, PASSED_OUTSIDE, JOINED -> {
                // Nothing is prepared.
            }
        }
        return whole.last(TextKind.TITLE).isEmpty() ? List.of() : acts;
    }
}
