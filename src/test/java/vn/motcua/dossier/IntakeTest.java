package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.Channel;
import vn.motcua.kernel.Refusal;

class IntakeTest {

    @Test
    void aCompleteDossierIsPromisedAtTheCloseOfTheLastCountedDay() {
        assertThat(problems(Fixture.complete())).isEmpty();

        DossierState state = Fixture.received();

        assertThat(state.promisedDue()).isEqualTo(Fixture.at("2022-04-04T17:00"));
        assertThat(state.open()).extracting(OpenTask::step).containsExactly("B1");
        assertThat(state.open().getFirst().unit()).isEqualTo(Fixture.DESK);
        assertThat(state.open().getFirst().due()).isEqualTo(Fixture.at("2022-03-03T10:00"));
    }

    @Test
    void namesEveryMissingPaperAndAGroupOfAlternativesOnce() {
        assertThat(problems(Fixture.receipt()))
                .extracting(Refusal::field)
                .containsExactly("papers.to-khai", "papers.giay-a", "papers.cccd");
    }

    @Test
    void anOriginalMoreThanAskedServesAsACopy() {
        Receive receive =
                Fixture.receipt(
                        new PaperCount("to-khai", 1, 0, 0, false),
                        new PaperCount("giay-a", 1, 0, 0, false),
                        new PaperCount("cccd", 0, 0, 0, true));

        assertThat(problems(receive)).isEmpty();
    }

    @Test
    void aPaperThatTheProcedureDoesNotAskForIsNotTaken() {
        Receive receive =
                Fixture.receipt(
                        new PaperCount("to-khai", 1, 0, 0, false),
                        new PaperCount("giay-b", 1, 0, 0, false),
                        new PaperCount("cccd", 0, 0, 0, true),
                        new PaperCount("ho-khau", 0, 0, 1, false));

        assertThat(problems(receive)).containsExactly(new DossierRefusal.PaperNotAsked("ho-khau"));
    }

    @Test
    void collectsAllThatIsWrongWithThePerson() {
        Applicant wrong =
                new Applicant(
                        " ",
                        "12345",
                        LocalDate.of(2030, 1, 1),
                        "",
                        "",
                        "abc",
                        "không phải thư",
                        "",
                        "0100000000");
        Receive base = Fixture.complete();
        Receive receive =
                new Receive(
                        base.id(),
                        base.agency(),
                        base.procedure(),
                        "ca-la",
                        Channel.POST,
                        wrong,
                        base.papers(),
                        0,
                        base.resultBy());

        assertThat(problems(receive))
                .extracting(Refusal::field)
                .contains(
                        "caseId",
                        "channel",
                        "sets",
                        "fullName",
                        "address",
                        "idNumber",
                        "taxNumber",
                        "phone",
                        "email",
                        "birthDate");
    }

    private static List<Refusal> problems(Receive receive) {
        return Intake.problems(receive, Fixture.procedure(), Fixture.DAY);
    }
}
