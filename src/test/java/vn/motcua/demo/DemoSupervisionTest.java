package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.supervision.Opinion;
import vn.motcua.supervision.OpinionState;
import vn.motcua.supervision.SupervisorOpinions;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A newcomer sees opinions in every state, one of them overdue. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-start=false"})
class DemoSupervisionTest {

    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);

    @Autowired private DemoSupervision demo;
    @Autowired private DemoStaff staff;
    @Autowired private SupervisorOpinions opinions;
    @Autowired private BeanFactory program;

    private List<Opinion> seenBy(String who) {
        return opinions.all(staff.named(who, LAST));
    }

    @Test
    void sevenOpinionsStandInSevenWaysHoweverOftenItIsPlayed() {
        DemoLocality.load(program);
        demo.play();
        demo.play();

        Map<OpinionState, Long> overseen =
                seenBy("kiemsoat.huyen").stream()
                        .collect(Collectors.groupingBy(Opinion::state, Collectors.counting()));
        assertThat(overseen)
                .containsOnly(
                        Map.entry(OpinionState.ACCEPTED, 1L),
                        Map.entry(OpinionState.ANSWERED, 1L),
                        Map.entry(OpinionState.RECEIVED, 2L),
                        Map.entry(OpinionState.RETURNED, 1L),
                        Map.entry(OpinionState.WITHDRAWN, 1L));
        assertThat(seenBy("kiemsoat.huyen"))
                .filteredOn(one -> one.isOverdue(LAST))
                .extracting(one -> one.words().subject())
                .containsExactly("Hồ sơ hỗ trợ thiệt hại sản xuất vụ Xuân");
        assertThat(seenBy("kiemsoat.huyen")).filteredOn(one -> one.asked().isPresent()).hasSize(1);
        assertThat(seenBy("mattran.huyen")).extracting(Opinion::state).contains(OpinionState.DRAFT);
        assertThat(seenBy("mattran.huyen")).hasSize(4);
        // Its own three, and the one that the Front opened to others.
        assertThat(seenBy("nongdan.huyen")).hasSize(4);
        assertThat(seenBy("chutich.yenho")).hasSize(1);
    }
}
