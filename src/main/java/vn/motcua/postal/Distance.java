package vn.motcua.postal;

import vn.motcua.kernel.LegalBasis;

/** How far the post carries, from which the time that it may take follows. */
@LegalBasis("tt-17-2017#7")
public enum Distance {
    /** Within a district (nội huyện). */
    DISTRICT,
    /** Between districts of the province (liên huyện). */
    PROVINCE,
    /** To another province (liên tỉnh). */
    FAR
}
