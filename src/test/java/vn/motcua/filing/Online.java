package vn.motcua.filing;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.Contact;
import vn.motcua.citizen.IdentityLevel;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/** A citizen at home: begins drafts, fills them in and files them, without a browser. */
public final class Online {

    /** One pixel. */
    public static final byte[] PICTURE =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static final String PROCEDURE = "2.000635";
    public static final UUID AGENCY = Unit.idOf("tunganh");

    private final Drafts drafts;
    private final DraftStart start;
    private final Filing filing;
    private final Citizen citizen;

    public Online(BeanFactory program, String contact) {
        drafts = program.getBean(Drafts.class);
        start = program.getBean(DraftStart.class);
        filing = program.getBean(Filing.class);
        UUID account =
                program.getBean(CitizenAccounts.class)
                        .enter(Contact.read(contact).orElseThrow())
                        .account();
        citizen =
                new Citizen(
                        account,
                        "Nguyễn Thị Công Dân",
                        "042187000123",
                        null,
                        "FEMALE",
                        "Thôn Châu Trinh, xã Tùng Ảnh",
                        contact,
                        "",
                        "",
                        "",
                        IdentityLevel.CONTACT);
    }

    public Citizen citizen() {
        return citizen;
    }

    /** A draft in which only the papers and the way of the result are missing. */
    public Draft begun() {
        return start.of(
                Uuid7.next(), citizen, drafts.offered(PROCEDURE), AGENCY, "chung", null, null);
    }

    /** A draft that begins with the answers of an earlier dossier. */
    public Draft begunAgain(UUID earlier) {
        return start.of(
                Uuid7.next(), citizen, drafts.offered(PROCEDURE), AGENCY, "chung", earlier, null);
    }

    /** A draft that can be filed. */
    public Draft ready() {
        Draft draft = begun();
        attach(draft, "to-khai", "to khai.png");
        attach(draft, "giay-to-tuy-than", "can cuoc.png");
        return save(draft, Way.RESULT, content -> content.resultBy(ReturnMethod.DESK.name()));
    }

    public Attachment attach(Draft draft, String slot, String name) {
        return attach(draft, slot, name, PICTURE);
    }

    public Attachment attach(Draft draft, String slot, String name, byte[] content) {
        return drafts.attach(draft, slot, name, new ByteArrayInputStream(content));
    }

    public Draft save(Draft draft, String step, UnaryOperator<DraftContent> change) {
        return drafts.save(
                draft.id(), citizen.account(), step, new Save(change, draft.version(), "test"));
    }

    /** A dossier that was filed. */
    public UUID filed() {
        Draft draft = ready();
        return filing.file(draft.id(), draft.version(), citizen);
    }

    /** One of its files. */
    public UUID fileOf(UUID dossier) {
        return filing.of(dossier).orElseThrow().files().getFirst().id();
    }

    public Map<String, ?> problems(Draft draft) {
        return filing.problems(draft, citizen);
    }

    /** One save as a page sends it. */
    public record Save(UnaryOperator<DraftContent> change, int seen, String page, boolean over)
            implements Drafts.Change {

        public Save(UnaryOperator<DraftContent> change, int seen, String page) {
            this(change, seen, page, false);
        }

        @Override
        public DraftContent of(DraftContent content) {
            return change.apply(content);
        }
    }
}
