package vn.motcua.filing.web;

/**
 * How one gets appointments on a telephone.
 *
 * @param address shown once, when it was made; else blank
 * @param on whether there is one already
 */
public record CalendarPage(String address, boolean on) {

    /** As telephones subscribe to it. */
    public String subscription() {
        return address.replaceFirst("^https?", "webcal");
    }
}
