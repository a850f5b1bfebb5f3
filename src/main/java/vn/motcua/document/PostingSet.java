package vn.motcua.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * What a place of disclosure shows (bộ niêm yết): the list, the sheet of each procedure with its
 * forms right behind it, and how to send a petition.
 *
 * @param place the name of the place
 * @param agency whose place it is
 * @param listed whether the list stands at the front
 * @param sheets in the order of the list
 * @param notice what the petition notice says; null leaves the notice out
 * @param madeAt the moment whose content it shows
 */
@LegalBasis({"nd-63-2010#17", "tt-02-2017#III"})
public record PostingSet(
        Letterhead letterhead,
        String place,
        String agency,
        boolean listed,
        List<PostingSheet> sheets,
        @Nullable Notice notice,
        Instant madeAt) {

    public PostingSet {
        sheets = List.copyOf(sheets);
    }

    /**
     * Where petitions about administrative rules are sent (nội dung hướng dẫn thực hiện phản ánh,
     * kiến nghị), and the contacts of the agency.
     *
     * @param receiver who receives them
     * @param post the address for letters
     * @param phone the dedicated number
     */
    @LegalBasis("nd-20-2008#13")
    public record Notice(
            String receiver,
            String address,
            String post,
            String phone,
            String email,
            String website) {}

    /** The sheets by field, fields and sheets in their order. */
    public Map<String, List<PostingSheet>> byField() {
        Map<String, List<PostingSheet>> fields = new LinkedHashMap<>();
        for (PostingSheet sheet : sheets) {
            fields.computeIfAbsent(sheet.field(), field -> new ArrayList<>()).add(sheet);
        }
        return fields;
    }
}
