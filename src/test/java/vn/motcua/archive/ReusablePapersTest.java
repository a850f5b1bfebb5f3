package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.Contact;
import vn.motcua.citizen.IdentityLevel;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftStart;
import vn.motcua.filing.Drafts;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/** A paper of the store takes the place of a file of a draft. */
class ReusablePapersTest extends ArchiveRoom {

    private static final String PROCEDURE = "1.004873";
    private static final String PAPER = "giay-cu";
    private static final String NUMBER = "042087000777";

    @Autowired Drafts drafts;
    @Autowired DraftStart start;
    @Autowired CitizenAccounts accounts;

    private Citizen citizen(IdentityLevel level) {
        UUID account = accounts.enter(Contact.read("dung.lai@kho.example").orElseThrow()).account();
        return new Citizen(
                account,
                "Lê Thị Dùng Lại",
                NUMBER,
                null,
                "",
                "",
                "",
                "dung.lai@kho.example",
                "",
                "",
                level);
    }

    private Draft draft(Citizen by) {
        return start.of(Uuid7.next(), by, drafts.offered(PROCEDURE), COMMUNE, "chung", null, null);
    }

    /** A certificate of the register that holds up to a day. */
    private UUID held(String validTo) {
        UUID id = Uuid7.next();
        done(
                send(
                        CLERK,
                        "/archive/new",
                        scan(),
                        "id",
                        id.toString(),
                        "agency",
                        COMMUNE.toString(),
                        "type",
                        "KQ.G15.000038",
                        "number",
                        id.toString(),
                        "signedOn",
                        "01/06/2022",
                        "ownerKind",
                        "PERSON",
                        "ownerName",
                        "Lê Thị Dùng Lại",
                        "ownerNumber",
                        NUMBER,
                        "issuer",
                        "UBND xã Tùng Ảnh",
                        "signer",
                        "Bà Ký",
                        "validTo",
                        validTo,
                        "seenPaper",
                        "on"));
        return id;
    }

    private ArchivedResult one(UUID id) {
        return Objects.requireNonNull(queries.known(id));
    }

    private String file(UUID id) {
        return Objects.requireNonNull(one(id).attested()).file();
    }

    private List<UUID> offered(Draft draft, Citizen by) {
        return now(() ->
                drafts.held(draft, drafts.slots(draft), by).getOrDefault(PAPER, List.of()).stream()
                        .map(one -> one.result().id())
                        .toList());
    }

    private List<String> files(Draft draft) {
        return drafts.files(draft).stream().map(one -> one.slot()).toList();
    }

    private int reused(Draft draft) {
        return jdbc.sql("select count(*) from archive.reuse where dossier = :id")
                .param("id", draft.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsInForceIsOfferedLinkedOnceAndCountedUntilItIsTakenOut() {
        UUID over = held("09/06/2022");
        UUID good = held("30/11/2022");
        Citizen owner = citizen(IdentityLevel.LEVEL_2);
        Draft draft = now(() -> draft(owner));
        assertThat(offered(draft, owner)).contains(good).doesNotContain(over);
        assertThat(offered(draft, citizen(IdentityLevel.CONTACT))).isEmpty();

        run(() -> drafts.reuse(draft, PAPER, good, owner));
        run(() -> drafts.reuse(draft, PAPER, good, owner));
        assertThat(files(draft)).containsExactly(PAPER);
        assertThat(reused(draft)).isEqualTo(1);
        assertThat(drafts.files(draft).getFirst().hash())
                .as("linked, not uploaded")
                .isEqualTo(file(good));

        for (UUID other : List.of(over, Uuid7.next())) {
            assertThatThrownBy(() -> run(() -> drafts.reuse(draft, PAPER, other, owner)))
                    .isInstanceOf(RefusalException.class);
        }
        assertThatThrownBy(() -> run(() -> drafts.reuse(draft, "to-khai", good, owner)))
                .isInstanceOf(RefusalException.class);
        assertThat(reused(draft)).isEqualTo(1);

        run(() -> drafts.detach(draft, drafts.files(draft).getFirst().id()));
        assertThat(files(draft)).isEmpty();
        assertThat(reused(draft)).isZero();
    }

    @Test
    void whatWasWithdrawnIsNotOffered() {
        UUID good = held("30/11/2022");
        Citizen owner = citizen(IdentityLevel.LEVEL_2);
        Draft draft = now(() -> draft(owner));
        assertThat(offered(draft, owner)).contains(good);
        int seen = one(good).revision();
        run(() ->
                register.end(
                        good,
                        seen,
                        ResultEnding.Kind.WITHDRAWN,
                        LocalDate.of(2022, 6, 10),
                        "20/QĐ-UBND",
                        "",
                        staff(CLERK)));
        assertThat(offered(draft, owner)).doesNotContain(good);
    }
}
