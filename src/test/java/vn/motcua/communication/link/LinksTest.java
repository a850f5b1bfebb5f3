package vn.motcua.communication.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.communication.CommunicationRoom;
import vn.motcua.communication.product.ProductKind;
import vn.motcua.communication.product.Products;
import vn.motcua.kernel.Uuid7;

/** A dead address is said and, by a dated parameter, does not count. */
class LinksTest extends CommunicationRoom {

    private static final String ADDRESS = "https://duc-tho.example/da-xoa";

    @Autowired Links links;
    @Autowired Products products;

    private void note(LinkState.Outcome outcome, int status, int days) {
        now(() -> {
            links.note(ADDRESS, outcome, status, clock.instant().plus(Duration.ofDays(days)));
            return status;
        });
    }

    private long events() {
        return jdbc.sql(
                        "select count(*) from journal.event where type = 'communication.link-turned'")
                .query(Long.class)
                .single();
    }

    @Test
    void aDeadAddressIsFoundSaidAndTurnsBack() {
        UUID id = Uuid7.next();
        done(
                post(
                        WRITER,
                        "/communication/products",
                        "id",
                        id.toString(),
                        "unit",
                        COMMUNE.toString(),
                        "kind",
                        ProductKind.SOCIAL_POST.name(),
                        "channel",
                        "SOCIAL",
                        "topic",
                        "online",
                        "title",
                        "Bài đã xóa",
                        "day",
                        "30/05/2022",
                        "url",
                        ADDRESS));
        published("body", "Xem [hướng dẫn](/catalog) và [thư](mailto:a@b.example) ở đây.");
        assertThat(links.addresses()).contains(ADDRESS, "/catalog").noneMatch(a -> a.contains("@"));
        assertThat(main(open(WRITER, "/communication/links"))).contains("Chưa dò");
        long before = events();
        note(LinkState.Outcome.BROKEN, 404, -7);
        assertThat(main(open(WRITER, "/communication/links"))).contains("Lần đầu không mở được");
        note(LinkState.Outcome.BROKEN, 404, 0);

        assertThat(main(open(WRITER, "/communication/links"))).contains("Chết", "trả lời 404");
        assertThat(main(open(WRITER, "/communication/products?standing=DEAD")))
                .contains("Bài đã xóa", "1 sản phẩm có liên kết đã chết");
        assertThat(now(() -> products.standing(clock.today())))
                .filteredOn(one -> one.product().id().equals(id))
                .allSatisfy(one -> {
                    assertThat(one.isValid(false)).isFalse();
                    assertThat(one.isValid(true)).isTrue();
                });
        assertThat(events()).isEqualTo(before + 1);
        note(LinkState.Outcome.ANSWERS, 200, 7);
        assertThat(events()).isEqualTo(before + 2);
        assertThat(main(open(WRITER, "/communication/products?standing=DEAD")))
                .contains("Không có mục phù hợp");
    }

    @Test
    void onlyTheFocalOfficeHasThemAskedNow() {
        refused(403, post(WRITER, "/communication/links/asked"));
    }
}
