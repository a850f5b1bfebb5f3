package vn.motcua.communication.link;

import java.util.List;

/** A bean of each part that names addresses. */
public interface LinkHolder {

    /** Those that are to answer now. */
    List<HeldLink> links();
}
