package vn.motcua.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.LegalBasis;

/**
 * How a procedure is carried out, as its publication says it in words.
 *
 * @param order the steps of applicant and agency (trình tự thực hiện), in their order
 * @param requirements what an applicant must meet (yêu cầu, điều kiện); empty where the law asks
 *     for nothing
 * @param forms the forms of its papers (mẫu đơn, tờ khai)
 * @param sets how many sets of the dossier (số lượng hồ sơ) are handed in; one where nothing is
 *     said
 * @param obligation who determines what is to be paid to the state (nghĩa vụ tài chính) beside
 *     fees; absent where nothing is
 */
@LegalBasis("nd-63-2010#8")
public record Conduct(
        List<OrderStep> order,
        List<Requirement> requirements,
        List<PaperForm> forms,
        int sets,
        @Nullable Bilingual obligation) {

    private static final Conduct UNSAID = new Conduct(List.of(), List.of(), List.of(), 1, null);

    public Conduct {
        order = List.copyOf(order);
        requirements = List.copyOf(requirements);
        forms = List.copyOf(forms);
        if (sets < 1) {
            throw new IllegalArgumentException("A dossier has at least one set, not " + sets);
        }
    }

    /** Of versions that were published before the program kept it. */
    public static Conduct unsaid() {
        return UNSAID;
    }

    /** The steps of a case, in their order. */
    public List<OrderStep> order(String caseId) {
        return order.stream().filter(step -> step.belongsTo(caseId)).toList();
    }

    public List<Requirement> requirements(String caseId) {
        return requirements.stream().filter(one -> one.belongsTo(caseId)).toList();
    }
}
