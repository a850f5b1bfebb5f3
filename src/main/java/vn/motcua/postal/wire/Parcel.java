package vn.motcua.postal.wire;

/**
 * What is to be carried, from where to where.
 *
 * @param reference by which the operator knows our order, and we find it again
 * @param dossier code of the dossier, which the operator prints
 * @param content what is in it, in words
 * @param far whether the applicant's side is in another province
 * @param province ours, as the operator codes it
 */
public record Parcel(
        String reference,
        String dossier,
        Party sender,
        Party receiver,
        String content,
        boolean collect,
        boolean far,
        String province) {

    /** Who gives, or who receives. */
    public record Party(String name, String phone, String address) {

        /** Without the person, for a log. */
        @Override
        public String toString() {
            return "Party";
        }
    }
}
