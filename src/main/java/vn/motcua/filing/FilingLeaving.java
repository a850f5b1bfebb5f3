package vn.motcua.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.AccountErasure;
import vn.motcua.dossier.Applicants;
import vn.motcua.kernel.Refusal;

/** Who leaves takes drafts and calendar along, and stays while a dossier needs them. */
@Component
class FilingLeaving implements AccountErasure {

    private static final int MOST = 10_000;

    private final FiledStore store;
    private final Applicants applicants;

    FilingLeaving(FiledStore store, Applicants applicants) {
        this.store = store;
        this.applicants = applicants;
    }

    @Override
    public Optional<Refusal> hindrance(UUID account) {
        List<String> codes =
                applicants.states(store.of(account, MOST)).values().stream()
                        .filter(s -> !s.isClosed())
                        .map(s -> s.code())
                        .sorted()
                        .toList();
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new FilingRefusal.DossiersUnderWay(codes.size(), codes.getFirst()));
    }

    @Override
    public void erase(UUID account) {
        store.forget(account);
    }
}
