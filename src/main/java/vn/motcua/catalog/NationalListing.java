package vn.motcua.catalog;

import vn.motcua.kernel.LegalBasis;

/**
 * Where the nation shows a procedure, as its publication says.
 *
 * @param published whether the national database of procedures shows it (công khai trên CSDLQG)
 * @param publishedLink where it stands there; blank where that is not said
 * @param offered whether the national portal offers it as a service (Cổng dịch vụ công quốc gia)
 * @param offeredLink where it is filed there; blank where that is not said
 */
@LegalBasis("nd-63-2010#24")
public record NationalListing(
        boolean published, String publishedLink, boolean offered, String offeredLink) {

    public static final NationalListing NONE = new NationalListing(false, "", false, "");
}
