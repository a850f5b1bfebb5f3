package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;

/** Offered as a bean by who knows the numbers under which the post carries papers of a dossier. */
public interface Waybills {

    /** Numbers of the notes (số hiệu phiếu gửi), the oldest first. */
    List<String> of(UUID dossier);
}
