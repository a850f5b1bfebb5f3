package vn.motcua.archive;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** Dated parameters of digitising; before any rule the first holds. */
@Component
public class ArchiveLimits {

    private final DatedRows rows = DatedRows.read("archive");

    /** Media types that the e-file of a result may have. */
    public Set<String> scanTypes(LocalDate on) {
        return Stream.of(rows.onOrFirst(on).text("scan-types").split(","))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many results a sample has unless whoever draws it says otherwise. */
    public int sampleSize(LocalDate on) {
        return rows.onOrFirst(on).number("sample-size");
    }

    /** How many results a sample may have at most. */
    public int sampleMost(LocalDate on) {
        return rows.onOrFirst(on).number("sample-most");
    }
}
