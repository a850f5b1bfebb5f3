package vn.motcua.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The rules of uploading by day. */
@Component
public final class Uploads {

    private final List<Row> rows;

    Uploads(@Value("${motcua.uploads:classpath:law/parameters/uploads.yaml}") Resource rows) {
        this.rows = Laws.read(rows, Rows.class).rows();
    }

    /** What may be handed in on that day; nothing before the first row. */
    public UploadRules rules(LocalDate on) {
        return rows.stream()
                .filter(row -> new Validity(row.validFrom(), row.validTo()).holdsOn(on))
                .map(row -> new UploadRules(row.maxMegabytes(), row.types()))
                .findFirst()
                .orElse(new UploadRules(0, List.of()));
    }

    private record Rows(List<Row> rows) {}

    private record Row(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int maxMegabytes,
            List<UploadRules.Type> types) {}
}
