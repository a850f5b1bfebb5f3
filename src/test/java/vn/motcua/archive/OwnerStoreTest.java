package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.IdentityLevel;
import vn.motcua.journal.Entry;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Citizens;

/** The electronic store of a citizen: what is in it, who may use it, who looked. */
class OwnerStoreTest extends ArchiveRoom {

    private static final String NUMBER = "042087000123";

    @Autowired OwnerStore store;
    @Autowired WebApplicationContext context;

    private static Citizen citizen(IdentityLevel level, String number, String tax) {
        return new Citizen(
                Uuid7.next(),
                "Lê Thị Kho",
                number,
                null,
                "",
                "",
                "",
                "",
                tax.isEmpty() ? "" : "Công ty Kho",
                tax,
                level);
    }

    private List<UUID> ids(Citizen who) {
        return now(() -> store.of(who).stream().map(one -> one.result().id()).toList());
    }

    @Test
    void onlyANumberThatIsVouchedForOpensPapersOfTheCounter() {
        ArchivedResult waiting = issued("Lê Thị Kho");
        ArchivedResult one = digitised("Lê Thị Kho");
        assertThat(ids(citizen(IdentityLevel.LEVEL_2, NUMBER, "")))
                .contains(one.id())
                .doesNotContain(waiting.id());
        assertThat(ids(citizen(IdentityLevel.CONTACT, NUMBER, "")))
                .as("a number that was typed")
                .isEmpty();
        assertThat(ids(citizen(IdentityLevel.LEVEL_2, "", ""))).isEmpty();
        assertThat(ids(citizen(IdentityLevel.LEVEL_2, NUMBER, "0100233488")))
                .as("who acts as a business sees what is the business's")
                .isEmpty();
        run(() ->
                program.getBean(ArchiveErasure.class).erase(Objects.requireNonNull(one.dossier())));
        assertThat(ids(citizen(IdentityLevel.LEVEL_2, NUMBER, ""))).doesNotContain(one.id());
    }

    @Test
    void theOwnerGivesAndTakesBackConsentAndEachIsDated() {
        ArchivedResult one = digitised("Lê Thị Kho");
        Citizen owner = citizen(IdentityLevel.LEVEL_2, NUMBER, "");
        assertThat(now(() -> store.find(one.id(), owner)).sharedSince()).isNull();
        run(() -> store.share(one.id(), true, owner));
        run(() -> store.share(one.id(), true, owner));
        assertThat(now(() -> store.find(one.id(), owner)).sharedSince()).isNotNull();
        run(() -> store.share(one.id(), false, owner));
        run(() -> store.share(one.id(), true, owner));
        assertThat(
                        jdbc.sql(
                                        """
                                        select withdrawn_at is null from archive.sharing
                                        where result = :id order by no
                                        """)
                                .param("id", one.id())
                                .query(Boolean.class)
                                .list())
                .containsExactly(false, true);
        assertThat(journal.read(one.id()).stream().map(Entry::type))
                .containsExactly(
                        "archive.result-confirmed",
                        "archive.sharing-given",
                        "archive.sharing-withdrawn",
                        "archive.sharing-given");
        Citizen other = citizen(IdentityLevel.LEVEL_2, "042087000999", "");
        assertThatThrownBy(() -> run(() -> store.share(one.id(), false, other)))
                .isInstanceOf(RefusalException.class);
        assertThat(now(() -> store.find(one.id(), owner)).sharedSince()).isNotNull();
    }

    @Test
    void thePagesShowProvenanceLooksAndSharingAndGiveTheFile() {
        ArchivedResult one = digitised("Lê Thị Trang");
        open(CLERK, "/archive/results/" + one.id());
        Browser browser = new Browser(context);
        Citizens.signIn(browser, program, "le.thi.trang@kho.example", "Lê Thị Trang");
        assertThat(text(browser.open("/my/store"))).contains("Kho chưa có giấy tờ nào");
        String path = "/my/store/" + one.id();
        assertThat(browser.open(path).getStatus()).isEqualTo(404);
        filedBy("le.thi.trang@kho.example", Objects.requireNonNull(one.dossier()));

        assertThat(text(browser.open("/my/store"))).contains("12/TL", "Từ hồ sơ tại");
        assertThat(text(browser.open(path)))
                .contains("Cơ quan khác không thấy giấy này", "xem trong sổ kết quả");
        assertThat(browser.submit(path + "/sharing", "allowed", "yes").getStatus()).isEqualTo(303);
        assertThat(text(browser.open(path))).contains("Bạn cho phép từ", "Rút lại");
        assertThat(browser.submit(path + "/sharing", "allowed", "no").getStatus()).isEqualTo(303);
        assertThat(text(browser.open(path))).contains("Bạn chưa cho phép");
        MockHttpServletResponse file = browser.open(path + "/file");
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition")).contains(".pdf");
    }

    private void filedBy(String contact, UUID dossier) {
        jdbc.sql(
                        """
                        insert into filing.filed (dossier_id, account, form_id, case_id, level, answers, filed_at)
                        select :dossier, account, :dossier, 'chung', 'CONTACT', '{}', now()
                        from citizen.contact where value = :contact
                        """)
                .param("dossier", dossier)
                .param("contact", contact)
                .update();
    }

    private static String text(MockHttpServletResponse answer) {
        String text =
                Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                        .text();
        assertThat(text).doesNotContain("⟦");
        return text;
    }
}
