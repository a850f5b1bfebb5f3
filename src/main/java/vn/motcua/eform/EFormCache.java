package vn.motcua.eform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.place.Places;

/** Holds published forms in memory and looks every two seconds whether there are more. */
@Component
class EFormCache {

    /** Milliseconds between two looks. */
    private static final long LOOK = 2_000;

    private record Held(long count, Map<UUID, EForm> forms, Map<UUID, EForm> inForce) {}

    private final EFormStore store;
    private final Schemas schemas;
    private final EForm.World world;
    private volatile @Nullable Held held;

    EFormCache(EFormStore store, BusinessClock clock, Places places) {
        this.store = store;
        this.schemas = new Schemas(clock::today);
        this.world =
                new EForm.World() {
                    @Override
                    public java.time.LocalDate today() {
                        return clock.today();
                    }

                    @Override
                    public Places places() {
                        return places;
                    }
                };
    }

    Optional<EForm> inForce(UUID version) {
        return Optional.ofNullable(now().inForce().get(version));
    }

    Optional<EForm> form(UUID id) {
        return Optional.ofNullable(now().forms().get(id));
    }

    /** A form that is not published, such as a draft that is being looked at. */
    EForm make(UUID id, Layout layout, ObjectNode schema) {
        return new EForm(id, layout, schema, schemas, world);
    }

    private Held now() {
        Held now = held;
        return now == null ? readOnce() : now;
    }

    private synchronized Held readOnce() {
        Held now = held;
        return now == null ? read() : now;
    }

    /** The count is taken before the rows: newer rows are at worst read once more. */
    private synchronized Held read() {
        long count = store.count();
        List<EFormStore.Row> rows = store.all();
        Held before = held;
        Function<UUID, @Nullable EForm> known =
                id -> before == null ? null : before.forms().get(id);
        Map<UUID, EForm> forms = new HashMap<>();
        Map<UUID, EForm> inForce = new HashMap<>();
        for (EFormStore.Row row : rows) {
            EForm there = known.apply(row.id());
            EForm form = there == null ? form(row) : there;
            forms.put(row.id(), form);
            inForce.put(row.version(), form);
        }
        Held fresh = new Held(count, Map.copyOf(forms), Map.copyOf(inForce));
        held = fresh;
        return fresh;
    }

    private EForm form(EFormStore.Row row) {
        return make(
                row.id(),
                LayoutJson.read(LayoutJson.MAPPER.readTree(row.layout())),
                (ObjectNode) LayoutJson.MAPPER.readTree(row.schema()));
    }

    /** Read by the next asker, outside the running transaction's connection. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        held = null;
                    }
                });
    }

    @Scheduled(fixedDelay = LOOK, initialDelay = LOOK)
    void lookAgain() {
        Held now = held;
        if (now != null && store.count() != now.count()) {
            read();
        }
    }
}
