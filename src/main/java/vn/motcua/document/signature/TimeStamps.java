package vn.motcua.document.signature;

import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;

/** A time-stamp authority by its address (RFC 3161). */
final class TimeStamps {

    private TimeStamps() {}

    static TSPSource of(String address) {
        return new OnlineTSPSource(address, SignatureHttp.posting("application/timestamp-query"));
    }
}
