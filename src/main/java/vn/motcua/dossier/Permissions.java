package vn.motcua.dossier;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Post;

/** Puts a dossier into the words that access rules understand, and asks them. */
@Component
class Permissions {

    private final Access access;

    Permissions(Access access) {
        this.access = access;
    }

    /** May this person give this command? A dossier one may not even see is not found. */
    void require(Doer by, DossierState state, DossierCommand command) {
        switch (by) {
            case Doer.Staff staff -> require(staff.who(), state, command);
            case Doer.Owner _ -> {
                boolean own =
                        command instanceof DossierCommand.SendSupplement
                                || command instanceof DossierCommand.Withdraw
                                || command instanceof DossierCommand.ErasePerson;
                if (!own) {
                    throw new RefusalException(new DossierRefusal.NotFound());
                }
            }
        }
    }

    void require(SignedIn by, DossierState state, DossierCommand command) {
        if (!access.may(by, Right.DOSSIER_READ, scope(state))) {
            throw new RefusalException(new DossierRefusal.NotFound());
        }
        switch (command) {
            case DossierCommand.CorrectCompletion _ ->
                    access.require(by, Right.DOSSIER_CORRECT, Scope.of(state.agency()));
            case DossierCommand.RecountDues c ->
                    access.require(by, Right.DOSSIER_RECOUNT, Scope.of(c.agency()));
            case DossierCommand.Rebase _ ->
                    access.require(by, Right.DOSSIER_RECOUNT, Scope.of(state.agency()));
            case DossierCommand.Assign c -> requireHead(by, state, c.task());
            case DossierCommand.Suspend c -> requireHead(by, state, c.task());
            case DossierCommand.Resume c -> requireHead(by, state, c.task());
            case DossierCommand.Withdraw _ ->
                    access.require(by, Right.DOSSIER_RECEIVE, Scope.of(state.agency()));
            case DossierCommand.SendSupplement _ ->
                    // The desk enters what came to it as brought.
                    throw new RefusalException(new DossierRefusal.NotFound());
            case DossierCommand.ErasePerson _ ->
                    access.require(by, Right.DOSSIER_ERASE, Scope.of(state.agency()));
            case DossierCommand.AttachResult _ -> requireHand(by, state);
            case DossierCommand.DeliverApology _ ->
                    access.require(by, Right.DOSSIER_RECEIVE, Scope.of(state.agency()));
            case DossierCommand.Apologise c -> requireSpeaker(by, state, c.override());
            case DossierCommand.AddNote _, DossierCommand.PlaceFile _ -> {
                // Whoever may see it may note something, or where its papers lie.
            }
            case DossierCommand.MarkSent c -> requirePost(by, state, c.from());
            case DossierCommand.MarkArrived c -> requirePost(by, state, c.task());
            case DossierCommand.Recall _ -> {
                // The rule itself asks whether it was this person who passed it on.
            }
            case DossierCommand.OnTask c -> state.task(c.task()).ifPresent(t -> requirePost(by, t));
        }
    }

    /** A task is done by its post alone: for anybody else it lies in nobody's reach. */
    private void requirePost(SignedIn by, OpenTask task) {
        requirePost(by, new Post(task.unit(), task.post()));
    }

    private void requireHand(SignedIn by, DossierState state) {
        if (!mayAttach(access, by, state)) {
            access.require(by, Right.DOSSIER_ACT, Scope.OF_NO_UNIT);
        }
    }

    /** Who has it or had it, such as the clerk who stamped it, or the desk that hands it over. */
    static boolean mayAttach(Access access, SignedIn by, DossierState state) {
        return access.may(by, Right.DOSSIER_RECEIVE, Scope.of(state.agency()))
                || state.open().stream().anyMatch(t -> mayAct(access, by, t))
                || state.done().stream()
                        .map(t -> new Post(t.unit(), t.post()))
                        .anyMatch(post ->
                                by.posts().contains(post)
                                        && access.may(
                                                by, Right.DOSSIER_ACT, Scope.of(post.unit())));
    }

    /** Also of a task that is over. */
    private void requirePost(SignedIn by, DossierState state, int task) {
        state.post(task).ifPresent(post -> requirePost(by, post));
    }

    private void requirePost(SignedIn by, Post post) {
        boolean holds = by.posts().contains(post);
        access.require(by, Right.DOSSIER_ACT, holds ? Scope.of(post.unit()) : Scope.OF_NO_UNIT);
    }

    private void requireHead(SignedIn by, DossierState state, int task) {
        state.task(task)
                .ifPresent(t -> access.require(by, Right.DOSSIER_ASSIGN, Scope.of(t.unit())));
    }

    /** Who has the dossier apologises, or a head of theirs; beyond the rule, a head alone. */
    private void requireSpeaker(SignedIn by, DossierState state, boolean override) {
        if (!maySpeak(access, by, state, override)) {
            access.require(by, Right.DOSSIER_ACT, Scope.OF_NO_UNIT);
        }
    }

    static boolean maySpeak(Access access, SignedIn by, DossierState state, boolean override) {
        return state.open().stream()
                .filter(OpenTask::isWork)
                .anyMatch(t ->
                        access.may(by, Right.DOSSIER_ASSIGN, Scope.of(t.unit()))
                                || (!override && mayAct(access, by, t)));
    }

    private static boolean mayAct(Access access, SignedIn by, OpenTask task) {
        return by.posts().contains(new Post(task.unit(), task.post()))
                && access.may(by, Right.DOSSIER_ACT, Scope.of(task.unit()));
    }

    static Scope scope(DossierState state) {
        Set<UUID> now = new LinkedHashSet<>();
        now.add(state.agency());
        state.open().forEach(t -> now.add(t.unit()));
        Set<UUID> past = new LinkedHashSet<>();
        state.done().forEach(t -> past.add(t.unit()));
        return new Scope(now, past, null, null);
    }
}
