package vn.motcua.database;

/**
 * Where the database is and as whom to enter it: the application's account (owns nothing) and the
 * owner's account (migrations only).
 */
record DatabaseAddress(
        String url, String user, String password, String ownerUser, String ownerPassword) {

    @Override
    public String toString() {
        return "DatabaseAddress[" + url + ", user=" + user + ", owner=" + ownerUser + "]";
    }
}
