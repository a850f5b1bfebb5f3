package vn.motcua.catalog;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.Performer;

/**
 * How the receiving desk resolves alone what needs no internal process: it receives, records the
 * result and hands it over. A file says {@code process: none} for it; what is done while the
 * applicant waits goes this way too, whatever process its procedure has.
 */
@LegalBasis({"nd-61-2018#17.4", "nd-61-2018#17.5"})
public final class DeskProcess {

    /** What a file writes instead of a table of steps. */
    public static final String NONE = "none";

    /** The way of what is done at once; it belongs to no procedure and is always known. */
    public static final InternalProcess AT_ONCE =
            of(CatalogIds.deskProcess(), "MC.01", "Giải quyết ngay tại Bộ phận Một cửa");

    private DeskProcess() {}

    /** The two steps as the process of a procedure that has none. */
    public static InternalProcess of(UUID id, String code, String name) {
        return new InternalProcess(id, code, 1, name, List.of(resolve(), handBack()));
    }

    private static Step resolve() {
        return step(
                "MC1",
                "Tiếp nhận, giải quyết",
                "Receive and resolve",
                "4 giờ làm việc",
                "Kết quả giải quyết",
                "Result",
                StepAction.RECORD_RESULT,
                List.of(new Branch("MC2", null, "", "")));
    }

    private static Step handBack() {
        return step(
                "MC2",
                "Trả kết quả",
                "Hand over the result",
                "0,5 giờ làm việc",
                "Sổ theo dõi hồ sơ",
                "Register entry",
                StepAction.HAND_BACK,
                List.of());
    }

    private static Step step(
            String id,
            String name,
            String nameEn,
            String time,
            String product,
            String productEn,
            StepAction action,
            List<Branch> next) {
        return new Step(
                id,
                name,
                nameEn,
                Performer.parse("receiving/onestop:receiver"),
                WorkDuration.parse(time),
                product,
                productEn,
                Set.of(action),
                next,
                Split.NONE,
                false);
    }
}
