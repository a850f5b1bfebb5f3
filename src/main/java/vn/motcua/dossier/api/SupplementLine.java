package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.SupplementItem;

/** One thing to complete. */
@Schema(description = "One thing that the citizen is to complete.")
record SupplementLine(
        @Schema(description = "Id of the constituent paper, where it is one.")
                @Nullable String paper,
        String name,
        @Nullable Integer originals,
        @Nullable Integer certified,
        @Nullable Integer copies,
        @Nullable String what)
        implements FromClient {
    SupplementItem asItem() {
        return new SupplementItem(
                paper,
                name,
                originals == null ? 0 : originals,
                certified == null ? 0 : certified,
                copies == null ? 0 : copies,
                what == null ? "" : what);
    }
}
