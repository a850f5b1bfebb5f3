package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;

/**
 * Who signs for an agency, as its papers write it; dots where nobody holds the post.
 *
 * @param title in capitals, as above a signature
 */
record Leader(@Nullable String title, String name) {

    private static final List<String> POSTS = List.of("chair", "head");

    static Leader of(OrganizationChart chart, UUID agency, LocalDate on) {
        for (String post : POSTS) {
            List<Staff> holders = chart.holders(new Post(agency, post), on);
            if (!holders.isEmpty()) {
                return new Leader(
                        post.equals("chair") ? "CHỦ TỊCH" : "THỦ TRƯỞNG",
                        holders.getFirst().name());
            }
        }
        return new Leader(null, "");
    }
}
