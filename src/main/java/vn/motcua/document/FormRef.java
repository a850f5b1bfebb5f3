package vn.motcua.document;

import java.time.LocalDate;

/**
 * Names one edition of a form, such as {@code tt-01-2018}, 2019-01-06, {@code 01}.
 *
 * @param effectiveDate from when this edition applies; the name of its folder
 * @param form the number the instrument gives it (mẫu số)
 */
public record FormRef(String instrument, LocalDate effectiveDate, String form) {

    /** Stored form, {@code tt-01-2018/2019-01-06/01}. */
    public String text() {
        return instrument + "/" + effectiveDate + "/" + form;
    }
}
