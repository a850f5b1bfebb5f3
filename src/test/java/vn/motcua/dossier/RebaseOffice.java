package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.SourceFile;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DemoLocality;

/** A commune whose guardianships get another process from Wednesday on. */
abstract class RebaseOffice extends RecountOffice {

    /** Nobody else here asks for it. */
    static final String GUARDIAN = "1.004837";

    @Autowired Rebases rebases;
    @Autowired RebaseStore rebaseStore;
    @Autowired RebaseJob rebaseJob;
    @Autowired TaskQueries tasks;
    @Autowired DossierQueries queries;

    ProcedureVersion old;

    /** In force from tomorrow on, so that other tests of this day go by the old one. */
    @BeforeAll
    void anotherProcess() throws IOException {
        String yaml =
                new ClassPathResource("demo/procedures/" + GUARDIAN + ".yaml")
                        .getContentAsString(StandardCharsets.UTF_8);
        catalog.load(List.of(new SourceFile("other.yaml", withOtherSteps(yaml))), Actor.SYSTEM);
    }

    /** B2 is called C2 there, and has a quarter of a day more. */
    private static String withOtherSteps(String yaml) {
        return yaml.replace("\nvalid_from: 2020-09-15", "\nvalid_from: 2022-06-01")
                .replace("next: [B2]", "next: [C2]")
                .replace("{id: B2,", "{id: C2,")
                .replace("time: \"1 ngày làm việc\"", "time: \"1,25 ngày làm việc\"");
    }

    @BeforeEach
    void theNewProcessIsInForce() {
        clock.set(DemoLocality.MORNING, "test");
        old = catalog.inForce(GUARDIAN, TODAY).orElseThrow();
    }

    void tomorrow() {
        clock.set(DemoLocality.MORNING.plus(Duration.ofHours(24).minusMinutes(10)), "test");
    }

    ProcedureVersion current() {
        return catalog.inForce(GUARDIAN, WEDNESDAY).orElseThrow();
    }

    /** Lies with civil status, due in the morning of Wednesday. */
    UUID guarded() {
        UUID id = Uuid7.next();
        Receive one = receipt(id);
        dossiers.receive(
                new Receive(
                        id,
                        COMMUNE,
                        GUARDIAN,
                        "cu",
                        Channel.COUNTER,
                        one.applicant(),
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("van-ban-cu", 1, 0, 0, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                        1,
                        ReturnMethod.DESK),
                staff(RECEIVER));
        act(id, RECEIVER, t -> new DossierCommand.Forward(t.no(), t.version(), null, null));
        return id;
    }

    RebasePlaces toC2() {
        return new RebasePlaces(Map.of(new RebasePlaces.Place(old.processId(), "B2"), "C2"));
    }

    RebaseDraft draft(RebasePlaces places, UUID... chosen) {
        return new RebaseDraft(
                Uuid7.next(),
                COMMUNE,
                GUARDIAN,
                "512/QĐ-UBND",
                WEDNESDAY,
                "Quy trình cũ bị bãi bỏ",
                places,
                Set.of(chosen));
    }

    List<String> draftRefused(RebaseDraft draft, String who) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> rebases.draft(draft, staff(who)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> e.refusals().forEach(r -> codes.add(r.code())));
        return codes;
    }

    Rebase drafted(UUID... chosen) {
        RebaseDraft draft = draft(toC2(), chosen);
        rebases.draft(draft, staff(CONTROL));
        return rebases.find(draft.id(), staff(CONTROL));
    }

    Rebase done(Rebase rebase) {
        for (int i = 0; i < 400 && rebaseStore.find(rebase.id()).orElseThrow().left() > 0; i++) {
            LockSupport.parkNanos(50_000_000);
        }
        return rebaseStore.find(rebase.id()).orElseThrow();
    }

    RebaseLine line(UUID dossier, RebasePlaces places) {
        return rebases.preview(COMMUNE, current(), places).stream()
                .filter(l -> l.dossier().equals(dossier))
                .findFirst()
                .orElseThrow();
    }
}
