package vn.motcua.catalog;

import vn.motcua.kernel.LegalBasis;

/** How a dossier comes in and its result goes out (cách thức thực hiện). */
@LegalBasis("nd-61-2018#16")
public enum Channel {
    COUNTER,
    ONLINE,
    POST
}
