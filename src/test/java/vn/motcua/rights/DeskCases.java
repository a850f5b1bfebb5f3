package vn.motcua.rights;

import java.util.List;
import java.util.UUID;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Certificate;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.HandSignature;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Pictures;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;

/** What is done at the desk alone: certification work, and a hand-over that is signed for. */
final class DeskCases {

    static final String FORM =
            "key={key}&agency={agency}&fullName=Trần Văn Quỳnh&idNumber=042087000123"
                    + "&procedure=2.000815&paper=Bằng tốt nghiệp&pages=1&copies=1&signer={signer}"
                    + "&do=now";

    private DeskCases() {}

    static Receive toCertify(UUID id, UUID agency) {
        return new Receive(
                id,
                agency,
                "2.000815",
                "chung",
                Channel.COUNTER,
                new Applicant("Lê Thị Chờ", "042190000007", null, "", "", "", "", "", ""),
                List.of(new PaperCount("ban-chinh", 0, 0, 0, true)),
                1,
                ReturnMethod.DESK);
    }

    static DossierCommand entered() {
        return new DossierCommand.EnterCertificate(
                1, 1, new Certificate("Giấy khai sinh", 1, 2, ""));
    }

    static DossierCommand signedFor(OpenTask task) {
        return new DossierCommand.HandBack(
                task.no(),
                task.version(),
                ReturnMethod.DESK,
                "Trần Văn Quỳnh",
                "",
                HandSignature.drawn(Pictures.signature()));
    }
}
