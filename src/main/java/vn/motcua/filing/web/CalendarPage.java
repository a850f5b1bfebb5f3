package vn.motcua.filing.web;

/**
 * How one gets appointments on a telephone.
 *
 * @param address shown once, when it was made; else blank
 */
public record CalendarPage(String address) {

    /** As telephones subscribe to it. */
    public String subscription() {
        return address.replaceFirst("^https?", "webcal");
    }
}
