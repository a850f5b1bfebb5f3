package vn.motcua.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a place of disclosure shows of one procedure (tờ niêm yết). Everything is said in
 * Vietnamese; a constituent that the procedure does not have is empty.
 *
 * @param mark of the version, as its QR code and the list of the set give it
 * @param from the first day on which it holds
 * @param decision the decision that published it; null where none is known
 * @param qrText the address at which a telephone sees whether the sheet still says what holds
 * @param limit the limits in one line, for the list
 * @param fee the fees in one line, for the list
 * @param steps what is done one after another (trình tự thực hiện)
 * @param offers how it may be filed (cách thức thực hiện), with time and fee of each way
 * @param papers what the dossier consists of (thành phần hồ sơ)
 * @param forms names of the forms, and where each is taken from (mẫu đơn, tờ khai)
 * @param applicants who may file (đối tượng thực hiện)
 * @param agency who resolves it (cơ quan giải quyết)
 * @param results what it ends in (kết quả thực hiện)
 * @param conditions what is asked of the applicant (yêu cầu, điều kiện)
 * @param legal the instruments that it stands on (căn cứ pháp lý)
 * @param blanks the forms themselves, where the program holds them (mẫu đơn kèm theo)
 */
public record PostingSheet(
        String code,
        String name,
        String field,
        String mark,
        LocalDate from,
        @Nullable Decision decision,
        String qrText,
        String limit,
        String fee,
        List<String> steps,
        List<Offer> offers,
        List<Paper> papers,
        List<Form> forms,
        String applicants,
        String agency,
        List<String> results,
        List<String> conditions,
        List<String> legal,
        List<BlankForm> blanks) {

    public PostingSheet {
        steps = List.copyOf(steps);
        offers = List.copyOf(offers);
        papers = List.copyOf(papers);
        forms = List.copyOf(forms);
        results = List.copyOf(results);
        conditions = List.copyOf(conditions);
        legal = List.copyOf(legal);
        blanks = List.copyOf(blanks);
    }

    /** The number and day of the decision that published a version. */
    public record Decision(String number, LocalDate day) {}

    /**
     * One way of filing.
     *
     * @param caseName empty where the procedure has one case
     */
    public record Offer(String caseName, String channels, String limit, String fees) {}

    /**
     * One paper of the dossier.
     *
     * @param caseName the only case that needs it; empty where every case does
     * @param note when it is needed and what else is said of it
     */
    public record Paper(String name, String caseName, int originals, int copies, String note) {}

    /**
     * One form.
     *
     * @param address where it is taken from; empty where only at the desk
     */
    public record Form(String name, String address) {}

    /** Its QR code as an image that stands in the page. */
    public String qr() {
        return QrCode.pngAddress(qrText);
    }
}
