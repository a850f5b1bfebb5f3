package vn.motcua.catalog.open;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who gives the data away and on what terms, as the operator set it; all blank where nothing was.
 *
 * @param publisher name of the agency that answers for the data
 * @param licence the terms in a sentence, or the name of a licence
 * @param licenceUrl where the terms can be read in full
 * @param contact whom to write to about the data
 */
@Component
public record OpenTerms(
        @Value("${motcua.open-data.publisher:}") String publisher,
        @Value("${motcua.open-data.licence:}") String licence,
        @Value("${motcua.open-data.licence-url:}") String licenceUrl,
        @Value("${motcua.open-data.contact:}") String contact) {

    /** Terms of which nothing is set. */
    public static OpenTerms none() {
        return new OpenTerms("", "", "", "");
    }
}
