package vn.motcua.communication.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.communication.CommunicationRoom;
import vn.motcua.kernel.Uuid7;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** What rows VI.1, VI.2 and PL2-8 count, as counted by hand. */
@TestPropertySource(properties = "motcua.test=communication-figures")
class CommunicationIndicatorsTest extends CommunicationRoom {

    @Autowired List<IndicatorSource> sources;

    /** Of the district and one commune, in April and May of 2022. */
    private String figure(String code) {
        return figure(code, LocalDate.of(2022, 4, 1), LocalDate.of(2022, 5, 31));
    }

    private String figure(String code, LocalDate from, LocalDate to) {
        IndicatorSource source =
                sources.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        Asked asked =
                new Asked(Set.of(DISTRICT, COMMUNE, Unit.idOf("yenho")), from, to, AsKnown.NOW);
        List<Reading> read = now(() -> source.read(asked));
        return read.stream().mapToLong(Reading::above).sum()
                + "/"
                + read.stream().mapToLong(Reading::below).sum();
    }

    private void product(String who, UUID unit, String... changed) {
        List<String> usual =
                List.of(
                        "unit", unit.toString(),
                        "kind", "LOUDSPEAKER",
                        "channel", "BROADCAST",
                        "topic", "decree-107",
                        "title", "Phát loa",
                        "day", "20/05/2022",
                        "url", "https://duc-tho.example/" + Uuid7.next());
        done(post(who, "/communication/products", with(usual, changed)));
    }

    @Test
    void everythingIsCountedOnceAndOfWhomItIs() {
        assertThat(figure("VI.1-a")).isEqualTo("0/3");
        assertThat(figure("VI.1-b")).isEqualTo("0/3");
        assertThat(figure("VI.2-a")).as("three units, two months").isEqualTo("0/6");
        assertThat(figure("VI.2-b")).isEqualTo("0/6");
        assertThat(figure("VI.2-c")).isEqualTo("0/4");
        assertThat(figure("PL2-8-a")).startsWith("0/");
        assertThat(figure("PL2-8-b")).isEqualTo("0/4");
        assertThat(figure("PL2-8-c")).startsWith("0/");
        String trained = figure("PL2-8-c").substring(1);
        String leading = figure("PL2-8-a").substring(1);

        on(2022, 5, 10);
        UUID first = published("topic", "decree-107", "body", "Điểm mới thứ nhất");
        published("topic", "decree-107", "body", "Điểm mới, thứ nhất!");
        now = DemoLocality.MORNING;
        assertThat(figure("VI.2-a")).as("one repeats the other").isEqualTo("1/6");
        assertThat(figure("VI.2-b")).as("the commune in May").isEqualTo("1/6");
        assertThat(figure("VI.1-b")).isEqualTo("1/3");
        assertThat(figure("PL2-8-a")).isEqualTo("1" + leading);

        product("motcua.tunganh", Unit.idOf("tunganh-onestop"));
        assertThat(figure("PL2-8-a")).as("a part's is the commune's").isEqualTo("1" + leading);
        product(PRESS, CULTURE, "title", "Phát loa của huyện");
        assertThat(figure("PL2-8-a")).isEqualTo("2" + leading);
        assertThat(figure("PL2-8-b")).as("page, loudspeakers").isEqualTo("2/4");
        assertThat(figure("VI.2-c")).isEqualTo("2/4");
        assertThat(figure("VI.2-a")).as("a loudspeaker is no news").isEqualTo("1/6");
        product(
                PRESS,
                CULTURE,
                "kind",
                "ARTICLE",
                "channel",
                "DISTRICT_PORTAL",
                "title",
                "Bài trên cổng",
                "day",
                "05/04/2022");
        assertThat(figure("VI.2-b")).isEqualTo("2/6");

        done(
                post(
                        PRESS,
                        "/communication/papers",
                        "unit",
                        CULTURE.toString(),
                        "kind",
                        "DIRECTIVE",
                        "number",
                        "1/CV",
                        "signedOn",
                        "10/01/2022",
                        "title",
                        "Công văn",
                        "until",
                        "15/04/2022"));
        assertThat(figure("VI.1-a")).isEqualTo("1/3");
        assertThat(figure("VI.1-a", LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31)))
                .isEqualTo("0/3");

        assertThat(figure("VI.1-b")).isEqualTo("2/3");
        UUID loud = Unit.idOf("yenho");
        product("hotich.yenho", loud, "title", "Phát loa Yên Hồ", "day", "05/03/2022");
        product("hotich.yenho", loud, "title", "Phát loa Yên Hồ");
        assertThat(figure("VI.1-b")).as("sent again in the next quarter").isEqualTo("3/3");

        UUID campaign = Uuid7.next();
        done(
                post(
                        CONTROL,
                        "/communication/campaigns",
                        "id",
                        campaign.toString(),
                        "unit",
                        DISTRICT.toString(),
                        "title",
                        "NĐ 107",
                        "topic",
                        "decree-107",
                        "from",
                        "01/05/2022",
                        "to",
                        "31/05/2022",
                        "units",
                        COMMUNE.toString(),
                        "tasks",
                        "Đăng tin"));
        done(
                post(
                        WRITER,
                        "/communication/campaigns/" + campaign + "/sessions",
                        "unit",
                        COMMUNE.toString(),
                        "day",
                        "24/05/2022",
                        "place",
                        "Hội trường",
                        "subject",
                        "NĐ 107",
                        "heads",
                        "40",
                        "staff",
                        Staff.idOf("motcua.tunganh").toString()));
        assertThat(figure("PL2-8-c")).as("one desk officer is named").isEqualTo("1" + trained);

        step(CHAIR, first, "WITHDRAW", "note", "Sai");
        assertThat(figure("VI.2-a")).as("the repeat is the first now").isEqualTo("2/6");
    }
}
