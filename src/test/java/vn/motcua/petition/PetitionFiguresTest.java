package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.organization.Unit;

/** The indicators of row V.2 move by themselves with what happens to petitions. */
class PetitionFiguresTest extends PetitionRoom {

    /** No other test sends it petitions. */
    private static final UUID OURS = Unit.idOf("hoalac");

    private static final String DESK_THERE = "motcua.hoalac";

    @Autowired private Map<String, IndicatorSource> sources;

    private String figure(String code, LocalDate from, LocalDate to) {
        IndicatorSource source =
                sources.values().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        return next(() -> {
            var read = source.read(new Asked(Set.of(OURS), from, to, AsKnown.NOW));
            return read.stream().mapToLong(one -> one.above()).sum()
                    + "/"
                    + read.stream().mapToLong(one -> one.below()).sum();
        });
    }

    private UUID toOurs() {
        Map<String, String> form = petition();
        form.put("agency", OURS.toString());
        return sent(form);
    }

    @Test
    void figuresFollowWhatHappens() {
        LocalDate from = LocalDate.of(2022, 4, 1);
        LocalDate to = LocalDate.of(2022, 4, 30);
        at(2022, 4, 5, 9);
        UUID id = toOurs();
        assertThat(figure("V.2-a", from, to)).isEqualTo("1/1");
        assertThat(figure("V.2-e", from, to)).isEqualTo("1/1");
        assertThat(figure("V.2-d", from, to)).isEqualTo("0/0");

        at(2022, 4, 8, 9);
        assertThat(figure("V.2-e", from, to)).isEqualTo("0/1");
        done(DESK_THERE, id, "classify", "outcome", "CONDUCT");
        assertThat(figure("V.2-e", from, to)).isEqualTo("0/1");
        assertThat(figure("V.2-d", from, to)).isEqualTo("1/1");

        done("hotich.hoalac", id, "draft", "reply", "Đã trả kết quả.");
        done("hotich.hoalac", id, "submit");
        done("chutich.hoalac", id, "approve", "number", "1/UBND", "on", "08/04/2022");
        assertThat(figure("V.2-b", from, to)).isEqualTo("0/0");
        assertThat(figure("V.2-c", from, to)).isEqualTo("0/1");
        done(DESK_THERE, id, "send", "way", "MESSAGE");
        assertThat(figure("V.2-c", from, to)).isEqualTo("1/1");

        at(2022, 4, 14, 9);
        assertThat(figure("V.2-b", from, to)).isEqualTo("0/1");
        done(
                DESK_THERE,
                id,
                "publish",
                "publicTitle",
                "Chậm trả kết quả",
                "publicQuestion",
                "Chưa có kết quả.",
                "publicReply",
                "Đã trả kết quả.");
        assertThat(figure("V.2-b", from, to)).isEqualTo("0/1");
        assertThat(figure("V.2-a", from, to)).isEqualTo("1/1");

        at(2022, 5, 4, 9);
        own(id, "rating", "content", "no");
        assertThat(figure("V.2-d", from, to)).isEqualTo("1/1");
        assertThat(figure("766-5.3", from, LocalDate.of(2022, 5, 31))).isEqualTo("0/1");
    }
}
