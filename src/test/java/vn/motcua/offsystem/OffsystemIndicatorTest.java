package vn.motcua.offsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.Folding;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.organization.Unit;

/** PL2-4-a, counted by hand. */
@TestPropertySource(properties = "motcua.test=offsystem-figures")
class OffsystemIndicatorTest extends OffsystemRoom {

    private static final LocalDate FROM = LocalDate.of(2022, 6, 2);
    private static final LocalDate TO = LocalDate.of(2022, 6, 3);

    @Autowired OffsystemIndicator source;

    private static Asked asked() {
        return new Asked(Set.of(Unit.idOf("tunganh")), FROM, TO, AsKnown.NOW);
    }

    /** All readings, as A, B, C. */
    private String figure() {
        List<Reading> read = source.read(asked());
        return List.of("A", "B", "C").stream()
                .map(reading -> {
                    List<Reading> parts =
                            read.stream().filter(one -> one.variant().equals(reading)).toList();
                    long above = parts.stream().mapToLong(Reading::above).sum();
                    long below = parts.stream().mapToLong(Reading::below).sum();
                    assertThat(rows(reading, Wanted.Which.ALL)).isEqualTo(below);
                    assertThat(rows(reading, Wanted.Which.COUNTED)).isEqualTo(above);
                    assertThat(rows(reading, Wanted.Which.MISSING)).isEqualTo(below - above);
                    return above + "/" + below;
                })
                .collect(Collectors.joining(" "));
    }

    private long rows(String reading, Wanted.Which which) {
        Lines lines = source.lines(asked(), new Wanted(reading, which, 0, 100));
        assertThat(lines.lines()).hasSize((int) lines.total());
        return lines.total();
    }

    @Test
    void whatIsOutsideOrLateOrUndecidedIsCountedAsItsReadingSays() {
        desk.later(Duration.ofDays(2));
        UUID late = desk.receive("Phan Thị Hiền");
        desk.receive("Đinh Công Thái");
        Folding.all(program);
        assertThat(figure()).isEqualTo("2/2 2/2 2/2");

        UUID list =
                taken(
                        ListKind.PAPER_REGISTER,
                        PAPER,
                        ",02/06/2022,Đinh Công Thái,,2.000635",
                        ",01/06/2022,Phan Thị Hiền,,2.000635",
                        ",02/06/2022,Lê Văn Lạ,,2.000635",
                        ",03/06/2022,Võ Thị Xa,,Thủ tục gì đó",
                        ",10/06/2022,Hồ Văn Sau,,2.000635");
        assertThat(states(list)).containsExactly("MATCHED", "MATCHED", "OPEN", "OPEN", "OPEN");
        assertThat(figure()).as("one known from a day before").isEqualTo("1/2 2/2 1/4");

        UUID strange = line(list, 4);
        step(strange, "CONFIRM", "note", "Sổ có", "day", "02/06/2022", "procedure", "2.000635");
        assertThat(figure()).isEqualTo("1/3 2/3 1/4");
        step(line(list, 5), "DISMISS", "note", "Không phải thủ tục");
        assertThat(figure()).isEqualTo("1/3 2/3 1/3");

        UUID entered = desk.later(Duration.ofDays(1)).receive("Lê Văn Lạ");
        Folding.all(program);
        assertThat(figure()).as("entered, and not yet linked").isEqualTo("2/4 3/4 2/4");
        step(strange, "LINK", "dossier", code(entered));
        assertThat(figure()).as("counts once, on its own day").isEqualTo("1/3 3/3 1/3");
        step(strange, "REOPEN", "note", "Xem lại");
        assertThat(figure()).isEqualTo("2/3 3/3 2/4");

        done(post(CONTROL, "/offsystem/lists/" + list + "/withdrawn", "note", "Nhập nhầm"));
        assertThat(figure()).isEqualTo("3/3 3/3 3/3");
        assertThat(late).isNotEqualTo(entered);
    }

    @Test
    void aDossierThatListsOfTwoKindsHaveIsCountedOnce() {
        Folding.all(program);
        String before = figure();
        UUID paper =
                line(taken(ListKind.PAPER_REGISTER, PAPER, ",02/06/2022,Lê Văn Hai,,2.000635"), 2);
        UUID post =
                line(
                        taken(
                                ListKind.POSTAL,
                                "Số hiệu bưu gửi,Ngày bàn giao,Người nộp hồ sơ",
                                "EB1,02/06/2022,Lê Văn Hai"),
                        2);
        UUID entered = desk.later(Duration.ofDays(8)).receive("Lê Văn Hai");
        Folding.all(program);
        for (UUID line : List.of(paper, post)) {
            step(line, "CONFIRM", "note", "x", "day", "02/06/2022", "procedure", "2.000635");
            step(line, "LINK", "dossier", code(entered));
        }
        assertThat(plus(before, 0, 1, 1)).isEqualTo(figure());
    }

    /** A figure with so many more that count above by B, and below by all. */
    private static String plus(String figure, int a, int b, int below) {
        int[] more = {a, b, a};
        String[] parts = figure.split(" ");
        for (int i = 0; i < parts.length; i++) {
            String[] sides = parts[i].split("/");
            parts[i] =
                    (Integer.parseInt(sides[0]) + more[i])
                            + "/"
                            + (Integer.parseInt(sides[1]) + below);
        }
        return String.join(" ", parts);
    }

    @Test
    void undecidedCasesAreSaidBesideTheFigureWhereverItIsShown() {
        taken(ListKind.PAPER_REGISTER, PAPER, ",08/06/2022,Lê Văn Lạ,,2.000635");
        String period = "?from=08/06/2022&to=08/06/2022&agency=" + COMMUNE;
        assertThat(main(open(CONTROL, "/indicators" + period)))
                .contains("Tính cả trường hợp chưa kết luận là ngoài phần mềm", "(0 / 1)");
        assertThat(main(open(CONTROL, "/indicators/PL2-4-a" + period + "&variant=C")))
                .contains("Chưa kết luận", "(0 / 1)");
    }
}
