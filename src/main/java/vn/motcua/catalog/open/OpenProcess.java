package vn.motcua.catalog.open;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.StepAction;

/** An internal process (quy trình nội bộ) as it is published. */
@Schema(description = "An internal process (quy trình nội bộ): the table of steps.")
public record OpenProcess(
        @Schema(example = "QT.HT.12") String code,
        @Schema(description = "Counted within its code.") int version,
        String name,
        List<Row> steps) {

    public OpenProcess {
        steps = List.copyOf(steps);
    }

    @Schema(name = "OpenStep", description = "One row of an internal process.")
    public record Row(
            @Schema(example = "B1") String code,
            String name,
            String nameEn,
            @Schema(
                            description = "Who performs it, relative to the receiving agency.",
                            example = "receiving/onestop:receiver")
                    String performer,
            OpenVersion.Length time,
            @Schema(description = "What it leaves behind.") String product,
            List<StepAction> actions,
            @Schema(description = "Where a dossier goes on to; none in the last row.")
                    List<Way> next,
            @Schema(description = "Other procedures that begin here, by their codes.")
                    List<String> starts) {
        public Row {
            actions = List.copyOf(actions);
            next = List.copyOf(next);
            starts = List.copyOf(starts);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpenWay", description = "A way from one row to another.")
    public record Way(String to, @Nullable String choice, String label, String labelEn) {}
}
