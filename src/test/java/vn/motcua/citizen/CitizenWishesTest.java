package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.Wishes;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class CitizenWishesTest {

    @Autowired private CitizenWishes wishes;
    @Autowired private CitizenAccounts accounts;
    @Autowired private Preferences preferences;
    @Autowired private JdbcClient jdbc;

    private UUID account(String... contacts) {
        UUID account = accounts.enter(contact(contacts[0])).account();
        for (String more : contacts) {
            accounts.addContact(account, contact(more));
        }
        return account;
    }

    private static Contact contact(String typed) {
        return Contact.read(typed).orElseThrow();
    }

    private static Wishes.Wish to(NoticeChannel channel, String recipient, String language) {
        return new Wishes.Wish(new Wishes.Address(channel, recipient), language, false);
    }

    @Test
    void nobodysAddressAndNobodysChoiceWishNothing() {
        account("0983100001");

        assertThat(wishes.of(NoticeChannel.SMS, "0983100001")).isEmpty();
        assertThat(wishes.of(NoticeChannel.SMS, "0983199999")).isEmpty();
        assertThat(wishes.of(NoticeChannel.EMAIL, "khong phai thu")).isEmpty();
        assertThat(wishes.of(NoticeChannel.EMAIL, "0983100001")).isEmpty();
    }

    @Test
    void anAddressOfTheWishedKindThatWasWrittenDownStays() {
        UUID account = account("0983100002", "hai@example.vn", "hai.moi@example.vn");
        preferences.set(account, new Preference(Preference.Way.EMAIL, "en"));

        assertThat(wishes.of(NoticeChannel.EMAIL, "HAI@example.vn"))
                .contains(to(NoticeChannel.EMAIL, "hai@example.vn", "en"));
        assertThat(wishes.of(NoticeChannel.SMS, "+84 983 100 002"))
                .contains(to(NoticeChannel.EMAIL, "hai.moi@example.vn", "en"));
    }

    @Test
    void aKindThatOneHasNotLeavesTheAddressOpen() {
        UUID account = account("ba.wish@example.vn");
        preferences.set(account, new Preference(Preference.Way.SMS, ""));
        assertThat(wishes.of(NoticeChannel.EMAIL, "ba.wish@example.vn"))
                .contains(new Wishes.Wish(null, "", false));

        preferences.set(account, new Preference(Preference.Way.NONE, "vi"));
        assertThat(wishes.of(NoticeChannel.EMAIL, "ba.wish@example.vn"))
                .contains(new Wishes.Wish(null, "vi", true));
    }

    @Test
    void anAccountThatBecameAnotherWishesWhatThatOneWishes() {
        UUID closed = account("0983100004");
        UUID stays = account("0983100005");
        preferences.set(closed, new Preference(Preference.Way.NONE, "vi"));
        preferences.set(stays, new Preference(Preference.Way.SMS, "en"));
        jdbc.sql("update citizen.account set closed_at = now(), merged_into = :into where id = :id")
                .param("into", stays)
                .param("id", closed)
                .update();

        assertThat(wishes.of(NoticeChannel.SMS, "0983100004"))
                .contains(to(NoticeChannel.SMS, "0983100005", "en"));
        jdbc.sql("update citizen.account set merged_into = null where id = :id")
                .param("id", closed)
                .update();
        assertThat(wishes.of(NoticeChannel.SMS, "0983100004")).isEmpty();
    }
}
