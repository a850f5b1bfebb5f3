package vn.motcua.identity;

/**
 * Pages that organisations which supervise from outside may open, besides those of everybody;
 * offered as a bean by the module that has them. Whatever is in none of them is closed to them.
 *
 * @param pattern such as {@code /indicators/*}
 * @param acts whether forms may be sent there too
 */
public record SupervisorPath(String pattern, boolean acts) {

    /** A page that is only looked at. */
    public static SupervisorPath read(String pattern) {
        return new SupervisorPath(pattern, false);
    }
}
