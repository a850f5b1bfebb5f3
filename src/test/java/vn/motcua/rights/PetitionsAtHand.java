package vn.motcua.rights;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;
import vn.motcua.petition.Outcome;
import vn.motcua.petition.PetitionChannel;
import vn.motcua.petition.PetitionCommand;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.PublicText;
import vn.motcua.petition.Sender;
import vn.motcua.petition.Submission;
import vn.motcua.petition.TakingIn;
import vn.motcua.testing.DemoLocality;

/** A petition to the commune that has just come, and one whose reply is published. */
final class PetitionsAtHand {

    private final Petitions petitions;

    PetitionsAtHand(BeanFactory program) {
        petitions = program.getBean(Petitions.class);
    }

    /** What the names of the matrix stand for. */
    Map<String, String> named(SignedIn desk, SignedIn leader) {
        TakingIn.Entered fresh = fresh(desk);
        return Map.of(
                "publishedPetition",
                published(desk, leader),
                "petition",
                fresh.id().toString(),
                "petitionCode",
                fresh.code());
    }

    /** The one that has just come. */
    private TakingIn.Entered fresh(SignedIn desk) {
        return petitions.receive(
                new Submission(
                        Uuid7.next(),
                        Unit.idOf("tunganh"),
                        PetitionChannel.LETTER,
                        null,
                        new Sender(
                                "Trần Thị Ánh Tuyết",
                                "Thôn Đông Thái, xã Tùng Ảnh",
                                "0912345678",
                                "",
                                null,
                                "vi"),
                        "Chậm trả kết quả khai sinh",
                        "Tôi nộp hồ sơ ngày 10/5 mà đến nay chưa có kết quả.",
                        false,
                        "",
                        "",
                        "HT",
                        List.of(),
                        "",
                        ""),
                List.of(),
                desk);
    }

    /** Code of the one that everybody reads. */
    private String published(SignedIn desk, SignedIn leader) {
        TakingIn.Entered entered = fresh(desk);
        UUID id = entered.id();
        act(
                id,
                new PetitionCommand.Classify(Outcome.CONDUCT, false, null, null, "", "HT", "", ""),
                desk);
        act(id, new PetitionCommand.Assign(Unit.idOf("tunganh-onestop"), null), desk);
        act(id, new PetitionCommand.Draft("Đã trả kết quả."), desk);
        act(id, new PetitionCommand.Submit(), desk);
        act(
                id,
                new PetitionCommand.Approve("12/UBND", Zones.dayOf(DemoLocality.MORNING), ""),
                leader);
        act(
                id,
                new PetitionCommand.Publish(
                        new PublicText("Chậm trả kết quả", "Chưa có kết quả.", "Đã trả.")),
                desk);
        return entered.code();
    }

    private void act(UUID id, PetitionCommand command, SignedIn by) {
        petitions.act(id, null, command, by);
    }
}
