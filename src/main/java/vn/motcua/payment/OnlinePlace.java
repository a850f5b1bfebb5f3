package vn.motcua.payment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.filing.PaymentPlace;

/** Leads the owner of a dossier to where what it owes is paid. */
@Component
class OnlinePlace implements PaymentPlace {

    private final PurseStore purses;

    OnlinePlace(PurseStore purses) {
        this.purses = purses;
    }

    @Override
    public Optional<String> path(UUID dossier, long amount, String notice) {
        return purses.owed(dossier).amount() == 0
                ? Optional.empty()
                : Optional.of("/my/payments/" + dossier);
    }

    @Override
    public Optional<Due> due(UUID dossier) {
        PurseStore.Owed owed = purses.owed(dossier);
        return owed.things() == 0
                ? Optional.empty()
                : Optional.of(new Due(owed.amount(), "/my/payments/" + dossier));
    }
}
