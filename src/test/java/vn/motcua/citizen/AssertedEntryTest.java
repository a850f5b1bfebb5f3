package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.DatabaseTest;

/** Whose account it is that an identity provider vouches for. */
@DatabaseTest
class AssertedEntryTest {

    @Autowired private AssertedEntry entry;
    @Autowired private CitizenAccounts accounts;
    @Autowired private CitizenStore store;
    @Autowired private JdbcClient jdbc;

    private static AssertedIdentity person(
            String provider, String subject, IdentityLevel level, String name, String number) {
        return new AssertedIdentity(
                provider,
                provider.toUpperCase(java.util.Locale.ROOT),
                subject,
                AccountType.PERSON,
                level,
                name,
                number,
                LocalDate.of(1987, 9, 2),
                "",
                "",
                "0916999999",
                "",
                "",
                "");
    }

    private Citizen citizen(UUID account) {
        return store.citizen(account, IdentityLevel.CONTACT).orElseThrow();
    }

    @Test
    void oneSubjectIsOneAccountWhateverItIsCalledLater() {
        UUID first =
                entry.enter(person("a", "1", IdentityLevel.LEVEL_2, "Trần A", "042000000001"))
                        .account();
        UUID again =
                entry.enter(person("a", "1", IdentityLevel.LEVEL_2, "Trần A Mới", "042000000001"))
                        .account();

        assertThat(again).isEqualTo(first);
        assertThat(citizen(first).name()).isEqualTo("Trần A Mới");
        assertThat(citizen(first).phone()).isEqualTo("0916999999");
        assertThat(store.contacts(first)).isEmpty();
    }

    @Test
    void twoProvidersKnowOnePersonByTheNumberTheyBothVouchFor() {
        UUID one =
                entry.enter(person("a", "2", IdentityLevel.LEVEL_1, "Trần B", "042000000002"))
                        .account();

        assertThat(
                        entry.enter(
                                        person(
                                                "b",
                                                "x",
                                                IdentityLevel.LEVEL_2,
                                                "Trần B",
                                                "042000000002"))
                                .account())
                .isEqualTo(one);
        assertThat(entry.links(one)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aNumberThatWasOnlyTypedOpensNoAccount() {
        CitizenPrincipal typed = accounts.enter(Contact.read("0916000001").orElseThrow());
        jdbc.sql("update citizen.account set id_number = '042000000003' where id = :id")
                .param("id", typed.account())
                .update();

        assertThat(
                        entry.enter(
                                        person(
                                                "a",
                                                "3",
                                                IdentityLevel.LEVEL_2,
                                                "Trần C",
                                                "042000000003"))
                                .account())
                .isNotEqualTo(typed.account());
    }

    @Test
    void whoIsNotVouchedForIsFoundByNoNumber() {
        UUID vouched =
                entry.enter(person("a", "4", IdentityLevel.LEVEL_2, "Trần D", "042000000004"))
                        .account();

        UUID weak =
                entry.enter(person("b", "4", IdentityLevel.CONTACT, "Kẻ Gian", "042000000004"))
                        .account();

        assertThat(weak).isNotEqualTo(vouched);
        assertThat(accounts.verified(weak)).isEmpty();
    }

    @Test
    void whatIsVouchedForGoesBeforeWhatWasTypedAndIsNotTypedOver() {
        CitizenPrincipal who = accounts.enter(Contact.read("0916000002").orElseThrow());
        store.profile(
                who.account(), new Profile("Tên Tự Gõ", "187654321", null, "MALE", "Thôn Một"));

        assertThat(
                        entry.link(
                                who.account(),
                                person(
                                        "a",
                                        "5",
                                        IdentityLevel.LEVEL_2,
                                        "Tên Thật",
                                        "042000000005")))
                .isEmpty();
        store.profile(who.account(), new Profile("Tên Khác", "", null, "FEMALE", "Thôn Hai"));

        Citizen now = citizen(who.account());
        assertThat(now.name()).isEqualTo("Tên Thật");
        assertThat(now.idNumber()).isEqualTo("042000000005");
        assertThat(now.born()).isEqualTo(LocalDate.of(1987, 9, 2));
        assertThat(now.gender()).isEqualTo("FEMALE");
        assertThat(now.address()).isEqualTo("Thôn Hai");
    }

    @Test
    void aWeakerWordDoesNotGoBeforeAStrongerOne() {
        UUID account =
                entry.enter(person("a", "6", IdentityLevel.LEVEL_2, "Tên Mạnh", "042000000006"))
                        .account();
        entry.enter(person("b", "6", IdentityLevel.LEVEL_1, "Tên Yếu", "042000000006"));

        assertThat(citizen(account).name()).isEqualTo("Tên Mạnh");
        assertThat(accounts.verified(account).orElseThrow().by()).isEqualTo("A");
    }

    @Test
    void anAccountOfOnePersonIsNotLinkedToAnother() {
        UUID account =
                entry.enter(person("a", "7", IdentityLevel.LEVEL_2, "Trần G", "042000000007"))
                        .account();

        assertThatThrownBy(() ->
                        entry.link(
                                account,
                                person("b", "7", IdentityLevel.LEVEL_2, "Lê H", "042000000008")))
                .isInstanceOf(RefusalException.class)
                .hasMessage("citizen.different-people");
        assertThat(entry.links(account)).containsExactly("a");
    }
}
